import JobMarket
import MarketStatistics

/// An ad's pay as stated beside the same as gross pay a month for full-time work, with what was assumed; folded below
/// it, what is left of it.
struct PayView: Sendable {
    let reading: Reading

    func write(_ html: inout HTML) {
        guard !reading.pay.isEmpty else { return }
        html.element("section", .class("pay-view"), .labelledBy("gehalt-titel")) { html in
            html.element("h2", .id("gehalt-titel"), text: words("Gehalt", "Pay"))
            FoldingTable(
                caption: words("Gehalt der Anzeige", "Pay of the ad"), hidesCaption: true,
                corner: words("Angabe", "As stated"), columns: Self.columns.map { .init($0) }, holdsFigures: false
            ).write(reading.pay.prefix(Self.most).map(row), &html)
            net(&html)
        }
    }

    /// Statements shown; the table of what was read has all.
    private static let most = 5

    private static var columns: [String] {
        [
            words("brutto im Monat, Vollzeit", "gross a month, full time"),
            words("umgerechnet mit", "reckoned with"),
        ]
    }

    private func row(_ pay: PayStatement) -> FoldingTable.Row {
        let monthly = pay.monthly.flatMap { PayText.monthly(min: $0.min, max: $0.max) }
        let assumptions = (pay.monthly?.assumptions ?? []).map(Labels.label)
        let how =
            assumptions.isEmpty
            ? monthly == nil
                ? pay.unresolved.map(Labels.label) ?? "–" : words("nichts, so angegeben", "nothing, as stated")
            : Wording.list(assumptions)
        let values = [monthly ?? words("nicht bekannt", "not known"), how]
        return .init(name: PayText.stated(pay) + kind(pay), cells: values.map { value in { $0.text(value) } })
    }

    private func kind(_ pay: PayStatement) -> String {
        switch pay.isGross {
        case true?: words(", brutto", ", gross")
        case false?: words(", netto", ", net")
        case nil: ""
        }
    }

    // MARK: Net

    private func net(_ html: inout HTML) {
        guard let pay = AdFacts(reading: reading).pay, let middle = pay.middle else { return }
        let ags = reading.places.lazy.compactMap(\.ags).first
        let state = ags.flatMap(FederalState.init(ags:)) ?? .northRhineWestphalia
        let amounts = [pay.min, pay.max].compactMap(\.self).reduce(into: [Double]()) { known, amount in
            if !known.contains(amount) { known.append(amount) }
        }
        let year = EmploymentLimits.knownYears.last ?? 0
        html.element("details", .class("net")) { html in
            html.element("summary", text: words("Was davon netto bleibt", "What is left of it"))
            FoldingTable(
                caption: words("Netto im Monat, \(year)", "Net a month, \(year)"),
                corner: words("Haushalt", "Household"), columns: amounts.map { .init(Self.gross($0)) }
            ).write(
                Self.households(state).map { household in
                    .init(
                        name: household.name,
                        cells: amounts.map { amount in
                            let net = try? NetPay.calculate(gross: amount, household: household.value, year: year)
                            return { $0.text(net.map { Wording.euro($0.net) } ?? "–") }
                        })
                }, &html)
            html.element("p", .class("hint"), text: Self.assumptions(state, isKnown: ags != nil))
        }
        html.element("p") { html in
            html.link(
                Href(NetQuestion.address(gross: middle, state: state)),
                text: words(
                    "Netto für \(Wording.euro(middle)) brutto selbst rechnen",
                    "Work out the net of \(Wording.euro(middle)) gross yourself"))
        }
    }

    private static func gross(_ amount: Double) -> String {
        words("bei \(Wording.euro(amount)) brutto", "of \(Wording.euro(amount)) gross")
    }

    private static func households(_ state: FederalState) -> [(name: String, value: NetPay.Household)] {
        [
            (
                words("Steuerklasse I oder IV, keine Kinder", "Tax class I or IV, no children"),
                NetPay.Household(taxClass: 1, state: state)
            ),
            (
                words("Steuerklasse IV, ein Kind", "Tax class IV, one child"),
                NetPay.Household(taxClass: 4, childAllowances: 1, children: 1, state: state)
            ),
        ]
    }

    private static func assumptions(_ state: FederalState, isKnown: Bool) -> String {
        let rate = Wording.short(NetPay.Household.averageAdditionalRate)
        let place = isKnown ? "" : words(", angenommen", ", assumed")
        return words(
            "Gerechnet für Vollzeit, \(Labels.state(state))\(place), 30 Jahre, ohne Kirchensteuer, gesetzlich "
                + "versichert mit \(rate)\u{A0}% Zusatzbeitrag.",
            "Reckoned for full time, \(Labels.state(state))\(place), age 30, no church tax, statutory health "
                + "insurance with an additional contribution of \(rate)%.")
    }
}
