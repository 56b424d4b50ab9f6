import JobMarket

/// A date of a course in an answer of the course services of the Bundesagentur für Arbeit: what is offered stands in
/// `angebot`, when and where it is held around it.
enum BundesagenturCourse {
    /// The source's name where nothing else is said.
    static let source = "ba-kurse"

    /// The dates in an answer; `nil` where it is none.
    static func dates(of value: JSONValue) -> [JSONValue]? {
        (value["_embedded"]?["termine"] ?? value["termine"])?.elements
    }

    static func matches(_ value: JSONValue) -> Bool { value["angebot"]?["titel"] != nil }

    static func course(_ date: JSONValue, source: String) throws(CourseProblem) -> Course {
        let offer = date["angebot"] ?? .null
        var course = Course(source: source, sourceID: "", title: try CourseField.title(offer["titel"]))
        course.provider = CourseField.line(offer["bildungsanbieter"]?["name"])
        course.subjects = subjects(of: offer)
        let form = date["unterrichtsform"]?["bezeichnung"]?.text
        course.extent = CourseField.extent(form)
        course.isOnline = CourseField.isOnline(form)
        course.places = place(of: date).map { [$0] } ?? []
        course.startsAnytime = CourseField.isTrue(date["individuellerEinstieg"]) ?? false
        course.start = try CourseField.day(local(date["beginn"]), field: "beginn")
        let end = try CourseField.day(local(date["ende"]), field: "ende")
        course.days = try CourseField.days(from: course.start, to: end)
        course.duration = CourseField.line(date["dauer"]?["bezeichnung"])
        course.price = CourseField.price(date["kostenWert"], currency: date["kostenWaehrung"])
        let certificate = CourseField.line(offer["abschlussbezeichnung"]) ?? CourseField.line(offer["abschlussart"])
        course.certificate = certificate.map { $0.hasPrefix("- ") ? String($0.dropFirst(2)) : $0 }
        // Words that name the voucher say that it is taken; that they are missing says nothing.
        let funding = offer["foerderung"]?.text?.lowercased() ?? ""
        course.takesVoucher = funding.contains("bildungsgutschein") ? true : nil
        course.url = CourseField.address(date["link"]) ?? CourseField.address(offer["link"])
        if let id = Posting.line(date["id"]) { course.sourceID = id } else { course.setContentID() }
        return try course.checked()
    }

    private static func subjects(of offer: JSONValue) -> [String] {
        let words = (offer["suchworte"]?.elements ?? []).compactMap { ($0["suchwort"] ?? $0).text }
        let groups = (offer["systematiken"]?.elements ?? []).compactMap { $0["kurzbezeichnung"]?.text }
        return CourseField.subjects(words + groups)
    }

    private static func place(of date: JSONValue) -> StatedPlace? {
        let address = date["adresse"] ?? .null
        var place = StatedPlace()
        place.name = Posting.line(address["ortStrasse"]?["name"])
        place.postcode = Posting.line(address["ortStrasse"]?["plz"])
        place.setCoordinates(
            latitude: address["koordinaten"]?["lat"]?.double, longitude: address["koordinaten"]?["lon"]?.double)
        return place == StatedPlace() ? nil : place
    }

    /// Dates are midnight in Germany as milliseconds since 1970, one or two hours before that in Greenwich.
    private static func local(_ value: JSONValue?) -> JSONValue? {
        guard let number = value?.double, number.isFinite, abs(number) < 1e14, number >= 1e11 else { return value }
        return .integer(Int(number) + 2 * 3_600_000)
    }

    /// The record without the parts that name people or how to reach them.
    static func withoutContacts(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let members):
            let kept = members.filter { member in
                !contacts.contains { member.key.lowercased().hasPrefix($0) }
            }
            return .object(kept.mapValues(withoutContacts))
        case .array(let values): return .array(values.map(withoutContacts))
        default: return value
        }
    }

    private static let contacts = ["ansprechpartner", "telefon", "mobil", "fax", "email"]
}
