/// Sentences that set places side by side.
enum PlacesText {
    static func sentences(of part: Part<OtherPlaces>) -> [Sentence] {
        switch part {
        case .figures(let figures): sentences(figures.columns)
        case .thin: part.sentences(.places) { _, _ in }
        }
    }

    /// - Parameter columns: the place that the others are compared with first.
    static func sentences(_ columns: [PlaceColumn]) -> [Sentence] {
        var writer = SentenceWriter(.places)
        guard let own = columns.first, columns.count > 1 else { return [] }
        let counts = columns.map { column in
            "in \(column.place.name) \(German.number(column.openings.count))"
        }
        writer.say("Offene Stellen, jeweils mit demselben Umkreis: \(German.list(counts)).", columns.map(\.openings))
        pay(own, Array(columns.dropFirst()), &writer)
        let remote = columns.compactMap { column in column.remote.map { (label: column.place.name, share: $0) } }
        if remote.count > 1 {
            writer.say(
                "Teils oder ganz zu Hause arbeiten kann man laut Anzeige in: \(SentenceWriter.named(remote)).",
                remote.map(\.share))
        }
        return writer.sentences
    }

    private static func pay(_ own: PlaceColumn, _ others: [PlaceColumn], _ writer: inout SentenceWriter) {
        let known = others.compactMap { column in column.pay.figures.map { (column, $0.p50) } }
        guard let here = own.pay.figures?.p50 else {
            let items = known.map { "in \($0.place.name) \(German.roundEuro($1.value))" }
            var text = "In \(own.place.name) nennen zu wenige Anzeigen ein Gehalt für einen Vergleich"
            if !items.isEmpty { text += "; das mittlere Gehalt beträgt \(German.list(items))" }
            writer.say(text + ".", known.map(\.1))
            return
        }
        for (column, there) in known {
            let direction = there.value > here.value ? "mehr" : "weniger"
            let amounts = "\(German.roundEuro(there.value)) statt \(German.roundEuro(here.value))"
            if let a = here.interval, let b = there.interval, !a.overlaps(b) {
                writer.say(
                    "In \(column.place.name) wird im Mittel \(direction) geboten als in \(own.place.name): \(amounts).",
                    there, here)
            } else {
                writer.say(
                    "Ob in \(column.place.name) anders bezahlt wird als in \(own.place.name) (\(amounts)), ist bei dieser "
                        + "Zahl von Anzeigen nicht sicher.", there, here)
            }
        }
    }
}
