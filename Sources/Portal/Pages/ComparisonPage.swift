import MarketStatistics
import ReferenceData

/// The same occupation at up to four places, side by side: openings, pay, what it is worth there, what is asked.
struct ComparisonPage: Sendable {
    let question: ComparisonQuestion
    /// `nil` where the question cannot be answered yet.
    let comparison: Comparison?
    let site: Site

    func html() -> HTML {
        let frame = PageFrame(
            title: title,
            description: words(
                "Orte nebeneinander: offene Stellen, Gehalt, Netto, Preise und Anforderungen, gerechnet aus "
                    + "Anzeigen; jede Zahl führt zu ihnen.",
                "Places side by side: open jobs, pay, net pay, prices and requirements, computed from ads; every figure "
                    + "leads to them."),
            canonical: question.isEmpty ? PageAddress.comparison : nil, madeUp: comparison?.madeUp ?? false)
        return frame.page(site) { html in
            html.element("div", .class("wide tool")) { html in
                html.element("h1", text: title)
                FormField.summary(question.mistakes, &html)
                if let comparison { answer(comparison, &html) } else { hint(&html) }
                html.element("section", .labelledBy("auswahl")) { html in
                    html.element(
                        "h2", .id("auswahl"),
                        text: comparison == nil
                            ? words("Was vergleichen?", "Compare what?")
                            : words("Etwas anderes vergleichen", "Compare something else")
                    )
                    ComparisonForm(question: question).write(&html)
                }
            }
        }
    }

    private var title: String {
        guard let comparison else { return words("Orte vergleichen", "Compare places") }
        let places = Wording.list(comparison.columns.map(\.place.name))
        return "\(comparison.occupation?.title ?? words("Alle Berufe", "All occupations")): \(places)"
    }

    private func hint(_ html: inout HTML) {
        html.element(
            "p", .class("lead"),
            text: question.places.count == 1 && question.mistakes.isEmpty
                ? words("Bitte nennen Sie noch einen zweiten Ort.", "Please name a second place.")
                : words(
                    "Nennen Sie zwei bis vier Orte und, wenn Sie mögen, einen Beruf.",
                    "Name two to four places and, if you like, an occupation."))
    }

    private func answer(_ comparison: Comparison, _ html: inout HTML) {
        let notes = Footnotes(comparison.text)
        html.element("section", .class("summary"), .labelledBy("kurz")) { html in
            html.element("h2", .id("kurz"), text: words("Kurz gesagt", "In short"))
            html.element("ul") { html in
                for index in comparison.text.indices { html.element("li") { notes.write(index, &$0) } }
            }
        }
        section("gehalt", words("Was es wert ist", "What it is worth"), &html) { html in
            charts(comparison.columns, &html)
            PlaceTable(
                caption: words("Euro im Monat", "Euros a month"),
                columns: [.openings, .pay, .net, .prices, .real, .rent]
            )
            .write(comparison.columns, &html)
            assumptions(comparison, &html)
        }
        section("stellen", words("Was gesucht wird", "What is sought"), &html) { html in
            PlaceTable(
                caption: words("Stellen und was sie verlangen", "Jobs and what they ask for"),
                columns: [.openings, .newThisWeek, .remote, .entry, .experienced, .years]
            ).write(comparison.columns, &html)
        }
        section("pendeln", words("Hier wohnen, dort arbeiten", "Live here, work there"), &html) { html in
            CommuteTable(commutes: comparison.commutes).write(&html)
            html.element(
                "p", .class("basis"),
                text: words(
                    "Luftlinie zwischen den Ortsmitten. Kosten und Zeit der Wege sind nicht abgezogen. Die "
                        + "Pflegeversicherung richtet sich nach dem Ort der Arbeit, Kirchensteuer fiele nach dem Wohnort an.",
                    "As the crow flies between the centres. The cost and time of travel are not deducted. Long-term care "
                        + "insurance goes by the place of work, church tax would go by the place of residence."))
        }
    }

