/// Workable: all jobs of a firm with their texts in one answer.
struct WorkableAdapter: BoardAdapter {
    static let kind = "workable"
    static let summary = "jobs of a firm at Workable; --url is its page, \(example)"
    static let example = "https://apply.workable.com/FIRM"
    static let format = SourceFormat.workable
    let board: Board

    static func answer(for page: WebAddress) -> WebAddress? {
        if page.path.contains("/accounts/") { return page.setting([("details", "true")]) }
        guard page.host.hasSuffix("workable.com"), let firm = firm(page) else { return nil }
        return WebAddress("https://apply.workable.com/api/v1/widget/accounts/\(firm)?details=true")
    }
}
