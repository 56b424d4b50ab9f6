import JobMarket

/// One ad of a segment, decoded on demand.
struct StoredAd {
    let segment: Segment
    let number: Int

    /// Looks at everything that is only read when asked for, so that damage shows now.
    func check() {
        _ = segment.key(number)
        _ = segment.recordBytes(number)
    }

    private var row: AdRow { segment.rows[number] }
    var key: Int64 { segment.key(number) }
    var record: AdRecord { segment.record(number) }
    var employer: String { segment.employerNames[Int(row.employer)] }
    var employerKind: EmployerKind { Traits.value(Traits.employerKind.read(row.traits)) }
    var firstSeen: Day { Day(number: Int(row.firstSeen)) }
    var madeUp: Bool { Traits.madeUp.read(row.traits) != 0 }
    var places: [IndexedPlace] { segment.places[number].map { segment.place(Int($0)) } }
    var placeCount: Int { segment.places[number].count }

    var occupation: String { segment.occupationNames[Int(row.occupation)] }
    /// Equal for ads with the same title and employer; `nil` for texts without analysis.
    var titleGroup: UInt64? { segment.titles?.rows[number].group }

    var skillNames: [String] {
        var names: [String] = []
        segment.skills.forEach(of: number) { names.append(segment.skillNames[$0]) }
        return names
    }

    func place(_ index: Int) -> IndexedPlace? {
        let places = segment.places[number]
        return places.indices.contains(index) ? segment.place(Int(places[index])) : nil
    }

    var posted: Day? { segment.details[number].postedDay }

    var facts: AdFacts {
        let row = row
        let traits = row.traits
        let details = segment.details[number]
        let industry = segment.industryNames[Int(row.industry)]
        let onCall = Traits.onCall.read(traits)
        let shift = Traits.shift.read(traits)
        let size = Traits.size.read(traits)
        let travel = Traits.travel.read(traits)
        let payKind = Traits.payKind.read(traits)
        let skillTraits = segment.skillTraits(of: number)
        var skills: [FactSkill] = []
        segment.skills.forEach(of: number) { skill in
            let own = Int(skillTraits[skills.count])
            skills.append(
                FactSkill(
                    name: segment.skillNames[skill], kind: Traits.value(own >> 1), need: Traits.value(own & 1)))
        }
        return AdFacts(
            occupation: occupation,
            level: Traits.value(Traits.level.read(traits)), hours: Traits.values(Traits.hours.read(traits)),
            contract: Traits.value(Traits.contract.read(traits)), remote: Traits.value(Traits.remote.read(traits)),
            employerKind: Traits.value(Traits.employerKind.read(traits)),
            education: Traits.value(Traits.education.read(traits)),
            industry: industry.isEmpty ? nil : String(industry.dropFirst()),
            size: size == 0 ? nil : Traits.value(size - 1),
            pay: details.pay(payKind == 0 ? nil : Traits.value(payKind - 1)),
            yearsMin: row.years == 255 ? nil : Int(row.years),
            careerChangers: Traits.careerChangers.read(traits) != 0,
            skills: skills,
            languages: segment.languages[number].map { segment.languageNames[Int($0)] },
            tasks: Traits.values(FactSets.tasks.read(row.factSets)),
            activities: segment.activities[number].map { segment.activityNames[Int($0)] },
            objects: segment.objects[number].map { segment.objectNames[Int($0)] },
            onCall: onCall == 0 ? nil : onCall == 1, shift: shift == 0 ? nil : shift == 1,
            travel: travel == 0 ? nil : Traits.value(travel - 1), clarity: details.clarity,
            signs: Traits.values(FactSets.signs.read(row.factSets)),
            benefits: segment.benefits[number].map { segment.benefitNames[Int($0)] })
    }
}
