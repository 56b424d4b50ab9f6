/// Finds the format of a file from its first bytes; the name only decides where these could be several.
enum FormatDetector {
    /// Bytes that are looked at.
    static let wanted = 1 << 16

    enum Finding: Equatable {
        case format(SourceFormat)
        case empty
        /// What it is instead, and what to do.
        case unknown(String)
    }

    static func find(_ head: [UInt8], name: String) -> Finding {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            return .unknown("is written in UTF-16; save it as UTF-8")
        }
        let bytes = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
        guard let first = bytes.first(where: { $0 > 0x20 }) else { return .empty }
        if bytes.prefix(4096).contains(0) {
            return .unknown("holds binary data; ads are taken from JSONL, JSON, CSV, XML and HTML")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        switch first {
        case 0x7B: return .format(json(bytes, text))
        case 0x5B: return .format(BuiltInMappings.format(recognisedIn: text, language: .json) ?? .json)
        case 0x3C: return markup(text)
        default: return lines(bytes, name: name.lowercased())
        }
    }

    private static func json(_ bytes: ArraySlice<UInt8>, _ text: String) -> SourceFormat {
        let isAnswer = BundesagenturAd.lists.contains { text.contains("\"\($0)\"") }
        let lines = bytes.split(separator: 0x0A).map { $0.drop { $0 <= 0x20 } }.filter { !$0.isEmpty }
        // Lines that begin at the margin with a member are records of their own.
        let records = bytes.split(separator: 0x0A).count { $0.starts(with: [0x7B, 0x22]) }
        if records > 1 { return .jsonl }
        if !isAnswer, let format = BuiltInMappings.format(recognisedIn: text, language: .json) { return format }
        guard let first = lines.first else { return .json }
        let isComplete = first.withUnsafeBufferPointer { (try? JSONReader.value(of: $0)) != nil }
        if isAnswer { return .ba }
        if isComplete { return .jsonl }
        // One line that goes on behind what was looked at is a long record; several lines are a document.
        return lines.count == 1 && bytes.count >= wanted ? .jsonl : .json
    }

    private static func markup(_ text: String) -> Finding {
        let head = text.prefix(2048).lowercased()
        if head.contains("<html") || head.contains("<!doctype html") { return .format(.jsonld) }
        if let format = BuiltInMappings.format(recognisedIn: text, language: .xml) { return .format(format) }
        if head.contains("<urlset") || head.contains("<sitemapindex") {
            return .unknown("is a sitemap, which holds no ads but leads to them; add it as a source of the kind site")
        }
        if head.contains("<?xml") {
            return .unknown("is XML of no known kind; name its records and fields in a mapping file")
        }
        return .format(.jsonld)
    }

    private static func lines(_ bytes: ArraySlice<UInt8>, name: String) -> Finding {
        let lines = bytes.split(separator: 0x0A, maxSplits: 50)
        let records = lines.count { $0.first { $0 > 0x20 } == 0x7B }
        if records * 2 > lines.count || name.contains(".jsonl") || name.contains(".ndjson") { return .format(.jsonl) }
        guard let header = lines.first, let delimiter = CSVReader.delimiter(ofHeader: header), lines.count > 1 else {
            return .unknown("is none of JSONL, JSON, CSV with a header line, XML or HTML; name it with --format")
        }
        let columns = CSVReader.fields(Array(header), delimiter: delimiter)
        return .format(BundesagenturAd.matches(columns: columns) ? .ba : .csv)
    }
}
