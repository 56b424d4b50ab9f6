import JobMarket

/// softgarden: all jobs of a firm with their texts, as JobPostings in one DataFeed of schema.org.
struct SoftgardenAdapter: BoardAdapter {
    static let kind = "softgarden"
    static let summary = "jobs of a firm at softgarden; --url is its page, \(example) or a host of its own"
    static let example = "https://FIRM.career.softgarden.de"
    static let format = SourceFormat.jsonld
    let board: Board

    static func answer(for page: WebAddress) -> WebAddress? {
        var page = page
        if !page.path.hasSuffix(".json") {
            page.path = "/jobs.feed.json"
            page.query = nil
        }
        return page
    }

    func read(_ answer: SourceAnswer) throws -> SourceStep {
        // A feed without elements is a firm without openings, not JSON-LD without a JobPosting.
        if let feed = AnswerReader.json(answer), feed["dataFeedElement"]?.elements.isEmpty == true {
            return SourceStep()
        }
        return try board.step(of: answer)
    }
}
