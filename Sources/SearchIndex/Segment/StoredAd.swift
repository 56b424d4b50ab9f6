import JobMarket

/// One ad of a segment, decoded on demand.
struct StoredAd {
    let segment: Segment
    let number: Int

    var key: Int64 { segment.keys[number] }
    var employer: String { segment.employerNames[Int(segment.employers[number])] }
    var firstSeen: Day { Day(number: Int(segment.firstSeen[number])) }
    var madeUp: Bool { Traits.madeUp.read(segment.traits[number]) != 0 }
    var places: [IndexedPlace] { segment.places[number].map { segment.place(Int($0)) } }

    func facts(_ record: AdRecord) -> AdFacts {
        let traits = segment.traits[number]
        let industry = segment.industryNames[Int(segment.industries[number])]
        let onCall = Traits.onCall.read(traits)
        let shift = Traits.shift.read(traits)
        let size = Traits.size.read(traits)
        let travel = Traits.travel.read(traits)
        return AdFacts(
            occupation: segment.occupationNames[Int(segment.occupations[number])],
            level: Traits.value(Traits.level.read(traits)), hours: record.hours,
            contract: Traits.value(Traits.contract.read(traits)), remote: Traits.value(Traits.remote.read(traits)),
            employerKind: Traits.value(Traits.employerKind.read(traits)),
            education: Traits.value(Traits.education.read(traits)),
            industry: industry.isEmpty ? nil : String(industry.dropFirst()),
            size: size == 0 ? nil : Traits.value(size - 1), pay: record.pay, yearsMin: record.yearsMin,
            careerChangers: Traits.careerChangers.read(traits) != 0,
            skills: zip(segment.skills[number], record.skills).map {
                FactSkill(name: segment.skillNames[Int($0)], kind: $1.kind, need: $1.need)
            },
            languages: segment.languages[number].map { segment.languageNames[Int($0)] }, tasks: record.tasks,
            onCall: onCall == 0 ? nil : onCall == 1, shift: shift == 0 ? nil : shift == 1,
            travel: travel == 0 ? nil : Traits.value(travel - 1), clarity: record.clarity, signs: record.signs,
            benefits: segment.benefits[number].map { segment.benefitNames[Int($0)] })
    }

    /// The ad without its texts beside the title.
    var indexed: IndexedAd {
        let record = segment.record(number)
        return IndexedAd(
            key: key, id: record.id, n: record.n, title: record.title, employer: employer, places: places,
            posted: record.posted, firstSeen: firstSeen, facts: facts(record), demands: "", rest: "", madeUp: madeUp)
    }
}
