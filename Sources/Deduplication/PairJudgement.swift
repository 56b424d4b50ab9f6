/// What two ads are to each other, and why.
public struct PairJudgement: Hashable, Sendable {
    public enum Relation: Int, Sendable {
        /// One job.
        case same = 0
        /// The job of one employer at different places: several jobs.
        case otherPlace = 1
        /// One job, advertised by two: an agency's or portal's copy, which is marked and not merged.
        case otherAdvertiser = 2
    }

    /// What says so, the surest first.
    public enum Ground: Int, Sendable {
        case address = 0
        case reference = 1
        case wording = 2
        case likeness = 3
        /// The operator said so.
        case operatorsWord = 4
    }

    public var relation: Relation
    public var ground: Ground
    /// Chance that it is so, 0 to 1.
    public var chance: Double
    /// Share of the shorter text that the other has, 0 to 1.
    public var text: Double
    /// Likeness of the titles by their letters, 0 to 1.
    public var title: Double

    public init(relation: Relation, ground: Ground, chance: Double, text: Double, title: Double) {
        self.relation = relation
        self.ground = ground
        self.chance = chance
        self.text = text
        self.title = title
    }
}

extension PairModel {
    /// Chance from which two ads count as one job: more than even, since a job hidden is worse than one shown twice.
    static let threshold = 0.55
    /// Share of the shorter text that a copy by another advertiser has at least. Among real ads of different employers
    /// that are otherwise alike most shares lie below 0.05, few between, and those of true copies above this.
    static let leastCopied = 0.4

    /// Judges two ads; `nil` where they have nothing to do with each other.
    public func judge(_ a: AdSignature, _ b: AdSignature) -> PairJudgement? {
        guard Self.mayBelongTogether(a, b) else { return nil }
        let evidence = PairEvidence(a, b)
        if !evidence.isRuledOut { return judgement(.same, evidence, evidence.features) }
        if evidence.places == .apart {
            return judgement(.otherPlace, evidence, evidence.features(employer: evidence.employer, places: .same))
        }
        // Two employers that look for the same under one title are no copies: the wording has to be one.
        guard evidence.text.ofSmaller >= Self.leastCopied || evidence.sameAddress else { return nil }
        return judgement(.otherAdvertiser, evidence, evidence.features(employer: .same, places: evidence.places))
    }

    private func judgement(
        _ relation: PairJudgement.Relation, _ evidence: PairEvidence, _ features: [Double]
    ) -> PairJudgement? {
        var chance = chance(features)
        var ground = PairJudgement.Ground.likeness
        if evidence.sameWording, evidence.core == 1, evidence.ownWords == 0 {
            (chance, ground) = (max(chance, 0.98), .wording)
        }
        // Of such pairs among the labelled ones, seven of ten are one job.
        if evidence.isRetitled { chance = max(chance, 0.7) }
        if evidence.commonReference, evidence.employer != .foreign, evidence.employer != .unknown {
            (chance, ground) = (max(chance, 0.97), .reference)
        }
        if evidence.sameAddress { (chance, ground) = (max(chance, 0.99), .address) }
        guard chance >= Self.threshold else { return nil }
        return PairJudgement(
            relation: relation, ground: ground, chance: chance, text: evidence.text.ofSmaller, title: evidence.letters)
    }

    /// Whether numbers or addresses in common could confirm any likeness; most candidates fall here, so that the cheap
    /// questions come first.
    private static func mayBelongTogether(_ a: AdSignature, _ b: AdSignature) -> Bool {
        if a.marks.conflicts(with: b.marks) { return false }
        if a.places.relation(to: b.places) == .apart {
            switch a.employer.relation(to: b.employer) {
            case .same, .related: break
            case .unknown, .foreign: return false
            }
        }
        return a.letters.likeness(b.letters) >= 0.3 || a.text.overlap(b.text).ofSmaller >= 0.2
    }
}
