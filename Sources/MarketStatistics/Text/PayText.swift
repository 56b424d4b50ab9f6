/// Sentences about pay.
enum PayText {
    /// - Parameter official: said even where the ads name too little.
    static func pay(_ part: Part<Pay>, official: OfficialMedian?) -> [Sentence] {
        offers(part) + (official.map { employed($0, beside: part.figures) } ?? [])
    }

    private static func offers(_ part: Part<Pay>) -> [Sentence] {
        part.sentences(.pay) { pay, writer in
            let named = Wording.percent(pay.named.value)
            writer.say(
                words(
                    "Ein Gehalt nennen \(named) der Anzeigen\(writer.scope).",
                    "\(Wording.capitalised(named)) of the ads\(writer.scope) state pay."),
                pay.named)
            switch pay.salary {
            case .figures(let salary):
                distribution(salary, words("Das mittlere Gehalt (Median)", "The median salary"), &writer)
            case .thin(let why): writer.say(why)
            }
            levels(pay.byLevel, &writer)
            if let tariff = pay.tariff.figures {
                distribution(
                    tariff,
                    words(
                        "Der Median der Angaben nach Tarifvertrag",
                        "The median of pay by collective agreement (Tarifvertrag)"), &writer)
            }
            if let agencies = pay.agencies.figures {
                let median = Wording.roundEuro(agencies.p50.value)
                writer.say(
                    words(
                        "Bei Zeitarbeitsfirmen liegt der Median bei \(median).",
                        "At temp agencies (Zeitarbeit) the median is \(median)."), agencies.p50)
            }
        }
    }

    private static func distribution(_ pay: PayDistribution, _ subject: String, _ writer: inout SentenceWriter) {
        let median = Wording.roundEuro(pay.p50.value)
        // The head of the page takes this sentence from its place, so that it says the scope itself.
        let scope = writer.widerScope
        var text = words(
            "\(subject) liegt\(scope) bei \(median) brutto im Monat für volle Arbeitszeit",
            "\(subject)\(scope) is \(median) gross a month for full-time work")
        if let low = pay.p25, let high = pay.p75, Wording.roundEuro(low.value) != Wording.roundEuro(high.value) {
            let ends = [low, high].map { Wording.roundEuro($0.value) }
            text += words(
                "; die mittlere Hälfte reicht von \(ends[0]) bis \(ends[1])",
                "; the middle half runs from \(ends[0]) to \(ends[1])")
        }
        writer.say(text + ".", pay.p25, pay.p50, pay.p75)
        let ads = Wording.adsInWords(pay.p50.n)
        let employers = Wording.employersInWords(pay.p50.employers)
        let basis = words("Das beruht auf \(ads) von \(employers)", "This rests on \(ads) from \(employers)")
        guard let interval = pay.p50.interval else {
            writer.say(basis + ".", pay.p50)
            return
        }
        let ends = [interval.lowerBound, interval.upperBound].map(Wording.roundEuro)
        writer.say(
            basis
                + words(
                    "; mit 95\(Wording.space)% Sicherheit liegt der Median zwischen \(ends[0]) und \(ends[1]).",
                    "; with 95% confidence the median lies between \(ends[0]) and \(ends[1])."), pay.p50)
    }

    private static func levels(_ levels: [Pay.LevelPay], _ writer: inout SentenceWriter) {
        let known = levels.compactMap { level in level.pay.figures.map { (level, $0) } }
        let items = known.map { level, pay in
            let amount = Wording.roundEuro(pay.p50.value) + half(pay.p25, pay.p75)
            return words("„\(level.label)“ bei \(amount)", "“\(level.label)” \(amount)")
        }.joined(separator: "; ")
        if !known.isEmpty {
            writer.say(
                words("Nach Erfahrung liegt der Median so: \(items).", "By experience, the median is: \(items)."),
                known.map(\.1.p50))
        }
        let guessed = levels.compactMap { level in level.estimate.map { (level, $0) } }
        for (level, estimate) in guessed {
            let amount = Wording.roundEuro(estimate.p50.value) + half(estimate.p25, estimate.p75)
            let ads = Wording.inWords(
                estimate.p50.count, one: words("einer Anzeige", "one ad"), many: words("Anzeigen", "ads"))
            let weight = Wording.percent(estimate.weight)
            writer.say(
                words(
                    "Für „\(level.label)“ liegt der Median geschätzt bei \(amount); die Schätzung beruht zu \(weight) auf "
                        + "\(ads), sonst auf den Gehältern aller Stufen.",
                    "For “\(level.label)” the median is estimated at \(amount); \(weight) of the estimate rests on "
                        + "\(ads), the remainder on the pay of all levels."),
                estimate.p25, estimate.p50, estimate.p75)
        }
        if known.isEmpty, guessed.isEmpty {
            writer.say(
                words(
                    "Für Gehälter nach Erfahrung nennen zu wenige Anzeigen beides.",
                    "For pay by experience, too few ads state both."))
        }
    }

    private static func half(_ low: Figure?, _ high: Figure?) -> String {
        guard let low, let high else { return "" }
        let ends = [low, high].map { Wording.roundEuro($0.value) }
        return ends[0] == ends[1]
            ? "" : words(" (mittlere Hälfte \(ends[0]) bis \(ends[1]))", " (middle half \(ends[0]) to \(ends[1]))")
    }

    static func net(_ part: Part<NetOfMedian>) -> [Sentence] {
        part.sentences(.net) { net, writer in
            let left = Wording.roundEuro(net.net.net)
            let rate = Wording.short(net.assumptions.additionalRate)
            writer.say(
                words(
                    "Vom mittleren Gehalt\(writer.scope) bleiben netto rund \(left) im Monat: Steuerklasse I, ohne Kinder und "
                        + "Kirchensteuer, gesetzlich versichert mit \(rate)\(Wording.space)% Zusatzbeitrag, Recht von "
                        + "\(net.year).",
                    "Of the median salary\(writer.scope) about \(left) net a month is left: tax class (Steuerklasse) I, no children, no "
                        + "church tax, statutory health insurance with an additional contribution (Zusatzbeitrag) of "
                        + "\(rate)%, law of \(net.year)."), net.gross)
        }
    }
}
