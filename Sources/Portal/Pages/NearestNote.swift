import MarketStatistics
import SearchIndex

/// Says that the question itself finds nothing, and what is shown instead.
struct NearestNote: Sendable {
    let nearest: Nearest

    func write(_ html: inout HTML) {
        html.element("p", .class("instead"), .role("status")) { html in
            html.text(words("Zu Ihrer Suche passt keine Anzeige. ", "No ad matches your search. "))
            for change in nearest.changes {
                html.text(
                    words(
                        "Statt „\(change.typed)“ suchen wir „\(change.used)“. ",
                        "Instead of “\(change.typed)” we search “\(change.used)”. "))
            }
            if let radius = nearest.radius {
                let reach = Wording.kilometres(radius)
                html.text(
                    words(
                        "Gezeigt wird, was im Umkreis von \(reach) liegt.", "Shown is what lies within \(reach)."))
            }
        }
    }
}
