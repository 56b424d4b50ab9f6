import MarketStatistics

/// words("Brutto und Netto", "Gross and net"): what is left of a gross pay, and why.
struct NetPage: Sendable {
    let question: NetQuestion
    let site: Site

    func html() -> HTML {
        let frame = PageFrame(
            title: words("Brutto und Netto \(question.year)", "Gross and net \(question.year)"),
            description: words(
                "Was vom Bruttogehalt bleibt: Lohnsteuer, Kirchensteuer und Sozialabgaben \(question.year) auf "
                    + "den Cent, mit Rechenweg. Nichts wird gespeichert.",
                "What is left of gross pay: wage tax, church tax and social security \(question.year) to the cent, with "
                    + "the workings. Nothing is stored."),
            canonical: question.gross == nil && question.mistakes.isEmpty ? PageAddress.net : nil)
        return frame.page(site) { html in
            html.element("div", .class("wide tool")) { html in
                html.element("h1", text: words("Brutto und Netto", "Gross and net"))
                html.element(
                    "p", .class("lead"),
                    text: words(
                        "Was vom Monatsgehalt bleibt, gerechnet nach dem Recht von \(question.year). "
                            + "Ihre Angaben werden nicht gespeichert.",
                        "What is left of a month’s pay, worked out by the law of \(question.year). "
                            + "What you enter is not stored."))
                FormField.summary(question.mistakes, &html)
                NetForm(question: question).write(&html)
                if let gross = question.gross, let net = question.net { answer(gross, net, &html) }
                sources(&html)
            }
        }
    }

    private func answer(_ gross: Double, _ net: NetPay, _ html: inout HTML) {
        html.element("section", .class("answer"), .labelledBy("ergebnis")) { html in
            html.element("h2", .id("ergebnis")) { html in
                let (before, after) = (Wording.exactEuro(gross), Wording.exactEuro(net.net))
                html.text(
                    words("Von \(before) brutto bleiben \(after) netto", "Of \(before) gross, \(after) net is left"))
            }
            let table = NetTable(net, household: question.household)
            html.element("div", .class("pair")) { html in
                table.exact(gross: gross, &html)
                table.chart(gross: gross, &html)
            }
            html.element("ul") { html in
                for remark in remarks(gross) { html.element("li", text: remark) }
            }
            html.element(
                "p", .class("basis"),
                text: words("Angenommen: ", "Assumed: ") + Labels.household(question.household) + ".")
        }
    }

    private func remarks(_ gross: Double) -> [String] {
        var remarks: [String] = []
        if let marginal = question.marginal { remarks.append(Self.more(marginal)) }
        guard let limits = try? EmploymentLimits(year: question.year) else { return remarks }
        switch limits.kind(gross: gross) {
        case .minor:
            let limit = Wording.euro(Double(limits.minor))
            remarks.append(
                words(
                    "Bis \(limit) im Monat ist es ein Minijob: Der Arbeitgeber zahlt pauschale Steuer und Beiträge, "
                        + "abgezogen wird nur der eigene Anteil zur Rentenversicherung, von dem man sich befreien lassen "
                        + "kann. Krankenversichert ist man dadurch nicht.",
                    "Up to \(limit) a month it is a Minijob (marginal employment): the employer pays flat-rate tax and "
                        + "contributions; only your own share of pension insurance is deducted, and you can be exempted "
                        + "from it. It does not give you health insurance."))
        case .transition:
            let (low, high) = (Wording.euro(Double(limits.minor)), Wording.euro(Double(limits.transition)))
            remarks.append(
                words(
                    "Zwischen \(low) und \(high) ist es ein Midijob: Die eigenen Beiträge steigen erst nach und nach auf "
                        + "den vollen Anteil.",
                    "Between \(low) and \(high) it is a Midijob: your own contributions rise only gradually to the full "
                        + "share."))
        case .usual: break
        }
        if question.household.privateInsurance != nil, gross < Double(limits.privateInsurance) {
            let limit = Wording.euro(Double(limits.privateInsurance))
            remarks.append(
                words(
                    "In die private Krankenversicherung wechseln können Angestellte in der Regel erst, wenn sie \(limit) "
                        + "im Monat oder mehr verdienen.",
                    "Employees can usually move to private health insurance only once they earn \(limit) a month or "
                        + "more."))
        }
        if question.household.state == .saxony {
            remarks.append(
                words(
                    "In Sachsen tragen Beschäftigte einen größeren Teil der Pflegeversicherung selbst.",
                    "In Sachsen (Saxony) employees bear a larger part of long-term care insurance themselves."))
        }
        return remarks
    }

    private static func more(_ marginal: Double) -> String {
        marginal >= 0
            ? words(
                "Von 100\u{A0}€ mehr brutto blieben \(Wording.exactEuro(marginal)) mehr netto.",
                "Of €100 more gross, \(Wording.exactEuro(marginal)) more net would be left.")
            : words(
                "Mit 100\u{A0}€ mehr brutto blieben \(Wording.exactEuro(-marginal)) weniger netto.",
                "With €100 more gross, \(Wording.exactEuro(-marginal)) less net would be left.")
    }

    private func sources(_ html: inout HTML) {
        let years = Wording.list(EmploymentLimits.knownYears.map(String.init))
        html.element("section", .class("prose-part"), .labelledBy("quellen")) { html in
            html.element("h2", .id("quellen"), text: words("Woher die Werte kommen", "Where the values come from"))
            html.element(
                "p",
                text: words(
                    "Lohnsteuer, Solidaritätszuschlag und Kirchensteuer folgen dem Programmablaufplan des "
                        + "Bundesfinanzministeriums für \(question.year), die Beiträge den Rechengrößen der "
                        + "Sozialversicherung für \(question.year). Andere Jahre als \(years) rechnen wir nicht.",
                    "Wage tax, solidarity surcharge and church tax follow the programme flow chart (Programmablaufplan) of "
                        + "the Federal Ministry of Finance for \(question.year), the contributions follow the social "
                        + "security parameters for \(question.year). We work out no other years than \(years)."))
            html.element(
                "p",
                text: words(
                    "Nicht berücksichtigt sind Einmalzahlungen, Freibeträge auf der Steuerkarte, das Faktorverfahren, "
                        + "Versorgungsbezüge sowie Kappung und Mindestbetrag der Kirchensteuer. Das ist keine "
                        + "Steuerberatung.",
                    "Not taken into account: one-off payments, allowances entered in the tax data, the factor method "
                        + "(Faktorverfahren), pensions, and the cap and minimum of church tax. This is not tax advice.")
            )
        }
    }
}
