import AdReader
import Deduplication
import GermanText
import JobMarket
import MarketStatistics
import PostingStore

/// Signs that an ad is kept up although nobody is, or can be, taken on: evidence for readers, never a verdict.
///
/// Each sign may have a harmless reason, so that fewer than ``least`` are not shown.
struct UnfilledSigns: Sendable {
    /// Signs in sentences, each with what it rests on.
    let sentences: [String]

    /// Independent signs that must come together.
    static let least = 2
    /// Days open from which on an ad counts as open long: half a year.
    static let longOpen = 180
    /// Times that an ad was dated anew, opened again or put up again.
    static let oftenRenewed = 3
    /// Places with one and the same text.
    static let manyPlaces = 5

    init(ad: StoredAd, partners: [ClusterPartner], changes: [AdChange], events: [AdEvent], today: Day) {
        var sentences: [String] = []
        let began = min(ad.posting.published ?? ad.firstSeen, ad.firstSeen)
        let days = today.number - began.number
        if days >= Self.longOpen {
            sentences.append(
                words(
                    "Sie ist seit dem \(Wording.day(began)) offen, also seit \(Wording.number(days)) Tagen.",
                    "It has been open since \(Wording.day(began)), for \(Wording.number(days)) days."))
        }
        let renewals = Self.renewals(changes, events) + Self.reposts(of: ad, among: partners).count
        if renewals >= Self.oftenRenewed {
            sentences.append(
                words(
                    "Sie wurde \(Wording.number(renewals))-mal neu datiert oder erneut eingestellt.",
                    "It was dated anew or put up again \(Wording.number(renewals)) times."))
        }
        if let (line, quote) = Self.evergreenWords(of: ad) {
            let place = line == 0 ? words("Der Titel", "The title") : words("Zeile", "Line") + " \(line)"
            sentences.append(
                words(
                    "\(place) klingt nicht nach einer bestimmten Stelle: „\(quote)“.",
                    "\(place) does not sound like a particular job: “\(quote)”."))
        }
        let places = 1 + partners.count { $0.judgement.relation == .otherPlace }
        if places >= Self.manyPlaces {
            sentences.append(
                words(
                    "Derselbe Text steht für \(Wording.number(places)) Orte.",
                    "The same text stands for \(Wording.number(places)) places."))
        }
        self.sentences = sentences.count >= Self.least ? sentences : []
    }

    /// Other ads of the same job that its own source put up.
    static func reposts(of ad: StoredAd, among partners: [ClusterPartner]) -> [StoredAd] {
        partners.filter { $0.judgement.relation == .same && $0.ad.posting.source == ad.posting.source }.map(\.ad)
    }

    private static func renewals(_ changes: [AdChange], _ events: [AdEvent]) -> Int {
        let dated = changes.count { change in
            guard change.field == "published", let before = change.before, let after = change.after else {
                return false
            }
            return after > before
        }
        let opened = zip(events, events.dropFirst()).count { $0.state == .closed && $1.state == .open }
        return dated + opened
    }

    /// Words that look for people in general; with the line they stand in, 0 for the title.
    private static let evergreen = Pattern(
        #"\b(?:initiativ\p{L}*|talent[- ]?pool\p{L}*|bewerberpool\p{L}*|talentnetzwerk\p{L}*|laufend gesucht|jederzeit (?:auf der suche|gesucht|willkommen)|st[äa]ndig auf der suche|immer auf der suche|fortlaufend gesucht)"#
    )

    private static func evergreenWords(of ad: StoredAd) -> (line: Int, words: String)? {
        let mask = ContactMask(ad.reading.contacts)
        for (number, line) in ([ad.posting.title] + AdReader.text(of: ad.posting).lines).enumerated() {
            let shown = mask.text(of: line)
            if let match = evergreen.first(in: shown) { return (number, match.text) }
        }
        return nil
    }
}
