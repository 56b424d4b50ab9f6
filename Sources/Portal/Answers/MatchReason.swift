import MarketStatistics

/// Why an ad matched, in words.
enum MatchReason {
    /// Turns the index's `title: it` and `title: manager` into `Treffer im Titel: it, manager`; fields keep their order.
    static func text(_ reasons: [String]) -> String {
        var order: [String] = []
        var texts: [String: [String]] = [:]
        for reason in reasons {
            let parts = reason.split(separator: ":", maxSplits: 1)
            guard let field = parts.first.map(String.init) else { continue }
            if texts[field] == nil { order.append(field) }
            let text = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
            if !text.isEmpty { texts[field, default: []].append(String(text)) }
        }
        return words("Treffer ", "Found ")
            + order.map { field in
                let name = name(of: field)
                return texts[field].map { "\(name): \($0.joined(separator: ", "))" } ?? name
            }.joined(separator: "; ")
    }

    private static func name(of field: String) -> String {
        switch field {
        case "title": words("im Titel", "in the title")
        case "occupation": words("im Beruf", "in the occupation")
        case "demands": words("in Aufgaben und Anforderungen", "in tasks and demands")
        case "text": words("im Text", "in the text")
        case "meaning": words("sinngemäß im Titel", "by the meaning of the title")
        default: field
        }
    }
}
