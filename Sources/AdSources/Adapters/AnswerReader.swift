import JobMarket

/// Takes the records of an answer as those of a file are taken.
struct AnswerReader {
    /// Bytes of an answer that are read where it is a compressed file; one with more is no feed.
    private static let maximumBytes = 1 << 30

    private let reader: AdSourceReader
    private let format: SourceFormat

    init(_ settings: AdapterSettings, format: SourceFormat) throws {
        self.format = format
        reader = AdSourceReader(
            format: format, mapping: try settings.mapping.map { try FieldMapping(yaml: $0) },
            sourceName: settings.name, today: settings.today, maximumBytes: Self.maximumBytes)
    }

    /// The records of the answer; what cannot be read, or holds nothing but broken records, is drift.
    func step(of answer: SourceAnswer) throws -> SourceStep {
        var step = SourceStep()
        do {
            try reader.forEachRecord(in: AdInput(name: answer.url, bytes: answer.body)) { step.records.append($0) }
        } catch let error as SourceError {
            step.drift.append("The answer \(error.description).")
        }
        step.listed = step.postings.map(\.sourceID)
        guard step.drift.isEmpty, !step.records.isEmpty else { return step }
        let hasNoIDs = BuiltInMappings.mapping(for: format) != nil && step.postings.allSatisfy(\.hasMadeUpID)
        if step.postings.isEmpty {
            let reason = step.rejects.first?.reason ?? ""
            step.drift.append(
                "None of the \(step.records.count) records of \(answer.url) is an ad; the first \(reason). Look at the answer, and at the format or mapping of the source."
            )
        } else if hasNoIDs {
            step.drift.append(
                "None of the \(step.postings.count) ads of \(answer.url) has an identifier where \(format.rawValue) writes it. Its fields have changed: give the source a mapping of its own."
            )
        }
        if let base = WebAddress(answer.url) { step.changePostings { $0.resolve(against: base) } }
        return step
    }

    /// The answer as JSON; `nil` where it is none.
    static func json(_ answer: SourceAnswer) -> JSONValue? {
        answer.body.withUnsafeBufferPointer { try? JSONReader.value(of: $0) }
    }
}

extension SourceStep {
    var postings: [Posting] {
        records.compactMap { if case .posting(let posting, _) = $0 { posting } else { nil } }
    }

    var rejects: [RejectedRecord] {
        records.compactMap { if case .rejected(let reject) = $0 { reject } else { nil } }
    }

    /// Changes every posting among the records.
    mutating func changePostings(_ change: (inout Posting) -> Void) {
        records = records.map { record in
            guard case .posting(var posting, let location) = record else { return record }
            change(&posting)
            return .posting(posting, location: location)
        }
        listed = postings.map(\.sourceID)
    }
}

extension Posting {
    /// Whether the source gave no identifier, so that one was made of what the ad says.
    var hasMadeUpID: Bool {
        var copy = self
        copy.setContentID()
        return copy.sourceID == sourceID
    }

    /// Writes the ad's address in full, also where it is the identifier.
    fileprivate mutating func resolve(against base: WebAddress) {
        guard let short = url, WebAddress(short) == nil, let full = base.resolving(short)?.text else { return }
        if sourceID == short { sourceID = full }
        url = full
    }
}
