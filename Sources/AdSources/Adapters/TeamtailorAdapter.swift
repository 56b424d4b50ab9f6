import JobMarket

/// Teamtailor: the jobs of a firm as a JSON Feed of some pages.
struct TeamtailorAdapter: BoardAdapter {
    static let kind = "teamtailor"
    static let summary = "jobs of a firm at Teamtailor; --url is its page, \(example) or a host of its own"
    static let example = "https://FIRM.teamtailor.com"
    static let format = SourceFormat.teamtailor
    let board: Board

    static func answer(for page: WebAddress) -> WebAddress? {
        var page = page
        if !page.path.hasSuffix(".json") { page.path = "/jobs.json" }
        return page
    }

    func read(_ answer: SourceAnswer) throws -> SourceStep {
        var step = try board.step(of: answer)
        let next = AnswerReader.json(answer)?["next_url"]?.text.flatMap { WebAddress(answer.url)?.resolving($0) }
        step.next = Paging.next(next, after: answer).map { [$0] } ?? []
        return step
    }
}
