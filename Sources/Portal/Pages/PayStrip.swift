import MarketStatistics
import SearchIndex

/// Pay over all ads of a list, where enough of them name it.
struct PayStrip: Sendable {
    let request: SearchRequest
    let pay: PayAnswer?
    let amounts: CountedAmounts
    let total: Int

    func write(_ html: inout HTML) {
        html.element("section", .class("pay-strip"), .labelledBy("gehalt-titel")) { html in
            html.element("h2", .id("gehalt-titel"), text: words("Gehalt in diesen Anzeigen", "Pay in these ads"))
            guard let pay, pay.n > 0 else {
                html.element(
                    "p", text: words("Keine dieser Anzeigen nennt ein Gehalt.", "None of these ads names pay."))
                return
            }
            let isEnough = pay.n >= MinimumSize.ads && pay.employers >= MinimumSize.employers
            if isEnough {
                RangeChart(title: sentence(pay), rows: [row(pay)]).write(&html)
                percentiles(pay, &html)
            }
            html.element("p") { html in
                if isEnough { html.text(sentence(pay) + " ") }
                html.text(
                    isEnough
                        ? words("Grundlage sind ", "It rests on ")
                        : words(pay.n == 1 ? "Ein Gehalt nennt " : "Ein Gehalt nennen ", "Pay is named by "))
                link(pay, &html)
                let share = Wording.percent(Double(pay.n) / Double(total))
                html.text(
                    words(
                        " von \(Wording.employers(pay.employers)), \(share) der Liste.",
                        " of \(Wording.employers(pay.employers)), \(share) of the list."))
                if !isEnough {
                    html.text(
                        words(
                            " Für eine Zahl sind das zu wenige: nötig sind \(MinimumSize.ads) Anzeigen von "
                                + "\(Wording.employers(MinimumSize.employers)).",
                            " That is too few for a figure: it takes \(MinimumSize.ads) ads of "
                                + "\(Wording.employers(MinimumSize.employers))."))
                }
            }
        }
    }

    /// The share of the ads below an amount, and the amount; the outer ones need more ads to say anything.
    private func percentiles(_ pay: PayAnswer, _ html: inout HTML) {
        guard pay.n >= MinimumSize.quartiles else { return }
        let shares = pay.n >= MinimumSize.tails ? [0.1, 0.25, 0.5, 0.75, 0.9] : [0.25, 0.5, 0.75]
        html.element("dl", .class("percentiles")) { html in
            for share in shares {
                guard let amount = amounts.quantile(share) else { continue }
                let percent = Wording.percent(share)
                html.element("div") { html in
                    html.element("dt", text: words("\(percent) darunter", "\(percent) below"))
                    html.element("dd", text: Wording.euro(amount))
                }
            }
        }
    }

    private func row(_ pay: PayAnswer) -> RangeChart.Row {
        let quartiles = pay.n >= MinimumSize.quartiles
        return RangeChart.Row(
            label: words("Mitte", "Middle"), p25: quartiles ? pay.p25 : nil, p50: pay.p50,
            p75: quartiles ? pay.p75 : nil, interval: pay.interval95)
    }

    private func sentence(_ pay: PayAnswer) -> String {
        let middle = Wording.euro(pay.p50)
        let interval = pay.interval95.map { interval in
            let range = Wording.euroRange(interval.lowerBound, interval.upperBound)
            return words(" (95-%-Bereich \(range))", " (95% interval \(range))")
        }
        var text = words(
            "In der Mitte liegen \(middle) brutto im Monat für Vollzeit\(interval ?? "").",
            "In the middle lies \(middle) gross a month for full time\(interval ?? "").")
        if pay.n >= MinimumSize.quartiles {
            let half = Wording.euroRange(pay.p25, pay.p75)
            text += words(" Die mittlere Hälfte reicht von \(half).", " The middle half ranges from \(half).")
        }
        return text
    }

    private func link(_ pay: PayAnswer, _ html: inout HTML) {
        var list = request
        let named = Filter(.pay, "yes")
        if !list.filters.contains(named) { list.filters.append(named) }
        html.link(Href(list.address), text: Wording.ads(pay.n))
    }
}
