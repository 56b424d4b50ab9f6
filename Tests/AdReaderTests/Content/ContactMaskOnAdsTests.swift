import AdReader
import Foundation
import JobMarket
import Testing

/// On every real ad: nothing that looks like a mail address is left after masking, and every contact read is gone.
@Suite struct ContactMaskOnAdsTests {
    private static let file: URL = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["STELLWERK_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? root.deletingLastPathComponent().appendingPathComponent("shared")
        return shared.appendingPathComponent("data/ads.jsonl.gz")
    }()
    private static let isHere = FileManager.default.fileExists(atPath: file.path)

    private struct Ad: Decodable {
        var title: String?
        var text: String?
        var company: String?
    }

    private static func ads() throws -> [Posting] {
        let unpack = Process()
        unpack.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        unpack.arguments = ["gzip", "-dc", file.path]
        let pipe = Pipe()
        unpack.standardOutput = pipe
        try unpack.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        unpack.waitUntilExit()
        let decoder = JSONDecoder()
        return try Array(data).split(separator: 10).map { line in
            let ad = try decoder.decode(Ad.self, from: Data(line))
            var posting = Posting(source: "test", sourceID: "1", title: ad.title ?? "")
            posting.text = ad.text
            posting.company = ad.company
            return posting
        }
    }

    @Test(.enabled(if: isHere)) func noContactIsLeft() throws {
        let reader = AdReader()
        var contacts = 0
        for posting in try Self.ads() {
            let found = reader.read(posting).contacts
            contacts += found.count
            let mask = ContactMask(found)
            let lines = AdReader.text(of: posting).lines
            for line in lines where !ContactWindows.ranges(in: line).isEmpty {
                for case .plain(let words) in mask.pieces(of: line) {
                    // With a word behind, since an address cut off by the end of its line is one only there.
                    let mails = MailAddresses.ranges(in: Array((words + " und").unicodeScalars))
                    #expect(mails.isEmpty, "\(words)")
                }
            }
            for contact in found where contact.evidence.line > 0 && contact.text.unicodeScalars.count >= 3 {
                let stretches = mask.stretches(in: lines[contact.evidence.line - 1])
                #expect(
                    stretches.contains { $0.scalars.overlaps(contact.evidence.start..<contact.evidence.end) },
                    "\(contact.text)")
            }
        }
        #expect(contacts > 3000)
    }
}
