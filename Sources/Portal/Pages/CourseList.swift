import JobMarket
import MarketStatistics

/// Courses that teach a subject: what, by whom, where, when, for how long and for how much, as far as is stated.
struct CourseList: Sendable {
    var offers: [CourseOffer]

    func write(_ html: inout HTML) {
        html.element("ul", .class("courses")) { html in
            for offer in offers {
                html.element("li") { html in
                    if let href = offer.course.url.flatMap(Href.init(foreign:)) {
                        html.link(href, text: offer.course.title)
                    } else {
                        html.element("span", .class("name"), text: offer.course.title)
                    }
                    if offer.course.madeUp {
                        html.element("strong", text: words(" (erfundener Kurs)", " (made-up course)"))
                    }
                    html.element("small", text: Self.facts(of: offer).joined(separator: " · "))
                }
            }
        }
    }

    /// Provider, place, start, duration, price, funding: one short piece each.
    static func facts(of offer: CourseOffer) -> [String] {
        let course = offer.course
        return [
            course.provider ?? words("Anbieter nicht genannt", "provider not stated"), place(of: offer),
            start(of: offer), duration(of: offer),
            price(of: offer), course.certificate.map { words("Abschluss: \($0)", "certificate: \($0)") },
            funding(of: offer),
        ].compactMap(\.self)
    }

    private static func place(of offer: CourseOffer) -> String {
        let distance = offer.distance.map { " (\(Wording.kilometres($0)))" } ?? ""
        guard let place = offer.place else {
            return offer.course.isOnline ? "online" : words("Ort nicht genannt", "place not stated")
        }
        return place + distance + (offer.course.isOnline ? words(" oder online", " or online") : "")
    }

    private static func start(of offer: CourseOffer) -> String {
        if offer.course.startsAnytime { return words("Einstieg jederzeit", "start at any time") }
        return offer.course.start.map { words("ab \(Wording.day($0))", "from \(Wording.day($0))") }
            ?? words("Beginn nicht genannt", "start not stated")
    }

    private static func duration(of offer: CourseOffer) -> String? {
        let course = offer.course
        var parts: [String] = []
        if let days = course.days { parts.append(Wording.count(days, words("Tag", "day"), words("Tage", "days"))) }
        if let hours = course.hours {
            parts.append(Wording.count(hours, words("Stunde", "hour"), words("Stunden", "hours")))
        }
        if parts.isEmpty, let duration = course.duration { parts.append(duration) }
        switch course.extent {
        case .full: parts.append(words("Vollzeit", "full-time"))
        case .part: parts.append(words("Teilzeit", "part-time"))
        case nil: break
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private static func price(of offer: CourseOffer) -> String {
        switch offer.course.price {
        case 0: words("kostenlos", "free of charge")
        case let price?: Wording.exactEuro(price)
        case nil: words("Preis nicht genannt", "price not stated")
        }
    }

    private static func funding(of offer: CourseOffer) -> String? {
        let number = offer.course.measureNumber.map { words("AZAV-Maßnahme \($0)", "approved measure (AZAV) \($0)") }
        let voucher: String? =
            switch offer.course.takesVoucher {
            case true: words("Bildungsgutschein möglich", "training voucher (Bildungsgutschein) accepted")
            case false: words("kein Bildungsgutschein", "no training voucher (Bildungsgutschein)")
            case nil: nil
            }
        let parts = [voucher, number].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

extension HTML {
    /// Writes the courses for each of some subjects, and names the subjects without any.
    ///
    /// - Parameter heading: the element of the subjects' names.
    mutating func courses(_ subjects: [(name: String, offers: [CourseOffer])], heading: StaticString) {
        for subject in subjects where !subject.offers.isEmpty {
            element(heading, text: subject.name)
            CourseList(offers: subject.offers).write(&self)
        }
        let without = subjects.filter(\.offers.isEmpty).map(\.name)
        guard !without.isEmpty else { return }
        let text =
            without.count == subjects.count
            ? words(
                "Zu keinem dieser Themen ist hier oder online ein Kurs bekannt.",
                "No course is known here or online on any of these subjects.")
            : words(
                "Kein Kurs hier oder online ist bekannt zu: \(Wording.list(without)).",
                "No course is known here or online on: \(Wording.list(without)).")
        element("p", .class("thin"), text: text)
    }
}
