import ReferenceData

/// Sentences about what pay is worth where one lives.
enum LivingText {
    /// Net of the medians, and what it buys.
    static func net(_ columns: [PlaceColumn], _ writer: inout SentenceWriter) {
        let known = columns.compactMap { column in column.net.figures.map { (column, $0) } }
        guard known.count > 1 else { return }
        let items = Wording.list(known.map { at($0, Wording.roundEuro($1.net.net)) })
        writer.say(
            words(
                "Vom mittleren Gehalt bleiben netto (Steuerklasse I, ohne Kinder und Kirchensteuer): \(items).",
                "What is left net of the median salary (tax class (Steuerklasse) I, no children, no church tax): "
                    + "\(items)."),
            known.map(\.1.gross))
        let real = known.compactMap { column, net in column.real.map { (column, net.gross, $0) } }
        if !real.isEmpty {
            let items = Wording.list(real.map { at($0, Wording.roundEuro($2.value) + mark($2)) })
            writer.say(
                words(
                    "Zu Preisen wie im Durchschnitt Deutschlands (Stand \(PriceLevel.year)) entspricht das: \(items).",
                    "At the average prices of Germany (as of \(PriceLevel.year)) that is worth: \(items)."),
                real.map(\.1))
        }
        let missing = Wording.list(columns.filter { $0.prices == nil }.map(\.place.name))
        if !missing.isEmpty {
            writer.say(
                words("Kein Preisniveau ist bekannt für \(missing).", "No price level is known for \(missing)."))
        }
    }

    static func rents(_ columns: [PlaceColumn], _ writer: inout SentenceWriter) {
        let items = columns.compactMap { column in
            column.rent.map { at(column, Wording.number($0.perSquareMetre, decimals: 2)) }
        }
        guard !items.isEmpty else { return }
        let list = Wording.list(items)
        writer.say(
            words(
                "Wohnungen werden \(AskedRent.year) im Mittel für so viel Euro je Quadratmeter im Monat angeboten: "
                    + "\(list).",
                "In \(AskedRent.year) flats were on offer for a mean of this many euros per square metre a month: \(list)."
            ))
    }

    static func experience(_ columns: [PlaceColumn], _ writer: inout SentenceWriter) {
        let entry = columns.compactMap { column in column.entry.map { (label: column.place.name, share: $0) } }
        if entry.count > 1 {
            let shares = SentenceWriter.named(entry)
            writer.say(
                words(
                    "Anteil der Stellen für den Einstieg: \(shares).", "The share of entry-level jobs is: \(shares)."),
                entry.map(\.share))
        }
    }

    /// Living at the first place and working at each of the others.
    static func commutes(_ commutes: [Commute], from columns: [PlaceColumn], _ writer: inout SentenceWriter) {
        guard let home = columns.first?.place else { return }
        for commute in commutes where commute.home == home {
            guard let net = commute.net, let work = columns.first(where: { $0.place == commute.work }) else { continue }
            let (distance, left) = (Wording.kilometres(commute.distance), Wording.roundEuro(net.value))
            var text = words(
                "Wer in \(home.name) wohnt und in \(commute.work.name) arbeitet (Luftlinie \(distance)), behält vom "
                    + "mittleren Gehalt dort \(left) netto",
                "Those who live in \(home.name) and work in \(commute.work.name) (\(distance) as the crow flies) keep "
                    + "\(left) net of the median salary there")
            if let real = commute.real {
                let worth = Wording.roundEuro(real.value) + mark(real)
                text += words(
                    "; bei den Preisen in \(home.name) entspricht das \(worth) zu durchschnittlichen Preisen",
                    "; with the prices in \(home.name) that is worth \(worth) at average prices")
            }
            writer.say(text + ".", work.pay.figures?.p50)
        }
    }

    /// `in Hagen 2.550 €`, `€2,550 in Hagen`.
    private static func at(_ column: PlaceColumn, _ amount: String) -> String {
        words("in \(column.place.name) \(amount)", "\(amount) in \(column.place.name)")
    }

    private static func mark(_ net: NetRange) -> String {
        net.isEstimate ? words(" (geschätzt)", " (estimated)") : ""
    }
}
