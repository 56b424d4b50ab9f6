import JobMarket

/// A course as JSONL or a CSV row of our own: one object with the fields of `docs/taking-in.md`.
enum PlainCourse {
    static func course(_ object: [String: JSONValue], source: String) throws(CourseProblem) -> Course {
        let value = JSONValue.object(object)
        var course = Course(
            source: Posting.line(object["source"]) ?? source, sourceID: "",
            title: try CourseField.title(object["title"]))
        course.provider = CourseField.line(object["provider"])
        course.subjects = CourseField.subjects(object["skills"].map(SkillText.skills) ?? [])
        course.isOnline = CourseField.isTrue(object["online"]) ?? false
        course.places = places(value)
        course.start = try CourseField.day(object["start"], field: "start")
        course.startsAnytime = CourseField.isTrue(object["anytime"]) ?? false
        let end = try CourseField.day(object["end"], field: "end")
        let span = try CourseField.days(from: course.start, to: end)
        course.days = CourseField.number(object["days"], upTo: 3660) ?? span
        course.hours = CourseField.number(object["hours"], upTo: 10_000)
        course.duration = CourseField.line(object["duration"])
        course.extent = CourseField.extent(object["extent"]?.text)
        course.price = CourseField.price(object["price"], currency: object["currency"])
        course.certificate = CourseField.line(object["certificate"])
        course.measureNumber = measure(object["measure"]?.text)
        course.takesVoucher = CourseField.isTrue(object["voucher"])
        course.url = CourseField.address(object["url"])
        course.madeUp = CourseField.isTrue(object["made_up"]) ?? false
        if let id = Posting.line(object["id"]) { course.sourceID = id } else { course.setContentID() }
        return try course.checked()
    }

    private static func places(_ object: JSONValue) -> [StatedPlace] {
        let named = object["place"].map(PlaceText.places) ?? []
        guard named.count < 2 else { return named }
        let beside = PlaceText.place(object: object)
        guard var place = named.first ?? beside else { return [] }
        place.postcode = place.postcode ?? beside?.postcode
        place.setCoordinates(
            latitude: place.latitude ?? beside?.latitude, longitude: place.longitude ?? beside?.longitude)
        return [place]
    }

    /// Numbers of measures are digits in groups: `355/12/2026`.
    private static func measure(_ text: String?) -> String? {
        guard let text = text?.trimmed, (3...24).contains(text.utf8.count) else { return nil }
        let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2F || $0 == 0x2D || $0 == 0x20 }
        return isNumber && text.utf8.contains { $0 >= 0x30 } ? text : nil
    }
}
