import AdSources
import JobMarket
import Testing

/// Valid input with random damage: never a trap, every line accounted for, undamaged records untouched.
@Suite struct MutationTests {
    private static let seeds: [(name: String, text: String)] = [
        (
            "ads.jsonl",
            (0..<6).map {
                #"{"id": "\#($0)", "title": "Koch", "place": "['Hagen']", "date": "2026-11-02", "salary": "45.000 - 52.000 €", "lat": 51.36, "lon": 7.47, "text": "Wir kochen für Gäste."}"#
            }.joined(separator: "\n")
        ),
        (
            "ads.json",
            #"[{"id": "1", "title": "Koch", "text": "Wir kochen."}, {"id": "2", "title": "Kellner", "html": "<p>Ja</p>"}]"#
        ),
        ("ads.csv", "id;title;place;text\n1;\"Koch; Köchin\";Hagen;\"Wir\nkochen\"\n2;Kellner;Witten;Wir bedienen\n"),
        (
            "ba.json",
            #"{"stellenangebote": [{"refnr": "1", "titel": "Koch", "arbeitsort": {"ort": "Hagen", "koordinaten": {"lat": 1, "lon": 2}}}]}"#
        ),
        (
            "page.html",
            #"<html><script type="application/ld+json">{"@type": "JobPosting", "title": "Koch", "description": "<p>Wir kochen.</p>", "baseSalary": {"value": {"minValue": 1, "unitText": "HOUR"}}, "jobLocation": {"address": {"addressLocality": "Hagen"}}}</script></html>"#
        ),
        (
            "page.html",
            #"<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Koch</h1><div itemprop="description">Wir kochen</div></div>"#
        ),
    ]

    @Test func randomDamage() throws {
        var random = SplitMix(state: 11)
        for _ in 0..<6000 {
            let seed = Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &random)]
            var bytes = Array(seed.text.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &random) { Self.damage(&bytes, &random) }
            let taken = try Taken(AdInput(name: seed.name, bytes: bytes))
            // Something is always said of a file.
            #expect(
                taken.total > 0 || taken.error != nil || bytes.allSatisfy { $0 <= 0x20 || "[],{}".utf8.contains($0) },
                "\(bytes)")
            #expect(taken.postings.allSatisfy { !$0.title.isEmpty && !$0.sourceID.isEmpty })
            #expect(
                taken.rejects.allSatisfy {
                    !$0.reason.isEmpty && $0.raw.utf8.count <= 4 * RejectedRecord.maximumRawLength
                })
        }
    }

    @Test func everyLineIsAccountedFor() throws {
        var random = SplitMix(state: 5)
        for _ in 0..<600 {
            let lines = (0..<20).map {
                Array(#"{"id": "\#($0)", "title": "Koch", "text": "Wir kochen für \#($0) Gäste."}"#.utf8)
            }
            var damaged = lines
            let victims = Set((0..<3).map { _ in Int.random(in: 0..<20, using: &random) })
            for victim in victims {
                Self.damage(&damaged[victim], &random)
                damaged[victim].removeAll { $0 == 0x0A }
            }
            let taken = try Taken(
                AdInput(name: "ads.jsonl", bytes: Array(damaged.joined(separator: [0x0A]))), format: .jsonl)
            let blank = damaged.count { line in line.allSatisfy { $0 <= 0x20 } }
            #expect(taken.total == 20 - blank)
            let kept = Set(taken.postings.compactMap { Int($0.sourceID) })
            for index in 0..<20 where !victims.contains(index) { #expect(kept.contains(index)) }
        }
    }

    private static func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        guard !bytes.isEmpty else { return }
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
        case 3: bytes.removeSubrange(at...)
        case 4:
            let end = min(bytes.count, at + Int.random(in: 1...30, using: &random))
            bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
        default: bytes.insert("\"\\{}[],:<>&;'\n-0".utf8.randomElement(using: &random) ?? 0, at: at)
        }
    }
}
