import JobMarket
import Portal
import PostingStore
import ReferenceData
import SearchIndex

/// A small market of ads made for these tests: what was read from them is written down here, so that pages look the
/// same whatever the readers learn.
struct FixtureMarket: Sendable {
    static let today = Day(number: 20_779)  // 2026-11-22
    static let shared = FixtureMarket()
    /// The same ads, declared as made up.
    static let madeUp = FixtureMarket(madeUp: true)

    /// The same ads, with their contact persons in the titles.
    static let naming = FixtureMarket(suffix: " – Frau Probe, 02331 000000, probe@betrieb.example")

    let ads: [StoredAd]
    private let suffix: String
    private let snapshot: IndexSnapshot

    /// - Parameters:
    ///   - closing: changes the standing of ads in the store.
    ///   - isFollowed: whether the index has learnt of closed ads.
    ///   - suffix: stands behind every title.
    ///   - invented: ads made up beside real ones.
    init(
        madeUp: Bool = false, suffix: String = "", closing: [Int: AdStanding] = [:], isFollowed: Bool = true,
        invented: Set<Int> = []
    ) {
        self.suffix = suffix
        ads = (0..<180).map { number in
            var ad = FixtureAd(number: number, suffix: suffix).stored(
                madeUp: madeUp || invented.contains(number))
            ad.standing = closing[number] ?? .open
            return ad
        }
        let open = ads.filter { !isFollowed || $0.standing.state != .closed }
        snapshot = AdIndex.inMemory(open.map(Self.indexed)).snapshot
    }

    var market: Market {
        let ads = Dictionary(uniqueKeysWithValues: ads.map { ($0.id, $0) })
        let snapshot = snapshot
        let suffix = suffix
        return Market(
            snapshot: { snapshot },
            courses: { Self.courses },
            ad: { ads[$0] },
            changes: { key in
                guard key == 1 else { return [] }
                return [
                    AdChange(
                        day: Day(number: 20_775), source: "probe", field: "title", before: "IT-Leitung" + suffix,
                        after: "IT-Manager (m/w/d)" + suffix)
                ]
            },
            today: { Self.today },
            version: "0.1",
            publicAddress: "https://stellen.example")
    }

    /// Courses of every kind: nearby, far, online, past, made up, with every field and with none.
    private static let courses: [Course] = {
        func course(_ title: String, _ skill: String, _ change: (inout Course) -> Void) -> Course {
            var course = Course(source: "probe", sourceID: title, title: title)
            course.skills = [skill]
            change(&course)
            return course
        }
        let hagen = StatedPlace(name: "Hagen", postcode: "58095", latitude: 51.3606, longitude: 7.4745)
        let munich = StatedPlace(name: "München", latitude: 48.1374, longitude: 11.5755)
        return [
            course("Netze <planen> & betreiben", "Netzwerke") {
                $0.provider = "Lernwerk <Probe>"
                $0.places = [munich, hagen]
                $0.start = Day(number: today.number + 12)
                $0.days = 5
                $0.hours = 40
                $0.extent = .full
                $0.price = 1290.5
                $0.certificate = "Zertifikat"
                $0.measureNumber = "355/12/2026"
                $0.takesVoucher = true
                $0.url = "https://kurs.example/netze"
            },
            course("Netze am Abend", "Netzwerke") {
                $0.isOnline = true
                $0.startsAnytime = true
                $0.price = 0
                $0.url = "javascript:alert(1)"
            },
            course("Netze in München", "Netzwerke") { $0.places = [munich] },
            course("Netze, vorbei", "Netzwerke") {
                $0.places = [hagen]
                $0.start = Day(number: today.number - 1)
            },
            course("ITIL, erfunden", "ITIL") {
                $0.isOnline = true
                $0.madeUp = true
            },
        ]
    }()

    private static func indexed(_ ad: StoredAd) -> IndexedAd {
        IndexedAd(
            key: ad.key, id: ad.id, n: ad.posting.n, title: ad.shownTitle, employer: ad.posting.company ?? "",
            places: ad.reading.places.map { place in
                IndexedPlace(
                    name: place.name, postcode: place.postcode, ags: place.ags,
                    coordinate: Coordinate(stated: place.latitude, place.longitude))
            },
            posted: ad.posting.published, firstSeen: ad.firstSeen, facts: AdFacts(reading: ad.reading),
            demands: ad.posting.text ?? "", rest: "", madeUp: ad.madeUp,
            language: ad.reading.language)
    }
}
