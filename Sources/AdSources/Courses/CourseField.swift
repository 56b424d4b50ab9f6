import JobMarket

/// Why a record is no course.
struct CourseProblem: Error {
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }

    static let noObject = CourseProblem("is no JSON object; a course is written as {\"title\": …}")
    static let noTitle = CourseProblem("has no title; give it in `title`")
}

/// Fields of a course as sources write them.
enum CourseField {
    /// Letters of the longest name of anything: what is longer was put into the wrong field.
    static let longest = 300
    /// Subjects of a course that are looked at.
    static let mostSubjects = 60

    /// Text on one line without phone numbers and mail addresses; `nil` where it says nothing.
    static func line(_ value: JSONValue?) -> String? {
        guard let text = Posting.line(value) else { return nil }
        let plain = withoutContacts(String(text.prefix(longest))).onOneLine
        return plain.hasWords ? plain : nil
    }

    static func withoutContacts(_ text: String) -> String { mask.text(of: text) }

    private static let mask = ContactMask([])

    /// The title, which every course has.
    static func title(_ value: JSONValue?) throws(CourseProblem) -> String {
        guard let title = Posting.line(value), title.hasWords else { throw .noTitle }
        guard title.count <= longest else {
            throw CourseProblem("has a title of more than \(longest) letters; put what it says into `skills`")
        }
        return withoutContacts(title)
    }

    /// A stated day; `nil` where none is stated.
    static func day(_ value: JSONValue?, field: String) throws(CourseProblem) -> Day? {
        guard let value = Posting.stated(value) else { return nil }
        guard let day = DateText.day(value) else {
            let shown = (value.text ?? "a list or an object").prefix(40)
            throw CourseProblem("has a `\(field)` that is no day, or could be two (\(shown)); write 2026-11-30")
        }
        return day
    }

    /// Days from the first to the last, both counted.
    static func days(from start: Day?, to end: Day?) throws(CourseProblem) -> Int? {
        guard let start, let end else { return nil }
        guard end >= start else { throw CourseProblem("ends on \(end), before it starts on \(start)") }
        return end.number - start.number + 1
    }

    /// A whole number above 0; `nil` where it is none or beyond belief.
    static func number(_ value: JSONValue?, upTo most: Int) -> Int? {
        guard let number = Posting.stated(value)?.double, number.isFinite, number >= 1, number <= Double(most) else {
            return nil
        }
        return Int(number.rounded())
    }

    /// EUR; 0 is free of charge. `nil` where nothing is stated, it is in another currency or beyond belief.
    static func price(_ value: JSONValue?, currency: JSONValue?) -> Double? {
        guard let value = Posting.stated(value) else { return nil }
        let code = (currency?.text ?? "EUR").trimmed.uppercased()
        guard ["EUR", "EURO", "€", ""].contains(code) else { return nil }
        guard let price = Posting.amount(value), price.isFinite, (0..<1_000_000).contains(price) else { return nil }
        return price
    }

    static func isTrue(_ value: JSONValue?) -> Bool? {
        switch value?.text?.trimmed.lowercased() {
        case "true", "ja", "yes", "1": true
        case "false", "nein", "no", "0": false
        default: nil
        }
    }

    /// Full or part time in the source's words.
    static func extent(_ text: String?) -> Course.Extent? {
        guard let text = text?.lowercased() else { return nil }
        if ["vollzeit", "full"].contains(where: text.contains) { return .full }
        if ["teilzeit", "part", "abend", "wochenend", "berufsbegleitend"].contains(where: text.contains) {
            return .part
        }
        return nil
    }

    /// Whether the words mean a course held online.
    static func isOnline(_ text: String?) -> Bool {
        guard let text = text?.lowercased() else { return false }
        return ["online", "e-learning", "fernunterricht", "fernstudium", "virtuell", "webinar"].contains(
            where: text.contains)
    }

    /// The address of a web page.
    static func address(_ value: JSONValue?) -> String? {
        guard let text = value?.text?.trimmed, text.utf8.count <= 2000 else { return nil }
        return ["https://", "http://"].contains(where: text.lowercased().hasPrefix) ? text : nil
    }

    /// Subjects on one line each, each once.
    static func subjects(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        let plain = texts.prefix(10 * mostSubjects).map { withoutContacts(String($0.prefix(longest))).onOneLine }
        return Array(plain.filter { $0.hasWords && seen.insert($0).inserted }.prefix(mostSubjects))
    }
}

extension Course {
    /// An identifier made of what the course says, for sources that give none; the same for the same course.
    mutating func setContentID() {
        let fields = [
            title, provider ?? "", places.first?.postcode ?? "", places.first?.name ?? "", start?.description ?? "",
        ]
        sourceID = "c" + ContentID.digits(of: fields)
    }

    /// - Throws: where nobody could tell whether the course is near.
    func checked() throws(CourseProblem) -> Course {
        guard isOnline || !places.isEmpty else {
            throw CourseProblem("names no place and is not said to be online; give `place` or `online`")
        }
        return self
    }
}
