import MarketStatistics

/// What is taken off a month's gross pay and what is left, as rows and as a picture.
struct NetTable: Sendable {
    let net: NetPay
    let isPrivate: Bool

    init(_ net: NetPay, household: NetPay.Household) {
        self.net = net
        isPrivate = household.privateInsurance != nil
    }

    /// The deductions above 0.
    private var deductions: [(label: String, value: Double)] {
        [
            (words("Lohnsteuer", "Wage tax"), net.lohnsteuer),
            (words("Solidaritätszuschlag", "Solidarity surcharge"), net.soli),
            (words("Kirchensteuer", "Church tax"), net.kirchensteuer),
            (
                isPrivate
                    ? words("Private Kranken- und Pflegeversicherung", "Private health and long-term care insurance")
                    : words("Krankenversicherung", "Health insurance"), net.kv
            ),
            (words("Pflegeversicherung", "Long-term care insurance"), net.pv),
            (words("Rentenversicherung", "Pension insurance"), net.rv),
            (words("Arbeitslosenversicherung", "Unemployment insurance"), net.av),
        ].filter { $0.1 > 0 }
    }

    /// - Parameter gross: EUR a month.
    func chart(gross: Double, _ html: inout HTML) {
        html.element("figure") { html in
            PartsChart(
                title: words(
                    "Vom Brutto zum Netto; die Werte stehen in der Tabelle",
                    "From gross to net; the values are in the table"), whole: gross,
                parts: deductions.map { ($0.label, $0.value, false) } + [(words("Netto", "Net"), net.net, true)]
            )
            .write(&html)
            html.element(
                "figcaption",
                text: words(
                    "Jeder Balken beginnt, wo der vorige endet; die ganze Breite ist das Brutto.",
                    "Each bar begins where the one before ends; the full width is the gross pay."))
        }
    }

    /// To the cent, with the shares of the gross.
    func exact(gross: Double, _ html: inout HTML) {
        html.element("table", .class("net")) { html in
            html.element("caption", text: words("Euro im Monat", "Euros a month"))
            html.element("thead") { html in
                html.element("tr") { html in
                    for name in [words("Posten", "Item"), words("Betrag", "Amount"), words("vom Brutto", "of gross")] {
                        html.element("th", .scope("col"), text: name)
                    }
                }
            }
            html.element("tbody") { html in
                row(words("Brutto", "Gross"), gross, of: gross, &html)
                for deduction in deductions { row(deduction.label, deduction.value, of: gross, minus: true, &html) }
                row(words("Netto", "Net"), net.net, of: gross, isSum: true, &html)
            }
        }
    }

    private func row(
        _ label: String, _ value: Double, of gross: Double, minus: Bool = false, isSum: Bool = false,
        _ html: inout HTML
    ) {
        html.element("tr", isSum ? .class("sum") : nil) { html in
            html.element("th", .scope("row"), text: label)
            html.element(
                "td", .class("number"), text: (minus ? "−\u{A0}" : "") + Wording.cents(value))
            html.element("td", .class("number"), text: gross > 0 ? Wording.percent(value / gross) : "–")
        }
    }

    /// Rows in whole euros, for a profile.
    func rows(_ html: inout HTML) {
        for deduction in deductions {
            html.element("tr") { html in
                html.element("th", .scope("row"), text: deduction.label)
                html.element("td", .class("number"), text: "−\u{A0}" + Wording.euro(deduction.value))
            }
        }
        html.element("tr", .class("sum")) { html in
            html.element("th", .scope("row"), text: words("Netto", "Net"))
            html.element("td", .class("number"), text: Wording.euro(net.net))
        }
    }
}
