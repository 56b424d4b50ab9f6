import JobMarket

/// An ad of the job search of the Bundesagentur für Arbeit: a row of a search answer or a detail answer, with the
/// field names of version 4 (`titel`, `refnr`) or those in use since 2025 (`stellenangebotsTitel`,
/// `referenznummer`); details of 2025 mix both.
enum BundesagenturAd {
    /// The source's name where nothing else is said.
    static let source = "ba"

    /// The lists of ads in search answers, version 4 and version 6.
    static let lists = ["stellenangebote", "ergebnisliste"]

    static func matches(_ object: JSONValue) -> Bool {
        (object["refnr"] ?? object["referenznummer"]) != nil
            && (object["titel"] ?? object["stellenangebotsTitel"] ?? object["beruf"]) != nil
    }

    /// Whether these columns are those of answers flattened to CSV.
    static func matches(columns: [String]) -> Bool {
        matches(.object(Dictionary(columns.map { ($0, .null) }) { first, _ in first }))
    }

    static func posting(_ object: [String: JSONValue], _ context: AdContext) throws(AdProblem) -> Posting {
        var fields = object.filter { Posting.stated($0.value) != nil }
        func take(_ names: String...) -> JSONValue? {
            let found = names.compactMap { fields.removeValue(forKey: $0) }
            return found.first
        }
        let occupation = Posting.line(take("hauptberuf", "beruf"))
        guard let title = Posting.line(take("stellenangebotsTitel", "titel")) ?? occupation else {
            throw AdProblem.noTitle
        }
        var posting = Posting(source: context.source, sourceID: "", title: title)
        posting.occupation = occupation
        posting.company = Posting.line(take("firma", "arbeitgeber"))
        posting.places = places(take("stellenlokationen", "arbeitsorte", "arbeitsort"))
        posting.industry = Posting.line(take("branche", "branchengruppe"))
        posting.companySize = Posting.line(take("betriebsgroesse"))
        posting.contract = Posting.line(take("vertragsdauer", "befristung"))
        posting.employment = employment(&fields)
        if let homeOffice = take("arbeitszeitHeimarbeitTelearbeit", "homeofficemoeglich") {
            posting.remote = homeOffice.text == "true" ? "Homeoffice möglich" : nil
        }
        let period = take("veroeffentlichungszeitraum")
        let dates = ["aktuelleVeroeffentlichungsdatum", "datumErsteVeroeffentlichung", "ersteVeroeffentlichungsdatum"]
        let date = dates.first { fields[$0] != nil }
        posting.setPublished(
            date.flatMap { fields.removeValue(forKey: $0) } ?? period?["von"],
            field: date ?? "veroeffentlichungszeitraum.von", today: context.today)
        posting.setValidThrough(period?["bis"], field: "veroeffentlichungszeitraum.bis")
        pay(&fields, &posting)
        posting.skills = skills(take("fertigkeiten"))
        posting.url = Posting.line(take("externeURL", "externeUrl"))
        let text = take("stellenangebotsBeschreibung", "stellenbeschreibung")?.text
        try posting.setContent(text: text, html: nil, expectsText: false)
        if let id = Posting.line(take("referenznummer", "refnr")) {
            posting.sourceID = id
            posting.url = posting.url ?? "https://www.arbeitsagentur.de/jobsuche/jobdetail/\(id)"
        } else {
            posting.setContentID()
        }
        posting.unknown.merge(fields) { own, _ in own }
        return posting
    }

    private static func places(_ value: JSONValue?) -> [StatedPlace] {
        (value?.elements ?? []).compactMap { element in
            if let name = element.text { return PlaceText.isNothing(name) ? nil : StatedPlace(name: name.onOneLine) }
            return PlaceText.place(object: element)
        }
    }

    /// Working hours: a list of words in version 4, yes-or-no fields since.
    private static func employment(_ fields: inout [String: JSONValue]) -> String? {
        var words = fields.removeValue(forKey: "arbeitszeitmodelle")?.elements.compactMap(\.text) ?? []
        let named = [
            ("arbeitszeitVollzeit", "Vollzeit"), ("arbeitszeitTeilzeitVormittag", "Teilzeit vormittags"),
            ("arbeitszeitTeilzeitNachmittag", "Teilzeit nachmittags"), ("arbeitszeitTeilzeitAbend", "Teilzeit abends"),
            ("arbeitszeitTeilzeitFlexibel", "Teilzeit flexibel"),
            ("arbeitszeitSchichtNachtWochenende", "Schicht, Nacht, Wochenende"),
            ("istGeringfuegigeBeschaeftigung", "Minijob"),
        ]
        for (field, word) in named {
            guard let value = fields.removeValue(forKey: field) else { continue }
            if value.text == "true" { words.append(word) }
        }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    private static func pay(_ fields: inout [String: JSONValue], _ posting: inout Posting) {
        let stated = fields.removeValue(forKey: "verguetungsangabe")
        posting.setPay(
            min: Posting.amount(fields.removeValue(forKey: "gehaltsspanneVon")),
            max: Posting.amount(fields.removeValue(forKey: "gehaltsspanneBis")), currency: "EUR",
            unit: stated?.text.flatMap { PayUnit(stated: $0) }, field: "gehaltsspanneVon")
        if posting.pay == nil, let stated { posting.unknown["verguetungsangabe"] = stated }
        if posting.pay == nil { posting.setPay(fields.removeValue(forKey: "verguetung"), field: "verguetung") }
    }

    /// Skills by degree: `[{"hierarchieName": …, "auspraegungen": {"Expertenkenntnisse": ["SQL"]}}]`.
    private static func skills(_ value: JSONValue?) -> [String] {
        (value?.elements ?? []).flatMap { group -> [String] in
            guard case .object(let degrees)? = group["auspraegungen"] else { return SkillText.skills(group) }
            return degrees.sorted { $0.key < $1.key }.flatMap { $0.value.elements.compactMap(\.text) }
        }
    }
}
