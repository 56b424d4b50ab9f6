import JobMarket

/// Personio: all jobs of a firm with their texts in one XML feed.
struct PersonioAdapter: BoardAdapter {
    static let kind = "personio"
    static let summary = "jobs of a firm at Personio; --url is its page, \(example)"
    static let example = "https://FIRM.jobs.personio.de"
    static let format = SourceFormat.personio
    let board: Board

    static func answer(for page: WebAddress) -> WebAddress? {
        var page = page
        if page.path == "/" { page.path = "/xml" }
        return page
    }

    func read(_ answer: SourceAnswer) throws -> SourceStep {
        var step = try board.step(of: answer)
        // The feed names no pages; they stand beside it.
        let home = "\(board.address.scheme)://\(board.address.host)"
        step.changePostings { $0.url = $0.url ?? "\(home)/job/\($0.sourceID)" }
        return step
    }
}
