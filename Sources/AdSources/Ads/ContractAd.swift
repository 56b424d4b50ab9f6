import JobMarket

/// An ad with the fields of the JSONL contract (see ``AdField``); also what a mapping file makes of a record.
enum ContractAd {
    static func posting(_ object: [String: JSONValue], _ context: AdContext) throws(AdProblem) -> Posting {
        var fields = Fields(rest: object)
        guard let title = Posting.line(fields.take(.title)) else { throw AdProblem.noTitle }
        var posting = Posting(source: Posting.line(fields.take(.source)) ?? context.source, sourceID: "", title: title)
        posting.n = Posting.stated(fields.take(.n))
        posting.company = Posting.line(fields.take(.company))
        posting.places = places(&fields)
        posting.employment = Posting.line(fields.take(.employment))
        posting.contract = Posting.line(fields.take(.contract))
        posting.level = Posting.line(fields.take(.level))
        posting.occupation = Posting.line(fields.take(.occupation))
        posting.industry = Posting.line(fields.take(.industry))
        posting.companySize = Posting.line(fields.take(.companySize))
        posting.remote = Posting.line(fields.take(.remote))
        posting.language = Posting.line(fields.take(.lang)).map { String($0.lowercased().prefix(2)) }
        posting.url = Posting.line(fields.take(.url))
        if let skills = fields.take(.skills) { posting.skills = SkillText.skills(skills) }
        posting.setPublished(fields.take(.date), field: AdField.date.rawValue, today: context.today)
        posting.setValidThrough(fields.take(.validThrough), field: AdField.validThrough.rawValue)
        pay(&fields, &posting)
        let (text, html) = (fields.take(.text)?.text, fields.take(.html)?.text)
        try posting.setContent(text: text, html: html, expectsText: context.expectsText)
        if let id = Posting.line(fields.take(.id)) ?? posting.n?.text {
            posting.sourceID = id
        } else {
            posting.setContentID()
        }
        posting.unknown.merge(fields.rest) { own, _ in own }
        return posting
    }

    private static func places(_ fields: inout Fields) -> [StatedPlace] {
        var places = fields.take(.place).map(PlaceText.places) ?? []
        var first = places.first ?? StatedPlace()
        let hadPlace = first != StatedPlace()
        first.postcode = Posting.line(fields.take(.plz)) ?? first.postcode
        first.street = Posting.line(fields.take(.street)) ?? first.street
        first.region = Posting.line(fields.take(.region)) ?? first.region
        first.country = Posting.line(fields.take(.country)) ?? first.country
        let latitude = fields.take(.lat)
        let longitude = fields.take(.lon)
        let taken = first.setCoordinates(
            latitude: PlaceText.coordinate(latitude), longitude: PlaceText.coordinate(longitude))
        if !taken {
            fields.rest[AdField.lat.rawValue] = Posting.stated(latitude)
            fields.rest[AdField.lon.rawValue] = Posting.stated(longitude)
        }
        if hadPlace { places[0] = first } else if first != StatedPlace() { places = [first] }
        return places
    }

    private static func pay(_ fields: inout Fields, _ posting: inout Posting) {
        let currency = Posting.line(fields.take(.salaryCurrency)) ?? "EUR"
        let unit = Posting.line(fields.take(.salaryUnit)).flatMap { PayUnit(stated: $0) }
        posting.setPay(fields.take(.salary), currency: currency, unit: unit, field: AdField.salary.rawValue)
        let low = fields.take(.salaryMin)
        let high = fields.take(.salaryMax)
        guard posting.pay == nil else { return }
        posting.setPay(
            min: Posting.amount(low), max: Posting.amount(high), currency: currency, unit: unit,
            field: low == nil ? AdField.salaryMax.rawValue : AdField.salaryMin.rawValue)
    }

    /// The fields not used so far.
    private struct Fields {
        var rest: [String: JSONValue]

        mutating func take(_ field: AdField) -> JSONValue? {
            rest.removeValue(forKey: field.rawValue)
        }
    }
}
