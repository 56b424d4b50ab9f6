import GermanText
import MarketStatistics
import ReferenceData

extension ProfileStop {
    static func openings(_ profile: Profile, _ html: inout HTML) {
        part(profile.openings, &html) { openings, html in
            figures(
                [
                    (words("Offene Stellen", "Open jobs"), openings.total),
                    (words("Neu in den letzten sieben Tagen", "New in the last seven days"), openings.newThisWeek),
                    (words("Davon Zeitarbeit", "Of which temp agencies (Zeitarbeit)"), openings.agencies),
                ], &html)
        }
    }

    static func viewpoints(_ profile: Profile, _ html: inout HTML) {
        part(profile.viewpoints, &html) { views, html in
            html.element("div", .class("views")) { html in
                html.element("section") { html in
                    html.element("h3", text: words("Wer einsteigt", "Starting out"))
                    var rows = [
                        (name: words("Für den Einstieg", "For people starting out"), figure: views.entering.open),
                        (
                            name: words("Ausbildung und Praktikum", "Apprenticeship and internship"),
                            figure: views.entering.trainee
                        ),
                    ]
                    if let years = views.entering.threeYears {
                        rows.append(
                            (
                                name: words(
                                    "Einstieg, aber drei Jahre oder mehr verlangt",
                                    "Entry level, but three years or more asked for"), figure: years
                            ))
                    }
                    figures(rows, &html)
                }
                html.element("section") { html in
                    html.element("h3", text: words("Wer wechselt", "Changing"))
                    figures(
                        [
                            (
                                name: words("Quereinstieg willkommen", "Career changers welcome"),
                                figure: views.switching.open
                            ),
                            (
                                name: words("Ohne Studium möglich", "Possible without a degree"),
                                figure: views.switching.withoutDegree
                            ),
                        ], &html)
                }
                html.element("section") { html in
                    html.element("h3", text: words("Wer Erfahrung hat", "Experienced"))
                    var rows = [
                        (name: words("Für Erfahrene", "For experienced people"), figure: views.experienced.open),
                        (name: words("Mit Führung", "With leadership"), figure: views.experienced.lead),
                    ]
                    if let years = views.experienced.years {
                        rows.append(
                            (
                                name: words("Verlangte Berufsjahre (Mitte)", "Years of experience asked for (median)"),
                                figure: years
                            ))
                    }
                    figures(rows, &html)
                }
            }
        }
    }

    static func places(_ profile: Profile, _ html: inout HTML) {
        part(profile.places, &html) { places, html in
            PlaceTable(
                caption: words(
                    "Dieselbe Suche an anderen Orten, gleicher Umkreis", "The same search at other places, same radius"),
                columns: [.openings, .pay, .net, .real, .remote, .entry, .experienced]
            ).write(places.columns, &html)
            html.element(
                "p", .class("basis"),
                text: words(
                    "Netto der Mitte: Steuerklasse I, keine Kinder, ohne Kirchensteuer. „Netto nach Preisen“: so viel ist "
                        + "es zu Preisen wie im Durchschnitt Deutschlands wert (Preisniveau \(PriceLevel.year)).",
                    "Net pay of the median: tax class (Steuerklasse) I, no children, no church tax. “Net adjusted for prices”: "
                        + "what that is worth at the average prices of Germany (price level \(PriceLevel.year))."))
            html.element("p") { html in
                html.link(
                    Href(comparison(profile, places)),
                    text: words("Diese Orte ausführlich vergleichen", "Compare these places in detail"))
            }
        }
    }

    /// The address of the comparison of the place with the first of the others.
    private static func comparison(_ profile: Profile, _ places: OtherPlaces) -> String {
        let found = places.columns.prefix(Comparison.sizes.upperBound).compactMap { column in
            Places.shared.municipality(ags: column.place.ags)
        }
        let page = profile.occupation.flatMap { Occupations.shared.page(slug: slug($0.title)) }
        return ComparisonQuestion.address(page, found, radius: profile.radius)
    }

    static func conditions(_ profile: Profile, _ html: inout HTML) {
        part(profile.conditions, &html) { conditions, html in
            var rows = [
                ShareTable.Row(label: words("Vollzeit", "Full-time"), share: conditions.fullTime),
                ShareTable.Row(label: words("Teilzeit", "Part-time"), share: conditions.partTime),
                ShareTable.Row(label: "Minijob", share: conditions.mini),
                ShareTable.Row(label: words("Teils zu Hause", "Partly from home"), share: conditions.hybrid),
                ShareTable.Row(label: words("Ganz zu Hause", "Fully from home"), share: conditions.remote),
            ]
            if let permanent = conditions.permanent {
                rows.insert(
                    ShareTable.Row(
                        label: words("Unbefristet", "Permanent"), share: permanent,
                        note: words("der Anzeigen, die den Vertrag nennen", "of the ads that state the contract")),
                    at: 0)
            }
            ShareTable(
                caption: words("Zeit, Ort und Vertrag", "Time, place and contract"),
                subject: words("Bedingung", "Condition"), rows: rows
            ).write(&html)
            ShareTable(
                caption: words("Was Arbeitgeber bieten", "What employers offer"), subject: words("Leistung", "Benefit"),
                shares: conditions.benefits
            ).write(&html)
        }
    }

    static func duties(_ profile: Profile, _ html: inout HTML) {
        part(profile.duties, &html) { duties, html in
            ShareTable(
                caption: words("Rufbereitschaft", "On-call duty"), subject: words("Angabe", "Answer"),
                shares: duties.onCall
            ).write(&html)
            ShareTable(
                caption: words("Schichtdienst", "Shift work"), subject: words("Angabe", "Answer"), shares: duties.shift
            ).write(&html)
            ShareTable(caption: words("Reisen", "Travel"), subject: words("Angabe", "Answer"), shares: duties.travel)
                .write(&html)
        }
    }
}
