/// Lever: a hundred jobs an answer, with their texts.
struct LeverAdapter: BoardAdapter {
    static let kind = "lever"
    static let summary = "jobs of a firm at Lever; --url is its board, \(example)"
    static let example = "https://jobs.lever.co/FIRM"
    static let format = SourceFormat.lever
    private static let size = 100
    let board: Board

    static func answer(for page: WebAddress) -> WebAddress? {
        let query = [("mode", "json"), ("skip", "0"), ("limit", String(size))]
        if page.path.contains("/postings/") { return page.setting(query) }
        guard page.host.hasSuffix("lever.co"), let firm = firm(page) else { return nil }
        let service = page.host.contains(".eu.") ? "api.eu.lever.co" : "api.lever.co"
        return WebAddress("https://\(service)/v0/postings/\(firm)")?.setting(query)
    }

    func read(_ answer: SourceAnswer) throws -> SourceStep {
        var step = try board.step(of: answer)
        // A full answer may have another behind it.
        guard step.records.count >= Self.size, let url = WebAddress(answer.request.url),
            let skip = url.parameter("skip").flatMap({ Int($0) })
        else { return step }
        let next = url.setting([("skip", String(skip + Self.size))])
        step.next = Paging.next(next, after: answer).map { [$0] } ?? []
        return step
    }
}
