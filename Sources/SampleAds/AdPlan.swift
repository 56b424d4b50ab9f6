import JobMarket

/// What one ad is about, before it is put into words.
struct AdPlan {
    enum Hours {
        case full, part, either, mini
    }

    enum Contract {
        case permanent, fixed, freelance
    }

    enum Remote {
        case onsite, hybrid, remote
    }

    /// How an ad is written.
    enum Manner {
        case clear, overloaded, vague
    }

    /// How the body of an ad is laid out.
    enum Body {
        /// Headings with lists.
        case sections
        /// Headings with paragraphs.
        case paragraphs
        /// Lists after an opening sentence each.
        case openings
        /// Paragraphs without headings.
        case prose
    }

    var occupation: Occupation
    var employer: Employer
    var town: Town
    var area: PostcodeArea
    var level: Level
    /// Whether the title promises a beginner's job and the demands do not.
    var levelConflict: Bool
    var title: String
    var address: Address
    var hours: Hours
    var contract: Contract
    var remote: Remote
    var manner: Manner
    var body: Body
    var pay: PayOffer?
    var published: Day
    var deadline: Day?
    var reference: Int
}

/// Draws the plans of ads.
struct AdPlanner {
    let occupations = Catalogue.occupations
    let employers = Employer.all
    let today: Day
    /// Employers that may look for an occupation in a region, as indices: `[occupation][region]`.
    private let candidates: [[[Int]]]
    private let agencies: [Region: (temp: [Int], placement: [Int])]

    init(today: Day) {
        self.today = today
        let employers = employers
        func employerIndices(_ region: Region, _ fits: (Employer) -> Bool) -> [Int] {
            employers.indices.filter { index in
                fits(employers[index]) && employers[index].towns.contains { $0.region == region }
            }
        }
        candidates = occupations.map { occupation in
            let industries = Set(occupation.industries)
            return Region.allCases.map { region in employerIndices(region) { industries.contains($0.industry) } }
        }
        agencies = Dictionary(
            uniqueKeysWithValues: Region.allCases.map { region in
                (region, (employerIndices(region) { $0.isTemp }, employerIndices(region) { $0.isPlacement }))
            })
    }

    /// The plan of an ad for an occupation in a region.
    ///
    /// - Parameter otherTown: whether to place the same ad in another of its employer's towns.
    /// - Returns: `nil` where the employer has no other town.
    func plan(_ index: Int, _ region: Region, otherTown: Bool, _ random: inout SplitMix) -> AdPlan? {
        let occupation = occupations[index]
        let employer = employer(of: index, region, &random)
        let sites = employer.towns.filter { $0.region == region }
        let site = random.weighted(sites.map(\.weight))
        var town = sites.isEmpty ? employer.towns[0] : sites[site]
        if otherTown {
            let others = employer.towns.filter { $0.name != town.name && $0.state == town.state }
            guard let other = others.first else { return nil }
            town = other
        }
        let area = town.areas[random.below(1000) * town.areas.count / 1000]
        let level = Level.allCases[random.weighted(levels(of: occupation))]
        let hours = hours(of: occupation, level, &random)
        let titles = TitleWriter(occupation: occupation, employer: employer, level: level)
        let (title, prefixed) = titles.title(hours: hours, town: town, &random)
        let contract: AdPlan.Contract =
            random.chance(occupation.chance(.freelance))
            ? .freelance : random.chance(occupation.chance(.fixed)) ? .fixed : .permanent
        let remoteDraw = random.below(100)
        let remote: AdPlan.Remote =
            remoteDraw < occupation.chance(.remote)
            ? .remote : remoteDraw < occupation.chance(.remote) + occupation.chance(.hybrid) ? .hybrid : .onsite
        let published = publishing(&random)
        let isPublic = employer.agreement == "tvöd"
        let hasDeadline = random.chance(isPublic ? 60 : 10)
        let term = 14 + random.below(35)
        return AdPlan(
            occupation: occupation, employer: employer, town: town, area: area, level: level,
            levelConflict: prefixed && level == .entry && random.chance(28), title: title,
            address: random.chance(93) ? employer.tone : employer.tone == .du ? .sie : .du, hours: hours,
            contract: contract, remote: remote, manner: manner(of: occupation, &random),
            body: [.sections, .paragraphs, .openings, .prose][random.weighted([54, 12, 16, 18])],
            pay: pay(occupation, employer, town, level, hours, &random), published: published,
            deadline: hasDeadline ? Day(number: published.number + term) : nil, reference: 1000 + random.below(89_000))
    }

