/// Recruitee: all jobs of a firm with their texts in one answer.
struct RecruiteeAdapter: BoardAdapter {
    static let kind = "recruitee"
    static let summary = "jobs of a firm at Recruitee; --url is its page, \(example) or a host of its own"
    static let example = "https://FIRM.recruitee.com"
    static let format = SourceFormat.recruitee
    let board: Board

    static func answer(for page: WebAddress) -> WebAddress? {
        var page = page
        if !page.path.hasPrefix("/api/offers") { page.path = "/api/offers/" }
        return page
    }
}
