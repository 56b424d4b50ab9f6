/// The three parts of an ad that readers look for: tasks, demands and offers.
extension AdWriter {
    mutating func tasks() -> [String] {
        let occupation = plan.occupation
        guard plan.manner != .vague else {
            let own = occupation.tasks.isEmpty ? occupation.taskNouns : occupation.tasks
            return random.sample(lines("vague"), 3).map(said) + random.sample(own, 1).map(said)
        }
        let nouns = occupation.tasks.isEmpty || (!occupation.taskNouns.isEmpty && random.chance(45))
        let pool = nouns ? occupation.taskNouns : occupation.tasks
        var tasks = random.sample(pool, 5 + random.below(3)).map(said)
        if plan.level == .lead {
            values[.number] = String([4, 6, 8, 12, 15, 20][random.below(6)])
            let leading = occupation.leadTasks + lines("lead.task")
            tasks.insert(contentsOf: random.sample(leading, 2).map(said), at: 0)
        }
        if random.chance(30) { tasks += random.sample(lines("tasks.plain"), 1).map(said) }
        return tasks
    }

    mutating func demands() -> [String] {
        let occupation = plan.occupation
        var demands: [String] = []
        if plan.manner == .vague {
            demands += random.sample(lines("vague.demand"), 3).map(said)
            if random.chance(50) { demands.append(picked("soft")) }
            if random.chance(40), let line = random.pick(occupation.demands) { demands.append(said(line)) }
            return demands
        }
        let open = random.chance(occupation.chance(.noedu))
        if open {
            demands.append(picked("noedu"))
        } else if let line = random.pick(occupation.education) {
            demands.append(said(line))
        }
        demands.append(open ? picked("years.entry") : experience())
        let own = plan.manner == .overloaded ? occupation.demands.count : 3 + random.below(3)
        demands += random.sample(occupation.demands, own).map(said)
        if plan.manner == .overloaded { demands += foreignDemands() }
        if random.chance(45), let wish = random.pick(occupation.wishes) { demands.append(said(wish)) }
        if random.chance(40), let line = random.pick(occupation.certificates) { demands.append(certificate(line)) }
        demands += conditions(beside: demands)
        for trait in random.sample(lines(atDesk ? "soft.office" : "soft"), random.below(3)).map(said)
        where !demands.contains(where: { $0.prefix(5) == trait.prefix(5) }) {
            demands.append(trait)
        }
        if agg == "agg.demand" { demands.append(picked("agg.demand")) }
        return demands
    }

    private var caring: Bool {
        ["care", "social", "public"].contains(plan.occupation.field)
    }

    private var atDesk: Bool {
        ["it", "office", "eng", "sales", "marketing"].contains(plan.occupation.field)
    }

    /// A certificate, which only the law or the work itself makes a must.
    private mutating func certificate(_ line: Line) -> String {
        let text = said(line)
        let must = ["Führ", "Sachkunde", "Nachweis", "elehrung", "Gültiger"].contains { text.mentions($0) }
        return must || random.chance(50) ? text : text + " von Vorteil"
    }

    /// Demands on languages, licence, shifts and the like that are not among those an ad has.
    private mutating func conditions(beside others: [String]) -> [String] {
        let occupation = plan.occupation
        var demands: [String] = []
        func has(_ word: String) -> Bool { others.contains { $0.mentions(word) } }
        let simple = occupation.chance(.noedu) > 40
        if random.chance(simple ? 30 : 42), !has("Deutsch") {
            demands.append(picked(simple ? "german.basic" : atDesk || caring ? "german" : "german.plain"))
        }
        if random.chance(occupation.chance(.english)) { demands.append(picked("english")) }
        if random.chance(occupation.chance(.licence) / 2), !has("Führerschein") { demands.append(picked("licence")) }
        if random.chance(occupation.chance(.travel) * 2 / 3), !has("Reise") { demands.append(picked("travel")) }
        let shop = ["tech", "logistics", "it", "office"].contains(occupation.field)
        if random.chance(occupation.chance(.shift) / 2), plan.hours != .mini, !has("chicht"), !has("Wochenend") {
            demands.append(picked(shop ? "shift" : "shift.care"))
        }
        if random.chance(occupation.chance(.oncall)), plan.hours != .mini, !has("ufbereitschaft") {
            demands.append(picked("oncall"))
        }
        if random.chance(occupation.chance(.quer) * 2 / 3), plan.level == .entry || plan.level == .experienced {
            demands.append(picked("quer"))
        }
        return demands
    }

