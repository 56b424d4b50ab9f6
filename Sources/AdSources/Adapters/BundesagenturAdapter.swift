import JobMarket

/// The job search of the Bundesagentur für Arbeit: search answers with the field names of version 4 or 6, cut into
/// questions of at most 10,000 ads, and the text of each ad by the first of several ways that answers.
struct BundesagenturAdapter: SourceAdapter {
    static let kind = "ba"
    static let summary =
        "job search of the Bundesagentur für Arbeit; --url is the search, \(service)/pc/v6/jobs?wo=Hagen&umkreis=50"
    static let options = [
        "key": "the header X-API-Key, jobboerse-jobsuche where it is not given",
        "places": "places to ask for one by one, parted by semicolons, where one question would find too many",
        "texts": "no, where the ads are taken from the lists alone, without a text",
    ]
    private static let service = "https://rest.arbeitsagentur.de/jobboerse/jobsuche-service"
    private static let size = 100
    /// The service hands out no more ads of one question.
    static let maximumResults = 10_000

    private let settings: AdapterSettings
    private let search: WebAddress
    private let reader: AnswerReader
    private let details: BundesagenturDetails

    init(_ settings: AdapterSettings) throws {
        guard let search = WebAddress(settings.url), search.path.hasSuffix("/jobs") else {
            throw AdapterProblem("`\(settings.url)` is no search; write it as \(Self.service)/pc/v6/jobs?wo=Hagen")
        }
        if let texts = settings.options["texts"], texts != "no", texts != "yes" {
            throw AdapterProblem("`texts=\(texts)` is neither yes nor no")
        }
        self.settings = settings
        self.search = search
        reader = try AnswerReader(settings, format: .ba)
        details = BundesagenturDetails(search: search)
    }

    private var headers: [String: String] { ["X-API-Key": settings.options["key"] ?? "jobboerse-jobsuche"] }

    func start() -> [SourceRequest] {
        let places = (settings.options["places"] ?? "").split(separator: ";").map { String($0).trimmed }
        if places.isEmpty { return [request(search, page: 1)] }
        return places.map { request(search.setting([("wo", $0)]), page: 1) }
    }

    /// A page of answers; where the version of the search has gone, the others are tried.
    private func request(_ search: WebAddress, page: Int) -> SourceRequest {
        let asked = search.setting([("page", String(page)), ("size", String(Self.size))])
        let versions = ["/pc/v6/jobs", "/pc/v5/jobs", "/pc/v4/jobs"].filter { !asked.path.hasSuffix($0) }
        let root = asked.path.firstRange(of: "/pc/").map { asked.path[..<$0.lowerBound] }
        let others = root.map { root in
            versions.map { version in
                var other = asked
                other.path = root + version
                return other.text
            }
        }
        return SourceRequest(url: asked.text, headers: headers, fallbacks: others ?? [])
    }

    func read(_ answer: SourceAnswer) throws -> SourceStep {
        if answer.request.role == .detail { return try detail(answer) }
        guard let page = AnswerReader.json(answer), let list = BundesagenturAd.lists.lazy.compactMap({ page[$0] }).first
        else { return Self.changed(answer, "neither `ergebnisliste` nor `stellenangebote`") }
        guard let total = page["maxErgebnisse"]?.double.map({ Int($0) }), let asked = WebAddress(answer.request.url)
        else {
            return Self.changed(answer, "no `maxErgebnisse`")
        }
        let number = asked.parameter("page").flatMap { Int($0) } ?? 1
        let tooMany = "\(answer.url) tells of \(total) ads, of which \(Self.maximumResults) are handed out"
        if total > Self.maximumResults, number == 1, let slices = BundesagenturSlices(of: asked, page, total: total) {
            var step = SourceStep()
            step.next = slices.searches.map { request($0, page: 1) }
            if !slices.isWhole { step.drift.append("\(tooMany), the newest first. Name `places`, or search for less.") }
            return step
        }
        var step = try rows(list, of: answer)
        if list.elements.isEmpty, total > 0, number == 1 {
            step.drift.append("\(answer.url) tells of \(total) ads and lists none. Look at the answer.")
        }
        if total > Self.maximumResults { step.drift.append("\(tooMany). Name `places`, or search for less.") }
        let last = (min(total, Self.maximumResults) + Self.size - 1) / Self.size
        if number == 1, last > 1 { step.next += (2...last).map { request(asked, page: $0) } }
        return step
    }

    /// The ads of a list: as they stand there, or as requests for their texts.
    private func rows(_ list: JSONValue, of answer: SourceAnswer) throws -> SourceStep {
        var step = list.elements.isEmpty ? SourceStep() : try reader.step(of: answer)
        let named = list.elements.compactMap { row in
            (row["referenznummer"] ?? row["refnr"])?.text.map { (id: $0, row: row) }
        }
        if named.isEmpty, !list.elements.isEmpty {
            return Self.changed(answer, "neither `referenznummer` nor `refnr` in any ad")
        }
        step.listed = named.map(\.id)
        if settings.options["texts"] == "no" { return step }
        let withText = Set(step.listed)
        step.records.removeAll { if case .posting(let ad, _) = $0 { withText.contains(ad.sourceID) } else { false } }
        step.next = named.map { details.request(for: $0.id, row: $0.row, headers: headers) }
        return step
    }

    private func detail(_ answer: SourceAnswer) throws -> SourceStep {
        guard let ad = BundesagenturDetails.ad(in: answer) else {
            return Self.changed(answer, "no ad: no title and no text under any name that is known")
        }
        var joined = answer
        joined.body = Array((answer.request.carried ?? .null).joined(with: ad).jsonText.utf8)
        return try reader.step(of: joined)
    }

    private static func changed(_ answer: SourceAnswer, _ what: String) -> SourceStep {
        var step = SourceStep()
        step.drift = [
            "The answer \(answer.url) holds \(what). Its shape has changed."
        ]
        return step
    }
}
