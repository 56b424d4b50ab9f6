/// Sentences about pay.
enum PayText {
    static func pay(_ part: Part<Pay>) -> [Sentence] {
        part.sentences(.pay) { pay, writer in
            writer.say("Ein Gehalt nennen \(German.percent(pay.named.value)) der Anzeigen.", pay.named)
            switch pay.salary {
            case .figures(let salary): distribution(salary, "Das mittlere Gehalt (Median)", &writer)
            case .thin(let why): writer.say(why)
            }
            levels(pay.byLevel, &writer)
            if let tariff = pay.tariff.figures {
                distribution(tariff, "Der Median der Angaben nach Tarifvertrag", &writer)
            }
            if let agencies = pay.agencies.figures {
                writer.say(
                    "Bei Zeitarbeitsfirmen liegt der Median bei \(German.roundEuro(agencies.p50.value)).", agencies.p50)
            }
        }
    }

    private static func distribution(_ pay: PayDistribution, _ subject: String, _ writer: inout SentenceWriter) {
        var text = "\(subject) liegt bei \(German.roundEuro(pay.p50.value)) brutto im Monat für volle Arbeitszeit"
        if let low = pay.p25, let high = pay.p75 {
            text +=
                "; die mittlere Hälfte reicht von \(German.roundEuro(low.value)) bis \(German.roundEuro(high.value))"
        }
        writer.say(text + ".", pay.p25, pay.p50, pay.p75)
        let ads = German.inWords(pay.p50.n, one: "eine Anzeige", many: "Anzeigen")
        let employers = German.inWords(pay.p50.employers, one: "einem Arbeitgeber", many: "Arbeitgebern")
        if let interval = pay.p50.interval {
            writer.say(
                "Das beruht auf \(ads) von \(employers); mit 95\(German.space)% Sicherheit liegt der Median zwischen "
                    + "\(German.roundEuro(interval.lowerBound)) und \(German.roundEuro(interval.upperBound)).", pay.p50)
        } else {
            writer.say("Das beruht auf \(ads) von \(employers).", pay.p50)
        }
    }

    private static func levels(_ levels: [Pay.LevelPay], _ writer: inout SentenceWriter) {
        let known = levels.compactMap { level in level.pay.figures.map { (level, $0) } }
        guard !known.isEmpty else {
            writer.say("Für Gehälter nach Erfahrung nennen zu wenige Anzeigen beides.")
            return
        }
        let items = known.map { level, pay in
            let range = pay.p25.flatMap { low in
                pay.p75.map { ", mittlere Hälfte \(German.roundEuro(low.value)) bis \(German.roundEuro($0.value))" }
            }
            return "\(level.label) \(German.roundEuro(pay.p50.value))\(range ?? "")"
        }
        writer.say("Nach Erfahrung (Median): \(items.joined(separator: "; ")).", known.map(\.1.p50))
    }

    static func net(_ part: Part<NetOfMedian>) -> [Sentence] {
        part.sentences(.net) { net, writer in
            writer.say(
                "Vom mittleren Gehalt bleiben netto rund \(German.roundEuro(net.net.net)) im Monat: Steuerklasse I, "
                    + "ohne Kinder und Kirchensteuer, gesetzlich versichert mit "
                    + "\(German.short(net.assumptions.additionalRate))\(German.space)% Zusatzbeitrag, Recht von "
                    + "\(net.year).", net.gross)
        }
    }
}
