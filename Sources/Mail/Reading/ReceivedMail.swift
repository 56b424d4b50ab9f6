/// A message that came in, as far as its fields and parts are needed. Nothing in it is believed.
public struct ReceivedMail: Sendable {
    /// Names in lower case, values unfolded, in order.
    public let fields: [(name: String, value: String)]
    /// Behind the empty line; as it came.
    public let body: ArraySlice<UInt8>

    /// Octets that are looked at; a report about a message of ours is far shorter.
    static let longest = 1 << 20
    private static let mostFields = 500
    private static let mostParts = 20

    public init(_ bytes: some Sequence<UInt8>) {
        self.init(Array(bytes.prefix(Self.longest))[...])
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        var lines = MailLines(bytes)
        var fields: [(name: String, value: String)] = []
        while let line = lines.next(), !line.isEmpty {
            if let first = line.first, first == 0x20 || first == 0x09 {
                guard let last = fields.indices.last else { continue }
                fields[last].value += " " + Self.text(line)
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), fields.count < Self.mostFields {
                fields.append((Self.text(line[..<colon]).lowercased(), Self.text(line[(colon + 1)...])))
            }
        }
        self.fields = fields
        body = lines.rest
    }

    /// The values of a field, by its name in lower case.
    public func values(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// The media type in lower case; `text/plain` where none is named.
    public var type: String {
        let named = values("content-type").first?.prefix { $0 != ";" && $0 != " " } ?? ""
        return named.isEmpty ? "text/plain" : named.lowercased()
    }

    /// The parts of a multipart message, with their own fields; none of any other.
    public var parts: [ReceivedMail] {
        guard type.hasPrefix("multipart/"), let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
        let mark = Array("--\(boundary)".utf8)
        var parts: [ReceivedMail] = []
        var start: Int?
        var lines = MailLines(body)
        var place = body.startIndex
        while let line = lines.next(), parts.count < Self.mostParts {
            if line.starts(with: mark) {
                if let start { parts.append(ReceivedMail(body[start..<place])) }
                start = lines.rest.startIndex
                if line.dropFirst(mark.count).starts(with: "--".utf8) { return parts }
            }
            place = lines.rest.startIndex
        }
        // A report that was cut off still says what it says.
        if let start, parts.count < Self.mostParts { parts.append(ReceivedMail(body[start...])) }
        return parts
    }

    /// A parameter of the content type.
    private func parameter(_ name: String) -> String? {
        for piece in values("content-type").first?.split(separator: ";").dropFirst() ?? [] {
            let pair = piece.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, Self.trimmed(pair[0]).lowercased() == name else { continue }
            let value = Self.trimmed(pair[1])
            return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : value
        }
        return nil
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func text(_ bytes: some Collection<UInt8>) -> String {
        trimmed(String(decoding: bytes, as: UTF8.self))
    }
}

/// The lines of a message, with CRLF or LF.
struct MailLines {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    mutating func next() -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
        let line = rest[..<end]
        rest = rest[min(end + 1, rest.endIndex)...]
        return line.last == 0x0D ? line.dropLast() : line
    }
}
