import GermanText
import JobMarket

/// Reads whether a contract is permanent, fixed-term or freelance.
///
/// Portals tick "unbefristet" or "Feste Anstellung" by default, also where the ad's words say otherwise or
/// nothing; such a tick alone is no evidence. A field that says "befristet" or names training is specific.
enum ContractReader {
    static let gate = LineGate([
        "befrist", "permanent", "fixed", "festanstell", "freelance", "freiberuf", "freie mitarb", "freier mitarb",
        "freien mitarb", "selbständig", "selbstständig", "elternzeit", "mutterschutz", "vertretung", "limited",
        "auf dauer", "temporary", "auf rechnung", "feste anstell", "fester anstell", "fester arbeits",
        "festen arbeits", "contract", "honorarbasis", "handelsvertret", "dauerhaft", "dauerstell", "dauerbesch",
        "zeitvertrag", "dauer ", "dauer:", "laufzeit", "zeitraum", "zeitlich nicht",
    ])
    private static let permanent = Pattern(
        #"""
        unbefristet|un-\s?befristet|permanent (?:contract|position|employment|role|full)|indefinite contract\#
        |unlimited (?:contract|employment)|(?:in|eine|direkter?|direkte|auf) (?:\w+ )?fest(?:e\#
        |er)? ?anstellung|festanstellung|dauerhafte[rnms]? (?:\w+ )?(?:arbeitsv|anstell|beschäft|position\#
        |stelle|perspektive)|ohne befristung|nicht befristet|auf dauer (?:angelegt|in voll|in teil|zu besetz|besetz)\#
        |auf dauer\b(?=[^.;]{0,40}besetz)|dauerstellung|dauerbeschäftigung|zeitlich nicht begrenzt\#
        |fester? arbeitsvertrag
        """#
    )
    private static let notPermanent = Pattern(
        #"""
        (?:übernahme|verlängerung|entfristung|perspektive auf|option|möglichkeit|aussicht|ziel|wie in\#
        |anschließend\w*|im anschluss|später\w*|ggf\.?|weiterbeschäftigung)[^.;!?]{0,60}(?:unbefristet|festanstell)\#
        |(?:unbefristet|festanstell)\w*[^.;!?]{0,40}(?:übernahme|verlängerung|wird angestrebt|möglich\#
        |denkbar|option|im anschluss|nach (?:dem|der|erfolgreich))|vermittl\w*[^.;!?]{0,60}festanstell\#
        |festanstell\w*, (?:expert|arbeitnehm|zeitarb)|\(un\)befristet
        """#
    )
    private static let fixedTerm = Pattern(
        #"""
        befrist(?<!unbefrist)(?<!un-befrist)(?<!un- befrist)(?<!\(un\)befrist)(?:et|ung|ete[nrsm]?)\b|fixed[- ]term\#
        |temporary (?:contract|position|employment)|limited (?:to|for|until) \w+ (?:month|year)\#
        |(?:elternzeit|mutterschutz|krankheits|schwangerschafts)-?vertretung|vertretung (?:für|im rahmen\#
        |wegen|während|einer)[^.;]{0,30}elternzeit|(?:für|auf|über) (?:die dauer\#
        |einen zeitraum) von (?:ca\.? )?\w+ (?:monat|jahr)|für die dauer (?:des|der|eines?) (?:projekt\#
        |elternz|mutter|vertret)|zeitvertrag(?<=\bzeitvertrag)|projektbefrist|(?:dauer|laufzeit|zeitraum|studiendauer\#
        |ausbildungsdauer|vertragsdauer)\s*:?\W{0,3}(?:ca\.? )?(?:\d+(?:[,.-]\d+)?|drei|zwei|vier\#
        |sechs)\s*(?:-\s*\d+\s*)?(?:monate|jahre|semester)|contract duration|for a (?:limited|period of)
        """#
    )
    private static let nonFixed = Pattern(
        #"sachgrundlos|ob befristet|(?:keine|ohne|nicht) befrist|befristet oder unbefristet|unbefristet oder befristet"#
    )
    private static let freelance = Pattern(
        #"""
        freelanc|freiberuf(?:ler|lich)|freie[nr]? mitarbeit(?:er(?:in)?\b|ende|\b)|auf (?:freier\#
        |selbst(?:st)?ändiger) basis\#
        |auf rechnung|auf honorarbasis|als selbst(?:st)?ändige|independent contractor|handelsvertret
        """#
    )
    private static let otherFreelance = Pattern(
        #"""
        (?:festanstell|angestell|permanent|überlassung|oder|sowie|vermittl|netzwerk|plattform|externe\#
        |koordin|steuer|betreu|anstell|placement|führ|zusammenarbeit|teams?\b)[^.;]{0,60}(?:freelanc\#
        |freiberuf|freie mitarb)|(?:freelanc\#
        |freiberuf)\w*[^.;]{0,50}(?:festanstell|permanent|vermittl|angestell|netzwerk|plattform|steuer|koord\#
        |placement)|freie berufe|freiberufler und|freelance\w* (?:experts|experten|solutions)
        """#
    )
    /// Training ends with the examination (§ 21 BBiG); studies with a firm end with the degree.
    private static let training = Pattern(
        #"""
        ausbildung (?:zum|zur|als|im)|\bauszubildende|\bazubi\b|ausbildungsplatz|duales? stud|volontariat
        """#)

    static func read(_ ad: AdContext) -> Sourced<ContractKind>? {
        var permanentFound: Sourced<ContractKind>?
        var freelanceFound: Sourced<ContractKind>?
        for line in ad.lines.passing(.contract) {
            for piece in ad.lines.pieces(.contract, of: line) {
                let text = piece.text
                if let match = fixedTerm.first(in: text), !nonFixed.occurs(in: text), concernsJob(match, piece) {
                    return Sourced(.fixedTerm, piece.origin(match, in: ad))
                }
                if freelanceFound == nil, let match = freelance.first(in: text), !otherFreelance.occurs(in: text),
                    line.number <= 4 || ad.zone(of: line.number) != .company
                {
                    freelanceFound = Sourced(.freelance, piece.origin(match, in: ad))
                }
                if permanentFound == nil, let match = permanent.first(in: text), !notPermanent.occurs(in: text) {
                    permanentFound = Sourced(.permanent, piece.origin(match, in: ad))
                }
            }
        }
        if let found = permanentFound ?? freelanceFound { return found }
        if let found = stated(ad.posting) { return found }
        let title = TermLine(number: 0, source: ad.posting.title)
        return training.first(in: title.text).map { Sourced(.fixedTerm, title.origin($0, in: ad)) }
    }

    /// Lengths of time are spoken of in many ways; only those beside the job or its training limit the contract.
    private static func concernsJob(_ match: Pattern.Match, _ piece: TermPiece) -> Bool {
        !notThisContract.occurs(in: piece.around(match, before: 70, after: 40))
    }

    private static let notThisContract = Pattern(
        #"""
        projektdauer|vertragslaufzeit|befristete[rn]? (?:aufenthalt|beschäftigungs?erlaub|verträge)|garantie\#
        |bewerbungsfrist|mietvertrag|unserer kunden|ticket|verkehrs
        """#
    )

    private static func stated(_ posting: Posting) -> Sourced<ContractKind>? {
        let contract = folded(posting.contract ?? "")
        let employment = folded(posting.employment ?? "")
        let isDefault = contract.holds("unbefristet") || contract.holds("feste anstellung")
        if !isDefault {
            if contract.holds("befristet") || contract.holds("fixed") || contract.holds("temporary") {
                return Sourced(.fixedTerm, .stated(field: "contract"))
            }
            if contract.holds("ausbildung") || contract.holds("trainee") || contract.holds("promotion") {
                return Sourced(.fixedTerm, .stated(field: "contract"))
            }
            if contract.holds("freie mitarbeit") || contract.holds("freelance") {
                return Sourced(.freelance, .stated(field: "contract"))
            }
        }
        if employment.holds("freelance") { return Sourced(.freelance, .stated(field: "employment")) }
        if employment.holds("apprenticeship") { return Sourced(.fixedTerm, .stated(field: "employment")) }
        return nil
    }
}
