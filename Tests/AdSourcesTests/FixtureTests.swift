import AdSources
import Foundation
import JobMarket
import Testing

/// Every file of real sources that holds ads is read whole; the counts were made by hand or by counting what stands
/// once in every ad, such as an opening tag.
@Suite(.enabled(if: Shared.folder != nil, "the shared data is not beside this checkout"))
struct FixtureTests {
    /// What a file states of its ads.
    struct Facts: OptionSet, Sendable {
        let rawValue: Int
        static let text = Facts(rawValue: 1)
        static let place = Facts(rawValue: 2)
        static let company = Facts(rawValue: 4)
        static let url = Facts(rawValue: 8)
        static let date = Facts(rawValue: 16)
        static let id = Facts(rawValue: 32)
        static let all: Facts = [.text, .place, .company, .url, .date, .id]

        static func of(_ ad: Posting) -> Facts {
            var facts: Facts = []
            if ad.text != nil || ad.html != nil { facts.insert(.text) }
            if ad.places.contains(where: { $0.name != nil }) { facts.insert(.place) }
            if ad.company != nil { facts.insert(.company) }
            if ad.url != nil { facts.insert(.url) }
            if ad.published != nil { facts.insert(.date) }
            if !ad.sourceID.hasPrefix("c") || ad.sourceID.utf8.count != 17 { facts.insert(.id) }
            return facts
        }
    }

    struct Fixture: Sendable, CustomStringConvertible {
        let file: String
        let ads: Int
        /// A file in `mappings`; found by itself where `nil`.
        var mapping: String?
        let facts: Facts
        /// Ads of which all facts are stated; others may lack some.
        var rejects = 0

        var description: String { file }
    }

    @Test(arguments: fixtures) func everyAdIsRead(_ fixture: Fixture) throws {
        let mapping = try fixture.mapping.map { name in
            try FieldMapping(yaml: String(contentsOfFile: Package.path("mappings/\(name).yaml"), encoding: .utf8))
        }
        let taken = try Taken(Shared.input("fixtures/\(fixture.file)"), mapping: mapping)
        #expect(taken.error == nil)
        #expect(taken.postings.count == fixture.ads, "\(taken.rejects.map(\.reason))")
        #expect(taken.rejects.count == fixture.rejects, "\(taken.rejects.map(\.reason))")
        for ad in taken.postings {
            #expect(!ad.title.isEmpty)
            let missing = fixture.facts.subtracting(Facts.of(ad))
            #expect(missing == [], "\(ad.title): \(missing.rawValue) \(ad.unknown.keys.sorted())")
        }
    }

    /// Whatever else stands there holds no ad, and is refused with a reason.
    @Test func everyOtherFileHoldsNone() throws {
        let folder = Shared.path("fixtures")
        let known = Set(Self.fixtures.map(\.file)).union(Self.walked.keys)
        let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        for name in files where name.contains(".") && !known.contains(name) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder),
                !isFolder.boolValue
            else { continue }
            #expect(Self.withoutAds[name] != nil, "\(name) is not in the table")
            let taken = try Taken(AdInput(path: "\(folder)/\(name)"))
            #expect(taken.postings.isEmpty && (taken.error != nil || !taken.rejects.isEmpty), "\(name)")
        }
    }
}

/// Files of this package.
enum Package {
    static func path(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent(name).path
    }
}
