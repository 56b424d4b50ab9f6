import MarketStatistics

extension ProfileStop {
    static func tension(_ profile: Profile, _ html: inout HTML) {
        part(profile.tension, &html) { tension, html in
            if !tension.weeks.isEmpty { weeks(tension.weeks, &html) }
            var rows = [
                (name: words("Quereinstieg willkommen", "Career changers welcome"), figure: tension.careerChangers),
                (
                    name: words("Keine Berufserfahrung verlangt", "No experience required"),
                    figure: tension.withoutExperience
                ),
                (name: words("Ohne Studium möglich", "Possible without a degree"), figure: tension.withoutDegree),
            ]
            if let permanent = tension.permanent {
                rows.append((name: words("Unbefristet", "Permanent"), figure: permanent))
            }
            rows.append((name: words("Zeitarbeit", "Temp agencies (Zeitarbeit)"), figure: tension.agencies))
            if let age = tension.openFor.age {
                rows.append((name: words("Offen seit (Mitte)", "Open for (median)"), figure: age))
            }
            figures(rows, &html)
            reading(tension.reading, &html)
        }
    }

    private static func reading(_ reading: TensionReading, _ html: inout HTML) {
        guard !reading.components.isEmpty else { return }
        html.element("table") { html in
            html.element(
                "caption",
                text: words(
                    "Zeichen im Vergleich mit demselben Beruf in ganz Deutschland",
                    "Signs compared with the same occupation in all of Germany"))
            html.element("thead") { html in
                html.element("tr") { html in
                    for name in [words("Zeichen", "Sign"), words("hier", "here"), words("Deutschland", "Germany")] {
                        html.element("th", .scope("col"), text: name)
                    }
                }
            }
            html.element("tbody") { html in
                for component in reading.components {
                    html.element("tr") { html in
                        html.element("th", .scope("row")) { html in
                            html.text(Labels.label(component.kind))
                            html.element("small", text: Labels.label(component.direction))
                        }
                        for value in [component.here, component.elsewhere] {
                            html.element("td", .class("number"), text: FigureText.value(value, component.unit))
                        }
                    }
                }
            }
        }
        guard let verdict = reading.verdict else { return }
        html.element(
            "p", .class("basis"),
            text: words(
                "Unsere Einschätzung: \(Labels.label(verdict)). Angespannt heißt: mindestens "
                    + "\(TensionReading.leastMajority) Zeichen mehr sprechen dafür als dagegen; entspannt umgekehrt; sonst "
                    + "mittel.",
                "Our assessment: \(Labels.label(verdict)). Tight means: at least \(TensionReading.leastMajority) more signs "
                    + "point to it than against it; relaxed the other way round; else medium.")
        )
    }

    private static func weeks(_ weeks: [Tension.Week], _ html: inout HTML) {
        html.element("figure") { html in
            WeekChart(
                title: words(
                    "Neue Anzeigen je Woche; die Werte stehen in der Tabelle",
                    "New ads per week; the values are in the table"),
                weeks: weeks.map { ($0.start, $0.new.count) }
            ).write(&html)
            html.element(
                "figcaption",
                text: words(
                    "Neue Anzeigen je Woche, nach dem Tag, an dem wir sie zuerst sahen.",
                    "New ads per week, by the day on which we first saw them."))
        }
        html.element("details") { html in
            html.element("summary", text: words("Wochen als Tabelle", "Weeks as a table"))
            html.element("table") { html in
                html.element("caption", text: words("Neue Anzeigen je Woche", "New ads per week"))
                html.element("thead") { html in
                    html.element("tr") { html in
                        html.element("th", .scope("col"), text: words("Woche ab", "Week from"))
                        html.element("th", .scope("col"), text: words("Neue Anzeigen", "New ads"))
                    }
                }
                html.element("tbody") { html in
                    for week in weeks {
                        html.element("tr") { html in
                            html.element("th", .scope("row")) { html in
                                html.text(Wording.day(week.start))
                                if !week.isOver {
                                    html.element("small", text: words("noch nicht vorbei", "not over yet"))
                                }
                            }
                            html.element("td", .class("number")) { $0.figure(week.new) }
                        }
                    }
                }
            }
        }
    }
}
