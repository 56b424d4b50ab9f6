// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Warnings are errors where `STELLWERK_STRICT` is set (the tests and CI set it), so that a newer
/// compiler's new warnings never keep an operator from building.
let strict = ProcessInfo.processInfo.environment["STELLWERK_STRICT"] != nil

let swiftSettings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

/// A room of the package: it may import only what is named here. `docs/architecture.md` walks them in order.
func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: swiftSettings)
}

func tests(_ name: String, _ imports: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + imports, exclude: exclude,
        swiftSettings: swiftSettings)
}

/// Files stand in the binary by `#embed`, which older compilers' warnings know only as a C23 extension.
let embed: [CSetting] = [.unsafeFlags(["-Wno-c23-extensions"])]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioTLS = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "stellwerk",
    products: [.executable(name: "stellwerk", targets: ["stellwerk"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(name: "CProcess"),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "ReferenceTables", cSettings: embed),
        .target(name: "SourceMappings", cSettings: embed),
        .target(name: "PortalAssets", cSettings: embed),
        .target(name: "TrainedModels", cSettings: embed),

        room("GermanText", ["CPCRE2", "CStemmer"]),
        room("Markup", ["CGumbo"]),
        room("JobMarket"),
        room("Learning"),
        room("ReferenceData", ["JobMarket", "GermanText", "ReferenceTables"]),
        room("Relevance", ["GermanText", "Learning", "ReferenceData", "TrainedModels"]),
        room("Deduplication", ["JobMarket", "GermanText", "Learning", "TrainedModels"]),
        room("AdReader", ["JobMarket", "GermanText", "Markup", "Learning", "ReferenceData", "TrainedModels"]),
        room("Fetching", ["CZlib", httpClient, nio, nioHTTP1, nioPosix, nioTLS]),
        room(
            "AdSources", ["JobMarket", "GermanText", "Markup", "Settings", "SourceMappings", "CArchive", "CXML2", yams]),
        room(
            "Training",
            [
                "JobMarket", "GermanText", "Learning", "AdReader", "AdSources", "Deduplication", "ReferenceData",
                "Relevance",
            ]),
        room("PostingStore", ["JobMarket", "Deduplication", grdb]),
        room("AdReports", ["JobMarket", grdb]),
        room("Settings", ["Mail", yams]),
        room("Suggestions", ["GermanText"]),
        room("SearchIndex", ["JobMarket", "GermanText", "ReferenceData", "Relevance", "Suggestions"]),
        room("MarketStatistics", ["JobMarket", "GermanText", "ReferenceData", "SearchIndex"]),
        room(
            "AdCheck",
            [
                "JobMarket", "GermanText", "Markup", "AdReader", "AdSources", "ReferenceData", "SearchIndex",
                "MarketStatistics", "Settings", "CProcess", "CXML2", yams,
            ]),
        room(
            "SourceRuns",
            ["JobMarket", "GermanText", "Markup", "AdReader", "AdSources", "Fetching", "PostingStore", "Workspace"]),
        room("Mail", ["CCurl"]),
        room(
            "Alerts",
            ["JobMarket", "SearchIndex", "MarketStatistics", "ReferenceData", "Mail", "Settings", grdb, crypto, yams]),
        room("SampleAds", ["JobMarket"]),
        room(
            "Workspace",
            [
                "JobMarket", "AdReader", "AdSources", "Deduplication", "PostingStore", "SearchIndex",
                "MarketStatistics", "ReferenceData",
            ]),
        room(
            "Portal",
            [
                "JobMarket", "GermanText", "ReferenceData", "AdCheck", "AdReader", "AdReports", "Deduplication",
                "Mail", "PostingStore", "SearchIndex", "Settings", "Suggestions", "MarketStatistics", "PortalAssets",
                "CZlib",
                crypto, httpTypes, hummingbird, logging, nio, nioPosix,
            ]),
        .executableTarget(
            name: "stellwerk",
            dependencies: [
                "JobMarket", "GermanText", "AdCheck", "AdReader", "AdReports", "AdSources", "Alerts", "Deduplication",
                "Fetching", "Mail", "PostingStore", "MarketStatistics", "Portal", "ReferenceData", "SampleAds",
                "SearchIndex", "Settings", "SourceRuns", "Training", "Workspace", argumentParser, crypto, hummingbird,
                logging,
                nio, serviceLifecycle,
            ],
            swiftSettings: swiftSettings),
        .executableTarget(
            name: "stellwerk-figures",
            dependencies: [
                "AdCheck", "AdReader", "AdSources", "Deduplication", "JobMarket", "Learning", "MarketStatistics",
                "PostingStore", "ReferenceData", "SampleAds", "SearchIndex", "Workspace", argumentParser,
            ],
            path: "Sources/figures",
            swiftSettings: swiftSettings),
        .executableTarget(
            name: "stellwerk-bench",
            dependencies: ["AdSources", "JobMarket", "ReferenceData", "SearchIndex", argumentParser],
            path: "Benchmarks",
            swiftSettings: swiftSettings),

        tests("GermanText"),
        tests("Markup"),
        tests("JobMarket"),
        tests("Learning"),
        tests("ReferenceData", ["JobMarket", "GermanText"]),
        tests("Relevance", ["GermanText", "Learning"]),
        tests("Deduplication", ["JobMarket"]),
        tests("AdReader", ["JobMarket"]),
        tests("AdSources", ["JobMarket"]),
        tests("SourceRuns", ["Fetching", "JobMarket", "PostingStore", "SearchIndex", "Workspace"]),
        tests("Fetching", ["CZlib", nio, nioHTTP1, nioPosix, nioTLS]),
        tests("Mail"),
        tests("Alerts", ["JobMarket", "Mail", "MarketStatistics", "ReferenceData", "SearchIndex"]),
        tests("PostingStore", ["JobMarket", "Deduplication"]),
        tests("AdReports", ["JobMarket"]),
        tests("Settings"),
        tests("Suggestions", ["ReferenceData"]),
        tests("SearchIndex", ["JobMarket", "GermanText", "ReferenceData", "Relevance", "Suggestions"]),
        tests("MarketStatistics", ["JobMarket", "SearchIndex", "ReferenceData"]),
        tests("AdCheck", ["CZlib", "JobMarket", "MarketStatistics"], exclude: ["Ads"]),
        tests("SampleAds", ["JobMarket"]),
        tests(
            "Workspace",
            ["JobMarket", "AdReader", "AdSources", "Deduplication", "PostingStore", "SampleAds", "SearchIndex"]),
        tests(
            "Portal",
            [
                "CZlib", "JobMarket", "Deduplication", "GermanText", "Markup", "MarketStatistics", "PostingStore",
                "ReferenceData",
                "SearchIndex", "AdReports", "Settings", httpTypes, hummingbird, hummingbirdTesting, logging, nio,
            ], exclude: ["Golden"]),
    ]
)
