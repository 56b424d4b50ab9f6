import MarketStatistics
import SearchIndex

/// Pay over all ads of a list, where enough of them name it.
struct PayStrip: Sendable {
    let request: SearchRequest
    let pay: PayAnswer?
    let total: Int

    func write(_ html: inout HTML) {
        html.element("section", .class("pay-strip"), .labelledBy("gehalt-titel")) { html in
            html.element("h2", .id("gehalt-titel"), text: "Gehalt in diesen Anzeigen")
            guard let pay, pay.n > 0 else {
                html.element("p", text: "Keine dieser Anzeigen nennt ein Gehalt.")
                return
            }
            let enough = pay.n >= MinimumSize.ads && pay.employers >= MinimumSize.employers
            if enough {
                RangeChart(title: sentence(pay), rows: [row(pay)]).write(&html)
            }
            html.element("p") { html in
                if enough { html.text(sentence(pay) + " ") }
                html.text(enough ? "Grundlage sind " : "Ein Gehalt nennen ")
                link(pay, &html)
                html.text(" von \(German.employers(pay.employers)), \(German.percent(Double(pay.n) / Double(total)))")
                html.text(" der Liste.")
                if !enough {
                    html.text(" Für eine Zahl sind das zu wenige: nötig sind \(MinimumSize.ads) Anzeigen von ")
                    html.text("\(German.employers(MinimumSize.employers)).")
                }
            }
        }
    }

    private func row(_ pay: PayAnswer) -> RangeChart.Row {
        let quartiles = pay.n >= MinimumSize.quartiles
        return RangeChart.Row(
            label: "Mitte", p25: quartiles ? pay.p25 : nil, p50: pay.p50, p75: quartiles ? pay.p75 : nil,
            interval: pay.interval95)
    }

    private func sentence(_ pay: PayAnswer) -> String {
        var text = "In der Mitte liegen \(German.euro(pay.p50)) brutto im Monat für Vollzeit"
        if let interval = pay.interval95 {
            text += " (95-%-Bereich \(German.euroRange(interval.lowerBound, interval.upperBound)))"
        }
        text += "."
        if pay.n >= MinimumSize.quartiles {
            text += " Die mittlere Hälfte reicht von \(German.euroRange(pay.p25, pay.p75))."
        }
        return text
    }

    private func link(_ pay: PayAnswer, _ html: inout HTML) {
        var list = request
        let named = Filter(.pay, "yes")
        if !list.filters.contains(named) { list.filters.append(named) }
        html.link(Href(list.address), text: German.ads(pay.n))
    }
}
