import Foundation
import GermanText
import SourceMappings

/// The mappings of the feeds and systems that are known by name.
enum BuiltInMappings {
    static func mapping(for format: SourceFormat) -> FieldMapping? { all.first { $0.format == format }?.mapping }

    /// The format that the beginning of a document looks like; the first in the order of ``SourceFormat``.
    ///
    /// - Parameter language: what the document is written in, ``SourceFormat/xml`` or ``SourceFormat/json``.
    static func format(recognisedIn head: String, language: SourceFormat) -> SourceFormat? {
        all.first { $0.mapping.format == language && $0.mapping.signature?.occurs(in: head) ?? false }?.format
    }

    private static let all: [(format: SourceFormat, mapping: FieldMapping)] = {
        var count = 0
        let table = UnsafeBufferPointer(start: source_mappings(&count), count: count)
        let byFormat = Dictionary(
            uniqueKeysWithValues: table.map { entry in
                let text = String(decoding: UnsafeBufferPointer(start: entry.text, count: entry.length), as: UTF8.self)
                do {
                    return (String(cString: entry.name), try FieldMapping(yaml: text))
                } catch {
                    preconditionFailure("\(String(cString: entry.name)): \(error)")
                }
            })
        return SourceFormat.recognisable.compactMap { format in
            byFormat[format.rawValue].map { (format, $0) }
        }
    }()
}
