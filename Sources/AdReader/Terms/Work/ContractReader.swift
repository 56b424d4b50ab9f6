import GermanText
import JobMarket

/// Reads whether a contract is permanent, fixed-term or freelance.
///
/// Portals tick "unbefristet" or "Feste Anstellung" by default, also where the ad's words say otherwise or
/// nothing; such a tick alone is no evidence. A field that says "befristet" or names training is specific.
enum ContractReader {
    private static let gate = LineGate([
        "befrist", "permanent", "fixed", "festanstell", "freelance", "freiberuf", "freie mitarb", "freier mitarb",
        "selbständig",
        "selbstständig", "elternzeit", "vertretung", "limited", "dauer", "temporary", "auf rechnung",
        "ausbildungsvertrag",
        "feste anstell", "fester arbeits", "festen arbeits", "contract", "projektlaufzeit", "sofortige übernahme",
        "krankheitsvert",
        "direkteinstieg", "direktvermittlung", "festeinstellung", "monate", "jahre", "langfristig", "duales stud",
        "studium",
    ])
    private static let permanent = Pattern(
        #"""
        unbefristet|un-\s?befristet|permanent (?:contract|position|employment|role|full)|indefinite contract\#
        |unlimited (?:contract|employment)|(?:in|eine|direkter?|direkte|auf) (?:\w+ )?fest(?:e\#
        |er)? ?anstellung|festanstellung|dauerhafte[rnms]? (?:\w+ )?(?:arbeitsv|anstell|beschäft|position\#
        |stelle|perspektive)|auf dauer (?:angelegt|in voll|in teil|zu besetz|besetz)\#
        |auf dauer\b(?=[^.;]{0,40}besetz)|dauerstellung|dauerbeschäftigung|zeitlich nicht begrenzt\#
        |fester? arbeitsvertrag
        """#
    )
    private static let notPermanent = Pattern(
        #"""
        (?:übernahme|verlängerung|entfristung|perspektive auf|option|möglichkeit|aussicht|ziel|wie in\#
        |anschließend\w*|später\w*|ggf\.?|weiterbeschäftigung)[^.;!?]{0,60}(?:unbefristet|festanstell)\#
        |(?:unbefristet|festanstell)\w*[^.;!?]{0,40}(?:übernahme|verlängerung|wird angestrebt|möglich\#
        |denkbar|option|im anschluss|nach (?:dem|der|erfolgreich))|vermittl\w*[^.;!?]{0,60}festanstell\#
        |festanstell\w*, (?:expert|arbeitnehm|zeitarb)|\(un\)befristet
        """#
    )
    private static let fixedTerm = Pattern(
        #"""
        (?<!un)(?<!un-)(?<!un- )(?<!\(un\))befrist(?:et|ung|ete[nrsm]?)\b|fixed[- ]term\#
        |temporary (?:contract|position|employment)|limited (?:to|for|until) \w+ (?:month|year)\#
        |(?:elternzeit|mutterschutz|krankheits|schwangerschafts)-?vertretung|vertretung (?:für|im rahmen\#
        |wegen|während|einer)[^.;]{0,30}elternzeit|(?:für|auf|über) (?:die dauer\#
        |einen zeitraum) von (?:ca\.? )?\w+ (?:monat|jahr)|für die dauer (?:des|der|eines?) (?:projekt\#
        |elternz|mutter|vertret)|zeitvertrag|projektbefrist|(?:dauer|laufzeit|zeitraum|studiendauer\#
        |ausbildungsdauer|vertragsdauer)\s*:?\W{0,3}(?:ca\.? )?(?:\d+(?:[,.-]\d+)?|drei|zwei|vier\#
        |sechs)\s*(?:-\s*\d+\s*)?(?:monate|jahre|semester)|contract duration|for a (?:limited|period of)
        """#
    )
    private static let nonFixed = Pattern(
        #"sachgrundlos|ob befristet|(?:keine|ohne|nicht) befrist|befristet oder unbefristet|unbefristet oder befristet"#
    )
    private static let freelance = Pattern(
        #"""
        freelanc|freiberuf(?:ler|lich)|freie[nr]? mitarbeit|auf (?:freier|selbst(?:st)?ändiger) basis\#
        |auf rechnung|auf honorarbasis|als selbst(?:st)?ändige|independent contractor|handelsvertret
        """#
    )
    private static let otherFreelance = Pattern(
        #"""
        (?:festanstell|angestell|permanent|überlassung|oder|sowie|vermittl|netzwerk|plattform|externe\#
        |koordin|steuer|betreu|anstell|placement)[^.;]{0,60}(?:freelanc|freiberuf|freie mitarb)|(?:freelanc\#
        |freiberuf)\w*[^.;]{0,50}(?:festanstell|permanent|vermittl|angestell|netzwerk|plattform|steuer|koord\#
        |placement)|freie berufe|freiberufler und|freelance\w* (?:experts|experten|solutions)
        """#
    )

    static func read(_ ad: AdContext) -> Sourced<ContractKind>? {
        var permanentFound: Sourced<ContractKind>?
        var freelanceFound: Sourced<ContractKind>?
        for line in gate.lines(of: ad) {
            if let match = fixedTerm.first(in: line.text), !nonFixed.occurs(in: line.text), concernsJob(match, line) {
                return Sourced(.fixedTerm, line.origin(match, in: ad))
            }
            if freelanceFound == nil, let match = freelance.first(in: line.text), !otherFreelance.occurs(in: line.text),
                line.number <= 4 || ad.zone(of: line.number) != .company
            {
                freelanceFound = Sourced(.freelance, line.origin(match, in: ad))
            }
            if permanentFound == nil, let match = permanent.first(in: line.text), !notPermanent.occurs(in: line.text) {
                permanentFound = Sourced(.permanent, line.origin(match, in: ad))
            }
        }
        if let found = permanentFound ?? freelanceFound { return found }
        return stated(ad.posting)
    }

    /// Lengths of time are spoken of in many ways; only those beside the job or its training limit the contract.
    private static func concernsJob(_ match: Pattern.Match, _ line: TermLine) -> Bool {
        !notThisContract.occurs(
            in: line.slice(from: match.byteRange.lowerBound - 50, to: match.byteRange.upperBound + 40))
    }

    private static let notThisContract = Pattern(
        #"""
        projektdauer|vertragslaufzeit|befristete[rn]? (?:aufenthalt|beschäftigungs?erlaub|verträge)|garantie\#
        |bewerbungsfrist|mietvertrag|unserer kunden
        """#
    )

    private static func stated(_ posting: Posting) -> Sourced<ContractKind>? {
        let contract = folded(posting.contract ?? "")
        let employment = folded(posting.employment ?? "")
        let isDefault = contract.contains("unbefristet") || contract.contains("feste anstellung")
        if !isDefault {
            if contract.contains("befristet") || contract.contains("fixed") || contract.contains("temporary") {
                return Sourced(.fixedTerm, .stated(field: "contract"))
            }
            if contract.contains("ausbildung") || contract.contains("trainee") || contract.contains("promotion") {
                return Sourced(.fixedTerm, .stated(field: "contract"))
            }
            if contract.contains("freie mitarbeit") || contract.contains("freelance") {
                return Sourced(.freelance, .stated(field: "contract"))
            }
        }
        if employment.contains("freelance") { return Sourced(.freelance, .stated(field: "employment")) }
        return nil
    }
}
