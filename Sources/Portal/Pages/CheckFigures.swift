import AdCheck
import JobMarket
import MarketStatistics

/// The ad's figures of readability, and what comparable ads pay and ask for.
struct CheckFigures: Sendable {
    let checked: CheckedPage

    func write(_ html: inout HTML) {
        if let readability = checked.result.readability { table(readability, &html) }
        if let market = checked.market { comparison(market, &html) }
    }

    private func table(_ readability: Readability, _ html: inout HTML) {
        html.element("section", .class("part"), .labelledBy("lesbarkeit")) { html in
            html.element("h2", .id("lesbarkeit"), text: words("Lesbarkeit", "Readability"))
            html.element("table") { html in
                html.element(
                    "caption",
                    text: words(
                        "\(Wording.number(readability.words)) Wörter in \(Wording.number(readability.sentences)) Sätzen und "
                            + "Listenpunkten",
                        "\(Wording.number(readability.words)) words in \(Wording.number(readability.sentences)) sentences "
                            + "and items"))
                html.element("thead") { html in
                    html.element("tr") { html in
                        for name in [words("Formel", "Formula"), words("Wert", "Value"), words("Maßstab", "Scale")] {
                            html.element("th", .scope("col"), text: name)
                        }
                    }
                }
                html.element("tbody") { html in
                    row(
                        words("Flesch nach Amstad (1978)", "Flesch after Amstad (1978)"), readability.amstad,
                        words("0 sehr schwer bis 100 sehr leicht", "0 very hard to 100 very easy"), &html)
                    row(
                        words("Lesbarkeitsindex LIX (Björnsson 1968)", "LIX (Björnsson 1968)"), readability.lix,
                        words("unter 40 leicht, über 60 sehr schwer", "below 40 easy, above 60 very hard"), &html)
                    row(
                        words(
                            "1. Wiener Sachtextformel (Bamberger und Vanecek 1984)",
                            "Vienna formula 1 (Bamberger and Vanecek 1984)"), readability.grade,
                        words("ungefähr die Schulstufe", "about the school year"), &html)
                }
            }
        }
    }

    private func row(_ name: String, _ value: Double, _ scale: String, _ html: inout HTML) {
        html.element("tr") { html in
            html.element("th", .scope("row"), text: name)
            html.element("td", .class("number"), text: Wording.number(value, decimals: 1))
            html.element("td", text: scale)
        }
    }

    private func comparison(_ market: MarketComparison, _ html: inout HTML) {
        html.element("section", .class("part"), .labelledBy("markt")) { html in
            html.element(
                "h2", .id("markt"), text: words("Neben vergleichbaren Anzeigen", "Beside comparable ads"))
            html.element("p") { html in
                let title = market.occupation.title
                html.text(
                    words("Gelesen wurde der Beruf \(title)", "The occupation read is \(title)")
                        + (market.place.map { words(" in \($0).", " in \($0).") } ?? "."))
            }
            html.element("ul") { html in
                if let pay = market.pay, let basis = market.payBasis {
                    html.element("li") { self.pay(pay, basis, market, &$0) }
                }
                if let demands = market.demands, let basis = market.demandBasis {
                    html.element("li") { self.demands(demands, basis, market, &$0) }
                }
            }
        }
    }

    private func pay(_ figure: Figure, _ basis: Basis, _ market: MarketComparison, _ html: inout HTML) {
        html.text(words("Im Mittel zahlen vergleichbare Stellen ", "Comparable jobs pay a median of "))
        html.figure(figure)
        html.text(words(" brutto im Monat, Vollzeit", " gross a month, full time") + Self.rests(figure, basis))
        let own =
            market.ownPay.flatMap { PayText.monthly(min: $0.min, max: $0.max) }
            .map { words("Diese Anzeige nennt \($0).", "This ad names \($0).") }
        html.text(" " + (own ?? words("Diese Anzeige nennt kein Gehalt.", "This ad names no pay.")))
    }

    private func demands(_ figure: Figure, _ basis: Basis, _ market: MarketComparison, _ html: inout HTML) {
        html.text(words("Im Mittel nennen sie ", "They name a median of "))
        html.figure(figure)
        html.text(words(" Anforderungen", " demands") + Self.rests(figure, basis))
        html.text(" " + words("Diese nennt \(market.ownDemands).", "This one names \(market.ownDemands)."))
    }

    /// What a figure rests on, behind it.
    private static func rests(_ figure: Figure, _ basis: Basis) -> String {
        let between =
            FigureText.interval(figure).map { words("mit 95 % Sicherheit \($0), ", "95% interval \($0), ") } ?? ""
        return " (" + between
            + words(
                "aus \(Wording.number(figure.n)) Anzeigen von \(Wording.employers(figure.employers)), \(basis.place)",
                "from \(Wording.number(figure.n)) ads of \(Wording.employers(figure.employers)), \(basis.place)") + ")."
    }
}
