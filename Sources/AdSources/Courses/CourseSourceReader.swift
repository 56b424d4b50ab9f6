import JobMarket

/// What became of one record of a source of courses.
public enum CourseRecord: Sendable {
    /// A course as stated: its places are not looked up yet and its skills not named.
    case course(Course, location: RecordLocation)
    case rejected(RejectedRecord)
}

/// Takes courses from JSONL, JSON and CSV with a header line, and from answers of the course services of the
/// Bundesagentur für Arbeit, as a stream with the memory of one record.
public struct CourseSourceReader: Sendable {
    private let sourceName: String?

    /// - Parameter sourceName: the name of the source where a record names none; otherwise it is made of the file name.
    public init(sourceName: String? = nil) {
        self.sourceName = sourceName
    }

    public typealias Body = (CourseRecord) throws -> Void

    /// Hands every record of the input to `body`, in order.
    ///
    /// - Throws: ``SourceError`` where the input cannot be read, or not to its end (then everything before has been
    ///   handed over, and the broken rest as a rejected record); and what `body` throws.
    public func forEachRecord(in input: AdInput, _ body: Body) throws {
        func reject(_ record: RejectedRecord) throws {
            var record = record
            record.raw = CourseField.withoutContacts(record.raw)
            try body(.rejected(record))
        }
        let files = SourceFiles(format: .auto)
        try files.forEach(in: input, reject: reject) { format, data in
            func hand(_ item: DataRecords.Item) throws {
                switch item {
                case .rejected(let record):
                    try reject(record)
                case .row(let row, _, _, let raw):
                    try take(.object(row), input, data, raw: { raw }, reject, body)
                case .value(let value, _, let raw):
                    guard let dates = BundesagenturCourse.dates(of: value) else {
                        return try take(value, input, data, raw: raw, reject, body)
                    }
                    for date in dates {
                        let plain = BundesagenturCourse.withoutContacts(date)
                        try take(plain, input, data, raw: { Array(plain.jsonText.utf8) }, reject, body)
                    }
                }
            }
            switch format {
            case .jsonl: try data.readLines(hand)
            case .csv: try data.readRows(hand)
            default:
                guard data.firstByte != 0x3C else {
                    throw SourceError(
                        .unknownFormat, data.file, "holds markup; courses are taken from JSON, JSONL and CSV")
                }
                if data.firstByte == 0x7B || data.firstByte == 0x5B {
                    try data.readElements(hand)
                } else {
                    try data.readRows(hand)
                }
            }
        }
    }

    private func take(
        _ value: JSONValue, _ input: AdInput, _ data: DataRecords, raw: () -> [UInt8],
        _ reject: (RejectedRecord) throws -> Void, _ body: Body
    ) throws {
        let course: Course
        do throws(CourseProblem) {
            course = try made(of: value, input)
        } catch {
            return try reject(data.rejected(raw(), error.reason))
        }
        try body(.course(course, location: data.location))
    }

    private func made(of value: JSONValue, _ input: AdInput) throws(CourseProblem) -> Course {
        guard case .object(let object) = value else { throw .noObject }
        if BundesagenturCourse.matches(value) {
            return try BundesagenturCourse.course(value, source: sourceName ?? BundesagenturCourse.source)
        }
        return try PlainCourse.course(object, source: sourceName ?? input.baseName)
    }
}
