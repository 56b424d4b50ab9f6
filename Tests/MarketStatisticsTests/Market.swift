import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex

/// What figures need to know of one ad.
struct MarketAd {
    var facts: AdFacts
    /// Empty where the ad names none.
    var employer: String
    /// The day it was published.
    var day: Day
    var firstSeen: Day
    var madeUp: Bool
}

/// A made-up market: ads with the municipality of their place of work, and a plain search over them.
struct Market {
    var ads: [(ad: MarketAd, ags: String)] = []

    /// Scans all ads: the plain reference for what the index selects.
    func select(_ request: SearchRequest) -> [MarketAd] {
        let fields = Dictionary(grouping: request.filters, by: \.field)
        return ads.filter { entry in
            (request.place.isEmpty || Self.isWithin(request, entry.ags))
                && fields.allSatisfy { field, filters in
                    let wanted = filters.filter { !$0.excluded }
                    return (wanted.isEmpty || wanted.contains { Self.holds(field, $0.value, entry.ad, entry.ags) })
                        && !filters.contains { $0.excluded && Self.holds(field, $0.value, entry.ad, entry.ags) }
                }
        }
        .map(\.ad)
    }

    private static func isWithin(_ request: SearchRequest, _ ags: String) -> Bool {
        guard let place = Places.shared.resolve(request.place)?.municipality,
            let other = Places.shared.municipality(ags: ags)
        else { return false }
        if place.ags == ags { return true }
        let radius = request.radius ?? SearchRequest.usualRadius
        return indexed(place).points.contains { from in
            indexed(other).points.contains { from.distance(to: $0) <= radius }
        }
    }

    static func indexed(_ place: Municipality) -> IndexedPlace {
        IndexedPlace(name: place.name, postcode: nil, ags: place.ags, coordinate: place.coordinate)
    }

    private static func holds(_ field: FilterField, _ value: String, _ ad: MarketAd, _ ags: String) -> Bool {
        let facts = ad.facts
        func answer(_ duty: Bool?) -> String { duty.map { $0 ? "yes" : "no" } ?? "unknown" }
        switch field {
        case .occupation: return facts.occupation.hasPrefix(value)
        case .level: return facts.level.rawValue == value
        case .hours: return facts.hours.contains { $0.rawValue == value }
        case .contract: return facts.contract.rawValue == value
        case .remote: return facts.remote.rawValue == value
        case .employer: return facts.employerKind.rawValue == value
        case .industry: return facts.industry == value
        case .size: return facts.size?.rawValue == value
        case .skill: return facts.skills.contains { $0.name == value }
        case .education: return facts.education.rawValue == value
        case .language: return facts.languages.contains(value)
        case .task: return facts.tasks.contains { $0.rawValue == value }
        case .activity: return facts.activities.contains(value)
        case .object: return facts.objects.contains(value)
        case .clarityMin: return (facts.clarity * 10_000).rounded() / 10_000 >= Double(value) ?? 0
        case .clarityMax: return (facts.clarity * 10_000).rounded() / 10_000 < Double(value) ?? 0
        case .sign: return facts.signs.contains { $0.rawValue == value }
        case .pay: return (facts.pay?.middle != nil) == (value == "yes")
        case .payMin: return (facts.pay?.middle ?? 0) >= Double(value) ?? 0
        case .payMax: return (facts.pay?.middle ?? .infinity) <= Double(value) ?? 0
        case .payKind: return facts.pay?.kind.rawValue == value
        case .payPlausibility:
            guard let pay = facts.pay, pay.middle != nil else { return false }
            let day = min(ad.day, ad.firstSeen)
            return pay.plausibility(on: day, isTraining: facts.level == .trainee).rawValue == value
        case .yearsMin: return (facts.yearsMin ?? -1) >= Int(value) ?? 0
        case .yearsMax: return (facts.yearsMin ?? 0) <= Int(value) ?? 0
        case .careerChangers: return facts.careerChangers == (value == "yes")
        case .onCall: return answer(facts.onCall) == value
        case .shift: return answer(facts.shift) == value
        case .travel: return (facts.travel?.rawValue ?? "unknown") == value
        case .skillKind: return facts.skills.contains { $0.kind.rawValue == value }
        case .company: return ad.employer == value
        case .area: return ags.hasPrefix(value)
        case .since: return Day(iso: value).map { ad.firstSeen >= $0 } ?? false
        case .before: return Day(iso: value).map { ad.firstSeen < $0 } ?? false
        case .benefit: return facts.benefits.contains(value)
        case .must: return facts.skills.contains { $0.name == value && $0.need == .must }
        case .madeUp: return ad.madeUp == (value == "yes")
        }
    }
}

