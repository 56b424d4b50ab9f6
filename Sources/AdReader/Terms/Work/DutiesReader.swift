import GermanText
import JobMarket

/// Reads duties beyond the work itself: standby, shifts, travel.
enum DutiesReader {
    private static let gate = LineGate([
        "bereitschaft", "rufbereit", "on-call", "on call", "schicht", "reise", "travel", "notdienst", "shift",
        "wochenend", "reisen",
        "vor ort beim kunden", "einsätze", "nachtdienst", "außendienst",
    ])
    private static let onCall = Pattern(
        #"""
        rufbereitschaft|bereitschafts(?:dienst|einsätz)|notdienst|on[- ]call\#
        |einsatzbereitschaft am wochenende|rufdienst|hintergrunddienst
        """#
    )
    private static let shift = Pattern(
        #"""
        (?:zwei|drei|2|3|mehr|wechsel|früh|spät|nacht|tag|dauernacht|fünf|5|voll|konti|vier|4|ein\#
        |rotierend\w* )[-–]?\s?-?(?:schicht|und \w+schicht)|schicht(?:arbeit|dienst|system|betrieb|modell\#
        |bereit|zulage|plan(?! )|rhythmus|zuschl|wechsel)|im schicht|in schicht|wechselschicht|shift (?:work\#
        |system|model|schedule)|rotating shift|nachtdienst|wochenenddienst
        """#
    )
    private static let travel = Pattern(
        #"""
        reise(?:bereitschaft|tätigkeit|aufwand|anteil|quote|freud|bereit|willig)\w*|(?:dienst\#
        |geschäfts)reisen|reisen (?:innerhalb|in|zu|im|nach)|willingness to travel\#
        |travel(?:l?ing)? (?:required|up to|within|\d)|bereitschaft[^.]{0,40}(?:reise|einsätze vor ort)\#
        |readiness to travel|bundesweite\w* einsätz\w*|außendienst(?:tätigkeit|einsätze)
        """#
    )
    private static let none = Pattern(
        #"(?:keine?|ohne|no|nicht)\s+(?:\w+\s){0,2}$|(?:entfällt|nicht erforderlich|ausgeschlossen)"#)
    private static let seldom = Pattern(
        #"""
        gelegentlich|gering|moderat|vereinzelt|punktuell|occasional|bei bedarf|ab und zu|teilweise\#
        |projektbezogen|minimal|überschaubar|bis zu (?:10|15|20|25) ?%|(?:ca\.? |etwa )?(?:5|10|15|20) ?%\#
        |unregelmäßig|wenig|max(?:imal|\.)? (?:10|20) ?%
        """#
    )
    private static let often = Pattern(
        #"""
        hohe|häufig|regelmäßig|intensiv|weltweit|international|(?:3|4|5|6|7|8)\d ?%|frequent|uneingeschränkt\#
        |ausgeprägt|bundesweit|europaweit|außendienst|mehrtägig|3-4 tage|gern(?:e)? und viel|extensive
        """#
    )

    static func read(_ ad: AdContext) -> Duties {
        var duties = Duties()
        for line in gate.lines(of: ad) {
            if duties.onCall == nil { duties.onCall = yesOrNo(onCall, line, ad) }
            if duties.shift == nil { duties.shift = yesOrNo(shift, line, ad) }
            if duties.travel == nil, let match = travel.first(in: line.text) {
                let around = line.slice(from: match.byteRange.lowerBound - 45, to: match.byteRange.upperBound + 45)
                let origin = line.origin(match, in: ad)
                duties.travel =
                    isDenied(match, line)
                    ? Sourced(TravelDemand.none, origin)
                    : seldom.occurs(in: around)
                        ? Sourced(.occasional, origin)
                        : often.occurs(in: around) ? Sourced(.frequent, origin) : Sourced(.occasional, origin)
            }
        }
        return duties
    }

    private static func yesOrNo(_ pattern: Pattern, _ line: TermLine, _ ad: AdContext) -> Sourced<Bool>? {
        pattern.first(in: line.text).map { Sourced(!isDenied($0, line), line.origin($0, in: ad)) }
    }

    private static func isDenied(_ match: Pattern.Match, _ line: TermLine) -> Bool {
        none.occurs(in: line.slice(from: match.byteRange.lowerBound - 22, to: match.byteRange.lowerBound))
            || none.occurs(in: line.slice(from: match.byteRange.upperBound, to: match.byteRange.upperBound + 18))
    }
}
