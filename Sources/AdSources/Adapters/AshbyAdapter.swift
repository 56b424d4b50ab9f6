/// Ashby: all jobs of a firm with their texts in one answer.
struct AshbyAdapter: BoardAdapter {
    static let kind = "ashby"
    static let summary = "jobs of a firm at Ashby; --url is its board, \(example)"
    static let example = "https://jobs.ashbyhq.com/FIRM"
    static let format = SourceFormat.ashby
    let board: Board

    static func answer(for page: WebAddress) -> WebAddress? {
        if page.path.contains("/job-board/") { return page.setting([("includeCompensation", "true")]) }
        guard page.host.hasSuffix("ashbyhq.com"), let firm = firm(page) else { return nil }
        return WebAddress("https://api.ashbyhq.com/posting-api/job-board/\(firm)?includeCompensation=true")
    }
}
