import JobMarket
import MarketStatistics
import PostingStore
import SearchIndex

/// A line of an ad that shows what a kind of work is.
struct KindQuote: Sendable {
    /// As the page names it.
    let label: String
    let ad: StoredAd
    let quote: AdQuotes.Quote
    /// All lines of the kind.
    let more: String

    /// Ads looked at for each kind.
    private static let ads = 2
    /// Letters of a line that says something by itself.
    private static let sensible = 25...160

    /// One line for each of the commonest kinds, each from another employer: the shortest sensible one of the newest ad
    /// that has one which says what the work is done on.
    static func quotes(of profile: Profile, ad: (String) throws -> StoredAd?) throws -> [KindQuote] {
        guard let mix = profile.taskMix.figures else { return [] }
        var employers: Set<String> = []
        // The newest ads are about several kinds of work.
        var known: [String: StoredAd] = [:]
        return try zip(mix.kinds, mix.examples).compactMap { kind, newest in
            let filters = kind.share.address.filters.filter { $0.field == .task }
            let examples = newest.prefix(ads + employers.count).filter { !employers.contains($0.employer) }.prefix(ads)
            // The next ad is read only where those before say too little: reading one takes longest here.
            var best: (ad: StoredAd, quote: AdQuotes.Quote)?
            for example in examples {
                guard let ad = try known[example.id] ?? ad(example.id) else { continue }
                known[example.id] = ad
                let lines = AdQuotes(ad: ad, filters: filters).quotes.filter { sensible.contains(length($0)) }
                let telling = lines.filter { says(kind.value, ad.reading, line: $0.line) }
                if let quote = telling.min(by: { length($0) < length($1) }) {
                    best = (ad, quote)
                    break
                }
                best = best ?? lines.min { length($0) < length($1) }.map { (ad, $0) }
            }
            guard let best else { return nil }
            employers.insert(best.ad.posting.company ?? "")
            return KindQuote(
                label: kind.label, ad: best.ad, quote: best.quote, more: PageAddress.evidence(of: kind.share.address))
        }
    }

    /// Whether a line says of this kind of work what it is done on.
    private static func says(_ kind: String, _ reading: Reading, line: Int) -> Bool {
        reading.tasks.contains { task in
            task.line == line && task.statements.contains { $0.kind.rawValue == kind && $0.object != nil }
        }
    }

    private static func length(_ quote: AdQuotes.Quote) -> Int {
        quote.pieces.reduce(0) { sum, piece in
            switch piece {
            case .plain(let words), .marked(let words): sum + words.count
            // A line with a contact person in it shows something else.
            case .masked: sum + 1000
            }
        }
    }

    static func write(_ quotes: [KindQuote], _ html: inout HTML) {
        guard !quotes.isEmpty else { return }
        html.element("h3", text: words("So steht es in Anzeigen", "How ads put it"))
        for quote in quotes { quote.write(&html) }
    }

    private func write(_ html: inout HTML) {
        html.element("figure", .class("quote")) { html in
            QuoteView.write(quote, language: ad.reading.language, &html)
            html.element("figcaption") { html in
                html.text("\(Wording.capitalised(Labels.gerund(label))): ")
                let address = PageAddress.ad(ad)
                html.link(Href("\(address)#z\(quote.line)"), .lang(ad.reading.language), text: ad.shownTitle)
                html.text(
                    ", \(Wording.employer(ad.posting.company)), \(Wording.day(ad.firstSeen)). "
                )
                html.link(Href(more)) { html in
                    html.text(words("Mehr Zeilen", "More lines"))
                    html.element("span", .class("sr"), text: words(" zu: ", " on: ") + label)
                }
            }
        }
    }
}
