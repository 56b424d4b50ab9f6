import JobMarket
import MarketStatistics
import PostingStore

/// What each source says of a job, field by field, where they do not agree.
struct SourceComparison: Sendable {
    /// The leading ad, whose values are shown.
    let ad: StoredAd
    /// The other ads of the job.
    let copies: [StoredAd]

    private struct Field {
        var name: String
        /// Whether the value stands in the words of the ad.
        var isQuoted = false
        var value: @Sendable (StoredAd) -> String?
    }

    private static var fields: [Field] {
        [
            Field(name: words("Titel", "Title"), isQuoted: true) { $0.shownTitle },
            Field(name: words("Arbeitgeber", "Employer")) { $0.posting.company },
            Field(name: words("Orte", "Places")) { ad in
                let names = ad.posting.places.compactMap { place in
                    let name = [place.postcode, place.name].compactMap(\.self).joined(separator: " ")
                    return name.isEmpty ? nil : name
                }
                return names.isEmpty ? nil : Wording.list(names)
            },
            Field(name: words("Datum", "Date")) { $0.posting.published.map(Wording.day) },
            Field(name: words("Letzter Tag", "Last day")) { $0.posting.validThrough.map(Wording.day) },
            Field(name: words("Arbeitszeit", "Hours"), isQuoted: true) { $0.posting.employment },
            Field(name: words("Vertrag", "Contract"), isQuoted: true) { $0.posting.contract },
            Field(name: words("Gehalt", "Pay")) { ad in
                ad.posting.pay.map { pay in
                    let amounts = [pay.min, pay.max].compactMap(\.self).map { Wording.number($0, decimals: 0) }
                    return amounts.joined(separator: words(" bis ", " to ")) + " \(pay.currency)"
                }
            },
        ]
    }

    /// The fields in which the ads differ, with what each ad says.
    private var differences: [(field: Field, values: [String?])] {
        Self.fields.compactMap { field in
            let values = ([ad] + copies).map(field.value)
            return Set(values).count > 1 ? (field, values) : nil
        }
    }

    func write(_ html: inout HTML) {
        let differences = differences
        guard !copies.isEmpty, !differences.isEmpty else { return }
        html.element("section", .class("sources"), .labelledBy("quellen-titel")) { html in
            html.element("h2", .id("quellen-titel"), text: words("Was die Quellen sagen", "What the sources say"))
            html.element(
                "p",
                text: words(
                    "Gezeigt wird die erste Quelle: Die Anzeige des Arbeitgebers geht vor der einer Vermittlung, diese "
                        + "vor der eines Portals; danach zählt die ausführlichere, dann die ältere.",
                    "The first source is shown: the employer's own ad goes before an agency's, and that before a "
                        + "portal's; then the fuller one, then the older one."))
            html.element("dl") { html in
                for (field, values) in differences {
                    html.element("div") { html in
                        html.element("dt", text: field.name)
                        for (source, value) in zip([ad] + copies, values) {
                            html.element("dd") { html in
                                html.text("\(source.posting.source): ")
                                if field.isQuoted, let value {
                                    html.element("span", .lang(source.reading.language), text: value)
                                } else {
                                    html.text(value ?? words("nicht genannt", "not named"))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
