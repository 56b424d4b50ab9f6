/// Whether employers find it harder than elsewhere to fill the jobs: a reading of our own from what ads show, and not
/// the bottleneck analysis of the Bundesagentur für Arbeit.
public struct TensionReading: Encodable, Sendable {
    public enum Verdict: String, Codable, Hashable, Sendable {
        case tense, medium, relaxed
    }

    /// How a sign compares with the same occupation in all of Germany.
    public enum Direction: String, Codable, Hashable, Sendable {
        /// Speaks for people being harder to find than elsewhere.
        case tighter
        case looser
        /// No difference is sure.
        case same
    }

    /// One sign, here and in all of Germany.
    public struct Component: Encodable, Hashable, Sendable {
        public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
            case duration, repeats, permanent
            case careerChangers = "career_changers"
            case withoutExperience = "without_experience"
        }

        public var kind: Kind
        /// ``FigureUnit/days`` or ``FigureUnit/share``.
        public var unit: FigureUnit
        public var here: Double
        public var elsewhere: Double
        public var direction: Direction
    }

    public var components: [Component]
    /// `nil` where fewer than ``leastComponents`` signs can be compared.
    public var verdict: Verdict?

    /// Signs that must be comparable for a verdict.
    public static let leastComponents = 3
    /// By how many signs one side must outweigh the other.
    public static let leastMajority = 2
}

extension TensionReading {
    /// Every sign speaks for harder or easier where the value of all of Germany lies outside the 95 % interval of the
    /// value here. The verdict is tense where at least two more signs speak for harder than for easier, relaxed the
    /// other way round, and medium else.
    ///
    /// - Parameter elsewhere: `nil` where the ads are those of all of Germany.
    init(here: OutlookMeasures, duration: OpenDuration, elsewhere: OutlookMeasures?) {
        guard let elsewhere else {
            self.init(components: [], verdict: nil)
            return
        }
        func compared(
            _ kind: Component.Kind, _ unit: FigureUnit, _ value: Double?, _ interval: ClosedRange<Double>?,
            _ other: Double?
        ) -> Component? {
            guard let value, let other, let interval else { return nil }
            let direction: Direction = interval.contains(other) ? .same : value > other ? .tighter : .looser
            return Component(kind: kind, unit: unit, here: value, elsewhere: other, direction: direction)
        }
        func compared(_ kind: Component.Kind, _ here: Figure?, _ other: Figure?) -> Component? {
            compared(kind, here?.unit ?? .share, here?.value, here?.interval, other?.value)
        }
        let found = [
            Self.duration(duration, elsewhere) ?? compared(.duration, here.age, elsewhere.age),
            compared(.careerChangers, here.careerChangers, elsewhere.careerChangers),
            compared(.withoutExperience, here.withoutExperience, elsewhere.withoutExperience),
            compared(.repeats, .share, here.repeats.share, here.repeats.interval, elsewhere.repeats.share),
            compared(.permanent, here.permanent, elsewhere.permanent),
        ].compactMap(\.self)
        let score = found.count { $0.direction == .tighter } - found.count { $0.direction == .looser }
        self.init(
            components: found,
            verdict: found.count < Self.leastComponents
                ? nil : score >= Self.leastMajority ? .tense : score <= -Self.leastMajority ? .relaxed : .medium)
    }

    /// By the log-rank test, where enough ends were seen.
    private static func duration(_ here: OpenDuration, _ elsewhere: OutlookMeasures) -> Component? {
        guard let median = here.median, here.probability != nil, let other = elsewhere.curve.median
        else { return nil }
        return Component(
            kind: .duration, unit: .days, here: Double(median), elsewhere: Double(other),
            direction: here.isLonger.map { $0 ? .tighter : .looser } ?? .same)
    }
}
