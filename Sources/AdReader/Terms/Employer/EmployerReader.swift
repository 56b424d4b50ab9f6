import GermanText
import JobMarket

/// Reads who advertises: the employer itself, an agency that lends staff, or one that places them.
///
/// § 11 AÜG and the readers' interest make the three worth telling apart; the words of an agency are alike
/// everywhere ("für unseren Kunden", "im Rahmen der Arbeitnehmerüberlassung").
enum EmployerReader {
    private static let gate = LineGate([
        "kunden", "kundin", "mandant", "auftraggeber", "arbeitnehmerüberlass", "zeitarbeit", "personaldienst", "personalberat",
        "personalvermitt", "direktvermitt", "vermittlung", "leiharbeit", "recruiting", "igz", "gvp", "bap", "headhunt", "client",
        "überlassung", "temporär", "vermitteln", "executive search", "renommierte", "namhafte", "unser partner", "equal pay",
    ])
    private static let temp = Pattern(
        #"arbeitnehmerüberlassung|zeitarbeit|leiharbeit|\bANÜ\b|iGZ|GVP[-/ ]|BAP[-/ ]?DGB|tarifvertrag[^.]{0,20}(?:BAP|zeitarb)|personalleasing|temporary staffing|equal[- ]pay"#)
    private static let notTemp = Pattern(
        #"keine (?:zeitarbeit|arbeitnehmer|leiharbeit)|nicht (?:im rahmen|über)[^.]{0,20}(?:zeitarbeit|arbeitnehmer)|(?:verwalt|steuer|koordin|abrechn|einkauf|dispo|vertrieb|verkauf|personaldispo)\w*[^.]{0,50}(?:zeitarbeit|überlassung)|zeitarbeits(?:firmen|kräft|unternehmen)|erfahrung\w*[^.]{0,40}(?:zeitarbeit|überlassung)|(?:bereich|in der) (?:zeitarbeit|arbeitnehmerüberlassung)|kunden[^.]{0,40}arbeitnehmerüberlassung[^.]{0,20}vermittl"#)
    private static let placement = Pattern(
        #"(?:für|bei|im auftrag|namen)\s+(?:ein(?:en|em|es|e)?\s+)?(?:unser(?:en|em|er|es|e)?|mein(?:en|em|e)|d(?:en|em)|eine[nrms]?)\s+(?:\p{L}+[\w-]*,?\s+(?:und\s+)?){0,6}?(?:kunden?(?!n?(?:projekt|kontakt|berat|betreu|dienst|service|anfr|zufried|orient|gewinn|bezieh|system|segment|termin|besuch|vor ort))|kundenunternehmen|kundin|mandant\w*|auftraggeber\w*|klient\w*|partnerunternehmen|partnerkanzlei|partnerbetrieb|client)\b"#
            + #"|unser(?:e|em|en)?\s+(?:\p{L}+\s+){0,2}(?:kunde|mandant|auftraggeber|kundin|mandantin|partnerunternehmen)\s+(?:ist|sucht|mit|aus|in|zählt|gehört|hat|bietet|,)|our client\b|direktvermittlung|personalvermittlung|in direkte[rn]? festanstellung (?:bei|beim)|vermittlung in (?:eine )?festanstell|personalberatung|headhunt|executive search|on behalf of (?:our|my)|sucht (?:unser|mein) (?:kunde|mandant)|namhaften? (?:kunden|unternehmen) (?:aus|in|mit|der)"#)
    private static let seeks = Pattern(
        #"such|gesucht|besetz|vermitt|sind wir beauftragt|verstärk|position|festanstell|stelle|direkt|looking|hiring|seeking|einstieg|ist (?:ein|eine)|zählt|gehört|bietet"#)
    private static let agencyName = Pattern(
        #"personal(?:service|dienst|manag|beratung|vermittl|leasing|partner|agentur|lösung|konzept|bereit|union|werk gmbh dienst)|zeitarbeit|recruit|headhunt|staffing|\bhays\b|randstad|adecco|manpower|tempton|ferchau|brunel|akkodis|modis|dis ag|robert half|michael page|page ?personnel|progressive|computer futures|gulp|akzent|timepartner|persona service|orizon|trenkwalder|hofmann personal|i\.?k\.? hofmann|avitea|unique personal|amadeus fire|expertum|jobimpulse|piening|job ?ag|franz & wach|runtime|actief|gi group|synergie|start people|olympia|randstad|iperdi|meteor|arwa|alphaconsult|bindan|argo|diehl aerospace personal|workwise|headmatch|talent|personalmanag|experts? (?:gmbh|ag)|executive|consultants? for|search"#)
    private static let knownTemp = Pattern(
        #"ferchau|randstad|adecco|manpower|tempton|timepartner|persona service|orizon|trenkwalder|hofmann personal|unique personal|piening|zeitarbeit|personal(?:service|dienst|leasing)|arwa|bindan|jobimpulse|start people|synergie personal|alphaconsult|iperdi|runtime|gi group"#)

    static func read(_ ad: AdContext) -> Sourced<EmployerKind>? {
        var tempFound: Sourced<EmployerKind>?
        var placementFound: Sourced<EmployerKind>?
        for line in gate.lines(of: ad) {
            if tempFound == nil, let match = temp.first(in: line.text), !notTemp.occurs(in: line.text) {
                tempFound = Sourced(.temp, line.origin(match, in: ad))
            }
            guard placementFound == nil else { continue }
            for match in placement.matches(in: line.text) {
                let bounds = line.sentence(around: match.byteRange)
                if seeks.occurs(in: line.slice(bounds)), ad.zone(of: line.number) != .tasks {
                    placementFound = Sourced(.placement, line.origin(match, in: ad))
                    break
                }
            }
        }
        let company = ad.posting.company ?? ""
        let contract = folded(ad.posting.contract ?? "")
        if tempFound == nil, contract.contains("arbeitnehmeruberlassung") || contract.contains("arbeitnehmerueberlassung") {
            tempFound = Sourced(.temp, .stated(field: "contract"))
        }
        if let tempFound, placementFound == nil || !agencyName.occurs(in: company) || knownTemp.occurs(in: company) { return tempFound }
        if let placementFound { return tempFound ?? placementFound }
        if knownTemp.occurs(in: company) { return Sourced(.temp, .stated(field: "company")) }
        return company.isEmpty && ad.text.isEmpty ? nil : Sourced(.direct, .computed(method: "no words of an agency"))
    }
}
