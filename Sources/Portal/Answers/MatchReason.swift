import MarketStatistics

/// Why an ad matched, in German.
enum MatchReason {
    /// Turns the index's `title: it` and `title: manager` into `Treffer im Titel: it, manager`; fields keep their order.
    static func words(_ reasons: [String]) -> String {
        var order: [String] = []
        var texts: [String: [String]] = [:]
        for reason in reasons {
            let parts = reason.split(separator: ":", maxSplits: 1)
            guard let field = parts.first.map(String.init) else { continue }
            if texts[field] == nil { order.append(field) }
            let text = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
            if !text.isEmpty { texts[field, default: []].append(String(text)) }
        }
        return "Treffer "
            + order.map { field in
                let name = names[field] ?? field
                return texts[field].map { "\(name): \($0.joined(separator: ", "))" } ?? name
            }.joined(separator: "; ")
    }

    private static let names = [
        "title": "im Titel", "occupation": "im Beruf", "demands": "in Aufgaben und Anforderungen", "text": "im Text",
        "meaning": "sinngemäß im Titel",
    ]
}
