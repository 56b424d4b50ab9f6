/// What is worth learning: demands that at least a tenth of the ads make.
public struct Training: PartFigures {
    public var basis: Basis
    public var subjects: [Subject]

    public struct Subject: Encodable, Sendable {
        public var demand: AskedSkill
        /// Present where the newer half of the ads asks for it significantly more or less often.
        public var trend: Trend?
    }

    public struct Trend: Encodable, Sendable {
        public var before: Figure
        public var since: Figure
        public var rising: Bool { since.value > before.value }

        private enum CodingKeys: String, CodingKey { case before, since, rising }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(before, forKey: .before)
            try container.encode(since, forKey: .since)
            try container.encode(rising, forKey: .rising)
        }
    }
}
