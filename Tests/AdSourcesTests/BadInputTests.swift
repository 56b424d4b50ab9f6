import AdSources
import Foundation
import JobMarket
import Testing

/// Damaged, empty and odd input: a clear reason, and everything else goes on.
@Suite struct BadInputTests {
    private static let good = #"{"id": "1", "title": "Koch", "text": "Wir kochen."}"#

    @Test(arguments: [
        (#"{"id": "2", "title": "Koch", "text": "Wir"#, "breaks off"),
        (#"{"id": "2" "title": "Koch"}"#, "expected a comma"),
        ("kein JSON", "expected a value"),
        (#"["Koch"]"#, "no JSON object"),
        (#"{"id": "2", "text": "Wir kochen."}"#, "no title"),
        (#"{"id": "2", "title": " ", "text": "Wir kochen."}"#, "no title"),
        (#"{"id": "2", "title": "Koch"}"#, "no text"),
        (#"{"id": "2", "title": "Koch", "text": ""}"#, "no text"),
        (#"{"id": "2", "title": "Koch", "text": "<p>&nbsp;</p>"}"#, "without words"),
        (#"{"id": "2", "title": "Koch", "html": "<div><img src='x'></div>"}"#, "without words"),
        (#"{"id": "2", "title": "Koch", "text": "...---..."}"#, "without words"),
        (#"{"a": {"b": [1, 2}}"#, "comma or a closing bracket"),
        (String(repeating: #"{"a":"#, count: 100_000), "nesting"),
        (#"{"title": "\x"}"#, "escape"),
    ])
    func aBrokenLineIsRejectedAndTheRestGoesOn(_ line: String, _ reason: String) throws {
        let taken = try Taken("\(Self.good)\n\(line)\n\n\(Self.good)\n")
        #expect(taken.error == nil)
        #expect(taken.postings.count == 2)
        let reject = try #require(taken.rejects.first)
        #expect(reject.reason.contains(reason), "\(reject.reason)")
        #expect(reject.origin == "ads.jsonl" && reject.record == 2)
        #expect(line.hasPrefix(reject.raw.prefix(1000)) && reject.rawLength == line.utf8.count)
        #expect(taken.locations.map(\.record) == [1, 4])
    }

    @Test func aLineOfFiftyMegabytesIsOneReject() throws {
        var bytes = Array((Self.good + "\n{\"title\": \"").utf8)
        bytes += [UInt8](repeating: 0x61, count: 50_000_000)
        bytes += Array(("\"}\n" + Self.good).utf8)
        let taken = try Taken(AdInput(name: "long.jsonl", bytes: bytes))
        #expect(taken.postings.count == 2 && taken.rejects.count == 1)
        #expect(taken.rejects.first?.record == 2)
        #expect(taken.rejects.first?.rawLength == 50_000_013)
        #expect(taken.rejects.first.map { $0.raw.utf8.count } == RejectedRecord.maximumRawLength)
    }

    @Test func bytesThatAreNoUTF8AreMended() throws {
        let latin =
            Array(#"{"id": "1", "title": "K"#.utf8) + [0xF6] + Array(#"chin", "text": "f"#.utf8) + [0xFC]
            + Array(#"r G"#.utf8) + [0xE4] + Array("ste \u{20}".utf8) + [0x80] + Array(#""}"#.utf8)
        let broken = Array(#"{"id": "2", "title": "Köchin", "text": "f"#.utf8) + [0xFF] + Array(#"r alle"}"#.utf8)
        let taken = try Taken(AdInput(name: "ads.jsonl", bytes: latin + [0x0A] + broken + [0x0A]))
        #expect(taken.rejects.isEmpty)
        #expect(taken.postings.first?.title == "Köchin" && taken.postings.first?.text == "für Gäste  €")
        #expect(taken.postings.first?.unknown["encoding"] == .string("windows-1252"))
        #expect(taken.postings.last?.text == "f\u{FFFD}r alle")
        #expect(taken.postings.last?.unknown["encoding"]?.text?.contains("replaced") == true)
    }

    @Test func aFileThatIsNoSourceIsRefused() throws {
        func kind(_ bytes: [UInt8], _ name: String = "file") throws -> SourceError.Kind? {
            let taken = try Taken(AdInput(name: name, bytes: bytes))
            #expect(taken.total == 0)
            return taken.error?.kind
        }
        #expect(try kind([]) == .empty)
        #expect(try kind(Array(" \n\t\n".utf8)) == .empty)
        #expect(try kind(Array("Nur ein Satz.".utf8)) == .unknownFormat)
        #expect(try kind([0xFF, 0xFE, 0x7B, 0, 0x22, 0]) == .unknownFormat)
        #expect(try kind([0x7F, 0x45, 0x4C, 0x46, 2, 1, 0, 0, 0, 0]) == .unknownFormat)
        #expect(try kind(Array("<?xml version='1.0'?><urlset></urlset>".utf8)) == .unknownFormat)
        let missing = try Taken(AdInput(path: "/nowhere/ads.jsonl"))
        #expect(missing.error?.kind == .missing)
        #expect(missing.error?.description.contains("/nowhere/ads.jsonl") == true)
        #expect(try Taken(AdInput(path: "/")).error?.kind == .unreadable)
        #expect(try Taken(AdInput(name: "empty", bytes: []), format: .csv).error?.kind == .empty)
    }

    @Test func aByteOrderMarkIsNoPartOfTheFirstRecord() throws {
        let taken = try Taken("\u{FEFF}\(Self.good)\r\n\(Self.good)\r\n")
        #expect(taken.postings.count == 2 && taken.rejects.isEmpty)
    }

    @Test func duplicatesAreHandedOn() throws {
        let taken = try Taken("\(Self.good)\n\(Self.good)")
        #expect(taken.postings.map(\.sourceID) == ["1", "1"])
    }

    @Test func whatTheCallerThrowsComesThrough() throws {
        struct Full: Error {}
        let input = AdInput(name: "ads.jsonl", bytes: Array("\(Self.good)\n\(Self.good)".utf8))
        #expect(throws: Full.self) {
            try AdSourceReader().forEachRecord(in: input) { _ in throw Full() }
        }
    }

    @Test func aTruncatedGzipGivesEveryWholeRecordBeforeTheBreak() throws {
        var random = SplitMix(state: 3)
        let lines = (0..<4000).map { number in
            let words = (0..<20).map { _ in String(Int.random(in: 0..<1_000_000, using: &random), radix: 36) }
            return #"{"id": "\#(number)", "title": "Koch", "text": "\#(words.joined(separator: " "))"}"#
        }
        let whole = Array(lines.joined(separator: "\n").utf8)
        guard let gzip = try compressed(whole, with: "gzip") else { return }
        let intact = try Taken(AdInput(name: "ads.jsonl.gz", bytes: gzip))
        #expect(intact.error == nil && intact.postings.count == 4000)
        for length in [gzip.count / 3, gzip.count / 2, gzip.count - 400, gzip.count - 9, gzip.count - 1] {
            let cut = Array(gzip.prefix(length))
            let taken = try Taken(AdInput(name: "ads.jsonl.gz", bytes: cut))
            #expect(taken.error?.kind == .damaged)
            #expect(taken.error?.message.contains("breaks off") == true)
            #expect(taken.postings.map(\.sourceID) == (0..<taken.postings.count).map(String.init))
            // As much as gzip itself gets out, and the rest of it is the reject.
            let plain = try #require(try compressed(cut, with: "gzip", "-dc"))
            let parts = plain.split(separator: 0x0A, omittingEmptySubsequences: false)
            #expect(taken.postings.count == parts.count - 1)
            // Within a record that breaks off, decoders differ by a few bytes.
            let rest = try #require(taken.rejects.first)
            #expect(taken.rejects.count == 1)
            #expect(String(decoding: parts.last ?? [], as: UTF8.self).hasPrefix(rest.raw.dropLast(16)))
        }
    }

    /// What comes out of a file is bounded, whatever it is wrapped in; what came before is handed over.
    @Test func moreThanIsReadOfAFileEndsIt() throws {
        let limit = 1 << 20
        func error(_ bytes: [UInt8]) throws -> (kind: SourceError.Kind?, postings: Int) {
            var postings = 0
            do {
                try AdSourceReader(format: .jsonl, maximumBytes: limit)
                    .forEachRecord(in: AdInput(name: "x", bytes: bytes)) { if case .posting = $0 { postings += 1 } }
                return (nil, postings)
            } catch let error as SourceError {
                return (error.kind, postings)
            }
        }
        let line = Array((Self.good + "\n").utf8)
        let lines = [UInt8](repeating: 0, count: 4 * limit).indices.map { line[$0 % line.count] }
        let most = limit / line.count
        #expect(try error(Array(lines.prefix(most * line.count))) == (nil, most))
        var wrapped = [lines, Self.tar("._litter", lines) + Self.tar("a.jsonl", line)]
        for program in ["gzip", "xz", "zstd", "bzip2"] {
            guard let bytes = try compressed(lines, with: program) else { continue }
            #expect(bytes.count < limit / 4)
            wrapped.append(bytes)
        }
        for bytes in wrapped {
            let (kind, postings) = try error(bytes)
            #expect(kind == .tooLong && postings <= most)
        }
    }

    /// A file in an archive (POSIX ustar), without the archive's end.
    private static func tar(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at offset: Int) {
            for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
        }
        func octal(_ number: Int, _ digits: Int) -> String {
            let text = String(number, radix: 8)
            return String(repeating: "0", count: digits - text.count) + text
        }
        put(name, at: 0)
        put("0000644", at: 100)
        put(octal(bytes.count, 11), at: 124)
        put("        ", at: 148)
        put("0", at: 156)
        put("ustar\u{0}00", at: 257)
        put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\u{0}", at: 148)
        return header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }

    @Test func damagedArchivesAreToldOf() throws {
        let lines = (0..<3000).map {
            #"{"id": "\#($0)", "title": "Koch \#($0 &* 7919)", "text": "Wir kochen \#($0)."}"#
        }
        let whole = Array(lines.joined(separator: "\n").utf8)
        for program in ["gzip", "xz", "zstd", "bzip2"] {
            guard var bytes = try compressed(whole, with: program) else { continue }
            #expect(try Taken(AdInput(name: "x", bytes: bytes)).postings.count == 3000, "\(program)")
            for index in bytes.count / 2..<bytes.count / 2 + 40 { bytes[index] ^= 0x5A }
            let taken = try Taken(AdInput(name: "x", bytes: bytes))
            // gzip may still decode to something else; then lines are broken, never lost without a word.
            #expect(taken.error != nil || !taken.rejects.isEmpty, "\(program)")
        }
    }
}
