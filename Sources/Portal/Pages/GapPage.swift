import MarketStatistics
import ReferenceData
import SearchIndex

/// "Was bringe ich mit, was fehlt mir?": a person's skills beside what the ads for an occupation insist on.
struct GapPage: Sendable {
    let question: GapQuestion
    /// `nil` where nothing was asked, or not so that it could be answered.
    let gap: SkillGap?
    let site: Site

    func html() -> HTML {
        // What someone can is nobody else's business: no search engine keeps an answer.
        let frame = PageFrame(
            title: words("Was bringe ich mit, was fehlt mir?", "What do I bring, what am I missing?"),
            description: words(
                "Können mit dem vergleichen, was Anzeigen verbindlich verlangen, und Kurse dazu.",
                "Compare skills with what ads insist on, with courses for them."),
            canonical: nil, madeUp: gap?.madeUp ?? false)
        return frame.page(site) { html in
            html.element("div", .class("wide gap-page")) { html in
                html.element(
                    "h1", text: words("Was bringe ich mit, was fehlt mir?", "What do I bring, what am I missing?"))
                html.element(
                    "p", .class("lead"),
                    text: words(
                        "Nennen Sie einen Beruf und was Sie können. Wir vergleichen es mit dem, worauf die Anzeigen "
                            + "bestehen. Ihre Angaben stehen nur in der Adresse dieser Seite; wir speichern sie nicht.",
                        "Name an occupation and what you can do. We compare it with what the ads insist on. Occupations "
                            + "and skills are known by their German names. What you enter stands only in the address of "
                            + "this page; we do not store it."))
                FormField.summary(question.mistakes, &html)
                GapForm(question: question).write(&html)
                if let gap { answer(gap, &html) }
            }
        }
    }

    private func answer(_ gap: SkillGap, _ html: inout HTML) {
        html.element("section", .labelledBy("ergebnis")) { html in
            let place = " in " + (question.place?.name ?? words("Deutschland", "Germany"))
            html.element("h2", .id("ergebnis"), text: "\(question.occupationText)\(place)")
            understood(gap, &html)
            html.element("p", .class("say"), text: gap.text.map(\.text).joined(separator: " "))
            if case .figures(let figures) = gap.figures { write(figures, &html) }
        }
    }

    private func understood(_ gap: SkillGap, _ html: inout HTML) {
        if !gap.known.isEmpty {
            html.element("p", text: words("Verstanden: ", "Understood: ") + gap.known.joined(separator: ", ") + ".")
        }
        if !gap.unknown.isEmpty {
            let names = gap.unknown.joined(separator: ", ")
            html.element(
                "p", .class("thin"),
                text: words(
                    "Kenne ich nicht: \(names). Vielleicht hilft ein anderes Wort dafür.",
                    "Not known: \(names). Perhaps another word for it helps."))
        }
    }

    private func write(_ figures: SkillGap.Figures, _ html: inout HTML) {
        html.element("dl", .class("figures")) { html in
            row(words("Im Schnitt gedeckt", "Covered on average"), &html) { html in
                html.text(FigureText.value(figures.covered))
                var notes = [Wording.ads(figures.covered.n)]
                if let interval = FigureText.interval(figures.covered) {
                    notes.append(words("95\u{A0}%: ", "95%: ") + interval)
                }
                html.element("small", text: notes.joined(separator: ", "))
            }
            row(words("Ganz gedeckte Anzeigen", "Ads fully covered"), &html) { listed(figures.complete, &$0) }
        }
        ShareTable(
            caption: words("Was Sie mitbringen und Anzeigen verbindlich verlangen", "What you bring and ads insist on"),
            subject: words("Forderung", "Demand"),
            rows: figures.met.map { ShareTable.Row(label: $0.name, share: $0.must) }
        ).write(&html)
        missing(figures.missing, &html)
        ProfileStop.basis(figures.basis, &html)
        guard !figures.missing.isEmpty else { return }
        html.element("h3", text: words("Kurse zu dem, was fehlt", "Courses for what is missing"))
        html.courses(figures.missing.map { ($0.name, $0.courses) }, heading: "h4")
    }

    private func row(_ name: String, _ html: inout HTML, value: HTML.Content) {
        html.element("div") { html in
            html.element("dt", text: name)
            html.element("dd", content: value)
        }
    }

    /// A number that is a link where its list holds exactly its ads.
    private func listed(_ number: SkillGap.Listed, _ html: inout HTML) {
        if number.isExact { html.figure(number.figure) } else { html.text(Wording.number(number.figure.count)) }
    }

    private func missing(_ missing: [SkillGap.Missing], _ html: inout HTML) {
        guard !missing.isEmpty else { return }
        html.element("table", .class("shares")) { html in
            html.element(
                "caption", text: words("Was fehlt, das Häufigste zuerst", "What is missing, the most frequent first"))
            html.element("thead") { html in
                html.element("tr") { html in
                    for name in [
                        words("Forderung", "Demand"), words("Anteil, 95-%-Bereich", "Share, 95% range"),
                        words("Nur dies fehlt", "Only this is missing"),
                    ] {
                        html.element("th", .scope("col"), text: name)
                    }
                }
            }
            html.element("tbody") { html in
                for demand in missing {
                    html.element("tr") { html in
                        html.element("th", .scope("row")) { html in
                            html.text(demand.name)
                            Drawings.bar(&html, share: demand.must.value)
                        }
                        html.element("td", .class("number")) { html in
                            html.figure(demand.must)
                            if let interval = FigureText.interval(demand.must) { html.element("small", text: interval) }
                        }
                        html.element("td", .class("number")) { listed(demand.opens, &$0) }
                    }
                }
            }
        }
    }
}
