import MarketStatistics
import SearchIndex
import Settings

/// What results are ordered by: the main parameters and their weight, § 5b(2) UWG and Art. 27 DSA. It follows the table
/// in `docs/search.md`.
struct RankingText: Sendable {
    let lines: OperatorLines

    func write(_ html: inout HTML) {
        html.element(
            "p", .class("lead"),
            text: words(
                "Niemand kann hier einen Platz kaufen. Es gibt keine bezahlten oder hervorgehobenen Treffer, und wer "
                    + "sucht, ändert die Reihenfolge für alle anderen nicht.",
                "Nobody can buy a place here. There are no paid or promoted results, and what you search or click "
                    + "changes nothing for anyone."))
        html.part(
            words("Welche Anzeigen gefunden werden", "Which ads are found"),
            [
                words(
                    "Alle, die sämtliche Wörter der Suche enthalten oder deren Titel dasselbe bedeutet, und die jede "
                        + "gesetzte Bedingung erfüllen. Für jede Stelle steht eine Anzeige da; Kopien werden "
                        + "zusammengefasst, und die Anzeige des Arbeitgebers geht vor der einer Vermittlung oder "
                        + "eines Portals.",
                    "All that hold every word of the search, or whose title means the same, and that meet every "
                        + "condition set. One ad stands for each job; copies are put together, and the employer's "
                        + "own ad goes before an agency's or a portal's.")
            ])
        html.element("h2", text: words("Wonach „Treffgenauigkeit“ ordnet", "What “relevance” orders by"))
        html.element(
            "p",
            text: words(
                "Für jede Anzeige werden diese Punkte zusammengezählt; wer mehr hat, steht weiter oben. Bei "
                    + "Gleichstand steht die Anzeige vorn, die wir später zuerst gesehen haben.",
                "For every ad these points are added up; more points stand further up. With equal points the ad "
                    + "comes first that we saw first more recently."))
        html.element("table") { html in
            html.element("caption", .class("sr"), text: words("Gewichte", "Weights"))
            html.element("thead") { html in
                html.element("tr") { html in
                    html.element("th", .scope("col"), text: words("Was zählt", "What counts"))
                    html.element("th", .scope("col"), text: words("Punkte höchstens", "Points at most"))
                }
            }
            html.element("tbody") { html in
                for row in Self.parts {
                    html.element("tr") { html in
                        html.element("th", .scope("row"), text: row.name)
                        html.element("td", .class("number"), text: row.points)
                    }
                }
            }
        }
        html.element(
            "p",
            text: words(
                "Bietet ein Arbeitgeber unter einem Titel mehrere Stellen an, steht die beste an ihrem Platz und die "
                    + "übrigen hinter allen anderen Treffern.",
                "Where an employer offers several jobs under one title, the best stands in its place and the rest "
                    + "behind all other results."))
        html.part(
            words("Andere Reihenfolgen", "Other orders"),
            [
                words(
                    "Sie können stattdessen nach dem Tag ordnen, an dem wir die Anzeige zuerst sahen (ein neues "
                        + "Datum der Quelle ändert daran nichts), nach der Mitte des Gehalts (Anzeigen ohne Gehalt "
                        + "stehen am Ende) oder nach der Entfernung.",
                    "Instead you may order by the day we first saw the ad (a new date of its source changes "
                        + "nothing), by the middle of its pay (ads without pay come last), or by distance.")
            ])
        html.part(
            words("Was nicht zählt", "What does not count"),
            [
                words(
                    "Wer die Anzeige aufgibt, woher sie kommt, wie oft sie angesehen wird, ob sie ein Gehalt nennt, "
                        + "wie klar sie ist, und wer Sie sind.",
                    "Who places the ad, where it comes from, how often it is looked at, whether it names pay, how "
                        + "clear it is, and who you are.")
            ])
        lines.paragraphs(.rankingText, &html)
    }

    private static var parts: [(name: String, points: String)] {
        [
            (
                words(
                    "Die gesuchten Wörter in der Anzeige, seltene mehr als häufige",
                    "The words of the search in the ad, rare ones more than common ones"),
                Wording.short(1)
            ),
            (
                words(
                    "Wie nah die Bedeutung des Titels der Suche kommt",
                    "How close the title's meaning comes to the search"),
                Wording.short(1)
            ),
            (
                words(
                    "Die Teile der gesuchten Wörter („Software“, „Entwickler“)",
                    "The parts of its words, where they are compounds"),
                Wording.number(0.5, decimals: 1)
            ),
            (
                words("Derselbe oder ein verwandter Beruf", "The same occupation, or one near it"),
                Wording.number(0.5, decimals: 1)
            ),
            (
                words("Die gesuchten Wörter im Titel", "The words of the search in the title"),
                Wording.number(0.25, decimals: 2)
            ),
            (
                words(
                    "Ausbildung oder Praktikum, wenn nicht danach gesucht wurde",
                    "Apprenticeships and internships, where they were not asked for"),
                Wording.number(-0.2, decimals: 1)
            ),
            (
                words("Wie neu die Anzeige ist", "How new the ad is"),
                Wording.number(0.02, decimals: 2)
            ),
        ]
    }
}
