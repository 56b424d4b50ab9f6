/// Greenhouse: all jobs of a firm with their texts in one answer.
struct GreenhouseAdapter: BoardAdapter {
    static let kind = "greenhouse"
    static let summary = "jobs of a firm at Greenhouse; --url is its board, \(example)"
    static let example = "https://job-boards.greenhouse.io/FIRM"
    static let format = SourceFormat.greenhouse
    let board: Board

    static func answer(for page: WebAddress) -> WebAddress? {
        if page.path.hasSuffix("/jobs"), page.path.contains("/boards/") { return page.setting([("content", "true")]) }
        guard page.host.hasSuffix("greenhouse.io"), let firm = firm(page) else { return nil }
        return WebAddress("https://boards-api.greenhouse.io/v1/boards/\(firm)/jobs?content=true")
    }
}
