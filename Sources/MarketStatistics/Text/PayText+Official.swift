import JobMarket
import SearchIndex

/// Sentences about official pay beside that of the ads.
extension PayText {
    /// - Parameter offers: the pay of the ads; `nil` where they name too little for a median.
    static func employed(_ official: OfficialMedian, beside offers: Pay?) -> [Sentence] {
        var writer = SentenceWriter(.pay)
        let amount = (official.isAbove ? words("über ", "over ") : "") + Wording.roundEuro(official.median)
        var text = words(
            "Wer in dem Beruf schon in Vollzeit beschäftigt ist, verdient in Deutschland im Mittel (Median) \(amount) "
                + "brutto im Monat (\(official.source) der Bundesagentur für Arbeit, \(official.year)",
            "Those already employed full-time in the occupation in Germany earn a median of \(amount) gross a month "
                + "(\(official.source) of the Federal Employment Agency, \(official.year)")
        if official.codesWithValue > 1 {
            let range = Wording.euroRange(official.least, official.greatest)
            text += words(
                "; gemeint ist „\(official.title)“, je nach Tätigkeit sind es \(range)",
                "; this is for “\(official.title)”, depending on the job it is \(range)")
        }
        writer.say(text + ").")
        if let offers { writer.say(difference(official, offers)) }
        return writer.sentences
    }

    /// Why the official pay differs from that of the ads: what holds of the two and not of both.
    private static func difference(_ official: OfficialMedian, _ offers: Pay) -> String {
        let request = offers.basis.address
        let isNationwide = request.place.isEmpty && !request.filters.contains { $0.field == .area }
        let isOlder = offers.window.map { official.year < $0.last.civil.year } ?? false
        let year = isOlder ? words(" von \(official.year)", " of \(official.year)") : ""
        let covers =
            isNationwide
            ? words("mit Sonderzahlungen und nach dem Arbeitsort", "with special payments and by place of work")
            : words(
                "mit Sonderzahlungen, nach dem Arbeitsort und für ganz Deutschland",
                "with special payments, by place of work and for all of Germany")
        let group = offers.basis.widened.compactMap(\.groupScope).joined()
        let isPartial = offers.named.count < offers.named.n
        let selection =
            isPartial
            ? words(", und nur ein Teil von ihnen nennt ein Gehalt", ", and only some of them state pay") : ""
        return words(
            "Vom Gehalt der Anzeigen weicht das aus gutem Grund ab: Der amtliche Wert\(year) gilt für alle, die den Beruf "
                + "schon in Vollzeit ausüben, \(covers); die Anzeigen sind neue Angebote\(group)\(selection).",
            "There is good reason for it to differ from the pay in the ads: the official value\(year) covers everyone who "
                + "already works full-time in the occupation, \(covers); the ads are new offers\(group)\(selection).")
    }
}
