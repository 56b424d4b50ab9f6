import GermanText
import JobMarket

extension AdSignature {
    /// An ad's signature and the keys under which ads like it are found.
    ///
    /// - Parameter text: the ad's lines, as the reading counts them.
    public static func make(
        _ posting: Posting, _ reading: Reading, text: AdText
    ) -> (signature: AdSignature, keys: [UInt64]) {
        var all: [UInt64] = []
        var jobWords: [UInt64] = []
        let jobLines = lines(of: [.tasks, .requirements], reading)
        for (offset, line) in text.lines.enumerated() {
            let words = TextWords.hashes(line)
            all += words
            if jobLines.contains(offset + 1) { jobWords += words }
        }
        let runs = TextSketch.runs(all)
        // An ad whose tasks and demands were not found is compared by all it says.
        let jobRuns = jobWords.count >= 20 ? TextSketch.runs(jobWords) : runs
        let places = SignaturePlaces(reading.places, opening: text.lines.prefix(12).joined(separator: "\n"))
        let title = TitleWords(posting.title, places: places)
        let pay = reading.pay.first.flatMap(\.monthlyBounds)
        let signature = AdSignature(
            identity: SignatureHash.of(posting.source + "\u{0}" + posting.sourceID),
            employer: EmployerName(posting.company), title: title.all, core: title.core,
            letters: title.letters, marks: TitleMarks(title: posting.title),
            references: ReferenceNumbers.hashes(title: posting.title, lines: text.lines),
            address: posting.url.map(addressHash) ?? 0, places: places,
            occupation: reading.occupation.flatMap { UInt32($0.kldb) } ?? 0, payMin: pay?.min ?? 0,
            payMax: pay?.max ?? 0,
            language: reading.language.utf8.prefix(2).reduce(0) { $0 << 8 | UInt32($1) },
            day: Int32(clamping: posting.published?.number ?? 0),
            kind: AdvertiserKind(posting, reading.employer?.value),
            source: SignatureHash.short(SignatureHash.of(posting.source)), words: UInt32(all.count),
            wording: all.isEmpty ? 0 : SignatureHash.of(all), text: TextSketch(runs: runs, size: textSize),
            job: TextSketch(runs: jobRuns, size: jobSize))
        return (signature, BlockingKeys.keys(signature, jobRuns: jobRuns))
    }

    private static func lines(of kinds: Set<ZoneKind>, _ reading: Reading) -> Set<Int> {
        var lines: Set<Int> = []
        for zone in reading.zones where kinds.contains(zone.kind) {
            lines.formUnion(zone.first...max(zone.first, zone.last))
        }
        return lines
    }

    /// The hash of an address as one names it: without scheme, `www.`, and what is behind `?` or `#`.
    private static func addressHash(_ url: String) -> UInt64 {
        var rest = url.lowercased()[...]
        for beginning in ["https://", "http://", "www."] where rest.hasPrefix(beginning) {
            rest = rest.dropFirst(beginning.count)
        }
        // Addresses that tell ads apart behind `?` alone are taken whole.
        let path = rest.prefix { $0 != "?" && $0 != "#" }
        let hasNumber = path.contains { $0.isNumber }
        var named = hasNumber ? path : rest.prefix { $0 != "#" }
        while named.hasSuffix("/") { named.removeLast() }
        // The address of a whole site is nobody's ad.
        guard named.contains("/") || named.contains("?") else { return 0 }
        return SignatureHash.of(String(named))
    }
}

extension PayStatement {
    /// EUR per month, rounded; `nil` where the statement gives no amounts.
    fileprivate var monthlyBounds: (min: UInt32, max: UInt32)? {
        guard let monthly, let low = monthly.min ?? monthly.max, let high = monthly.max ?? monthly.min else {
            return nil
        }
        guard low > 0, high >= low, high < 1e6 else { return nil }
        return (UInt32(low.rounded()), UInt32(high.rounded()))
    }
}

extension AdvertiserKind {
    /// Portals by the first word of the name they advertise under.
    private static let portals: Set<String> = [
        "meinestadt", "stepstone", "indeed", "monster", "jobware", "adzuna", "jooble", "kimeta", "jobvector",
        "stellenanzeigen", "xing", "linkedin", "joblift", "talent", "neuvoo", "stellenwerk", "jobrapido", "careerjet",
        "heyjobs", "workwise", "campusjaeger", "jobbörse", "jobboerse", "yourfirm", "stellenonline", "gigajob",
    ]

    init(_ posting: Posting, _ employer: EmployerKind?) {
        let names = Tokens.words(posting.company ?? "")
        if let first = names.first, Self.portals.contains(first) {
            self = .portal
        } else if employer == .temp || employer == .placement {
            self = .agency
        } else if let url = posting.url, let host = Self.host(url),
            names.contains(where: { $0.utf8.count >= 4 && host.contains($0) })
        {
            self = .ownPage
        } else {
            self = .employer
        }
    }

    private static func host(_ url: String) -> Substring? {
        guard let start = url.firstRange(of: "://")?.upperBound else { return nil }
        return Substring(url[start...].prefix { $0 != "/" && $0 != "?" && $0 != ":" }.lowercased())
    }
}