extension Market {
    /// An ad without any statement, from an employer of its own.
    static func plain(_ number: Int, occupation: String = "43343") -> MarketAd {
        let facts = AdFacts(reading: Reading())
        var ad = MarketAd(
            facts: facts, employer: "Betrieb \(number)", day: today, firstSeen: today, madeUp: false)
        ad.facts.occupation = occupation
        ad.facts.employerKind = .direct
        return ad
    }

    static let today = Day(iso: "2026-11-22") ?? Day(number: 0)

    mutating func add(_ count: Int, at ags: String = "05914000", _ change: (Int, inout MarketAd) -> Void = { _, _ in })
    {
        for index in 0..<count {
            var ad = Self.plain(ads.count)
            change(index, &ad)
            ads.append((ad, ags))
        }
    }

    /// Ads with statements of every kind, in several places, occupations and weeks.
    static func varied(_ count: Int, seed: UInt64) -> Market {
        var random = SeededGenerator(seed: seed)
        var market = Market()
        let names = ["SQL", "Linux", "Windows", "Python", "SAP", "ITIL", "Teamgeist", "Sorgfalt", "Klasse B"]
        let kinds: [SkillKind] = [.hard, .hard, .hard, .hard, .hard, .certificate, .soft, .soft, .licence]
        let places = ["05914000", "05914000", "05914000", "05913000", "09162000", "02000000", "05962024"]
        for number in 0..<count {
            var ad = plain(number, occupation: ["43343", "43343", "43343", "43342", "43412"].random(&random))
            ad.employer = random.uniform() < 0.2 ? "Große AG" : "Betrieb \(Int(random.uniform() * 200))"
            ad.firstSeen = Day(number: today.number - Int(random.uniform() * 80))
            ad.day = ad.firstSeen
            ad.facts.level = CareerLevel.allCases.random(&random)
            ad.facts.hours = random.uniform() < 0.3 ? [.full, .part] : [.full]
            ad.facts.contract = ContractKind.allCases.random(&random)
            ad.facts.remote = RemoteKind.allCases.random(&random)
            ad.facts.employerKind = EmployerKind.allCases.random(&random)
            ad.facts.education = EducationDemand.allCases.random(&random)
            ad.facts.size = random.uniform() < 0.7 ? CompanySize.allCases.random(&random) : nil
            ad.facts.yearsMin = random.uniform() < 0.4 ? Int(random.uniform() * 6) : nil
            ad.facts.careerChangers = random.uniform() < 0.15
            ad.facts.tasks = TaskKind.allCases.filter { _ in random.uniform() < 0.2 }
            ad.facts.activities = ad.facts.tasks.map { "\($0.rawValue):tun" }
            ad.facts.objects = ad.facts.tasks.flatMap { kind in
                ["Dinge", "Sachen"].filter { _ in random.uniform() < 0.5 }.map { "\(kind.rawValue):\($0)" }
            }
            ad.facts.industry = random.uniform() < 0.8 ? ["Handel", "Bau"].random(&random) : nil
            ad.facts.skills = zip(names, kinds).compactMap { name, kind in
                random.uniform() < 0.3
                    ? FactSkill(name: name, kind: kind, need: random.uniform() < 0.5 ? .must : .nice) : nil
            }
            ad.facts.languages = random.uniform() < 0.3 ? ["de", "en"] : []
            ad.facts.onCall = random.uniform() < 0.2 ? random.uniform() < 0.7 : nil
            ad.facts.shift = random.uniform() < 0.2 ? random.uniform() < 0.7 : nil
            ad.facts.travel = random.uniform() < 0.3 ? TravelDemand.allCases.random(&random) : nil
            ad.facts.clarity = random.uniform()
            ad.facts.signs = ClaritySign.allCases.filter { _ in random.uniform() < 0.15 }
            ad.facts.benefits = ["Jobticket", "Altersvorsorge"].filter { _ in random.uniform() < 0.3 }
            if random.uniform() < 0.6 {
                let low = 3000 + 400 * random.normal().magnitude + (ad.facts.level == .senior ? 1500 : 0)
                ad.facts.pay = FactPay(
                    min: low, max: random.uniform() < 0.5 ? low * 1.2 : nil,
                    kind: random.uniform() < 0.8 ? .salary : .tariff, stated: random.uniform() < 0.3)
            }
            market.ads.append((ad, places.random(&random)))
        }
        return market
    }

    func statistics(on day: Day = Market.today) -> MarketStatistics {
        MarketStatistics(snapshot: AdIndex.inMemory(indexed).snapshot, today: day)
    }
}

extension Array {
    fileprivate func random(_ generator: inout SeededGenerator) -> Element {
        self[Int(generator.uniform() * Double(count))]
    }
}
