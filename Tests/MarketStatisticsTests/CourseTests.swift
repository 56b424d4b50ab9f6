import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex
import Testing

@Suite struct CourseTests {
    private func course(_ title: String, _ skill: String = "SQL", start: Int? = 5, at place: String? = "05914000")
        -> Course
    {
        var course = Course(source: "test", sourceID: title, title: title)
        course.skills = [skill]
        course.start = start.map { Day(number: Market.today.number + $0) }
        if let place = place.flatMap(Places.shared.municipality(ags:)) {
            course.places = [
                StatedPlace(
                    name: place.name, latitude: place.coordinate.latitude, longitude: place.coordinate.longitude)
            ]
        } else {
            course.isOnline = true
        }
        return course
    }

    private func shown(
        _ courses: [Course], madeUpAds: Bool = false, radius: Double? = nil, place: Municipality? = ProfileTests.hagen
    ) throws -> [CourseOffer] {
        var market = Market()
        market.add(60) { _, ad in
            ad.facts.skills = [FactSkill(name: "SQL", kind: .hard, need: .must)]
            ad.madeUp = madeUpAds
        }
        let statistics = MarketStatistics(
            snapshot: AdIndex.inMemory(market.indexed).snapshot, today: Market.today, courses: courses)
        let profile = statistics.profile(occupation: ProfileTests.occupation, place: place, radius: radius)
        let subject = try #require(profile.training.figures?.subjects.first)
        #expect(subject.demand.name == "SQL")
        return subject.courses
    }

    @Test func theSoonestNearbyOrOnlineAreShown() throws {
        var anytime = course("jederzeit", start: nil, at: nil)
        anytime.startsAnytime = true
        let courses = [
            course("später", start: 30), course("vorbei", start: -1), course("heute", start: 0),
            course("ohne Tag", start: nil), course("München", at: "09162000"), course("online", start: 9, at: nil),
            course("Linux", "Linux"), anytime, course("Dortmund", start: 3, at: "05913000"),
        ]
        #expect(try shown(courses).map(\.course.title) == ["heute", "jederzeit", "Dortmund"])
        #expect(try shown(Array(courses.prefix(6))).map(\.course.title) == ["heute", "online", "später"])
        #expect(try shown([courses[3]]).map(\.course.title) == ["ohne Tag"])
        #expect(try shown([courses[4]]).isEmpty)
        #expect(try shown([courses[4]], place: nil).map(\.place) == ["München"])
        #expect(try shown([courses[8]], radius: 5).isEmpty)
        let dortmund = try #require(try shown([courses[8]]).first)
        #expect(dortmund.place == "Dortmund" && (10...25).contains(dortmund.distance ?? 0))
        #expect(try #require(try shown([courses[5]]).first).distance == nil)
    }

    @Test func madeUpCoursesStandBesideMadeUpAdsAlone() throws {
        var madeUp = course("erfunden")
        madeUp.madeUp = true
        let real = course("echt", start: 20)
        #expect(try shown([madeUp]).isEmpty)
        #expect(try shown([madeUp], madeUpAds: true).map(\.course.title) == ["erfunden"])
        #expect(try shown([madeUp, real], madeUpAds: true).map(\.course.title) == ["echt"])
        #expect(try shown([madeUp, real]).map(\.course.title) == ["echt"])
        let printed = try FigureReader.object(try #require(try shown([madeUp], madeUpAds: true).first))
        #expect(printed["made_up"] as? Bool == true && printed["place"] as? String == "Hagen")
    }

    @Test func placesWithoutCoordinatesAreNotNear() throws {
        var lost = course("irgendwo")
        lost.places = [StatedPlace(name: "Irgendwo")]
        #expect(try shown([lost]).isEmpty)
        #expect(try shown([lost], place: nil).map(\.place) == ["Irgendwo"])
        lost.places = [StatedPlace(name: "Pol", latitude: .nan, longitude: 7)]
        #expect(try shown([lost]).isEmpty)
    }
}
