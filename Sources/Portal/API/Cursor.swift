import Foundation
import MarketStatistics
import SearchIndex

/// Where a walk through a list goes on: in which state of the index, after how many ads, and what was answered where
/// the request itself found nothing, since that may be mended otherwise later.
struct Cursor: Sendable {
    let generation: Int
    let offset: Int
    /// The words and the radius that were searched instead.
    let instead: Instead?
    private let question: String

    struct Instead: Hashable, Sendable {
        var what: String
        var radius: Double?
    }

    /// - Parameter store: that of the index (``Market/store``).
    init(generation: Int, offset: Int, of request: SearchRequest, in store: String, instead: Instead? = nil) {
        self.generation = generation
        self.offset = offset
        self.instead = instead
        question = Self.hash(request, store)
    }

    /// - Returns: `nil` for what was not written here, or for another list.
    init?(_ text: String, of request: SearchRequest, in store: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3 || parts.count == 4, let generation = Int(parts[0]), let offset = Int(parts[1]),
            (1...Int(Int32.max)).contains(offset), parts[2] == Self.hash(request, store)
        else { return nil }
        var instead: Instead?
        if parts.count == 4 {
            guard let read = Instead(String(parts[3])) else { return nil }
            instead = read
        }
        self.init(generation: generation, offset: offset, of: request, in: store, instead: instead)
    }

    var text: String {
        let text = "\(generation).\(offset).\(question)"
        return instead.map { text + "." + $0.text } ?? text
    }

    private static func hash(_ request: SearchRequest, _ store: String) -> String {
        ContentHash.text(Array((request.address + " " + store).utf8))
    }
}

extension Cursor.Instead {
    /// As the last part of a cursor: the radius, and the words in Base64 as it may stand in addresses (RFC 4648,
    /// section 5, without padding).
    fileprivate var text: String {
        let letters = Data(what.utf8).base64EncodedString().map { ["+": "-", "/": "_"][$0] ?? $0 }
        return (radius.map(Wording.plain) ?? "") + "~" + String(letters.filter { $0 != "=" })
    }

    fileprivate init?(_ text: String) {
        let parts = text.split(separator: "~", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        var letters = String(parts[1].map { ["-": "+", "_": "/"][$0] ?? $0 })
        letters += String(repeating: "=", count: (4 - letters.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: letters) else { return nil }
        what = String(decoding: data, as: UTF8.self)
        guard !parts[0].isEmpty else { return }
        guard let radius = Double(parts[0]), (0...SearchRequest.maximumRadius).contains(radius) else { return nil }
        self.radius = radius
    }
}