    private func section(_ id: String, _ title: String, _ html: inout HTML, content: HTML.Content) {
        html.element("section", .class("part"), .labelledBy(id)) { html in
            html.element("h2", .id(id), text: title)
            content(&html)
        }
    }

    private func charts(_ columns: [PlaceColumn], _ html: inout HTML) {
        let paid = columns.compactMap { column in column.pay.figures.map { (column, $0) } }
        guard !paid.isEmpty else { return }
        html.element("div", .class("pair")) { html in
            chart(
                words("Brutto", "Gross"),
                words(
                    "Gehalt brutto im Monat; die Werte stehen in der Tabelle",
                    "Gross pay a month; the values are in the table"),
                paid.map { column, pay in
                    RangeChart.Row(
                        label: column.place.name, p25: pay.p25?.value, p50: pay.p50.value, p75: pay.p75?.value,
                        interval: pay.p50.interval)
                },
                words(
                    "Balken: die mittlere Hälfte. Strich: die Mitte. Klammer: ihr 95-%-Bereich.",
                    "Bar: the middle half. Line: the median. Bracket: its 95% range."), &html)
            chart(
                words("Netto nach Preisen", "Net adjusted for prices"),
                words(
                    "Netto nach Preisen am Ort; die Werte stehen in der Tabelle",
                    "Net pay adjusted for local prices; the values are in the table"),
                columns.compactMap { column in
                    column.real.map { real in
                        let interval = real.low.flatMap { low in real.high.map { low...$0 } }
                        return RangeChart.Row(label: column.place.name, p50: real.value, interval: interval)
                    }
                },
                words(
                    "Strich: Netto der Mitte zu Preisen wie im Durchschnitt Deutschlands. Klammer: ihr 95-%-Bereich.",
                    "Line: net pay of the median at the average prices of Germany. Bracket: its 95% range."),
                &html)
        }
    }

    private func chart(
        _ heading: String, _ title: String, _ rows: [RangeChart.Row], _ caption: String, _ html: inout HTML
    ) {
        guard !rows.isEmpty else { return }
        html.element("figure") { html in
            html.element("h3", text: heading)
            RangeChart(title: title, rows: rows).write(&html)
            html.element("figcaption", text: caption)
        }
    }

    private func assumptions(_ comparison: Comparison, _ html: inout HTML) {
        if let net = comparison.columns.compactMap(\.net.figures).first {
            let rate = Wording.short(net.assumptions.additionalRate)
            html.element(
                "p", .class("basis"),
                text: words(
                    "Netto der Mitte nach dem Recht von \(net.year): Steuerklasse I, keine Kinder, ohne Kirchensteuer, "
                        + "gesetzlich versichert mit \(rate)\u{A0}% Zusatzbeitrag, im Bundesland des Orts.",
                    "Net pay of the median by the law of \(net.year): tax class (Steuerklasse) I, no children, no church "
                        + "tax, statutory health insurance with an additional contribution (Zusatzbeitrag) of \(rate)%, in "
                        + "the federal state of the place."))
        }
        html.element(
            "p", .class("basis"),
            text: words(
                "Preisniveau: Regionaler Preisindex von IW und BBSR \(PriceLevel.year), Deutschland ist 100; wo nur eine "
                    + "Spanne veröffentlicht ist oder nichts, aus den Mieten geschätzt und so bezeichnet. „Netto nach "
                    + "Preisen“ ist Netto mal 100 durch das Preisniveau; sein Bereich ist der des Gehalts, die Unsicherheit "
                    + "einer Schätzung kommt hinzu. Mieten: mittlere Angebotsmiete \(AskedRent.year) (AHS-Index, Ahlfeldt, "
                    + "Heblich und Seidel 2023).",
                "Price level: regional price index of IW and BBSR \(PriceLevel.year), Germany is 100; where only a range or "
                    + "nothing is published, it is estimated from rents and marked as such. “Net adjusted for prices” is net pay "
                    + "times 100 divided by the price level; its range is that of the pay, to which the uncertainty of an "
                    + "estimate adds. Rents: mean rent asked \(AskedRent.year) (AHS index, Ahlfeldt, Heblich and Seidel "
                    + "2023)."))
    }
}
