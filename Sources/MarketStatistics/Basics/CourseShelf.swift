import JobMarket
import ReferenceData
import SearchIndex

/// The courses that can still be joined, by the skills they teach.
struct CourseShelf: Sendable {
    /// In the order in which they start.
    private let courses: [Course]
    private let bySkill: [String: [Int]]

    /// Courses shown for one skill.
    private static let most = 3

    /// - Parameters:
    ///   - today: courses that started before it are left out.
    ///   - allowsMadeUp: whether made-up courses may be shown: beside made-up ads alone, and only where there is no
    ///     real course.
    init(_ all: [Course], today: Day, allowsMadeUp: Bool) {
        let isReal = all.contains { !$0.madeUp }
        courses = all.filter { $0.isOpen(on: today) && (!$0.madeUp || allowsMadeUp && !isReal) }
            .sorted { Self.order($0, today) < Self.order($1, today) }
        var bySkill: [String: [Int]] = [:]
        for (number, course) in courses.enumerated() {
            for skill in course.skills { bySkill[skill, default: []].append(number) }
        }
        self.bySkill = bySkill
    }

    var isEmpty: Bool { courses.isEmpty }

    /// Courses that may be joined on any day start today; those that state no start come last.
    private static func order(_ course: Course, _ today: Day) -> (Int, String, String) {
        (course.startsAnytime ? today.number : course.start?.number ?? .max, course.title, course.sourceID)
    }

    /// Up to three courses for a skill, the soonest first: those within the radius and those held online.
    ///
    /// - Parameter area: `nil` for everywhere.
    func courses(for skill: String, around area: Area?) -> [CourseOffer] {
        var offers: [CourseOffer] = []
        for number in bySkill[skill] ?? [] {
            guard let offer = CourseOffer(courses[number], around: area) else { continue }
            offers.append(offer)
            if offers.count == Self.most { break }
        }
        return offers
    }

    /// A circle around a place.
    struct Area: Sendable {
        var centre: Coordinate
        var radius: Double

        init?(_ place: Municipality?, radius: Double?) {
            guard let place else { return nil }
            centre = place.coordinate
            self.radius = radius ?? SearchRequest.usualRadius
        }
    }
}
