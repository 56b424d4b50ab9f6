import JobMarket

/// Makes the posting of any number: each depends on the seed and its number alone, so they can be streamed.
struct AdMaker {
    let seed: UInt64
    let planner: AdPlanner
    let mix: AdMix
    /// Chance in a thousand that an ad is an earlier one from another source.
    let repeats: Int

    init(seed: UInt64, today: Day, repeats: Int = 0) {
        self.seed = seed
        self.repeats = repeats
        planner = AdPlanner(today: today)
        mix = AdMix(occupations: planner.occupations)
    }

    /// How an ad stands to an earlier one.
    private enum Origin {
        case own
        /// The same ad again, that many days later.
        case reposted(of: Int, days: Int)
        /// The same text for another town.
        case copied(of: Int)
    }

    private func origin(_ index: Int) -> Origin {
        var random = SplitMix(seed: seed, stream: 1, index: index)
        let draw = random.below(1000)
        let back = index - 1 - random.below(Swift.min(Swift.max(index, 1), 400))
        guard back >= 0 else { return .own }
        return draw < 45 ? .reposted(of: back, days: 10 + random.below(60)) : draw < 85 ? .copied(of: back) : .own
    }

    func posting(_ index: Int) -> Posting {
        if repeats > 0, let repeated = repeated(index) { return repeated }
        return first(index)
    }

    /// An earlier ad as another source has it; drawn apart from all else, so that the other ads stay as they are.
    private func repeated(_ index: Int) -> Posting? {
        func isRepeat(_ index: Int) -> Bool {
            var random = SplitMix(seed: seed, stream: 6, index: index)
            return random.below(1000) < repeats
        }
        guard index > 0, isRepeat(index) else { return nil }
        var random = SplitMix(seed: seed, stream: 7, index: index)
        let earlier = index - 1 - random.below(Swift.min(index, 400))
        guard !isRepeat(earlier) else { return nil }
        return random.pick(AdRepeat.allCases)?.applied(to: first(earlier), number: index, &random)
    }

    private func first(_ index: Int) -> Posting {
        switch origin(index) {
        case .reposted(let earlier, let days):
            if case .own = origin(earlier), let posting = repost(earlier, as: index, after: days) { return posting }
        case .copied(let earlier):
            if case .own = origin(earlier), let posting = make(earlier, as: index, otherTown: true) { return posting }
        case .own: break
        }
        // Without another town there is always a plan.
        return make(index, as: index, otherTown: false) ?? Posting(source: SampleAds.source, sourceID: "", title: "")
    }

    /// The occupation, by its name in the tables, that the ad of a number is for where it repeats no other.
    func occupation(_ index: Int) -> String {
        planner.occupations[mix.slot(index, seed: seed).occupation].id
    }

    private func repost(_ earlier: Int, as index: Int, after days: Int) -> Posting? {
        guard var posting = make(earlier, as: index, otherTown: false), let first = posting.published,
            posting.validThrough == nil
        else { return nil }
        let day = Day(number: first.number + days)
        guard day <= planner.today else { return nil }
        posting.published = day
        return posting
    }

    private func make(_ index: Int, as number: Int, otherTown: Bool) -> Posting? {
        let (occupation, region) = mix.slot(index, seed: seed)
        var random = SplitMix(seed: seed, stream: 2, index: index)
        guard let plan = planner.plan(occupation, region, otherTown: otherTown, &random) else { return nil }
        var posting = Posting(source: SampleAds.source, sourceID: "bsp-\(seed)-\(number)", title: plan.title)
        posting.text = AdWriter.text(of: plan, occupations: planner.occupations, random)
        var fields = SplitMix(seed: seed, stream: 4, index: index)
        StatedFields.fill(&posting, plan, &fields)
        return posting
    }
}

/// Which occupation and region the ads are for: blocks of slots, each block the same mix in an order of its own.
struct AdMix {
    private let slots: [(occupation: Int, region: Region)]
    /// Steps through a block that meet every slot once.
    private let strides: [Int]

    init(occupations: [Occupation]) {
        slots = occupations.indices.flatMap { index in
            zip(Region.allCases, occupations[index].quotas).flatMap { region, quota in
                [(occupation: Int, region: Region)](repeating: (index, region), count: quota)
            }
        }
        let count = slots.count
        strides = (1...Swift.max(count, 1)).filter { step in
            var (a, b) = (step, count)
            while b != 0 { (a, b) = (b, a % b) }
            return a == 1 && step > count / 5
        }
    }

    func slot(_ index: Int, seed: UInt64) -> (occupation: Int, region: Region) {
        var random = SplitMix(seed: seed, stream: 5, index: index / slots.count)
        let stride = random.pick(strides) ?? 1
        let start = random.below(slots.count)
        return slots[(start + index % slots.count * stride) % slots.count]
    }
}
