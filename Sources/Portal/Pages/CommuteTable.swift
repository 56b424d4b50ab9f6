import MarketStatistics

/// "Hier wohnen, dort arbeiten": every pair of places, with the pay of one and the prices of the other.
struct CommuteTable: Sendable {
    let commutes: [Commute]

    private static var names: [String] {
        [
            words("arbeiten in", "work in"), words("Luftlinie", "as the crow flies"),
            words("netto", "net"), words("netto nach Preisen am Wohnort", "net adjusted for prices at home"),
            words("zu Hause möglich", "home working possible"),
        ]
    }

    func write(_ html: inout HTML) {
        FoldingTable(
            caption: words("Gehalt des einen Orts, Preise des anderen", "Pay of one place, prices of the other"),
            corner: words("wohnen in", "live in"), columns: Self.names.map { .init($0) }
        ).write(commutes.map { .init(name: $0.home.name, cells: Self.cells($0)) }, &html)
    }

    private static func cells(_ commute: Commute) -> [HTML.Content] {
        [
            { $0.text(commute.work.name) },
            { $0.text(Wording.kilometres(commute.distance)) },
            { html in
                guard let net = commute.net else {
                    return PlaceTable.Column.missing(words("zu wenige", "too few"), &html)
                }
                html.text(Wording.euro(net.value))
            },
            { html in
                guard let real = commute.real else {
                    return PlaceTable.Column.missing(
                        commute.net == nil ? words("zu wenige", "too few") : words("keine Angabe", "not known"), &html)
                }
                PlaceTable.Column.write(real, &html)
            },
            { html in
                guard let remote = commute.remote else {
                    return PlaceTable.Column.missing(words("zu wenige", "too few"), &html)
                }
                html.figure(remote)
            },
        ]
    }
}
