import GermanText
import JobMarket

/// A site whose ads are pages with a JobPosting of schema.org, found by a sitemap, an index of sitemaps, or a list page.
struct SiteAdapter: SourceAdapter {
    static let kind = "site"
    static let summary =
        "pages with JobPostings of schema.org; --url is the sitemap, the index of sitemaps, or the page that lists them"
    static let options = [
        "links":
            "a regular expression for the addresses of ad pages; without it those with a word such as job or stelle",
        "hosts": "other hosts the ad pages may stand on, parted by commas",
    ]
    /// Ad pages of one list; a list with more is cut, and told as drift.
    private static let maximumLinks = 50_000

    private let home: WebAddress
    private let hosts: Set<String>
    private let links: Pattern?
    private let reader: AnswerReader

    init(_ settings: AdapterSettings) throws {
        guard let home = WebAddress(settings.url) else { throw AdapterProblem("`\(settings.url)` is no address") }
        self.home = home
        let further = (settings.options["hosts"] ?? "").split(separator: ",").map { String($0).trimmed.lowercased() }
        hosts = Set(further).union([home.host, home.siblingHost])
        do throws(PatternFault) {
            links = try settings.options["links"].map { text throws(PatternFault) in try Pattern.foreign(text) }
        } catch {
            throw AdapterProblem("`links` is no regular expression at character \(error.offset)")
        }
        reader = try AnswerReader(settings, format: settings.mapping == nil ? .jsonld : .auto)
    }

    func start() -> [SourceRequest] { [SourceRequest(url: home.text)] }

    func read(_ answer: SourceAnswer) throws -> SourceStep {
        if answer.request.role == .detail { return try page(answer) }
        let list = LinkList(answer)
        var step = SourceStep()
        // A list page may hold ads of its own.
        if list.holdsPostings { step = try page(answer) }
        let base = WebAddress(answer.url) ?? home
        let resolved = Self.unique(list.links.compactMap { base.resolving($0) })
        let found = resolved.filter { $0.text != answer.url && hosts.contains($0.host) && isAd($0, in: list) }
        step.next = found.prefix(Self.maximumLinks).map { SourceRequest(url: $0.text, role: .detail) }
        for sitemap in list.sitemaps.compactMap({ base.resolving($0) }) where hosts.contains(sitemap.host) {
            step.next.append(
                SourceRequest(
                    url: sitemap.text, carried: .object(["page": .integer(Paging.number(of: answer.request))])))
        }
        if let next = list.next.flatMap({ base.resolving($0) }) {
            step.next += Paging.next(next, after: answer).map { [$0] } ?? []
        }
        if found.count > Self.maximumLinks {
            step.drift.append(
                "\(answer.url) leads to \(found.count) pages, of which \(Self.maximumLinks) are fetched; set `links` to those of ads."
            )
        } else if step.next.isEmpty, step.records.isEmpty, !list.isEmptySitemap {
            step.drift.append(
                "\(answer.url) leads to no page of an ad among \(resolved.count) addresses; set `links` to a regular expression that theirs match."
            )
        }
        return step
    }

    private func isAd(_ address: WebAddress, in list: LinkList) -> Bool {
        if let links { return links.occurs(in: address.text) }
        return Self.usualLinks.occurs(in: address.path) && address.path != home.path
    }

    /// Parts of addresses of ad pages: the word, and behind it something that names one ad.
    private static let usualLinks = Pattern(
        #"(job|stelle|vacan|karriere|career|position|offer|angebot|ausbildung|praktik|arbeit)[^/]*[/-][^/]{2,}"#)

    private func page(_ answer: SourceAnswer) throws -> SourceStep {
        var step = try reader.step(of: answer)
        if answer.request.role == .detail, step.postings.count == 1 {
            // What an ad says may change; where it stands is what it is known by.
            step.changePostings { ad in
                if ad.hasMadeUpID { ad.sourceID = answer.request.url }
                ad.url = ad.url ?? answer.url
            }
        }
        guard step.postings.isEmpty, links == nil else { return step }
        // Without a pattern for ads, any page may be none.
        step.drift = []
        step.records = step.records.filter { record in
            if case .rejected(let reject) = record { !reject.reason.hasPrefix("holds no JobPosting") } else { true }
        }
        return step
    }

    private static func unique(_ addresses: [WebAddress]) -> [WebAddress] {
        var seen: Set<WebAddress> = []
        return addresses.filter { seen.insert($0).inserted }
    }
}

extension WebAddress {
    /// The host with `www.` where it has none, and the other way round.
    fileprivate var siblingHost: String { host.hasPrefix("www.") ? String(host.dropFirst(4)) : "www.\(host)" }
}
