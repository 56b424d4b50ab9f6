import JobMarket
import ReferenceData
import SearchIndex

/// Made-up ads whose values collide often, so that every tie and every overlap occurs.
struct RandomAds {
    var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed) }

    /// Words that name no occupation, place or condition.
    static let words = [
        "Linux", "Python", "Schrauben", "Schraube", "Kunden", "Kundin", "Kundinnen", "Angebote", "Angeboten", "C++",
        "C#", ".NET", "c", "Fenster", "Netz-Werkzeug", "Netzwerkzeug", "Werkzeug", "Netz", "Träume", "Traeume", "Traum",
        "Kolleg*innen", "Kollegen", "Farbe/Freude", "Lack", "grün", "gruen", "grün", "blau", "Zahl", "Zahlen",
        "(m/w/d)",
        "Node.js", "S/4HANA", "Verantwortliche/r", "verantwortlich", "Freude", "an", "der", "Größe", "Groesse",
    ]
    static let employers = ["Muster AG", "Beispiel GmbH", "Ärzte & Co", "ÄRZTE & CO", "Zett", "Werk 7", "Nordwind"]
    static let industries = ["Handel", "Gesundheit", "IT", "Öffentlicher Dienst"]
    static let skills = (0..<40).map { "Können \($0)" } + ["Linux", "Python"]
    static let benefits = ["Rad", "Obst", "Bahn"]
    static let activities = ["plan:planen", "run:warten", "sell:verkaufen"]
    static let objects = ["plan:Projekte", "run:Anlagen", "sell:Brötchen"]
    static let codes = ["", "43104", "43412", "43413", "43414", "4341", "71302", "8", "81302", "81301", "82102"]
    /// Keys of municipalities, some of which there are not.
    static let municipalities = ["05914000", "05913000", "05911000", "11000000", "09162000", "02000000", "99999999"]

    mutating func ad(key: Int64) -> IndexedAd {
        IndexedAd(
            key: key, id: "ad-\(key)", n: number(key), title: text(1...6), employer: random.pick(Self.employers),
            places: (0..<random.pick([0, 1, 1, 1, 2, 4])).map { _ in place() },
            posted: random.chance(0.7) ? day() : nil, firstSeen: day(), facts: facts(), demands: text(0...12),
            rest: text(0...25), madeUp: random.chance(0.05), language: key % 3 == 0 ? "en" : "de")
    }

    mutating func ads(_ keys: Range<Int64>) -> [IndexedAd] { keys.map { ad(key: $0) } }

    mutating func text(_ length: ClosedRange<Int>) -> String {
        let count = Int.random(in: length, using: &random)
        return (0..<count).map { _ in random.pick(Self.words) + random.pick(["", "", "", "\n", ","]) }
            .joined(separator: " ")
    }

    private mutating func number(_ key: Int64) -> JSONValue? {
        random.pick([
            nil, .integer(Int(key)), .string("n\(key)"), .number(1.5), .array([.null, .bool(true), .integer(-3)]),
            .object(["a": .string("ä"), "b": .bool(false)]),
        ])
    }

    mutating func day() -> Day { Day(number: 20_000 + Int.random(in: 0..<30, using: &random)) }

    private mutating func place() -> IndexedPlace {
        let ags = random.chance(0.8) ? random.pick(Self.municipalities) : nil
        let coordinate =
            random.chance(0.5)
            ? Coordinate(
                latitude: Double.random(in: 51.0...51.8, using: &random),
                longitude: Double.random(in: 7.0...8.2, using: &random)) : nil
        return IndexedPlace(
            name: "Ort \(ags ?? "?")", postcode: random.chance(0.5) ? "58095" : nil, ags: ags, coordinate: coordinate)
    }

    private mutating func facts() -> AdFacts {
        AdFacts(
            occupation: random.pick(Self.codes), level: random.pick(CareerLevel.allCases),
            hours: random.some(WorkingHours.allCases, upTo: 3), contract: random.pick(ContractKind.allCases),
            remote: random.pick(RemoteKind.allCases), employerKind: random.pick(EmployerKind.allCases),
            education: random.pick(EducationDemand.allCases),
            industry: random.chance(0.7) ? random.pick(Self.industries) : nil,
            size: random.chance(0.6) ? random.pick(CompanySize.allCases) : nil, pay: pay(),
            yearsMin: random.chance(0.5) ? Int.random(in: 0...12, using: &random) : nil,
            careerChangers: random.chance(0.2),
            skills: random.some(Self.skills, upTo: 8).map {
                FactSkill(name: $0, kind: random.pick(SkillKind.allCases), need: random.pick(Need.allCases))
            },
            languages: random.some(["de", "en", "fr"], upTo: 2), tasks: random.some(TaskKind.allCases, upTo: 4),
            activities: random.some(Self.activities, upTo: 2), objects: random.some(Self.objects, upTo: 3),
            onCall: random.pick([nil, true, false]), shift: random.pick([nil, true, false]),
            travel: random.chance(0.4) ? random.pick(TravelDemand.allCases) : nil,
            clarity: Double.random(in: 0...1, using: &random), signs: random.some(ClaritySign.allCases, upTo: 3),
            benefits: random.some(Self.benefits, upTo: 2))
    }

    private mutating func pay() -> FactPay? {
        guard random.chance(0.5) else { return nil }
        let low = Double(Int.random(in: 20...60, using: &random)) * 100
        let ends: (Double?, Double?) = random.pick([(low, low + 500), (low, nil), (nil, low), (nil, nil)])
        return FactPay(
            min: ends.0, max: ends.1, kind: random.pick(PayKind.allCases), stated: random.chance(0.5))
    }
}
