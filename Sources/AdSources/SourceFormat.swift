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
    /// Pages with schema.org JobPosting, as JSON-LD, microdata or RDFa, and JSON-LD files.
    case jsonld
    /// XML that a mapping file leads through.
    case xml
    /// Pages that a mapping file leads through.
    case html
    /// Answers of the job search of the Bundesagentur für Arbeit, as JSON or flattened to CSV.
    case ba
    /// Feeds and answers of systems, each read by the mapping of its name in `SourceMappings`.
    case rss, atom, jsonfeed, indeed, hrxml
    case personio, greenhouse, lever, ashby, smartrecruiters, recruitee, workable, teamtailor

    /// Those with a mapping of their own, in the order in which a document is compared with them.
    static let recognisable: [SourceFormat] = [
        .rss, .atom, .personio, .hrxml, .indeed, .teamtailor, .jsonfeed, .greenhouse, .lever, .ashby, .smartrecruiters,
        .recruitee, .workable,
    ]

    /// Those a mapping file may name.
    static let mapped: [SourceFormat] = [.jsonl, .json, .csv, .xml, .html]
}
