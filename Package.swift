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
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "stellwerk",
    products: [.executable(name: "stellwerk", targets: ["stellwerk"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .target(name: "ReferenceTables", cSettings: embed),
        .target(name: "PortalAssets", cSettings: embed),
        .target(name: "TrainedModels", cSettings: embed),

        room("GermanText", ["CPCRE2", "CStemmer"]),
        room("Markup", ["CGumbo"]),
        room("JobMarket"),
        room("Learning"),
        room("ReferenceData", ["JobMarket", "GermanText", "ReferenceTables"]),
        room("Relevance", ["GermanText", "Learning", "ReferenceData", "TrainedModels"]),
        room("AdReader", ["JobMarket", "GermanText", "Markup", "Learning", "ReferenceData", "TrainedModels"]),
        room("AdSources", ["JobMarket", "Markup", "CArchive", yams]),
        room(
            "Training",
            ["JobMarket", "GermanText", "Learning", "AdReader", "AdSources", "ReferenceData", "Relevance"]),
        room("PostingStore", ["JobMarket", grdb]),
        room("Suggestions", ["GermanText"]),
        room("SearchIndex", ["JobMarket", "GermanText", "ReferenceData", "Relevance", "Suggestions"]),
        room("MarketStatistics", ["JobMarket", "GermanText", "ReferenceData", "SearchIndex"]),
        room("SampleAds", ["JobMarket"]),
        room(
            "Workspace",
            ["JobMarket", "AdReader", "AdSources", "PostingStore", "SearchIndex", "MarketStatistics", "ReferenceData"]),
        room(
            "Portal",
            [
                "JobMarket", "GermanText", "ReferenceData", "AdReader", "PostingStore", "SearchIndex", "Suggestions",
                "MarketStatistics", "PortalAssets", httpTypes, hummingbird, logging, nio,
            ]),
        .executableTarget(
            name: "stellwerk",
            dependencies: [
                "JobMarket", "GermanText", "AdReader", "AdSources", "PostingStore", "MarketStatistics", "Portal",
                "ReferenceData", "SampleAds", "SearchIndex", "Training", "Workspace", argumentParser, hummingbird,
                logging,
                nio, serviceLifecycle,
            ],
            swiftSettings: swiftSettings),
        .executableTarget(
            name: "stellwerk-figures",
            dependencies: ["JobMarket", "PostingStore", "ReferenceData", "SearchIndex", "Workspace", argumentParser],
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
        tests("AdReader", ["JobMarket"]),
        tests("AdSources", ["JobMarket"]),
        tests("PostingStore", ["JobMarket"]),
        tests("Suggestions", ["ReferenceData"]),
        tests("SearchIndex", ["JobMarket", "GermanText", "ReferenceData", "Relevance", "Suggestions"]),
        tests("MarketStatistics", ["JobMarket", "SearchIndex", "ReferenceData"]),
        tests("SampleAds", ["JobMarket"]),
        tests("Workspace", ["JobMarket", "AdSources", "PostingStore", "SearchIndex"]),
        tests(
            "Portal",
            [
                "JobMarket", "GermanText", "Markup", "MarketStatistics", "PostingStore", "ReferenceData", "SearchIndex",
                httpTypes, hummingbird, hummingbirdTesting, logging, nio,
            ], exclude: ["Golden"]),
    ]
)
