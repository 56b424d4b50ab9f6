import Foundation
import MarketStatistics
import PostingStore

/// How the sources fare: for whoever answers for the portal.
struct SourcesPage: Sendable {
    let sources: [SourceHealth]
    let site: Site

    func html() -> HTML {
        let frame = PageFrame(
            title: words("Quellen", "Sources"),
            description: words("Wie es den Quellen dieses Portals geht.", "How the sources of this portal fare."))
        return frame.page(site) { html in
            html.element("div", .class("wide prose")) { html in
                html.element("h1", text: words("Quellen", "Sources"))
                html.element("p", .class("lead"), text: lead)
                if !sources.isEmpty { table(&html) }
                for source in sources where !source.sentences.isEmpty {
                    html.element("section") { html in
                        html.element("h2", text: source.name)
                        html.element("ul") { html in
                            for sentence in source.sentences { html.element("li", .lang("en"), text: sentence) }
                        }
                    }
                }
            }
        }
    }

    private var lead: String {
        if sources.isEmpty {
            return words(
                "Es ist noch keine Quelle eingerichtet. „stellwerk source add“ richtet eine ein.",
                "No source is set up yet. “stellwerk source add” sets one up.")
        }
        let troubled = sources.count { ![.good, .paused].contains($0.state) }
        if troubled == 0 { return words("Alle Quellen laufen, wie sie sollen.", "All sources run as they should.") }
        return words(
            troubled == 1 ? "Eine Quelle braucht Aufmerksamkeit." : "\(troubled) Quellen brauchen Aufmerksamkeit.",
            troubled == 1 ? "One source needs attention." : "\(troubled) sources need attention.")
    }

    private static var columns: [String] {
        [
            words("Art", "Kind"), words("Zustand", "State"), words("Offen", "Open"), words("Unsicher", "Uncertain"),
            words("Geschlossen", "Closed"), words("Letzter Lauf", "Last run"), words("Zuletzt ganz", "Last complete"),
            words("Nächster Lauf", "Next run"),
        ]
    }

    private func table(_ html: inout HTML) {
        FoldingTable(
            caption: words("Quellen und ihre Anzeigen", "Sources and their ads"), corner: words("Quelle", "Source"),
            columns: Self.columns.map { .init($0) }
        ).write(sources.map { .init(name: $0.rules.title ?? $0.name, cells: Self.cells($0)) }, &html)
    }

    private static func cells(_ source: SourceHealth) -> [HTML.Content] {
        let cells =
            [source.kind, name(of: source.state)]
            + [source.open, source.uncertain, source.closed].map(Wording.number)
            + [source.lastRun, source.lastWhole, source.due].map { $0.map(time) ?? "–" }
        return cells.map { cell in { $0.text(cell) } }
    }

    private static func name(of state: SourceHealth.State) -> String {
        switch state {
        case .good: words("läuft", "running")
        case .paused: words("ruht", "paused")
        case .waiting: words("noch nie gelaufen", "never run")
        case .gaps: words("letzter Lauf mit Lücken", "last run with gaps")
        case .drift: words("Form der Antworten hat sich geändert", "form of the answers has changed")
        case .stale: words("lange nicht ganz gesehen", "not seen in full for long")
        }
    }

    /// Day and time in Greenwich, as the server's clock gives them.
    private static func time(_ date: Date) -> String {
        date.formatted(.iso8601.year().month().day().dateSeparator(.dash).time(includingFractionalSeconds: false))
            .replacingOccurrences(of: "T", with: " ") + " UTC"
    }
}
