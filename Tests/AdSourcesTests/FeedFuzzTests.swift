import AdSources
import Foundation
import JobMarket
import Testing

/// Damaged feeds, mapping files and answers: never a trap, never without an end, no undamaged record lost.
@Suite struct FeedFuzzTests {
    private static func record(_ id: Int) -> String {
        """
        <stelle nr="\(id)"><titel>Koch &amp; Köchin</titel><ort art="x">Hagen</ort><!-- ja --><text><![CDATA[<p>Wir \
        kochen.</p>]]></text></stelle>
        """
    }
    private static let mapping = """
        format: xml
        records: stellen.stelle
        fields:
          id: "@nr"
          title: titel
          place: { from: ort, template: "{@art}", join: "; " }
          level: { first: ["ort[@art=x]", titel], match: '(\\w+)' }
          html: text
        """

    static func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        guard !bytes.isEmpty else { return }
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
        case 3: bytes.removeSubrange(at..<min(bytes.count, at + 40))
        case 4:
            let end = min(bytes.count, at + Int.random(in: 1...30, using: &random))
            bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
        default: bytes.insert("<>/!&;\"'[]{}:-?=".utf8.randomElement(using: &random) ?? 0, at: at)
        }
    }

    /// One record is damaged: the others come out as they are, and the damaged one is told of or read.
    @Test func neighboursOfADamagedRecordStay() throws {
        let mapping = try FieldMapping(yaml: Self.mapping)
        var random = SplitMix(state: 17)
        for round in 0..<1500 {
            var victim = Array(Self.record(2).utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) { Self.damage(&victim, &random) }
            let bytes =
                Array("<stellen>\(Self.record(1))".utf8) + victim
                + Array("\(Self.record(3))\(Self.record(4))</stellen>".utf8)
            let taken = try Taken(AdInput(name: "s.xml", bytes: bytes), mapping: mapping)
            let ids = taken.postings.map(\.sourceID)
            #expect(ids.contains("1") && ids.contains("4"), "\(round): \(String(decoding: victim, as: UTF8.self))")
            // What a broken record opens may take the next one with it, which is told of.
            #expect(
                taken.total >= 3 && (ids.contains("3") || !taken.rejects.isEmpty),
                "\(round): \(String(decoding: victim, as: UTF8.self))")
        }
    }

    @Test func damagedDocumentsEnd() throws {
        let mapping = try FieldMapping(yaml: Self.mapping)
        let page = try FieldMapping(
            yaml:
                "format: html\nrecords: 'div.a > p:not(.x)'\nfields: { title: 'b@text', html: '@html', url: 'a@href' }\n"
        )
        var random = SplitMix(state: 3)
        let document = "<?xml version='1.0'?><!DOCTYPE stellen><stellen>\((0..<4).map(Self.record).joined())</stellen>"
        let html =
            "<html><div class='a'><p><b>Koch</b> Wir kochen. <a href='/x'>x</a></p><p class=x>nein</p></div></html>"
        for _ in 0..<2000 {
            var bytes = Array(document.utf8)
            for _ in 0..<Int.random(in: 1...12, using: &random) { Self.damage(&bytes, &random) }
            _ = try Taken(AdInput(name: "s.xml", bytes: bytes), mapping: mapping)
            _ = try Taken(AdInput(name: "s.xml", bytes: bytes))
            var other = Array(html.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &random) { Self.damage(&other, &random) }
            _ = try Taken(AdInput(name: "s.html", bytes: other), mapping: page)
        }
    }

    @Test func damagedMappingsAreRefusedOrRead() throws {
        var random = SplitMix(state: 29)
        var read = 0
        for _ in 0..<4000 {
            var bytes = Array(Self.mapping.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) { Self.damage(&bytes, &random) }
            do {
                let mapping = try FieldMapping(yaml: String(decoding: bytes, as: UTF8.self))
                read += 1
                _ = try Taken("<stellen>\(Self.record(1))</stellen>", name: "s.xml", mapping: mapping)
            } catch let problem as MappingProblem {
                #expect(!problem.message.isEmpty)
            }
        }
        #expect(read > 100)
    }

    @Test(.enabled(if: Shared.folder != nil, "the shared data is not beside this checkout"))
    func damagedFixturesNeverTrap() throws {
        var random = SplitMix(state: 5)
        let kinds = [
            "greenhouse": "https://job-boards.greenhouse.io/x", "lever": "https://jobs.lever.co/x",
            "ashby": "https://jobs.ashbyhq.com/x", "recruitee": "https://x.recruitee.com",
            "workable": "https://apply.workable.com/x", "teamtailor": "https://x.teamtailor.com",
            "smartrecruiters": "https://jobs.smartrecruiters.com/x",
        ]
        for (kind, url) in kinds {
            let adapter = try SourceAdapters.make(kind: kind, settings: AdapterSettings(name: "x", url: url))
            let request = try #require(try adapter.start().first)
            let path = Shared.path("fixtures/careerkit_ats/tests/fixtures/\(kind).json")
            let original = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            for _ in 0..<60 {
                var bytes = original
                for _ in 0..<Int.random(in: 1...8, using: &random) { Self.damage(&bytes, &random) }
                let step = try adapter.read(SourceAnswer(request: request, body: bytes))
                #expect(!step.records.isEmpty || !step.drift.isEmpty || !step.next.isEmpty || step.listed.isEmpty)
            }
        }
        for fixture in FixtureTests.fixtures
        where !fixture.file.hasSuffix(".gz") && !fixture.file.contains("stackoverflow") {
            let mapping = try fixture.mapping.map { name in
                try FieldMapping(yaml: String(contentsOfFile: Package.path("mappings/\(name).yaml"), encoding: .utf8))
            }
            let original = Array(try Data(contentsOf: URL(fileURLWithPath: Shared.path("fixtures/\(fixture.file)"))))
            for _ in 0..<6 {
                var bytes = original
                for _ in 0..<Int.random(in: 1...8, using: &random) { Self.damage(&bytes, &random) }
                let taken = try Taken(AdInput(name: fixture.file, bytes: bytes), mapping: mapping)
                #expect(taken.postings.allSatisfy { !$0.title.isEmpty && !$0.sourceID.isEmpty })
            }
        }
    }
}
