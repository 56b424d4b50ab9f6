/// How the records of a source are written down.
public enum SourceFormat: String, CaseIterable, Sendable {
    /// Found from the first bytes of each file.
    case auto
    /// One JSON object a line.
    case jsonl
    /// A JSON array of ads, one ad, or a document that a mapping file leads through.
    case json
    /// Comma-separated values with a header line (RFC 4180; the delimiter is found).
    case csv
    /// Pages with schema.org JobPosting, as JSON-LD or microdata, and JSON-LD files.
    case jsonld
    /// Answers of the job search of the Bundesagentur für Arbeit, as JSON or flattened to CSV.
    case ba
}
