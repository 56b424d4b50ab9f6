import GermanText
import JobMarket

/// Reads who advertises: the employer itself, an agency that lends staff, or one that places them.
///
/// § 11 AÜG and the readers' interest make the three worth telling apart; the words of an agency are alike
/// everywhere ("für unseren Kunden", "im Rahmen der Arbeitnehmerüberlassung").
enum EmployerReader {
    private static let gate = LineGate([
        "kunde", "kundin", "mandant", "auftraggeber", "arbeitnehmerüberlass", "zeitarbeit", "personaldienst",
        "personalberat",
        "personalvermitt", "direktvermitt", "vermittlung", "leiharbeit", "recruiting", "igz", "gvp", "bap", "headhunt",
        "client",
        "überlassung", "temporär", "vermitteln", "executive search", "namhafte", "unser partner", "personalverm",
        "personalber",
    ])
    private static let temp = Pattern(
        #"""
        arbeitnehmerüberlassung|zeitarbeit|leiharbeit|\bANÜ\b|iGZ|GVP[-/ ]|BAP[-/ ]?DGB\#
        |tarifvertrag[^.]{0,20}(?:BAP|zeitarb)|(?:tarif|mitglied)\w*[^.]{0,20}\b(?:BAP|iGZ|GVP)\b\#
        |personalleasing|temporary staffing
        """#
    )
    private static let notTemp = Pattern(
        #"""
        keine (?:zeitarbeit|arbeitnehmer|leiharbeit)|nicht (?:im rahmen|über)[^.]{0,20}(?:zeitarbeit\#
        |arbeitnehmer)|(?:verwalt|steuer|koordin|abrechn|einkauf|dispo|vertrieb|verkauf\#
        |personaldispo)\w*[^.]{0,50}(?:zeitarbeit|überlassung)|zeitarbeits(?:firmen|kräft|unternehmen)\#
        |erfahrung\w*[^.]{0,40}(?:zeitarbeit|überlassung)|bereich(?:en)? (?:der )?(?:zeitarbeit\#
        |arbeitnehmerüberlassung|personaldienst)|(?:software|lösung)\w*[^.]{0,40}(?:zeitarbeit|überlassung)\#
        |kenntnisse[^.]{0,30}überlassung|kunden[^.]{0,40}arbeitnehmerüberlassung[^.]{0,20}vermittl
        """#
    )
    private static let clients = LineGate([
        "kunde", "kundin", "mandant", "auftraggeber", "klient", "client", "partnerunternehmen", "partnerkanzlei",
        "partnerbetrieb", "vermittl", "personalberat", "festanstellung", "on behalf", "namhafte", "im auftrag",
    ])
    /// The client is spoken of as the employer.
    private static let clientSpeaks = Pattern(
        #"""
        \bunser(?:em|er)?\s+(?:[\w-]++\s++){0,3}?(?:kunde|kundin|mandant|mandantin|auftraggeber|klient\#
        |partnerunternehmen)\s+(?:ist|sucht|mit sitz|aus|zählt|gehört|hat seinen|bietet|handelt es)\#
        |\bbei unserem (?:[\w-]++\s++){0,3}?(?:kunden|mandanten|auftraggeber) (?:handelt|erwartet|arbeitest\#
        |bist)|our client (?:is|has|offers)|sucht (?:unser|mein) (?:kunde|mandant)|direktvermittlung\#
        |\bwir\b[^.!?]{0,30}\b(?:als|eine?) (?:\w++ )?personal(?:vermittl|berat)(?:ung|er)|(?:^\#
        |[.!] )als (?:\w++ )?personal(?:vermittl|berat)(?:ung|er)|personal(?:vermittl|berat)\w+ (?:haben\#
        |sind|suchen|unterstützen) wir|in direkte[rn]? festanstellung (?:bei|beim)|im auftrag (?:eine[rs]\#
        |unsere[rs]|des|von) (?:[\w-]++\s++){0,4}?(?:kunden|mandanten|unternehmens|auftraggebers|klienten)\#
        |on behalf of (?:our|my)
        """#
    )
    /// Someone is sought for a client.
    private static let forClient = Pattern(
        #"""
        (?:für|bei|mit)\s+(?:eine[nrms]?\s+)?(?:unser(?:en|em|er|es|e)?|mein(?:en|em|e)|d(?:en|em)\#
        |eine[nrms]?)\s+(?:[\w-]++,?\s++){0,6}?(?:kunden(?!\p{L}|-|/| und|:)|kundenunternehmen|kundin\b\#
        |mandant(?:en|in)?\b|auftraggeber(?:s|in)?\b|klienten|partnerunternehmen|partnerkanzlei\#
        |partnerbetrieb|client\b)|namhaften? (?:kunden|unternehmen) (?:aus|in|mit|der)|for (?:our|a\#
        |one of our) clients?\b
        """#
    )
    private static let seeks = Pattern(
        #"""
        \bsuch(?:en|e|t)\b|gesucht|zu besetzen|besetzen wir|vermitteln|sind wir beauftragt|looking for\#
        |hiring|seeking|möchten sie
        """#
    )
    private static let agencyName = Pattern(
        #"""
        personal(?:service|dienst|manag|beratung|vermittl|leasing|partner|agentur|lösung|konzept|bereit\#
        |union|werk gmbh dienst)|zeitarbeit|recruit|headhunt|staffing|\bhays\b|randstad|adecco|manpower\#
        |tempton|ferchau|brunel|akkodis|modis|dis ag|robert half|michael page|page ?personnel|progressive\#
        |computer futures|gulp|akzent|timepartner|persona service|orizon|trenkwalder|hofmann personal\#
        |i\.?k\.? hofmann|avitea|unique personal|amadeus fire|expertum|jobimpulse|piening|job ?ag\#
        |franz & wach|runtime|actief|gi group|synergie|start people|olympia|randstad|iperdi|meteor|arwa\#
        |alphaconsult|bindan|argo|diehl aerospace personal|workwise|headmatch|talent|personalmanag\#
        |experts? (?:gmbh|ag)|executive|consultants? for|search
        """#
    )
    private static let placementName = Pattern(
        #"""
        personal(?:beratung|vermittlung)|recruit(?:ing|ment)|headhunt|executive search|human ?capital\#
        |talente?\b|talent acqui|talent solutions|search partners|staffing|karriereberat
        """#
    )
    private static let knownTemp = Pattern(
        #"""
        ferchau|randstad|adecco|manpower|tempton|timepartner|persona service|orizon|trenkwalder\#
        |hofmann personal|unique personal|piening|zeitarbeit|personal(?:service|dienst|leasing)|arwa|bindan\#
        |jobimpulse|start people|synergie personal|alphaconsult|iperdi|runtime|gi group
        """#
    )

    static func read(_ ad: AdContext) -> Sourced<EmployerKind>? {
        var tempFound: Sourced<EmployerKind>?
        var placementFound: Sourced<EmployerKind>?
        for line in gate.lines(of: ad) {
            if tempFound == nil, let match = temp.first(in: line.text), !notTemp.occurs(in: line.text) {
                tempFound = Sourced(.temp, line.origin(match, in: ad))
            }
            guard placementFound == nil, ad.zone(of: line.number) != .tasks else { continue }
            let text = line.wide
            guard clients.opens(text) else { continue }
            if let match = clientSpeaks.first(in: text) {
                placementFound = Sourced(.placement, line.origin(match, in: ad))
                continue
            }
            for match in forClient.matches(in: text) where match.byteRange.lowerBound < line.text.utf8.count {
                let bounds = line.sentence(around: match.byteRange)
                if seeks.occurs(in: line.slice(from: bounds.lowerBound, to: bounds.upperBound)) {
                    placementFound = Sourced(.placement, line.origin(match, in: ad))
                    break
                }
            }
        }
        let company = ad.posting.company ?? ""
        let contract = folded(ad.posting.contract ?? "")
        if tempFound == nil,
            contract.contains("arbeitnehmeruberlassung") || contract.contains("arbeitnehmerueberlassung")
        {
            tempFound = Sourced(.temp, .stated(field: "contract"))
        }
        if let tempFound, placementFound == nil || !agencyName.occurs(in: company) || knownTemp.occurs(in: company) {
            return tempFound
        }
        if let placementFound { return tempFound ?? placementFound }
        if knownTemp.occurs(in: company) { return Sourced(.temp, .stated(field: "company")) }
        if placementName.occurs(in: company) { return Sourced(.placement, .stated(field: "company")) }
        return company.isEmpty && ad.text.isEmpty ? nil : Sourced(.direct, .computed(method: "no words of an agency"))
    }
}
