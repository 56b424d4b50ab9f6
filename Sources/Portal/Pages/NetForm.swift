import MarketStatistics

/// The form for gross and net: a plain GET form, so that every answer has an address and nothing is stored.
struct NetForm: Sendable {
    let question: NetQuestion

    func write(_ html: inout HTML) {
        html.element(
            "form", .class("ask"), .action(Href(PageAddress.net)), Attribute("method", "get"),
            .label(words("Brutto und Netto", "Gross and net"))
        ) { html in
            text(
                .gross, words("Brutto im Monat", "Gross a month"),
                words("in Euro, zum Beispiel 3.500", "in euros, for example 3,500"), "", &html)
            select(
                .taxClass, words("Steuerklasse", "Tax class (Steuerklasse)"), Self.classes,
                String(question.household.taxClass), &html)
            text(
                .children, words("Kinder unter 25", "Children under 25"),
                words("für die Pflegeversicherung", "for long-term care insurance"), "0", &html)
            text(
                .childAllowances, words("Kinderfreibeträge", "Child tax allowances"),
                words("laut Steuerkarte, zum Beispiel 0,5", "as in your tax data, for example 0.5"), "0", &html)
            text(.age, words("Alter", "Age"), words("in Jahren", "in years"), "30", &html)
            select(
                .church, words("Kirchensteuer", "Church tax"),
                [("nein", words("nein", "no")), ("ja", words("ja", "yes"))], question.household.church ? "ja" : "nein",
                &html)
            select(.state, words("Bundesland", "Federal state"), Self.states, question.household.state.rawValue, &html)
            select(
                .insurance, words("Krankenversicherung", "Health insurance"),
                [("gesetzlich", words("gesetzlich", "statutory")), ("privat", words("privat", "private"))],
                question.text(.insurance) == "privat" ? "privat" : "gesetzlich", &html)
            text(
                .additionalRate, words("Zusatzbeitrag der Kasse", "Additional contribution (Zusatzbeitrag)"),
                words("in Prozent; der Durchschnitt ist 2,9", "in per cent; the average is 2.9"),
                Wording.short(NetPay.Household.averageAdditionalRate), &html)
            text(
                .premium, words("Privater Beitrag", "Private premium"),
                words(
                    "in Euro im Monat, nur bei privater Versicherung", "in euros a month, only with private insurance"),
                "", &html)
            text(
                .subsidy, words("Zuschuss des Arbeitgebers", "Employer’s subsidy"),
                words(
                    "in Euro im Monat, nur bei privater Versicherung", "in euros a month, only with private insurance"),
                "", &html)
            select(
                .year, words("Jahr", "Year"), EmploymentLimits.knownYears.map { (String($0), String($0)) },
                String(question.year),
                &html)
            html.element("button", .type("submit"), text: words("Netto rechnen", "Work out net pay"))
        }
    }

    private static let classes = zip(1..., Labels.taxClasses).map { (value: String($0), text: $1) }

    private static let states = FederalState.allCases.map { state in
        (value: state.rawValue, text: Labels.state(state))
    }.sorted { $0.text < $1.text }

    private func field(_ field: NetQuestion.Field, _ label: String, _ hint: String = "") -> FormField {
        FormField(field.rawValue, label, hint: hint, mistakes: question.mistakes)
    }

    private func text(
        _ name: NetQuestion.Field, _ label: String, _ hint: String, _ usual: String, _ html: inout HTML
    ) {
        let typed = question.text(name)
        field(name, label, hint).input(typed.isEmpty ? usual : typed, numeric: true, &html)
    }

    private func select(
        _ name: NetQuestion.Field, _ label: String, _ options: [(value: String, text: String)], _ chosen: String,
        _ html: inout HTML
    ) {
        field(name, label).select(options, chosen: chosen, &html)
    }
}
