import GermanText
import JobMarket

/// Reads who advertises: the employer itself, an agency that lends staff, or one that places them.
///
/// § 11 AÜG and the readers' interest make the three worth telling apart. The words of an agency are alike
/// everywhere ("für unseren Kunden", "im Rahmen der Arbeitnehmerüberlassung"); firms that live by lending staff
/// often leave them out, so their names count too.
enum EmployerReader {
    static let lendingGate = LineGate([
        "arbeitnehmerüberlass", "zeitarbeit", "leiharbeit", "anü", "igz", "gvp", "bap", "personalleasing",
        "temporary staff", "überlassung von fach",
    ])
    private static let lending = Pattern(
        #"""
        arbeitnehmerüberlassung|(?<!voll)(?<!teil)zeitarbeit(?!s(?:firm|kräft|untern))|leiharbeit|\bANÜ\b|\biGZ\b\#
        |\bGVP[-/ ]\#
        |\bBAP[-/ ]?DGB|tarifvertrag[^.]{0,20}(?:\bBAP|zeitarb)|(?:tarif|mitglied)\w*[^.]{0,20}\b(?:BAP|iGZ|GVP)\b\#
        |personalleasing|temporary staffing|überlassung von fach
        """#
    )
    private static let notLending = Pattern(
        #"""
        keine (?:zeitarbeit|arbeitnehmer|leiharbeit)|nicht (?:im rahmen|über)[^.]{0,20}(?:zeitarbeit\#
        |arbeitnehmer)|(?:verwalt|steuer|koordin|abrechn|einkauf|dispo|vertrieb|verkauf\#
        |personaldispo)\w*[^.]{0,50}(?:zeitarbeit|überlassung)\#
        |erfahrung\w*[^.]{0,40}(?:zeitarbeit|überlassung)|\bin der zeitarbeit|bereich(?:en)? (?:der )?(?:zeitarbeit\#
        |arbeitnehmerüberlassung|personaldienst)|(?:software|lösung)\w*[^.]{0,40}(?:zeitarbeit|überlassung)\#
        |kenntnisse[^.]{0,30}überlassung|kunden[^.]{0,40}arbeitnehmerüberlassung[^.]{0,20}vermittl
        """#
    )
    /// Signs of lending that need an agency beside them.
    static let lentGate = LineGate(["übernahme", "einsatz", "übertarif", "entleih", "kundenbetrieb"])
    private static let lent = Pattern(
        #"""
        übernahme(?:chance|option|möglichkeit|wahrsch)|(?:option|chance)\w* (?:auf\#
        |zur) (?:eine )?(?:\p{L}+ )?übernahme\#
        |übernahme durch|langfristige\w* einsatz|\beinsatz bei (?:ein|nam|top|unser|renom)|kundeneinsatz\#
        |projekteinsatz bei\#
        |einsatz(?:unternehmen|betrieb)|entleih|kundenbetrieb|übertariflich
        """#)

    static let gate = LineGate([
        "kunde", "kundin", "mandant", "auftraggeber", "klient", "client", "partnerunternehmen", "partnerkanzlei",
        "partnerbetrieb", "partner in", "vermittl", "personalberat", "festanstellung", "on behalf", "namhafte",
        "im auftrag", "direkte", "unternehmen",
    ])
    static let placementGate = LineGate(["vermittl", "personalberat", "festanstellung"])
    /// Words of direct placement: the agency is not the employer.
    private static let placing = Pattern(
        #"""
        direktvermittlung|direkte[rn]? vermittlung|\bwir\b[^.!?]{0,30}\b(?:als|eine?) (?:\w++ )?\#
        personal(?:vermittl|berat)(?:ung|er)|\bals (?:\w++ ){0,2}personal(?:vermittl|berat)(?:ung\#
        |er)\b[^.]{0,40}\b(?:wir|ist|sind)\#
        |(?:im rahmen|wege) (?:der|einer) (?:direkten )?(?:personal)?vermittlung\#
        |personal(?:vermittl|berat)\w+ (?:haben|sind|suchen|unterstützen) wir|private (?:arbeits|personal)vermittl\#
        |(?:in |eine )?direkte[rn]? festanstellung (?:bei|beim)|festanstellung (?:bei unserem\#
        |beim) (?:\w+ )?(?:kunden|auftrag)
        """#)
    /// The client is spoken of as the employer: always one, as firms that serve clients speak of many.
    private static let client = Pattern(
        #"""
        (?:unser(?<=\bunser)|mein(?<=\bmein))e?\s+(?:[\w-]++\s++){0,3}?(?:(?:kunde|kundin|mandant\#
        |mandantin|auftraggeber|klient\#
        |partnerunternehmen)\b(?! (?:ist der mittelstand|ist könig|im mittelpunkt|im fokus))[\s–-]+(?:ist|sucht\#
        |mit sitz|aus|in|zählt|gehört|hat|bietet|entwickelt|betreut|steht für|plant|agiert|verfügt|legt|überzeugt\#
        |wächst|ein|eine)\b|partner (?:sucht|ist|entwickelt|in \p{L}+ (?:ist|sucht)))\#
        |bei (?<=\bbei )(?:unser|mein)em (?:[\w-]++\s++){0,3}?(?:kunden|mandanten|klienten|auftraggeber) (?:handelt|erwartet\#
        |arbeitest|bist)\b\#
        |our client (?:is|has|offers)|(?:sucht|bietet) (?:unser|mein) (?:kunde|mandant|klient|auftraggeber)\b\#
        |im auftrag (?:eine[rs]|unseres|meines) (?:[\w-]++\s++){0,4}?(?:kunden|mandanten|unternehmens|auftraggebers\#
        |klienten|kundin|mandantin)\b|on behalf of (?:our|my)
        """#
    )
    /// Someone is sought for a client or for "a leading firm".
    private static let forClient = Pattern(
        #"""
        \b(?:für|bei)\s+(?:unser(?:en|em|e|es)?|mein(?:en|em|e)\#
        |eine[nm])\s+(?:(?!und\b)[\w-]++,?\s++){0,6}?(?:kunden(?!\p{L}|-|/|:| und)\#
        |kundenunternehmen|kundin\b|mandant(?:en|in)\b|auftraggeber\b|klienten|partnerunternehmen|partnerkanzlei\#
        |partnerbetrieb|client\b)|\bfür ein(?: [\p{L}-]+,?){0,8} [\p{L}-]*unternehmen\b|\bnamhaften? (?:kunden\#
        |unternehmen) (?:aus|in|mit|der)\#
        |for (?:our|a|one of our) clients?\b
        """#
    )
    /// "Für unsere Kunden" are many: those whom the firm serves.
    private static let manyClients = Pattern(#"\b(?:für|bei) unsere[nr]?\b(?! \p{L}*unternehmen)[^.]* kunden"#)
    private static let oneClient = Pattern(#"\bfür (?:unseren|meinen|einen)\b|\bbei (?:unserem|meinem|einem)\b"#)
    private static let firmSeeks = Pattern(
        #"""
        (?<!, )(?<!als )(?<!sind )\bein(?: [\p{L}-]+,?){1,6} unternehmen (?:mit (?:haupt)?sitz in|aus|in|im\#
        |mit) [^.!?]{0,120}\bsucht\b
        """#)
    private static let seeks = Pattern(
        #"""
        \bsuch(?:en|e)\b|gesucht|zu besetzen|besetzen wir|vermitteln|sind wir beauftragt|looking for|hiring|seeking\#
        |möchten sie
        """#
    )

    /// Firms and kinds of firms that place or lend staff.
    private static let agencyName = Pattern(
        #"""
        personal(?!is|abteil|rat\b|amt)|(?:arbeits|job|stellen)vermittl|recruit|headhunt|staff(?:ing|xperts)?\b\#
        |zeitarbeit\#
        |\bsearch\b|human ?capital|talent(?:e|zeit|s)?\b|talent acqui|talent solutions|karriereberat|\bhired\b\#
        |jobbuster\#
        |jobmacher|\bprofile\b|we ?match|biomatch|career(?:team|s)\b(?! institute)|executives? |perso\b|\bhays\b\#
        |robert half\#
        |michael page|page ?personnel|progressive|computer futures|amadeus fire|academic work|taxtalente|harvey nash\#
        |\bexperis\b|\bgulp\b|workwise|headmatch|\bepunkt\b|vacantum|constaff|univativ|ratbacher
        """#)
    private static let notAgency = Pattern(#"personal care|research|pro ?sieben|search (?:engine|lab)|profiler"#)
    /// Firms that live by lending staff.
    private static let lenderName = Pattern(
        #"""
        ferchau|randstad|adecco|manpower|tempton|timepartner|persona (?:service|data)|orizon|trenkwalder\#
        |hofmann (?:personal|gmbh)|i\. ?k\. hofmann|unique personal|piening|zeitarbeit|personal(?:service|dienst\#
        |leasing)\#
        |time ?tec|\barwa\b|bindan|jobimpulse|start people|synergie personal|alphaconsult|iperdi|runtime|gi group\#
        |\bdis ag\b|\bmodis\b|akkodis|avitea|expertum|franz & wach|temperso|amadeus fire|tritec hr
        """#
    )
    /// Staff of the agency itself.
    private static let ownStaff = Pattern(
        #"""
        disponent|recruit|personalberat|personalvermitt|personalreferent|personalsach|talent (?:acqui|consult)\#
        |niederlassungsleit\#
        |\bHR\b|human resources|account manager|key account|vertriebsmitarb
        """#)

    static func read(_ ad: AdContext) -> Sourced<EmployerKind>? {
        let company = ad.posting.company ?? ""
        var lendingFound = lending(ad)
        if lendingFound == nil {
            let contract = folded(ad.posting.contract ?? "")
            if contract.holds("arbeitnehmeruberlassung") || contract.holds("arbeitnehmerueberlassung") {
                lendingFound = Sourced(.temp, .stated(field: "contract"))
            }
        }
        let isLender = lenderName.occurs(in: company)
        let isAgency = isLender || agencyName.occurs(in: company) && !notAgency.occurs(in: company)
        let (placementFound, isDirect) = placement(ad, isAgency: isAgency)

        if let lendingFound, placementFound == nil || isLender || !isAgency || !isDirect { return lendingFound }
        if isDirect, let placementFound { return placementFound }
        let isOwnStaff = placementFound == nil && ownStaff.occurs(in: ad.posting.title)
        if isLender, !isOwnStaff { return Sourced(.temp, placementFound?.origin ?? .stated(field: "company")) }
        if isAgency || placementFound != nil, let found = firstLent(ad) { return found }
        if let placementFound { return placementFound }
        if isAgency, !isOwnStaff { return Sourced(.placement, .stated(field: "company")) }
        return company.isEmpty && ad.text.isEmpty ? nil : Sourced(.direct, .computed(method: "no words of an agency"))
    }

    private static func lending(_ ad: AdContext) -> Sourced<EmployerKind>? {
        for line in ad.lines.passing(.lending) {
            if let match = lending.first(in: line.text) {
                let around = line.slice(from: match.byteRange.lowerBound - 90, to: match.byteRange.upperBound + 60)
                if !notLending.occurs(in: around) { return Sourced(.temp, line.origin(match, in: ad)) }
            }
        }
        return nil
    }

    private static func firstLent(_ ad: AdContext) -> Sourced<EmployerKind>? {
        for line in ad.lines.passing(.lent) where ad.zone(of: line.number) != .tasks {
            if let match = lent.first(in: line.text) { return Sourced(.temp, line.origin(match, in: ad)) }
        }
        return nil
    }

    /// The first words of a client for whom staff is sought, and whether the client itself will employ.
    private static func placement(_ ad: AdContext, isAgency: Bool) -> (Sourced<EmployerKind>?, isDirect: Bool) {
        var found: Sourced<EmployerKind>?
        for line in ad.lines.passing(.placing) where ad.zone(of: line.number) != .tasks {
            for piece in ad.lines.widePieces(.placing, of: line) {
                if piece.passes(.placement), let match = piece.first(placing) {
                    return (Sourced(.placement, piece.origin(match, in: ad)), true)
                }
                guard found == nil, let match = piece.first(client) ?? sought(piece, isAgency: isAgency) else {
                    continue
                }
                found = Sourced(.placement, piece.origin(match, in: ad))
            }
        }
        return (found, false)
    }

    private static func sought(_ piece: TermPiece, isAgency: Bool) -> Pattern.Match? {
        for match in piece.matches(forClient) {
            let isMany = manyClients.occurs(in: match.text) && !oneClient.occurs(in: match.text)
            guard isAgency || !isMany else { continue }
            let bounds = piece.line.sentence(around: piece.bytes(of: match))
            let sentence = piece.line.slice(from: bounds.lowerBound, to: bounds.upperBound)
            if isAgency || seeks.occurs(in: sentence) { return match }
        }
        return piece.first(firmSeeks)
    }
}
