import GermanText
import JobMarket

/// One address whose answer holds all ads, or a few pages of them, in any format that files are taken from.
struct FeedAdapter: SourceAdapter {
    static let kind = "feed"
    static let summary =
        "one feed: RSS, Atom, JSON Feed, XML as for Indeed, CSV, JSONL, JSON, or any other by --map; --url is its address"
    static let options = [
        "format": "the format of the answer; found from its first bytes where it is not given"
    ]

    private let url: String
    private let reader: AnswerReader

    init(_ settings: AdapterSettings) throws {
        url = settings.url
        let name = settings.options["format"] ?? SourceFormat.auto.rawValue
        guard let format = SourceFormat(rawValue: name) else {
            let known = SourceFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw AdapterProblem("`format=\(name)` is no format; they are \(known)")
        }
        reader = try AnswerReader(settings, format: format)
    }

    func start() -> [SourceRequest] { [SourceRequest(url: url)] }

    func read(_ answer: SourceAnswer) throws -> SourceStep {
        var step = try reader.step(of: answer)
        let next = Self.nextPage(answer).flatMap { WebAddress(answer.url)?.resolving($0) }
        step.next = Paging.next(next, after: answer).map { [$0] } ?? []
        return step
    }

    /// The link to the next page (RFC 5005 for Atom and RSS, `next_url` for JSON Feed).
    private static func nextPage(_ answer: SourceAnswer) -> String? {
        guard let first = answer.body.first(where: { $0 > 0x20 }) else { return nil }
        if first == 0x7B { return AnswerReader.json(answer)?["next_url"]?.text }
        guard first == 0x3C else { return nil }
        let head = String(decoding: answer.body.prefix(FormatDetector.wanted), as: UTF8.self)
        guard let link = nextLink.first(in: head)?.text, let address = linkAddress.first(in: link)?[1] else {
            return nil
        }
        return address.replacing("&amp;", with: "&")
    }

    private static let nextLink = Pattern(#"<(\w+:)?link\b[^>]*\brel=["']next["'][^>]*>"#)
    private static let linkAddress = Pattern(#"\bhref=["']([^"']+)["']"#)
}
