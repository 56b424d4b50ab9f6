import MarketStatistics

extension ProfileStop {
    static func pay(_ profile: Profile, _ html: inout HTML) {
        part(profile.pay, &html) { pay, html in
            let groups = groups(pay)
            let rows = groups.compactMap { group in group.pay.figures.map { (group.label, $0) } }
            if !rows.isEmpty { chart(rows, &html) }
            if !rows.isEmpty { table(rows, &html) }
            tooFew(groups.filter { $0.pay.figures == nil }.map(\.label), &html)
            figures([("Anzeigen, die ein Gehalt nennen", pay.named)], &html)
            excluded(pay.excluded, &html)
        }
    }

    private typealias PayRow = (label: String, pay: PayDistribution)

    private typealias PayGroup = (label: String, pay: Part<PayDistribution>)

    private static func groups(_ pay: Pay) -> [PayGroup] {
        [("Alle mit eigenem Betrag", pay.salary)] + pay.byLevel.map { ($0.label, $0.pay) }
            + [("Nach Tarif", pay.tariff), ("Zeitarbeit", pay.agencies), ("Ausbildung", pay.trainees)]
    }

    private static func chart(_ rows: [PayRow], _ html: inout HTML) {
        let chartRows = rows.map { row in
            RangeChart.Row(
                label: row.label, p25: row.pay.p25?.value, p50: row.pay.p50.value, p75: row.pay.p75?.value,
                interval: row.pay.p50.interval)
        }
        html.element("figure") { html in
            RangeChart(
                title: "Gehalt in Euro brutto im Monat, Vollzeit; die Werte stehen in der Tabelle", rows: chartRows
            )
            .write(&html)
            html.element(
                "figcaption",
                text: "Balken: die mittlere Hälfte der Anzeigen. Strich: die Mitte. Klammer: 95-%-Bereich der Mitte.")
        }
    }

    private static func table(_ rows: [PayRow], _ html: inout HTML) {
        html.element("table", .class("pay")) { html in
            html.element("caption", text: "Euro brutto im Monat, Vollzeit")
            html.element("thead") { html in
                html.element("tr") { html in
                    for name in ["Gruppe", "Mitte, 95-%-Bereich", "mittlere Hälfte"] {
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
        let median = row.pay.p50
        html.element("tr") { html in
            html.element("th", .scope("row")) { html in
                html.text(row.label)
                html.element("small", text: "\(German.ads(median.n)) von \(German.employers(median.employers))")
            }
            html.element("td", .class("number")) { html in
                html.figure(median)
                if let interval = FigureText.interval(median) { html.element("small", text: interval) }
            }
            html.element("td", .class("number")) { html in
                if let low = row.pay.p25, let high = row.pay.p75 {
                    html.text(German.euroRange(low.value, high.value))
                } else {
                    html.text("–")
                }
            }
        }
    }

    /// The groups without figures, in one sentence.
    private static func tooFew(_ labels: [String], _ html: inout HTML) {
        guard !labels.isEmpty else { return }
        html.element(
            "p", .class("basis"),
            text: "Zu wenige Angaben für eine Zahl (nötig sind \(MinimumSize.ads) Anzeigen von "
                + "\(German.employers(MinimumSize.employers))): \(German.list(labels)).")
    }

    private static func excluded(_ pay: ExcludedPay, _ html: inout HTML) {
        let reasons: [(Int, String)] = [
            (pay.belowMinimumWage, "unter dem Mindestlohn"), (pay.aboveLimit, "über 400.000 € im Jahr"),
            (pay.wideRange, "Spanne größer als das Doppelte"), (pay.outlier, "weitab von den übrigen"),
        ]
        let named = reasons.filter { $0.0 > 0 }.map { "\(German.number($0.0)) \($0.1)" }
        guard !named.isEmpty else { return }
        html.element("p", .class("basis"), text: "Nicht mitgerechnet: \(German.list(named)).")
    }

    static func net(_ profile: Profile, _ html: inout HTML) {
        part(profile.net, &html) { part, html in
            html.element("table") { html in
                html.element("caption") { html in
                    html.text("Von der Mitte ")
                    html.figure(part.gross)
                    html.text(" bleiben im Monat")
                }
                html.element("tbody") { html in
                    let net = part.net
                    let rows: [(String, Double)] = [
                        ("Lohnsteuer", net.lohnsteuer), ("Solidaritätszuschlag", net.soli),
                        ("Kirchensteuer", net.kirchensteuer), ("Krankenversicherung", net.kv),
                        ("Pflegeversicherung", net.pv), ("Rentenversicherung", net.rv),
                        ("Arbeitslosenversicherung", net.av),
                    ]
                    for row in rows where row.1 > 0 {
                        html.element("tr") { html in
                            html.element("th", .scope("row"), text: row.0)
                            html.element("td", .class("number"), text: "−\u{A0}" + German.euro(row.1))
                        }
                    }
                    html.element("tr", .class("sum")) { html in
                        html.element("th", .scope("row"), text: "Netto")
                        html.element("td", .class("number"), text: German.euro(net.net))
                    }
                }
            }
            html.element("p", .class("basis")) { html in
                html.text("Angenommen: \(household(part.assumptions)).")
                if let low = part.netLow, let high = part.netHigh {
                    html.text(" Mit dem 95-%-Bereich der Mitte: \(German.euroRange(low, high)).")
                }
            }
        }
    }

    private static func household(_ household: NetPay.Household) -> String {
        let classes = ["I", "II", "III", "IV", "V", "VI"]
        let name = classes.indices.contains(household.taxClass - 1) ? classes[household.taxClass - 1] : "?"
        return
            "Steuerklasse \(name), \(household.children == 0 ? "keine Kinder" : German.count(household.children, "Kind", "Kinder")), "
            + "\(household.age) Jahre, \(household.church ? "mit" : "ohne") Kirchensteuer, gesetzlich versichert mit "
            + "\(German.short(household.additionalRate))\u{A0}% Zusatzbeitrag, \(household.state.rawValue)"
    }
}
