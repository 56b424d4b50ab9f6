/// The fields of a form with files, as browsers send them (`multipart/form-data`, RFC 7578).
///
/// Strict: what is not exactly of that form is refused as a whole. Only names, file names and bytes are kept.
package struct MultipartForm: Sendable {
    package struct Field: Hashable, Sendable {
        package var name: String
        /// `nil` for a field without a file.
        package var fileName: String?
        package var bytes: [UInt8]
    }

    package private(set) var fields: [Field] = []

    private static let mostFields = 16
    private static let longestHead = 4096

    /// - Parameter contentType: the whole header, with the boundary.
    /// - Returns: `nil` for what is no such form.
    package init?(_ body: [UInt8], contentType: String) {
        guard let boundary = Self.boundary(contentType) else { return nil }
        let marker = Array("--\(boundary)".utf8)
        guard body.starts(with: marker) else { return nil }
        // Every further marker stands at the beginning of a line.
        let divider = [0x0D, 0x0A] + marker
        var index = marker.count
        while true {
            if body[index...].starts(with: [0x2D, 0x2D]) { return }
            guard body[index...].starts(with: [0x0D, 0x0A]), fields.count < Self.mostFields,
                let end = Self.first(divider, in: body[...], from: index),
                let field = Self.field(body[(index + 2)..<max(index + 2, end)])
            else { return nil }
            fields.append(field)
            index = end + divider.count
        }
    }

    /// The first field of a name.
    package subscript(name: String) -> Field? { fields.first { $0.name == name } }

    /// RFC 2046, section 5.1.1: at most 70 plain characters.
    private static func boundary(_ contentType: String) -> String? {
        let parts = contentType.split(separator: ";").map { $0.drop { $0 == " " } }
        guard parts.first?.lowercased() == "multipart/form-data",
            let text = parts.first(where: { $0.lowercased().hasPrefix("boundary=") })?.dropFirst(9)
        else { return nil }
        let isQuoted = text.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"")
        let plain = isQuoted ? text.dropFirst().dropLast() : text
        let isPlain = plain.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") }
        return (1...70).contains(plain.utf8.count) && isPlain ? String(plain) : nil
    }

    /// A part: its head, an empty line, its bytes.
    private static func field(_ part: ArraySlice<UInt8>) -> Field? {
        // An empty line at once ends a head that names nothing.
        guard !part.starts(with: [0x0D, 0x0A]),
            let end = first([0x0D, 0x0A, 0x0D, 0x0A], in: part.prefix(longestHead), from: part.startIndex)
        else { return nil }
        let head = String(decoding: part[..<end], as: UTF8.self)
        let bytes = Array(part[(end + 4)...])
        for line in head.split(separator: "\r\n") {
            let pair = line.split(separator: ":", maxSplits: 1)
            guard pair.count == 2 else { return nil }
            guard pair[0].lowercased() == "content-disposition" else { continue }
            guard let name = parameter("name", in: pair[1]) else { return nil }
            return Field(name: name, fileName: parameter("filename", in: pair[1]), bytes: bytes)
        }
        return nil
    }

    /// The value of `name="..."`, in which browsers write a quotation mark as `%22`.
    private static func parameter(_ name: String, in header: Substring) -> String? {
        for piece in header.split(separator: ";").dropFirst() {
            let pair = piece.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == name, pair[1].count >= 2,
                pair[1].hasPrefix("\""), pair[1].hasSuffix("\"")
            else { continue }
            return String(pair[1].dropFirst().dropLast())
        }
        return nil
    }

    /// Where a piece begins.
    private static func first(_ piece: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard let head = piece.first else { return nil }
        var index = start
        while let next = bytes[index...].firstIndex(of: head) {
            if bytes[next...].starts(with: piece) { return next }
            index = next + 1
        }
        return nil
    }
}