    private func employer(of index: Int, _ region: Region, _ random: inout SplitMix) -> Employer {
        let occupation = occupations[index]
        let own = candidates[index][region.rawValue]
        let draw = random.below(100)
        let choice = random.next()
        let temp = occupation.chance(.temp)
        let pool: [Int] =
            draw < temp
            ? agencies[region]?.temp ?? own
            : draw < temp + occupation.chance(.placement) || own.isEmpty ? agencies[region]?.placement ?? own : own
        var pick = SplitMix(seed: choice)
        return employers[pool[pick.below(pool.count)]]
    }

    /// Leading jobs need a title of their own.
    private func levels(of occupation: Occupation) -> [Int] {
        var weights = occupation.levelWeights
        if occupation.leadTitles.isEmpty { weights[Level.lead.rawValue] = 0 }
        return weights
    }

    private func hours(of occupation: Occupation, _ level: Level, _ random: inout SplitMix) -> AdPlan.Hours {
        let draw = random.below(100)
        let kind = random.below(100)
        guard level != .lead else { return draw < 10 ? .either : .full }
        if draw < occupation.chance(.mini) * 2 / 3 { return .mini }
        guard kind < occupation.chance(.part) else { return .full }
        return draw < 60 ? .either : .part
    }

    private func manner(of occupation: Occupation, _ random: inout SplitMix) -> AdPlan.Manner {
        let wide = ["it", "office", "eng", "sales", "marketing"].contains(occupation.field)
        let draw = random.below(100)
        return draw < (wide ? 9 : 2) ? .overloaded : draw < (wide ? 16 : 8) ? .vague : .clear
    }

    /// A weekday of the last 26 weeks, the later the likelier.
    private func publishing(_ random: inout SplitMix) -> Day {
        let age = min(random.below(182), random.below(240))
        let day = today.number - age
        // Day 0 was a Thursday, so Saturday and Sunday are 2 and 3.
        let weekday = ((day % 7) + 7) % 7
        return Day(number: weekday == 2 ? day - 1 : weekday == 3 ? day - 2 : day)
    }

    /// Chances in percent that an employer without an agreement names pay, by field.
    private static let payShares: [String: Int] = [
        "it": 32, "care": 30, "social": 28, "public": 34, "tech": 28, "craft": 27, "logistics": 34, "eng": 22,
        "office": 23, "trade": 27, "sales": 23, "marketing": 21, "hospitality": 35, "cleaning": 48, "security": 45,
    ]

    private func pay(
        _ occupation: Occupation, _ employer: Employer, _ town: Town, _ level: Level, _ hours: AdPlan.Hours,
        _ random: inout SplitMix
    ) -> PayOffer? {
        let draw = random.below(100)
        if let table = occupation.grades.first(where: { $0.agreement == employer.agreement }),
            !table.grades.isEmpty, employer.agreement != "era" || town.state == "Nordrhein-Westfalen"
        {
            let share = employer.agreement == "tvöd" ? 58 : employer.agreement == "era" ? 20 : 38
            if draw < share { return PayOffer(grade: table.grades[min(level.rawValue, table.grades.count - 1)]) }
            guard employer.agreement == "era" else { return nil }
        }
        var share = occupation.payShare ?? Self.payShares[occupation.field] ?? 30
        if ["tvöd", "avrc", "avrd"].contains(employer.agreement) { share /= 4 }
        var offers = random
        _ = random.next()
        guard draw < share else { return nil }
        return PayOffer(
            occupation: occupation, level: level, hourly: hours == .mini,
            percent: town.payLevel * employer.payLevel / 100,
            floor: employer.isTemp ? PayOffer.temporaryWorkFloor : PayOffer.minimumWage, &offers)
    }
}