    /// What an overloaded ad wants on top: demands of four other occupations.
    private mutating func foreignDemands() -> [String] {
        let field = plan.occupation.field
        let ids =
            field == "it"
            ? ["it-sicherheit", "softwareentwickler", "controller", "sap-berater", "datenanalyst", "einkaeufer"]
            : ["buchhalter", "onlinemarketing", "personalreferent", "it-support", "einkaeufer", "aussendienst"]
        let others = occupations.filter { ids.contains($0.id) && $0.id != plan.occupation.id }
        return random.sample(others, 4).flatMap { other in
            var pick = SplitMix(seed: UInt64(plan.reference), stream: 3, index: other.demands.count)
            return pick.sample(other.demands, 3).map(said)
        }
    }

    private mutating func experience() -> String {
        let level = plan.levelConflict ? Level.experienced : plan.level
        let names = ["years.entry", "years.experienced", "years.senior", "years.lead"]
        let floor = [1, 2, 5, 5][level.rawValue]
        let years = floor + random.below(level == .experienced ? 3 : 4)
        values[.years] = plan.levelConflict ? String(3 + random.below(3)) : String(years)
        values[.number] = String(2 + random.below(2))
        if plan.levelConflict { return said(lines("years.experienced")[0]) }
        return picked(names[level.rawValue])
    }

    mutating func offers() -> [String] {
        var offers: [String] = []
        switch plan.contract {
        case .permanent: if random.chance(55) { offers.append(picked("contract.permanent")) }
        case .fixed: offers.append(picked("contract.fixed"))
        case .freelance: offers.append("Freie Mitarbeit auf Honorarbasis")
        }
        if let line = payLine() { offers.insert(line, at: random.below(offers.count + 1)) }
        let hours = ["hours.full", "hours.part", "hours.either", "hours.mini"]
        let kind: Int =
            switch plan.hours {
            case .full: 0
            case .part: 1
            case .either: 2
            case .mini: 3
            }
        values[.number] = plan.employer.weeklyHours
        if random.chance([35, 75, 70, 90][kind]) { offers.append(picked(hours[kind])) }
        switch plan.remote {
        case .onsite: break
        case .hybrid: offers.append(picked("hybrid"))
        case .remote: offers.append(picked("remote"))
        }
        if random.chance(50), let line = random.pick(plan.occupation.offers) { offers.append(said(line)) }
        offers += benefits()
        if agg == "agg.offer" { offers.append(picked("agg.offer")) }
        return offers
    }

    /// Some of the employer's fixed set of benefits.
    private mutating func benefits() -> [String] {
        var fixed = SplitMix(seed: plan.employer.benefitSeed)
        let employer = plan.employer
        let pool: String =
            if employer.isTemp {
                "benefit.temp"
            } else if employer.agreement == "tvöd" {
                "benefit.public"
            } else {
                switch plan.occupation.field {
                case "care", "social": "benefit.care"
                case "tech", "logistics": "benefit.shop"
                case "craft": "benefit.craft"
                case "trade", "hospitality": "benefit.retail"
                case "cleaning", "security": "benefit.all"
                default: "benefit.office"
                }
            }
        var own = fixed.sample(lines("benefit.all"), 6)
        if pool != "benefit.all" { own += fixed.sample(lines(pool), 3) }
        // Two pools may hold nearly the same line; one of them is enough.
        return random.sample(own, 4 + random.below(4)).map(said)
    }

    private mutating func payLine() -> String? {
        let agreement = plan.employer.agreement
        if let pay = plan.pay {
            if let grade = pay.grade {
                values[.pay] = random.chance(60) ? Self.spaced(grade) : grade
                return picked("pay." + agreement)
            }
            let unit = ["month", "year", "hour"][pay.unit == .month ? 0 : pay.unit == .year ? 1 : 2]
            let alone = random.chance(60)
            values[.pay] = alone ? pay.plain(&random) : pay.attached(&random)
            let line = picked("pay." + unit + (alone ? ".plain" : ""))
            let part =
                plan.hours == .part && pay.unit != .hour && !line.mentions("Vollzeit")
                ? " (auf Vollzeit gerechnet)" : ""
            return line.first.map { $0.uppercased() + line.dropFirst() + part }
        }
        if !lines("pay.bare." + agreement).isEmpty, random.chance(70) { return picked("pay.bare." + agreement) }
        return plan.employer.isTemp || random.chance(45) ? nil : picked("pay.none")
    }

    /// "E 9b" for "E9b".
    private static func spaced(_ grade: String) -> String {
        let letters = grade.prefix { !$0.isNumber }
        return letters + " " + grade.dropFirst(letters.count)
    }
}
