import GermanText
import JobMarket

/// An ad title taken apart for the look-up of occupations: gender marks, seniority, hours, places and pay are
/// gone, what is left stands in segments, the most telling first.
struct TitleWords {
    struct Segment {
        /// Words in plain letters, masculine.
        var words: [String]
        /// How much the segment says about the occupation; the first says most.
        var weight: Double
    }

    var segments: [Segment] = []
    /// Whether the title names a course of study, which leads to the occupation's expert level.
    var isAcademic = false

    private static let academic = Pattern(
        #"duale[sr]? stud|\bbachelor\b|master of|\bB\.\s?(?:Sc|Eng|A)\b|dh-stud|dhbw"#)

    private static let genderMark = Pattern(
        #"""
        [(\[|,]?\s*\b[mwfdxig](?:\s*[/|*,.:]\s*(?:[mwfdxignao]|div(?:ers)?|gn|all)\b){1,3}\s*[)\]|]?\#
        |[(\[]\s*(?:all\s+genders?( welcome)?|gn\*?|divers|human|männlich[^)]*|mensch\w*|w/m\#
        |alle geschlechter|geschlecht\w*)\s*[)\]]|\ball genders\b
        """#
    )
    private static let genderEnding = Pattern(
        #"""
        (?<=\p{L}{3})(?:[:*_·]-?|/-?|\(-?)(?:in|innen|frau|mann)\)?(?!\p{L})\#
        |(?<=(?-i:[a-zäöüß]{3}))(?-i:In(?:nen)?)(?!\p{L})|(?<=\p{L}{3})\*(?!\p{L})
        """#
    )
    private static let adjectiveEnding = Pattern(#"(?<=\p{L}{3}e)(?:[:*_/·]-?|\()[rn]\)?(?!\p{L})"#)
    /// What stands in titles beside the occupation.
    private static let beside = Pattern(
        #"""
        \b(?:ab\s+sofort|zum nächstmöglichen zeitpunkt|ab dem \S+|sofort|(?:in\s+)?(?:voll\#
        |teil)-?\s?(?:zeit)?\s?(?:/|oder|und|bzw\.?|-)\s?(?:in\s+)?(?:voll|teil)zeit|(?:in\s+)?(?:vollzeit\#
        |teilzeit)|full[- ]?time|part[- ]?time|minijob\w*|(?:un)?befristet\w*|gesucht\#
        |wir suchen(?: dich)?(?: als)?|wir suchen|gerne? auch quereinsteiger\w*|quereinsteiger\w*\#
        |\(?100\s?%\s?)(?!\w)|\b\d{1,3}\s?(?:%|std\.?|stunden|h)(?:\s?/\s?woche|\s?pro woche)?|\b(?:bis zu\#
        |ab|mind(?:estens|\.)?)?\s?\d[\d.,]*\s?(?:€|eur|euro|k\b)\S*|\b\d{4}-\d+\S*|kennziffer\s*:?\s*\S+\#
        |(?:ref|job)[-.\s]?(?:nr|id)\.?\s*:?\s*\S+|\b(?:home[- ]?office|remote|hybrid|deutschlandweit\#
        |bundesweit|workation)\b|\b20[12]\d\b|#\w+|\b[A-Z]{2,5}-?\d{3,}\S*|auf wunsch mit \w+\#
        |mit (?:promotions|aufstiegs|übernahme)\w*|tagschicht|nachtschicht|\b[23]-schicht\w*|(?:ohne\#
        |kein)\s+(?:schicht|wochenend)\w*
        """#
    )
    private static let seniority = Pattern(
        #"""
        \b(?:senior|junior|sr\.?|jr\.?|young professional|professional|experienced|erfahrene[rn]?|principal\#
        |mid[- ]level|berufseinsteiger\w*|absolvent\w*|einstieg als|direkteinstieg|karrierestart\#
        |ausbildung (?:zum|zur|als|mit)|ausbildung|auszubildende\w*|azubi\w*|duale[sr]? stud\w*\#
        |bachelor of \w+|bachelor\w*|master of science|b\.\s?sc\.?|werkstud\w*|working student\w*\#
        |praxisstud\w*|pflichtprakti\w*|\(?pflicht-?\)?-?praktikum|prakti(?:kum|kant)\w*|intern(?:ship)?\#
        |trainee\w*|studentische\w*|hilfskraft|abschlussarbeit|masterarbeit|bachelorarbeit|thesis\#
        |stellvertretende\w*|erste[rn]?|motivierte\w*|engagierte\w*|zuverlässige\w*)(?!\w)
        """#
    )
    private static let cut = Pattern(
        #"""
        \s+[-–—|•·]\s*|\s*[|•·»«„“"]\s*|\s[-–—]|,\s*|;\s*|:\s+|\s/\s|[()\[\]]|\s+(?:für|im bereich|in der\#
        |in den|im|in|mit|am|an der|bei|beim|with|for|at|schwerpunkt|bereich|fokus|focus|m\s?schwerpunkt|der\#
        |des|von|als|zur|zum|–)\s+|\s*&\s+(?=\p{L}+\s)
        """#
    )
    private static let slashWords = Pattern(#"(?<=\p{L}{4})/(?=\p{L}{4})"#)

    init(_ title: String, leavingOut names: [String]) {
        var text = Self.genderMark.replacing(in: title, by: " | ")
        text = Self.genderEnding.replacing(in: text, by: "")
        text = Self.adjectiveEnding.replacing(in: text, by: "r")
        text = Self.beside.replacing(in: text, by: " ")
        text = Self.seniority.replacing(in: text, by: " ")
        text = Self.slashWords.replacing(in: text, by: " / ")
        let dropped = Set(names.map { slug($0) }.filter { $0.utf8.count > 2 })
        isAcademic = Self.academic.occurs(in: title)
        var weight = 1.0
        for piece in Self.pieces(text) {
            let whole = slug(piece)
            guard !whole.isEmpty, !dropped.contains(whole) else { continue }
            let words = whole.split(separator: "-").map { Self.masculine(String($0)) }
                .filter { !dropped.contains($0) && !($0.utf8.allSatisfy { (0x30...0x39).contains($0) }) }
            guard !words.isEmpty, words.joined().utf8.count > 1 else { continue }
            segments.append(Segment(words: words, weight: weight))
            weight = max(weight * 0.55, 0.15)
        }
        joinGenericHead()
    }

    /// "Mitarbeiter (m/w/d) im Lager" is about the Lager: a first segment that names no occupation takes the next in.
    private mutating func joinGenericHead() {
        guard segments.count > 1, segments[0].words.allSatisfy(ModernTitles.generic.contains) else { return }
        segments[0].words += segments[1].words
        segments.remove(at: 1)
        for place in segments.indices.dropFirst() { segments[place].weight /= 0.55 }
    }

    /// Whether the title is for someone who leads others.
    var leads: Bool { segments.first?.words.contains(where: ModernTitles.leading.contains) ?? false }

    private static func pieces(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var from = 0
        var pieces: [String] = []
        for match in cut.matches(in: text) {
            pieces.append(String(decoding: bytes[from..<match.byteRange.lowerBound], as: UTF8.self))
            from = match.byteRange.upperBound
        }
        pieces.append(String(decoding: bytes[from...], as: UTF8.self))
        return pieces
    }

    private static let feminine: [(ending: String, masculine: String)] = [
        ("erinnen", "er"), ("erin", "er"), ("istin", "ist"), ("entin", "ent"), ("antin", "ant"), ("orin", "or"),
        ("eurin", "eur"), ("login", "loge"), ("kauffrau", "kaufmann"), ("fachfrau", "fachmann"), ("kraefte", "kraft"),
    ]

    /// A word in plain letters in its masculine form, as far as its ending tells.
    static func masculine(_ word: String) -> String {
        guard word.utf8.count > 6 else { return word }
        for (ending, masculine) in feminine where word.hasSuffix(ending) {
            return String(word.dropLast(ending.count)) + masculine
        }
        return word
    }
}
