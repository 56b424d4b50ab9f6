import MarketStatistics

extension ProfileStop {
    static func pay(_ profile: Profile, _ html: inout HTML) {
        part(profile.pay, &html) { pay, html in
            let groups = groups(pay)
            let rows = groups.compactMap(row)
            if !rows.isEmpty {
                chart(rows, &html)
                table(rows, &html)
            }
            tooFew(groups.filter { row($0) == nil }.map(\.label), &html)
            var named = [(name: words("Anzeigen, die ein Gehalt nennen", "Ads that state pay"), figure: pay.named)]
            named += pay.byLevel.compactMap { level in
                level.named.map {
                    (
                        words("Stufe „\(level.label)“: Anzeigen mit Gehalt", "Level “\(level.label)”: ads with pay"),
                        $0
                    )
                }
            }
            figures(named, &html)
            if let window = pay.window {
                html.element(
                    "p", .class("basis"),
                    text: words("Zuerst gesehen vom ", "First seen from ") + Wording.day(window.first)
                        + words(" bis ", " to ") + Wording.day(window.last) + ".")
            }
            excluded(pay.excluded, &html)
        }
        if let official = profile.officialPay { self.official(official, &html) }
    }

    /// What a row of the table shows, from a distribution or an estimate.
    private struct PayRow {
        var label: String
        var p25: Figure?
        var p50: Figure
        var p75: Figure?
        /// `nil` where nothing is estimated.
        var weight: Double?
    }

    private typealias PayGroup = (label: String, pay: Part<PayDistribution>, estimate: PayEstimate?)

    private static func groups(_ pay: Pay) -> [PayGroup] {
        [(words("Alle mit eigenem Betrag", "All with an amount of their own"), pay.salary, nil)]
            + pay.byLevel.map { ($0.label, $0.pay, $0.estimate) }
            + [
                (words("Nach Tarif", "By collective agreement (Tarifvertrag)"), pay.tariff, nil),
                (words("Zeitarbeit", "Temp agencies (Zeitarbeit)"), pay.agencies, nil),
                (words("Ausbildung", "Apprenticeship (Ausbildung)"), pay.trainees, nil),
            ]
    }

    private static func row(_ group: PayGroup) -> PayRow? {
        if let pay = group.pay.figures {
            return PayRow(label: group.label, p25: pay.p25, p50: pay.p50, p75: pay.p75)
        }
        return group.estimate.map {
            PayRow(
                label: words("\(group.label) (geschätzt)", "\(group.label) (estimated)"), p25: $0.p25, p50: $0.p50,
                p75: $0.p75, weight: $0.weight)
        }
    }

    private static func chart(_ rows: [PayRow], _ html: inout HTML) {
        let chartRows = rows.map { row in
            RangeChart.Row(
                label: row.label, p25: row.p25?.value, p50: row.p50.value, p75: row.p75?.value,
                interval: row.p50.interval)
        }
        html.element("figure") { html in
            RangeChart(
                title: words(
                    "Gehalt in Euro brutto im Monat, Vollzeit; die Werte stehen in der Tabelle",
                    "Pay in euros gross a month, full-time; the values are in the table"), rows: chartRows
            )
            .write(&html)
            html.element(
                "figcaption",
                text: words(
                    "Balken: die mittlere Hälfte der Anzeigen. Strich: die Mitte. Klammer: 95-%-Bereich der Mitte.",
                    "Bar: the middle half of the ads. Line: the median. Bracket: 95% range of the median."))
        }
    }

    private static func table(_ rows: [PayRow], _ html: inout HTML) {
        html.element("table", .class("pay")) { html in
            html.element("caption", text: words("Euro brutto im Monat, Vollzeit", "Euros gross a month, full-time"))
            html.element("thead") { html in
                html.element("tr") { html in
                    for name in [
                        words("Gruppe", "Group"), words("Mitte, 95-%-Bereich", "Median, 95% range"),
                        words("mittlere Hälfte", "middle half"),
                    ] {
                        html.element("th", .scope("col"), text: name)
                    }
                }
            }
            html.element("tbody") { html in
                for row in rows { write(row, &html) }
            }
        }
    }

    private static func write(_ row: PayRow, _ html: inout HTML) {
        let median = row.p50
        html.element("tr") { html in
            html.element("th", .scope("row")) { html in
                html.text(row.label)
                html.element(
                    "small",
                    text: Wording.ads(median.count) + words(" von ", " from ") + Wording.employers(median.employers))
                if let weight = row.weight {
                    let (share, ads) = (Wording.percent(weight), Wording.ads(median.n))
                    html.element(
                        "small",
                        text: words(
                            "zählen \(share), sonst \(ads) aller Stufen",
                            "counting \(share), besides \(ads) of all levels"))
                }
            }
            html.element("td", .class("number")) { html in
                html.figure(median)
                if let interval = FigureText.interval(median) { html.element("small", text: interval) }
            }
            html.element("td", .class("number")) { html in
                if let low = row.p25, let high = row.p75 {
                    html.text(Wording.euroRange(low.value, high.value))
                } else {
                    html.text("–")
                }
            }
        }
    }

    /// The groups without figures, in one sentence.
    private static func tooFew(_ labels: [String], _ html: inout HTML) {
        guard !labels.isEmpty else { return }
        let employers = Wording.employers(MinimumSize.employers)
        html.element(
            "p", .class("basis"),
            text: words(
                "Zu wenige Angaben für eine Zahl (nötig sind \(MinimumSize.ads) Anzeigen von \(employers)): ",
                "Too little for a figure (\(MinimumSize.ads) ads from \(employers) are needed): ")
                + Wording.list(labels) + ".")
    }

    private static func excluded(_ pay: ExcludedPay, _ html: inout HTML) {
        let reasons: [(Int, String)] = [
            (pay.belowMinimumWage, words("unter dem Mindestlohn", "below the minimum wage")),
            (pay.aboveLimit, words("über 400.000 € im Jahr", "over €400,000 a year")),
            (pay.wideRange, words("Spanne größer als das Doppelte", "with a range wider than double")),
            (pay.outlier, words("weitab von den übrigen", "far from the others")),
        ]
        let named = reasons.filter { $0.0 > 0 }.map { "\(Wording.number($0.0)) \($0.1)" }
        guard !named.isEmpty else { return }
        html.element(
            "p", .class("basis"),
            text: words("Nicht mitgerechnet: \(Wording.list(named)).", "Not counted: \(Wording.list(named))."))
    }

    static func net(_ profile: Profile, _ html: inout HTML) {
        part(profile.net, &html) { part, html in
            html.element("table") { html in
                html.element("caption") { html in
                    html.text(words("Von der Mitte ", "Of the median "))
                    html.figure(part.gross)
                    html.text(words(" bleiben im Monat", " this is left a month"))
                }
                html.element("tbody") { NetTable(part.net, household: part.assumptions).rows(&$0) }
            }
            html.element("p", .class("basis")) { html in
                html.text(words("Angenommen: ", "Assumed: ") + Labels.household(part.assumptions) + ".")
                if let low = part.netLow, let high = part.netHigh {
                    html.text(
                        words(" Mit dem 95-%-Bereich der Mitte: ", " With the 95% range of the median: ")
                            + Wording.euroRange(low, high) + ".")
                }
            }
            html.element("p") { html in
                html.link(
                    Href(NetQuestion.address(gross: part.gross.value, state: part.assumptions.state)),
                    text: words("Netto mit Ihren eigenen Angaben rechnen", "Work out net pay with your own details"))
            }
        }
    }
}
