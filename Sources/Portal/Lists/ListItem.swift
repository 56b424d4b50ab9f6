import JobMarket
import MarketStatistics
import PostingStore
import SearchIndex

/// One ad of a list for programs: what the list of the site shows, and what its source asks to stand beside it.
///
/// It holds words of the index alone, so no contact person is in it.
struct ListItem: Sendable {
    let hit: Hit
    let origin: AdOrigin?
    let rules: SourceRules?
    /// Scheme and host of absolute links.
    let site: String

    /// The ad's page here, in the language of the list.
    var page: String { site + Href(PageAddress.ad(id: hit.id, title: hit.title)).text }

    /// An address that stays the same whatever becomes of the title, and in each language.
    var permanent: String { "\(site)/stelle/\(hit.id)" }

    /// The ad's own page.
    var original: String? { origin?.url.flatMap(Href.init(foreign:))?.text }

    var employer: String {
        Wording.employer(hit.employer)
    }

    /// What the source asks to stand beside its ads.
    var sourceNote: String {
        guard let origin else { return words("Quelle nicht genannt.", "Source not named.") }
        let name = words("Quelle: ", "Source: ") + (rules?.title ?? origin.source) + "."
        return [name, rules?.licence, rules?.terms].compactMap(\.self).joined(separator: " ")
    }

    /// The ad in one line: employer, place, pay, terms.
    var summary: String {
        var parts = [employer]
        if let place = hit.place {
            parts.append([place.postcode, place.name].compactMap(\.self).joined(separator: " "))
        }
        let facts = hit.facts
        let pay = facts.pay.flatMap { PayText.monthly(min: $0.min, max: $0.max) }
        parts.append(
            pay.map { $0 + words(" brutto im Monat, Vollzeit", " gross a month, full time") }
                ?? words("Gehalt nicht genannt", "Pay not stated"))
        parts += facts.hours.map(Labels.label)
        if facts.contract != .unclear { parts.append(Labels.label(facts.contract)) }
        parts.append(Labels.label(facts.remote))
        let line = parts.joined(separator: " · ")
        return hit.madeUp ? words("Beispielanzeige, erfunden. ", "Sample ad, made up. ") + line : line
    }
}

/// Makes items of hits, asking for sources a stretch at a time.
struct ListItems: Sendable {
    let market: Market
    let site: String
    private var rules: [String: SourceRules?] = [:]

    init(market: Market, site: String) {
        self.market = market
        self.site = site
    }

    mutating func items(_ hits: [Hit]) throws -> [ListItem] {
        let origins = try market.origins(hits.map(\.key))
        return try hits.map { hit in
            let origin = origins[hit.key]
            return ListItem(
                hit: hit, origin: origin, rules: try origin.flatMap { try rules(of: $0.source) }, site: site)
        }
    }

    private mutating func rules(of source: String) throws -> SourceRules? {
        if let known = rules[source] { return known }
        let found = try market.rules(source)
        rules[source] = found
        return found
    }
}
