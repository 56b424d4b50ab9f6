import MarketStatistics

extension ProfileStop {
    static func openings(_ profile: Profile, _ html: inout HTML) {
        part(profile.openings, &html) { openings, html in
            figures(
                [
                    ("Offene Stellen", openings.total), ("Neu in den letzten sieben Tagen", openings.newThisWeek),
                    ("Davon Zeitarbeit", openings.agencies),
                ], &html)
        }
    }

    static func viewpoints(_ profile: Profile, _ html: inout HTML) {
        part(profile.viewpoints, &html) { views, html in
            html.element("div", .class("views")) { html in
                html.element("section") { html in
                    html.element("h3", text: "Wer einsteigt")
                    var rows = [
                        (name: "Für den Einstieg", figure: views.entering.open),
                        (name: "Ausbildung und Praktikum", figure: views.entering.trainee),
                    ]
                    if let years = views.entering.threeYears {
                        rows.append((name: "Einstieg, aber drei Jahre oder mehr verlangt", figure: years))
                    }
                    figures(rows, &html)
                }
                html.element("section") { html in
                    html.element("h3", text: "Wer wechselt")
                    figures(
                        [
                            (name: "Quereinstieg willkommen", figure: views.switching.open),
                            (name: "Ohne Studium möglich", figure: views.switching.withoutDegree),
                        ], &html)
                }
                html.element("section") { html in
                    html.element("h3", text: "Wer Erfahrung hat")
                    var rows = [
                        (name: "Für Erfahrene", figure: views.experienced.open),
                        (name: "Mit Führung", figure: views.experienced.lead),
                    ]
                    if let years = views.experienced.years {
                        rows.append((name: "Verlangte Berufsjahre (Mitte)", figure: years))
                    }
                    figures(rows, &html)
                }
            }
        }
    }

    private static let placeColumns = ["Ort", "Stellen", "Gehalt, Mitte", "zu Hause möglich", "Einstieg", "Erfahrene"]

    /// A table that narrow screens show place by place: roles keep it a table where its layout is none.
    static func places(_ profile: Profile, _ html: inout HTML) {
        part(profile.places, &html) { places, html in
            html.element("table", .class("fold"), .role("table")) { html in
                html.element("caption", text: "Dieselbe Suche an anderen Orten, gleicher Umkreis")
                html.element("thead", .role("rowgroup")) { html in
                    html.element("tr", .role("row")) { html in
                        for name in placeColumns {
                            html.element("th", .scope("col"), .role("columnheader"), text: name)
                        }
                    }
                }
                html.element("tbody", .role("rowgroup")) { html in
                    for column in places.columns { write(column, &html) }
                }
            }
        }
    }

    private static func write(_ column: PlaceColumn, _ html: inout HTML) {
        func cell(_ index: Int, _ html: inout HTML, _ write: (inout HTML) -> Void) {
            let name = Attribute("data-label", placeColumns[index])
            html.element("td", .class("number"), .role("cell"), name, content: write)
        }
        html.element("tr", .role("row")) { html in
            html.element("th", .scope("row"), .role("rowheader"), text: column.place.name)
            cell(1, &html) { $0.figure(column.openings) }
            cell(2, &html) { html in
                switch column.pay {
                case .figures(let pay): html.figure(pay.p50)
                case .thin: html.element("span", .class("thin-mark"), text: "zu wenige")
                }
            }
            for (index, figure) in [column.remote, column.entry, column.experienced].enumerated() {
                cell(index + 3, &html) { html in
                    if let figure { html.figure(figure) } else { html.text("–") }
                }
            }
        }
    }

    static func conditions(_ profile: Profile, _ html: inout HTML) {
        part(profile.conditions, &html) { conditions, html in
            var rows = [
                ShareTable.Row(label: "Vollzeit", share: conditions.fullTime),
                ShareTable.Row(label: "Teilzeit", share: conditions.partTime),
                ShareTable.Row(label: "Minijob", share: conditions.mini),
                ShareTable.Row(label: "Teils zu Hause", share: conditions.hybrid),
                ShareTable.Row(label: "Ganz zu Hause", share: conditions.remote),
            ]
            if let permanent = conditions.permanent {
                rows.insert(
                    ShareTable.Row(
                        label: "Unbefristet", share: permanent, note: "der Anzeigen, die den Vertrag nennen"), at: 0)
            }
            ShareTable(caption: "Zeit, Ort und Vertrag", subject: "Bedingung", rows: rows).write(&html)
            ShareTable(caption: "Was Arbeitgeber bieten", subject: "Leistung", shares: conditions.benefits).write(&html)
        }
    }

    static func tension(_ profile: Profile, _ html: inout HTML) {
        part(profile.tension, &html) { tension, html in
            if !tension.weeks.isEmpty { weeks(tension.weeks, &html) }
            figures([("Zeitarbeit", tension.agencies), ("Quereinstieg willkommen", tension.careerChangers)], &html)
        }
    }

    private static func weeks(_ weeks: [Tension.Week], _ html: inout HTML) {
        html.element("figure") { html in
            WeekChart(
                title: "Neue Anzeigen je Woche; die Werte stehen in der Tabelle",
                weeks: weeks.map { ($0.start, $0.new.count) }
            ).write(&html)
            html.element("figcaption", text: "Neue Anzeigen je Woche, nach dem Tag, an dem wir sie zuerst sahen.")
        }
        html.element("details") { html in
            html.element("summary", text: "Wochen als Tabelle")
            html.element("table") { html in
                html.element("caption", text: "Neue Anzeigen je Woche")
                html.element("thead") { html in
                    html.element("tr") { html in
                        html.element("th", .scope("col"), text: "Woche ab")
                        html.element("th", .scope("col"), text: "Neue Anzeigen")
                    }
                }
                html.element("tbody") { html in
                    for week in weeks {
                        html.element("tr") { html in
                            html.element("th", .scope("row"), text: German.day(week.start))
                            html.element("td", .class("number")) { $0.figure(week.new) }
                        }
                    }
                }
            }
        }
    }

    static func clarity(_ profile: Profile, _ html: inout HTML) {
        part(profile.clarity, &html) { clarity, html in
            figures([("Klarheit, Mitte (0 unklar bis 1 klar)", clarity.median)], &html)
            html.element("table") { html in
                html.element("caption", text: "Anzeigen nach Klarheit")
                html.element("thead") { html in
                    html.element("tr") { html in
                        html.element("th", .scope("col"), text: "Klarheit")
                        html.element("th", .scope("col"), text: "Anzeigen")
                    }
                }
                html.element("tbody") { html in
                    for step in clarity.steps {
                        html.element("tr") { html in
                            html.element("th", .scope("row")) { html in
                                html.text("\(German.short(step.from)) bis \(German.short(step.from + 0.2))")
                                Drawings.bar(&html, share: Double(step.ads) / Double(Swift.max(1, clarity.basis.ads)))
                            }
                            html.element("td", .class("number"), text: German.number(step.ads))
                        }
                    }
                }
            }
            ShareTable(caption: "Anzeichen für Unklarheit", subject: "Anzeichen", shares: clarity.signs).write(&html)
        }
    }

    static func duties(_ profile: Profile, _ html: inout HTML) {
        part(profile.duties, &html) { duties, html in
            ShareTable(caption: "Rufbereitschaft", subject: "Angabe", shares: duties.onCall).write(&html)
            ShareTable(caption: "Schichtdienst", subject: "Angabe", shares: duties.shift).write(&html)
            ShareTable(caption: "Reisen", subject: "Angabe", shares: duties.travel).write(&html)
        }
    }
}
