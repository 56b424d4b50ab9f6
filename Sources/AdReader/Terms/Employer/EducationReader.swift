import GermanText
import JobMarket

/// Reads the education that an ad asks for.
enum EducationReader {
    private static let gate = LineGate([
        "studium", "studien", "studi", "hochschul", "bachelor", "master", "diplom", "universit", "degree", "ausbildung",
        "lehre",
        "gelernte", "techniker", "meister", "fachwirt", "abschluss", "fh", "htl", "promotion", "akadem",
        "fachinformatik", "apprentice",
        "quereinst", "qualifikation", "kaufmann", "kauffrau", "examen", "approb", "staatsexamen", "phd", "vocational",
        "fachkraft",
        "berufsabschl", "education", "graduat", "universities", "dr.",
    ])
    private static let degree = Pattern(
        #"""
        hochschulbildung|studienabschl|studiengang(?!s)|(?:hochschul|fachhochschul|universitäts|master\#
        |bachelor|diplom|uni|fh|ingenieur|informatik)-?\s?(?:studium|abschluss|diplom)|studium(?!s?(?:gang\#
        |gebühr|platz|inhalt|begleit|projekt|möglich|dauer|beginn|standort))|(?:abgeschlossene\w*\#
        |erfolgreich\w*|technische\w*|wissenschaftliche\w*\#
        |naturwissenschaftliche\w*) (?:\p{L}+-? ?){0,3}studium|hochschulabschluss|hochschulausbildung\#
        |akademische\w* (?:abschluss|ausbildung|hintergrund|grad)|\b(?:B|M)\.?\s?(?:Sc|A|Eng)\b\#
        |bachelor(?!-?(?:arbeit|and|thesis|stud))|master(?!-?(?:arbeit|and|thesis|data|plan|s?tud|card\#
        |mind))(?=\s|-|/|\)|,|$|abschl|grad)|diplom(?!at|arbeit)|university degree|\bdegree\b|staatsexamen\#
        |approbation|promotion(?!s?(?:tour|aktion|material|code|möglich|stud|tag))|promoviert|\bPhD\b|\bFH\b\#
        |\bTU\b[/, ]|universitär|college|graduate (?:of|in|degree)|volljurist|doctorate
        """#
    )
    private static let vocational = Pattern(
        #"""
        (?<!hochschul)ausbildung(?:en)?\b(?!\s*:)|lehrabschluss|abgeschlossene lehre|\blehre\b(?! und| &)\#
        |berufsabschluss|fachinformatiker|\bHTL\b|\bHAK\b|staatlich (?:geprüfte|anerkannte)|techniker(?:in\#
        |:in|\*in|/in)?\b(?! krank)|meister(?:in|:in|\*in|brief|titel|abschluss|prüfung)?\b|fachwirt\#
        |betriebswirt(?!schaft)|(?:kauf|fach)(?:mann|frau|leute)\b|vocational|apprenticeship|gelernte[rn]? \#
        |ausgebildete[rn]? |examinierte|facharbeiter|gesellenbrief|verwaltungsfachangestellt\#
        |ausbildungsberuf|fachangestellt|erzieher
        """#
    )
    private static let none = Pattern(
        #"""
        (?:keine?|ohne)\s+(?:\w+\s){0,3}(?:ausbildung|studium|abschluss|qualifikation\#
        |hochschulabschluss)\b[^.;]{0,30}(?:nötig|notwendig|erforderlich|vorausgesetzt|voraussetzung|brauch\#
        |kein problem|willkommen)|(?:ob|egal ob|mit oder ohne|mit und ohne)\s+(?:\w+\s){0,3}(?:studium\#
        |ausbildung|abschluss)[^.;]{0,60}(?:quer|zählt|zählen|autodidakt|egal|wichtig|ohne)\#
        |quer-?einst(?:eig|ieg)\w*[^.;]{0,50}(?:willkommen|möglich|chance|leidenschaft)|(?:ausbildung\#
        |abschluss|studium) (?:ist |sind )?(?:nicht|kein)\w* (?:zwingend|muss|notwendig|erforderlich|nötig\#
        |wichtig)|no degree required
        """#
    )
    private static let notDemand = Pattern(
        #"""
        aus-? ?und weiterbildung|aus-, (?:fort|weiter)|ausbildungs(?:betrieb|platz|leiter|inhalt|jahr|verg\#
        |dauer|beginn|vertrag|zeit|beruf(?:e|en) bei)|(?:wir|ihk)[^.]{0,30}bilden|ausbildung (?:von|unserer\#
        |der) (?:\p{L}+ )?(?:azubi|auszubild|mitarb|student|nachwuchs)|studierend|während (?:des|deines\#
        |ihres) studiums|(?:einarbeitung|schulung)\w* und ausbildung|bildungssystem|neben (?:dem|deinem\#
        |ihrem) studium|immatrikul|eingeschrieb|laufendes? studium|du studierst|sie studieren|student(?:in\#
        |en|\b)|(?:scrum|projekt|bau|bürger|haus|werk|schicht|post)-?\s?meister|scrum master|master data\#
        |duales studium|im studium|betreuung von|deine ausbildung im|während der ausbildung\#
        |ausbildung erhältst|in deiner ausbildung|fortbildung|studium generale|berufsbegleitend\#
        |studienbeihilfe|unterstützung[^.]{0,20}studium
        """#
    )
    static func read(_ ad: AdContext) -> Sourced<EducationDemand>? {
        if CareerLevelReader.inTitle(ad)?.value == .trainee, !ad.posting.title.lowercased().contains("trainee") {
            return nil
        }
        var degreeFound: Origin?
        var vocationalFound: Origin?
        var noneFound: Origin?
        for line in gate.lines(of: ad) where line.number > 0 {
            let zone = ad.zone(of: line.number)
            guard zone != .benefits, zone != .company, zone != .application, zone != .tasks else { continue }
            if noneFound == nil, let match = none.first(in: line.text) { noneFound = line.origin(match, in: ad) }
            if degreeFound == nil { degreeFound = first(degree, in: line, of: ad) }
            if vocationalFound == nil { vocationalFound = first(vocational, in: line, of: ad) }
        }
        switch (degreeFound, vocationalFound) {
        case (let origin?, _?): return Sourced(noneFound == nil ? .vocationalOrDegree : .none, noneFound ?? origin)
        case (let origin?, nil): return Sourced(noneFound == nil ? .degree : .none, noneFound ?? origin)
        case (nil, let origin?): return Sourced(noneFound == nil ? .vocational : .none, noneFound ?? origin)
        case (nil, nil): return noneFound.map { Sourced(.none, $0) }
        }
    }

    private static func first(_ pattern: Pattern, in line: TermLine, of ad: AdContext) -> Origin? {
        for match in pattern.matches(in: line.text) {
            let around = line.slice(from: match.byteRange.lowerBound - 36, to: match.byteRange.upperBound + 24)
            if !notDemand.occurs(in: around) { return line.origin(match, in: ad) }
        }
        return nil
    }
}
