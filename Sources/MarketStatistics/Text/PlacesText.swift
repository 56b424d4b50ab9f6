import ReferenceData

/// Sentences that set places side by side.
enum PlacesText {
    static func sentences(of part: Part<OtherPlaces>) -> [Sentence] {
        part.sentences(.places) { places, writer in write(places.columns, &writer) }
    }

    static func sentences(of comparison: Comparison) -> [Sentence] {
        var writer = SentenceWriter(.places)
        write(comparison.columns, &writer)
        LivingText.rents(comparison.columns, &writer)
        LivingText.experience(comparison.columns, &writer)
        LivingText.commutes(comparison.commutes, from: comparison.columns, &writer)
        return writer.sentences
    }

    /// - Parameter columns: the place that the others are compared with first.
    private static func write(_ columns: [PlaceColumn], _ writer: inout SentenceWriter) {
        guard let own = columns.first, columns.count > 1 else { return }
        let jobs = Wording.inWords(
            own.openings.count, one: words("eine Stelle", "one job"), many: words("Stellen", "jobs"))
        let isOne = own.openings.count == 1
        let others = Wording.list(
            columns.dropFirst().map { column in
                let count = column.openings.count
                let number = count == 0 ? words("keine", "none") : Wording.number(count)
                return words("in \(column.place.name) \(number)", "\(number) in \(column.place.name)")
            })
        writer.say(
            words(
                "In \(own.place.name) \(isOne ? "ist" : "sind") \(jobs) offen, mit demselben Umkreis \(others).",
                "In \(own.place.name) \(jobs) \(isOne ? "is" : "are") open, and within the same radius \(others)."),
            columns.map(\.openings))
        pay(own, Array(columns.dropFirst()), &writer)
        LivingText.net(columns, &writer)
        let remote = columns.compactMap { column in column.remote.map { (place: column.place.name, share: $0) } }
        if remote.count > 1 {
            let shares = Wording.list(
                remote.map { place, share in
                    let percent = Wording.percent(share.value)
                    return words(
                        "in \(place) bei \(share.count == 0 ? "keiner" : percent + " der Stellen")",
                        "\(share.count == 0 ? "none" : percent) of the jobs in \(place)")
                })
            writer.say(
                words(
                    "Teils oder ganz zu Hause arbeiten kann man laut Anzeige \(shares).",
                    "According to the ads, working partly or fully from home is possible in \(shares)."),
                remote.map(\.share))
        }
    }

    private static func pay(_ own: PlaceColumn, _ others: [PlaceColumn], _ writer: inout SentenceWriter) {
        let known = others.compactMap { column in column.pay.figures.map { (column, $0.p50) } }
        guard let here = own.pay.figures?.p50 else {
            let items = Wording.list(
                known.map { column, median in
                    let (name, amount) = (column.place.name, Wording.roundEuro(median.value))
                    return words("in \(name) \(amount)", "\(amount) in \(name)")
                })
            var text = words(
                "In \(own.place.name) nennen zu wenige Anzeigen ein Gehalt für einen Vergleich",
                "In \(own.place.name) too few ads state pay for a comparison")
            if !items.isEmpty {
                text += words("; das mittlere Gehalt beträgt \(items)", "; the median salary is \(items)")
            }
            writer.say(text + ".", known.map(\.1))
            return
        }
        for (column, there) in known {
            let isMore = there.value > here.value
            let (name, ownName) = (column.place.name, own.place.name)
            let ends = [there, here].map { Wording.roundEuro($0.value) }
            let amounts = words("\(ends[0]) statt \(ends[1])", "\(ends[0]) rather than \(ends[1])")
            if let a = here.interval, let b = there.interval, !a.overlaps(b) {
                writer.say(
                    words(
                        "In \(name) wird im Mittel \(isMore ? "mehr" : "weniger") geboten als in \(ownName): \(amounts).",
                        "The median offer in \(name) is \(isMore ? "higher" : "lower") than in \(ownName): \(amounts)."),
                    there, here)
            } else {
                writer.say(
                    words(
                        "Ob in \(name) anders bezahlt wird als in \(ownName) (\(amounts)), ist bei dieser Zahl von "
                            + "Anzeigen nicht sicher.",
                        "With this number of ads it is not certain that pay in \(name) differs from pay in \(ownName) "
                            + "(\(amounts))."), there, here)
            }
        }
        let missing = Wording.list(others.filter { $0.pay.figures == nil }.map(\.place.name))
        if !missing.isEmpty {
            writer.say(
                words(
                    "Zu wenige Anzeigen mit Gehalt für einen Vergleich gibt es in \(missing).",
                    "There are too few ads with pay for a comparison in \(missing)."))
        }
    }
}
