/// An invented employer: fixed in size, tone, places and in what it says of itself.
struct Employer {
    let name: String
    let industry: String
    let heads: Int
    let tone: Address
    /// The collective agreement it pays by; empty without one.
    let agreement: String
    let towns: [Town]
    /// The lines it opens its ads with.
    let openers: [Line]
    /// The lines it adds about itself.
    let remarks: [Line]
    let focus: String
    let founded: Int
    /// Hours of a full-time week, as it writes them.
    let weeklyHours: String
    /// Pay against that of other employers, in percent.
    let payLevel: Int
    /// The numbers of the benefits it offers, in the order of the tables.
    let benefitSeed: UInt64
    /// The host of its mail addresses.
    let host: String
    /// What its ads look like.
    let layout: Layout

    var isTemp: Bool { industry == "temp" }
    var isPlacement: Bool { industry == "placement" }
}

/// What the ads of one employer look like.
struct Layout {
    let bullet: String
    let headingColon: Bool
    let headingCapitals: Bool
    let blankLines: Bool
    /// Which of the headings of the tables it uses.
    let headings: Int
    /// Which gender form its titles take.
    let genderForm: Int
}

extension Employer {
    static let all: [Employer] = read(EmployerTable.table)

    private static func read(_ table: String) -> [Employer] {
        let voices = Voice.all
        let towns = Town.all
        var industry = ""
        var employers: [Employer] = []
        for row in table.split(separator: "\n") {
            if row.first == "#" {
                industry = String(row.dropFirst())
                continue
            }
            let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 5, let heads = Int(cells[1]) else { continue }
            let sites = cells[4].split(separator: ",").compactMap { code in towns.first { $0.code == code } }
            employers.append(
                Employer(
                    name: cells[0], industry: industry, heads: heads, tone: cells[2] == "d" ? .du : .sie,
                    agreement: cells[3], towns: sites, focus: cells.count > 5 ? Int(cells[5]) : nil,
                    voice: voices[industry], voices: voices, number: employers.count))
        }
        return employers
    }

    private init(
        name: String, industry: String, heads: Int, tone: Address, agreement: String, towns: [Town], focus number: Int?,
        voice: Voice?, voices: [String: Voice], number index: Int
    ) {
        var random = SplitMix(seed: 20_261_120, stream: 7, index: index)
        self.name = name
        self.industry = industry
        self.heads = heads
        self.tone = tone
        self.agreement = agreement
        self.towns = towns
        openers = random.sample(voice?.lines ?? [], 1)
        let family = Self.familyTrades.contains(industry) && heads < 500 && random.chance(45)
        let general = random.sample(voices["mehr"]?.lines ?? [], 3)
        remarks = (family ? random.sample(voices["familie"]?.lines ?? [], 1) : []) + general
        let drawn = random.pick(voice?.focus ?? []) ?? ""
        focus = number.flatMap { at in voice.flatMap { at < $0.focus.count ? $0.focus[at] : nil } } ?? drawn
        let years = [1898, 1912, 1926, 1938, 1949, 1954, 1963, 1971, 1984, 1992, 1999, 2006, 2013]
        founded = Self.youngTrades.contains(industry) ? years[9 + random.below(4)] : years[random.below(13)]
        weeklyHours =
            switch agreement {
            case "era": "35"
            case "tvöd", "avrc", "avrd": "39"
            default: ["37,5", "38,5", "40", "40", "39"][random.below(5)]
            }
        payLevel = 96 + random.below(9) + (heads > 500 ? 2 : heads < 40 ? -2 : 0)
        benefitSeed = random.next()
        host = Self.host(of: name)
        layout = Layout(
            bullet: ["- ", "• ", "* ", "– ", "", "- ", "• "][random.below(7)],
            headingColon: random.chance(45), headingCapitals: random.chance(12), blankLines: random.chance(70),
            headings: random.below(64), genderForm: random.below(100))
    }

    /// Trades where families run many of the firms.
    private static let familyTrades: Set<String> = [
        "metal", "maschinenbau", "elektro", "kunststoff", "lebensmittel", "spedition", "grosshandel", "handwerk", "bau",
        "autohaus", "baeckerei", "hotel", "garten",
    ]

    /// Trades whose firms are not older than a generation.
    private static let youngTrades: Set<String> = [
        "it", "agentur", "callcenter", "temp", "placement", "kurier", "ambulant", "labor", "praxis", "apotheke",
    ]

    /// A host name of the reserved domain `.example` made of the first two words of a name.
    private static func host(of name: String) -> String {
        let words = name.split(separator: " ").prefix(2).map { word in
            word.unicodeScalars.reduce(into: "") { plain, scalar in
                switch scalar {
                case "Ä", "ä": plain += "ae"
                case "Ö", "ö": plain += "oe"
                case "Ü", "ü": plain += "ue"
                case "ß": plain += "ss"
                default: if scalar.isASCII, scalar.properties.isAlphabetic { plain.unicodeScalars.append(scalar) }
                }
            }
        }
        return words.filter { !$0.isEmpty }.joined(separator: "-").lowercased() + ".example"
    }
}

/// How the employers of an industry speak of themselves.
struct Voice {
    var focus: [String] = []
    var lines: [Line] = []

    /// The voices by industry.
    static let all: [String: Voice] = {
        var voices: [String: Voice] = [:]
        var industry = ""
        for row in VoiceTable.table.split(separator: "\n") {
            switch row.first {
            case "#": industry = String(row.dropFirst())
            case "*":
                voices[industry, default: Voice()].focus = row.dropFirst().split(separator: ";").map { $0.trimmed }
            default: voices[industry, default: Voice()].lines.append(Line(row))
            }
        }
        return voices
    }()
}
