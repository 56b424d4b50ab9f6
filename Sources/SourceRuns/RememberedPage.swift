import AdSources
import Fetching
import Foundation
import JobMarket

/// What a run leaves to the next one to know of a page, so that a page that has not changed need not be sent again.
struct RememberedPage: Codable {
    var validators: Validators
    /// The day it was last known to be as it is.
    var confirmed: Day
    /// What asked for it, and what it was read by: where either is another, the page is read anew.
    var fingerprint: UInt64
    var listed: [String]
    var next: [SourceRequest]

    /// Days for which a page of one ad is believed without asking, as long as the list says the same of the ad.
    static let daysBelieved = 7

    /// Whether the page need not be asked for.
    func isBelieved(for request: SourceRequest, fingerprint: UInt64, on day: Day) -> Bool {
        request.role == .detail && request.carried != nil && fingerprint == self.fingerprint
            && (0..<Self.daysBelieved).contains(day.number - confirmed.number)
    }

    /// The same page always gives the same bytes.
    ///
    /// - Throws: where what a list said cannot be written as JSON (a number that is none).
    func encoded() throws -> Data { try Self.encode(self) }

    private static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    /// - Throws: where what the list said cannot be written as JSON (a number that is none).
    static func fingerprint(of request: SourceRequest) throws -> UInt64 {
        var bytes = try encode(request)
        bytes.append(contentsOf: "reading \(SourceAdapters.version)".utf8)
        // FNV-1a
        return bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}
