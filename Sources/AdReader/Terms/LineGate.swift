import JobMarket

/// The word stems without which a term reader has nothing to find in a text.
///
/// Most lines of an ad say nothing about a given term. Readers run their expressions only on what passes their gate,
/// which keeps reading fast however many readers there are.
struct LineGate: Sendable {
    /// The readers that go through the lines of an ad, and what some of them look for in a piece of a line before they
    /// run an expression on it; one pass tells the lines and pieces of all.
    enum Reader: Int, CaseIterable {
        case company, education, lending, lent, placing, place, duties, start, openings, remote, hours, week
        case experience, contract, entry, lead, money, grade, agreement
        case educationDenied, educationChanged, placement, startYears, mini
        case spans, beginnings, welcoming, changing, entering, denying

        fileprivate var gate: LineGate {
            switch self {
            case .company: CompanyReader.gate
            case .education: EducationReader.gate
            case .lending: EmployerReader.lendingGate
            case .lent: EmployerReader.lentGate
            case .placing: EmployerReader.gate
            case .place: PlaceReader.gate
            case .duties: DutiesReader.gate
            case .start: StartReader.gate
            case .openings: StartReader.openingsGate
            case .remote: RemoteReader.gate
            case .hours: HoursReader.gate
            case .week: HoursReader.weekGate
            case .experience: ExperienceReader.gate
            case .contract: ContractReader.gate
            case .entry: CareerLevelReader.entryGate
            case .lead: CareerLevelReader.leadGate
            case .money: PayLines.money
            case .grade: PayLines.grade
            case .agreement: TariffResolver.gate
            case .educationDenied: EducationReader.denying
            case .educationChanged: EducationReader.changing
            case .placement: EmployerReader.placementGate
            case .startYears: StartReader.years
            case .mini: HoursReader.miniGate
            case .spans: ExperienceReader.spans
            case .beginnings: ExperienceReader.beginnings
            case .welcoming: ExperienceReader.welcoming
            case .changing: ExperienceReader.changing
            case .entering: ExperienceReader.entering
            case .denying: ExperienceReader.denying
            }
        }

        var bit: UInt32 { 1 << UInt32(rawValue) }
    }

    private let stems: [String]
    private let search: StemSearch

    /// - Parameter stems: small-letter words or parts of words, at most a few hundred.
    init(_ stems: [String]) {
        self.stems = stems
        search = StemSearch([stems])
    }

    /// Whether one of the stems occurs in the text, whatever its case; soft hyphens do not count.
    func opens(_ text: String) -> Bool { search.found(in: text, enough: 1) != 0 }

    /// The lines of an ad with what can be found in each.
    struct Lines {
        /// Title first, each cut to what term readers look at.
        let all: [TermLine]
        private let found: [UInt32]
        /// The long lines, divided.
        private var long: [Int: DividedLine] = [:]
        /// Lines with the start of a wrapped next line, divided.
        private var wide: [Int: DividedLine] = [:]

        /// All gates at once.
        private static let search = StemSearch(Reader.allCases.map(\.gate.stems))
        /// The readers that read the start of a wrapped next line along.
        private static let wideReaders = Reader.placing.bit | Reader.experience.bit

        init(_ text: AdText) {
            all = (0...text.lines.count).map { number in
                TermLine(
                    number: number, source: Self.beginning(of: text[number]), next: number > 0 ? text[number + 1] : "")
            }
            found = all.map { Self.search.found(in: $0.text) }
            for line in all where found[line.number] != 0 {
                if DividedLine.isLong(line.text) {
                    long[line.number] = DividedLine(line.text, by: Self.search)
                }
                if found[line.number] & Self.wideReaders != 0 {
                    wide[line.number] = DividedLine(line.wide, by: Self.search)
                }
            }
        }

        /// The lines that pass a reader's gate.
        func passing(_ reader: Reader) -> some Sequence<TermLine> {
            all.lazy.filter { found[$0.number] & reader.bit != 0 }
        }

        /// Whether a line passes a reader's gate.
        func passes(_ reader: Reader, line: Int) -> Bool { found[line] & reader.bit != 0 }

        /// All of a line as one piece.
        func whole(_ line: TermLine) -> TermPiece {
            TermPiece(line: line, base: 0, text: line.text, found: found[line.number])
        }

        /// The pieces that pass a reader's gate, of a line that does.
        func pieces(_ reader: Reader, of line: TermLine) -> [TermPiece] {
            long[line.number]?.pieces(of: line, passing: reader.bit) ?? [whole(line)]
        }

        /// The pieces that pass a reader's gate, of a line that does, with the start of a wrapped next line.
        func widePieces(_ reader: Reader, of line: TermLine) -> [TermPiece] {
            precondition(Self.wideReaders & reader.bit != 0)
            return wide[line.number]?.pieces(of: line, passing: reader.bit) ?? []
        }

        /// Bytes of a line that the term readers look at. Whole ads on one line have about 10,000; beyond,
        /// a line is no text a person wrote, and readers that look around each match would take its length squared.
        private static let longest = 65_536

        private static func beginning(of line: String) -> String {
            let utf8 = line.utf8
            guard utf8.count > longest else { return line }
            var end = utf8.index(utf8.startIndex, offsetBy: longest)
            while end > utf8.startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
            return String(line[..<end])
        }
    }
}
