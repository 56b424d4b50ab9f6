import JobMarket

/// SmartRecruiters: lists of a hundred jobs without texts, and an answer for each job with its text.
struct SmartRecruitersAdapter: BoardAdapter {
    static let kind = "smartrecruiters"
    static let summary = "jobs of a firm at SmartRecruiters; --url is its page, \(example)"
    static let example = "https://jobs.smartrecruiters.com/FIRM"
    static let format = SourceFormat.smartrecruiters
    static let statesTexts = false
    private static let size = 100
    let board: Board

    static func answer(for page: WebAddress) -> WebAddress? {
        let query = [("limit", String(size)), ("offset", "0")]
        if page.path.hasSuffix("/postings") { return page.setting(query) }
        guard page.host.hasSuffix("smartrecruiters.com"), let firm = firm(page) else { return nil }
        return WebAddress("https://api.smartrecruiters.com/v1/companies/\(firm)/postings")?.setting(query)
    }

    func read(_ answer: SourceAnswer) throws -> SourceStep {
        if answer.request.role == .detail { return try detail(answer) }
        var step = try board.step(of: answer)
        guard step.drift.isEmpty, let list = AnswerReader.json(answer), let url = WebAddress(answer.request.url) else {
            return step
        }
        // The list says who is open; what they say stands in the answers of their own.
        step.records.removeAll { if case .posting = $0 { true } else { false } }
        step.next = (list["content"]?.elements ?? []).compactMap { entry in
            guard let id = entry["id"]?.text else { return nil }
            var address = url
            address.path += "/\(WebAddress.encoded(id))"
            address.query = nil
            return SourceRequest(url: address.text, role: .detail, carried: entry, sourceID: id)
        }
        let offset = url.parameter("offset").flatMap { Int($0) } ?? 0
        if let total = list["totalFound"]?.double, Double(offset + Self.size) < total {
            let next = url.setting([("offset", String(offset + Self.size))])
            step.next += Paging.next(next, after: answer).map { [$0] } ?? []
        }
        return step
    }

    /// A job's own answer, joined with what the list said of it.
    private func detail(_ answer: SourceAnswer) throws -> SourceStep {
        guard let own = AnswerReader.json(answer), own["id"] != nil || own["jobAd"] != nil else {
            var step = SourceStep()
            step.drift = ["The answer \(answer.url) is no job of SmartRecruiters: it has neither `id` nor `jobAd`."]
            return step
        }
        var joined = answer
        joined.body = Array((answer.request.carried ?? .null).joined(with: own).jsonText.utf8)
        return try board.step(of: joined)
    }
}

extension JSONValue {
    /// The object with the members of another in place of its own.
    func joined(with other: JSONValue) -> JSONValue {
        guard case .object(let own) = self, case .object(let further) = other else { return other }
        return .object(own.merging(further) { mine, theirs in theirs == .null ? mine : theirs })
    }
}
