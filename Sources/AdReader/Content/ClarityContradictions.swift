import GermanText
import JobMarket

/// Pairs of statements of one ad that cannot both hold.
struct ClarityContradictions {
    let ad: AdContext
    let wording: ClarityWording
    let reading: Reading

    /// The first contradiction, in the order of their weight for a reader.
    var first: ClarityReader.Ground? {
        experience ?? training ?? presence ?? contract ?? hours ?? lead ?? partTime
    }

    /// "Keine Erfahrung nötig" beside years of experience.
    private var experience: ClarityReader.Ground? {
        guard let years = reading.experience.yearsMin, years.value >= 2, !reading.experience.vague,
            let asked = years.origin.evidence?.line, let none = wording.first(.experience, Self.noExperience),
            none != asked || none == 0
        else { return nil }
        return .init(
            "Mal ist keine Erfahrung nötig, mal werden \(years.value) Jahre verlangt.", lines: [none, asked])
    }

    private static let noExperience = Pattern(
        #"\b(?:keine|ohne)\s+(?:Vorkenntnisse|Berufserfahrung|Erfahrung)\s*"#
            + #"(?:nötig|erforderlich|notwendig|möglich|$|[.!,])"#
            + #"|\b(?:Vorkenntnisse|Berufserfahrung)\s+(?:ist\s+|sind\s+)?nicht\s+(?:nötig|erforderlich|notwendig)"#
            + #"|\bno\s+experience\s+required"#)

    /// A place for apprentices that asks for a finished apprenticeship or for years at work.
    private var training: ClarityReader.Ground? {
        guard ad.posting.title.utf8.first.map({ "AaDd2".utf8.contains($0) }) == true,
            Self.apprenticeship.occurs(in: ad.text.title)
        else { return nil }
        let experience = wording.lines(of: .experience).first {
            $0.number > 0 && ad.zone(of: $0.number) == .requirements && Self.yearsAtWork.occurs(in: $0.text)
        }
        if let experience {
            return .init("Gesucht werden Auszubildende, verlangt wird Berufserfahrung.", lines: [0, experience.number])
        }
        let finished = wording.lines(of: .training).first {
            $0.number > 0 && ad.zone(of: $0.number) == .requirements && Self.finishedTraining.occurs(in: $0.text)
        }
        return finished.map {
            .init("Gesucht werden Auszubildende, verlangt wird eine abgeschlossene Ausbildung.", lines: [0, $0.number])
        }
    }

    private static let apprenticeship = Pattern(
        #"^(?:\d{4}\W+)?(?:Ausbildung\s+(?:zum|zur|als)|Azubis?\b|Auszubildende)"#)
    private static let yearsAtWork = Pattern(
        #"\b(?:\d|zwei|drei|mehr|lang)\s*-?(?:Jahren?|jährige[nr]?)\s+(?:\p{L}+\s+)?(?:Berufs)?erfahrung\b"#)
    private static let finishedTraining = Pattern(
        #"\babgeschlossene\w*\s+(?:\p{L}+\s+)?(?:Berufs)?ausbildung\b(?![^.;]{0,40}\b(?:oder|nicht|kein))"#)

    /// Work from home only, beside days at the employer's.
    private var presence: ClarityReader.Ground? {
        guard let kind = reading.remote?.value, kind != .onsite,
            let remote = wording.first(.remote, Self.fullyRemote, unless: Self.optional),
            let office = wording.first(.remote, Self.inOffice, unless: Self.occasional), remote != office
        else { return nil }
        return .init(
            "Mal ist die Arbeit ganz von zu Hause, mal wird Anwesenheit verlangt.",
            lines: [remote, office])
    }

    private static let fullyRemote = Pattern(
        #"\b100\s?%\s*(?:remote|home[- ]?office)|\b(?:vollständig|komplett|rein|ausschließlich)\s+(?:remote|im\s+Home)"#
            + #"|\bfull(?:y)?[- ]remote\b|\bremote[- ]only\b"#)
    private static let optional = Pattern(
        #"\b(?:möglich\w*|option\w*|oder|bis\s+zu|wunsch|auch|kann\w*|wählen|hybrid\w*|teilweise|fast|nahezu)\b"#)
    private static let inOffice = Pattern(
        #"\b(?:Anwesenheits|Präsenz)pflicht|\bkein\s+(?:Home[- ]?office|Remote)|\b(?:ein|zwei|drei|vier|\d)\s+Tage?n?"#
            + #"\s+(?:pro\s+Woche\s+|in\s+der\s+Woche\s+|die\s+Woche\s+)?(?:vor\s+Ort|im\s+Büro)\b"#
            + #"|\bHome[- ]?office\s+(?:ist\s+)?(?:leider\s+)?nicht\s+möglich"#)
    private static let occasional = Pattern(
        #"\b(?:keine|kunde\w*|monat\w*|quartal\w*|einarbeitung|anfang\w*|remote|möglich\w*|kann\w*)\b"#)

    /// A permanent and a fixed-term contract, without the one leading to the other.
    private var contract: ClarityReader.Ground? {
        guard let fixed = wording.first(.contract, Self.fixedTerm, unless: Self.later) else { return nil }
        if ad.posting.contract?.lowercased().hasPrefix("unbefristet") == true {
            return .init(
                "Angegeben ist ein unbefristeter Vertrag, der Text nennt eine Befristung.", lines: [fixed])
        }
        guard let permanent = wording.first(.contract, Self.permanent, unless: Self.later), permanent != fixed,
            !wording.lines(of: .contract).contains(where: { $0.text.utf8.count < 400 && Self.later.occurs(in: $0.text) }
            )
        else { return nil }
        return .init(
            "Mal ist die Stelle unbefristet, mal befristet.", lines: [fixed, permanent])
    }

    private static let fixedTerm = Pattern(
        #"(?<!\p{L})befristet\w*\s+(?:bis|auf|für)\b|\b(?:auf|für)\s+(?:\d+|ein|eine|zwei|drei)\w*\s+"#
            + #"(?:Jahre?n?|Monate?n?)\s+befristet|\b(?:Stelle|Anstellung|Position)\s+ist\s+(?:\p{L}+\s+)?befristet"#)
    private static let permanent = Pattern(
        #"\bunbefristete[nrsm]?\s+(?:\p{L}+\s+)?(?:\p{L}*vertrag|\p{L}*anstellung|\p{L}*verhältnis|stelle)"#
            + #"|\b(?:Stelle|Anstellung|Position)\s+ist\s+(?:\p{L}+\s+)?unbefristet"#)
    private static let later = Pattern(
        #"\b(?:zunächst|vorerst|erst\s?mal|Übernahme\w*|Entfristung\w*|Verlängerung\w*|Option\w*|Aussicht"#
            + #"|anschließend\w*|später\w*|Ziel|oder|bzw|Perspektive|danach|gegebenenfalls|ggf"#
            + #"|Weiterbeschäftigung|je\s+nach|und/oder)\b"#
    )

    /// Two different numbers of weekly hours for full time.
    private var hours: ClarityReader.Ground? {
        guard reading.weeklyHours != nil else { return nil }
        var values: [(value: Double, line: Int)] = []
        for line in wording.lines(of: .hours) where !Self.severalHours.occurs(in: line.text) {
            for match in Self.weeklyHours.matches(in: line.text) {
                guard let number = match["n"], let value = Double(number.split(separator: ",").joined(separator: ".")),
                    (34...42).contains(value)
                else { continue }
                values.append((value, line.number))
            }
        }
        guard let low = values.min(by: { $0.value < $1.value }), let high = values.max(by: { $0.value < $1.value }),
            high.value - low.value >= 1, low.line != high.line
        else { return nil }
        return .init(
            "Die Anzeige nennt zwei Wochenarbeitszeiten: \(Self.text(low.value)) und \(Self.text(high.value)) Stunden.",
            lines: [low.line, high.line])
    }

    private static func text(_ hours: Double) -> String {
        hours == hours.rounded() ? String(Int(hours)) : String(hours).split(separator: ".").joined(separator: ",")
    }

    private static let weeklyHours = Pattern(
        #"(?<![\d,.–-])(?<n>\d{2}(?:,\d{1,2})?)\s?-?\s?(?:Stunden|Std\.?|h)\s?(?:-|/|pro|je|in\s+der|die)?\s?Woche\b"#)
    private static let severalHours = Pattern(
        #"\b(?:oder|bis|zwischen|Teilzeit|wahlweise|möglich\w*|mindestens|ab|max\.?|flexib\w*|reduzier\w*|Modell\w*)\b"#
            + #"|\d\s*[-–]\s*\d{2}\b"#)

    /// A job of a few hours with staff to lead.
    private var lead: ClarityReader.Ground? {
        guard !reading.hours.isEmpty, reading.hours.allSatisfy({ $0.value == .mini }),
            let line = wording.first(.lead, Self.leading)
        else { return nil }
        return .init(
            "Ein Minijob mit Führungsverantwortung.",
            lines: reading.hours.compactMap { $0.origin.evidence?.line } + [line])
    }

    private static let leading = Pattern(
        #"\b(?:Personal|Führungs|Mitarbeiter)verantwortung\b|\bdisziplinarische\w*\s+(?:Leitung|Führung)"#)

    /// Part time only, with hours at the employer's will.
    private var partTime: ClarityReader.Ground? {
        guard !reading.hours.isEmpty, reading.hours.allSatisfy({ $0.value != .full }),
            let line = wording.first(.availability, Self.atWill, unless: Self.given)
        else { return nil }
        return .init(
            "Eine Teilzeitstelle, die volle zeitliche Verfügbarkeit verlangt.",
            lines: reading.hours.compactMap { $0.origin.evidence?.line } + [line])
    }

    private static let atWill = Pattern(
        #"\b(?:volle|uneingeschränkte|hohe|absolute)\s+(?:zeitliche\s+)(?:Flexibilität|Verfügbarkeit)"#
            + #"|\bBereitschaft\s+zu\s+(?:Überstunden|Mehrarbeit)\b|\brund\s+um\s+die\s+Uhr\s+(?:erreichbar|verfügbar)"#
    )
    private static let given = Pattern(#"\b(?:bieten|bietet|wir\s+ermöglichen|dir|Ihnen|genießen)\b"#)
}
