import GermanText
import JobMarket

/// Reads duties beyond the work itself: standby, shifts, travel.
enum DutiesReader {
    static let gate = LineGate([
        "bereitschaftsd", "bereitschaftse", "rufbereit", "rufdienst", "on-call", "on call", "schicht", "reise",
        "travel", "notdienst", "hintergrunddienst", "shift", "vor ort beim kunden", "einsätze", "nachtdienst",
        "außendienst",
    ])
    private static let onCall = Pattern(
        #"""
        rufbereitschaft|bereitschafts(?:dienst|einsätz)|(?<!außer)notdienst|on[- ]call(?! (?:management|system\#
        |tool))|rufdienst|hintergrunddienst
        """#
    )
    private static let shift = Pattern(
        #"""
        \b(?:zwei|drei|2er|3er|[2345]|wechsel|früh|spät|nacht|tag|dauernacht|fünf|voll|konti|vier|ein\#
        |rotierend\w* |mehr)[-–]?\s?-?(?:schicht(?!ig)|und \w+schicht)|(?<!be)(?<!aus)schicht(?:arbeit|dienst\#
        |system|betrieb|modell\#
        |bereit|zulage|plan(?! )|rhythmus|zuschl|wechsel|einsatz)|\bim schicht(?!buch)|\bin schichten\#
        |schichtige[rnms]? (?:betrieb|arbeit|einsatz)|shift (?:work\#
        |system|model|schedule)|rotating shift|nachtdienst
        """#
    )
    /// Words glued to the one before begin with their capital ("KenntnisseReisebereitschaft").
    private static let travel = Pattern(
        #"""
        (?:\b|(?-i:(?=R)))reise(?:bereitschaft|tätigkeit|aufwand|anteil|quote|freud|bereit|willig|lust)\w*\#
        |(?:\b|(?-i:(?=[DGA])))(?:dienst|geschäfts|auslands)-?(?:reisen\b|reise(?:bereit|tätig))\#
        |(?:\b|(?-i:(?=R)))reisen (?:innerhalb|in|zu|im|nach)\b|willingness to travel\#
        |travel(?:l?ing)? (?:required|up to|within|\d)|bereitschaft[^.]{0,40}(?:reise|einsätze vor ort)\#
        |readiness to travel|bundesweite\w* einsätz\w*|außendienst(?:tätigkeit|einsätze)
        """#
    )
    /// Travel that is somebody else's: booked, settled or sold here.
    private static let othersTravel = Pattern(
        #"""
        \b(?:organis\w+|buch(?:en|ung)|abrechnung|planung|koordin\w+|bereich|vorbereitung|reisekosten\w*)\#
        (?:,? (?:und|sowie|von|der|für|aller|nationaler|internationaler|unserer|\w+ung))* $
        """#)
    private static let none = Pattern(
        #"""
        (?:keine?|ohne|no|nicht)\s+(?:\w+\s){0,2}(?:\w+- (?:oder|und|bzw\.) )?$\#
        |^[^.;]{0,12}(?:entfällt|nicht erforderlich|ausgeschlossen)
        """#)
    private static let seldom = Pattern(
        #"""
        gelegentlich|gering|moderat|vereinzelt|punktuell|occasional|bei bedarf|ab und zu|teilweise\#
        |projektbezogen|minimal|überschaubar|bis zu (?:10|15|20|25) ?%|(?:ca\.? |etwa )?\b(?:5|10|15|20) ?%\#
        |unregelmäßig|wenig|max(?:imal|\.)? (?:10|20) ?%
        """#
    )
    private static let often = Pattern(
        #"""
        hohe|häufig|regelmäßig|intensiv|weltweit|international|(?:3|4|5|6|7|8)\d ?%|frequent|uneingeschränkt\#
        |ausgeprägt|bundesweit|europaweit|außendienst|mehrtägig|[34] tage|gern(?:e)? und viel|extensive\#
        |100 ?%|hundertprozent
        """#
    )

    static func read(_ ad: AdContext) -> Duties {
        var duties = Duties()
        for line in ad.lines.passing(.duties) {
            for piece in ad.lines.pieces(.duties, of: line) {
                if duties.onCall == nil { duties.onCall = yesOrNo(onCall, piece, ad) }
                if duties.shift == nil { duties.shift = yesOrNo(shift, piece, ad) }
                if duties.travel == nil { duties.travel = travel(piece, ad) }
            }
        }
        return duties
    }

    private static func travel(_ piece: TermPiece, _ ad: AdContext) -> Sourced<TravelDemand>? {
        for match in travel.matches(in: piece.text) {
            let origin = piece.origin(match, in: ad)
            if isDenied(match, piece) { return Sourced(TravelDemand.none, origin) }
            if othersTravel.occurs(in: piece.before(match, 50)) { continue }
            let around = piece.around(match, before: 45, after: 45)
            if seldom.occurs(in: around) { return Sourced(.occasional, origin) }
            return Sourced(often.occurs(in: around) ? .frequent : .occasional, origin)
        }
        return nil
    }

    private static func yesOrNo(_ pattern: Pattern, _ piece: TermPiece, _ ad: AdContext) -> Sourced<Bool>? {
        pattern.first(in: piece.text).map { Sourced(!isDenied($0, piece), piece.origin($0, in: ad)) }
    }

    private static func isDenied(_ match: Pattern.Match, _ piece: TermPiece) -> Bool {
        let bytes = piece.bytes(of: match)
        return none.occurs(in: piece.before(match, 40))
            || none.occurs(in: piece.line.slice(from: bytes.upperBound, to: bytes.upperBound + 34))
    }
}
