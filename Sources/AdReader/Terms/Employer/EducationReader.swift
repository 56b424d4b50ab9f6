import GermanText
import JobMarket

/// Reads the education that an ad asks for.
enum EducationReader {
    static let gate = LineGate([
        "studium", "studien", "studi", "hochschul", "bachelor", "master", "diplom", "universit", "degree", "ausbildung",
        "lehrabschl", " lehre", "gelernte", "ausgebildete", "examinierte", "techniker", "meister", "fachwirt",
        "betriebswirt", "abschluss", "fh", "htl", "hak", "promotion", "promov", "akadem", "fachinformatik",
        "apprentice", "quereinst", "quer-einst", "qualifikation", "kaufmann", "kauffrau", "kaufleute", "fachmann",
        "fachfrau", "fachleute", "examen", "approb", "phd", "doctorate", "vocational", "facharbeiter", "gesellenbr",
        "fachangestellt", "erzieher", "college", "graduat", "volljurist", "b.sc", "m.sc", "b.a.", "m.a.", "b. sc",
    ])
    /// What ends the name of a degree or begins it: "Hochschulabschluss", "Master-Studium".
    private static let degreeEnd = #"-?\s?(?:studium|abschluss|diplom)"#
    // Both are looked for in every tenth line: words that begin alike stand together, and borders are asked for last.
    private static let degree = Pattern(
        #"""
        (?:hochschul(?:bildung|ausbildung|\#(degreeEnd))|s(?:tud(?:ienabschl|iengang(?!s)|(?<!fernlehrstud)\#
        ium(?!s?(?:gang|gebühr|platz|inhalt|begleit|projekt|möglich|dauer|beginn|standort)| (?:und|&) lehre))\#
        |taatsexamen)|f(?:achhochschul\#(degreeEnd)|h(?:\#(degreeEnd)|(?<=\bfh)\b))\#
        |uni(?:\#(degreeEnd)|versit(?:äts\#(degreeEnd)|y degree|är))\#
        |bachelor(?:\#(degreeEnd)|(?!-?(?:arbeit|and|thesis|stud)))\#
        |master(?:\#(degreeEnd)|(?!-?(?:arbeit|and|thesis|data|plan|s?tud|card|mind|class))(?=\s|-|/|\)|,|$|abschl\#
        |grad))|[bm](?<=\b[bm])\.?\s?(?:Sc|A|Eng)\b|diplom(?:\#(degreeEnd)|(?!at|arbeit))\#
        |d(?:(?<=\bd)egree\b|octorate)|in(?:genieur(?:\#(degreeEnd)|wissenschaftlich\w* abschluss)\#
        |formatik\#(degreeEnd))|a(?:kademische\w* (?:abschluss|ausbildung|hintergrund|grad)|pprobation)\#
        |p(?:romo(?:tion(?!s?(?:tour|aktion|material|code|möglich|stud|tag))|viert)|(?<=\bp)hD\b)\#
        |t(?:(?<=\bt)U\b[/, ]|echnisch\w* abschluss)|college|graduate (?:of|in|degree)|volljurist\#
        |naturwissenschaftlich\w* abschluss|w(?:irtschaftsw)?issenschaftlich\w* abschluss)
        """#
    )
    private static let vocational = Pattern(
        #"""
        a(?:usbildung(?!en? (?:von|der|unserer)|s(?!abschl))|bgeschlossene lehre|usgebildete[rn]? |pprenticeship)\#
        |lehr(?:abschluss|(?<=\blehr)e\b(?! und| &|\s?[/,-]))|b(?:erufsabschluss|etriebswirt(?!schaft))\#
        |h(?<=\bh)(?:tl|ak)\b|staatlich (?:geprüfte|anerkannte)|techniker(?:in|:in|\*in|/in)?\b(?! krank)\#
        |meister(?<!hausmeister)(?<!postmeister)(?<!bürgermeister)(?:in|:in|\*in|brief|titel|abschluss|prüfung)?\b\#
        |fach(?:informatiker|wirt|(?:mann|frau|leute)\b|arbeiter|angestellt)|kauf(?:mann|frau|leute)\b|vocational\#
        |ge(?:lernte[rn]? |sellenbrief)|e(?:xaminierte|rzieher)
        """#
    )
    /// A bare "Ausbildung" is as often a heading or an offer; a kind of it before, or a trade after it, makes it a
    /// demand.
    private static let kindOfTraining = Pattern(
        #"""
        (?<!hochschul)[\p{Ll}-]$|(?:abgeschl|vergleichb|kaufm|techn|einschläg|entsprech|fundiert|erfolgreich\#
        |gleichwert|ähnlich|gewerb|handwerk|passend|geeignet|fachlich|beruflich|solid|staatlich|adäquat|duale\#
        |absolviert|medizinisch|pflegerisch|pädagogisch|kaufm\.)\w*[,)]?\s(?:[\p{L}()/-]+,?\s){0,3}$\#
        |\boder\s(?:eine?r?\s)?$|\beiner?\s$|[/,]\s?$|kaufm\. $
        """#)
    private static let tradeBehind = Pattern(
        #"^\p{L}*(?:\s?/|,? (?:als|zum|zur|im|in|oder|bzw)\b(?! (?:unser|dein|ihr)))"#)
    private static let academicBehind = Pattern(#"^[^.;]{0,6}\((?:FH|TU|Uni|Hochschul)"#)
    static let denying = LineGate(["kein", "ohne", "ob ", "nicht", "zweitrang", "no degree"])
    static let changing = LineGate(["quer"])
    /// Words that need no education for the job.
    private static let none = Pattern(
        #"""
        (?:keine?|ohne)\s+(?:\w+\s){0,3}(?:ausbildung|studium|abschluss|qualifikation\#
        |hochschulabschluss)\b[^.;]{0,30}(?:nötig|notwendig|erforderlich|vorausgesetzt|voraussetzung|brauch\#
        |kein problem|willkommen)|(?:\bob|mit oder ohne|mit und ohne)\s+(?:[\w-]+\s){0,3}[\w-]*(?:studium\#
        |ausbildung|abschluss)[^.;]{0,60}(?:quer|zählt|zählen|autodidakt|egal|wichtig|ohne)\#
        |(?:ausbildung\w*|abschluss|studium)[\s,(]{1,3}(?:ist |sind )?(?:nicht|kein|zweitrangig)\w*\#
         ?(?:zwingend|muss|notwendig|erforderlich|nötig|wichtig|für uns)|no degree required
        """#
    )
    private static let changers = Pattern(
        #"quer-?einst(?:eig|ieg)\w*[^.;]{0,50}(?:willkommen|möglich|chance|leidenschaft)"#)
    private static let notDemand = Pattern(
        #"""
        aus-? ?und (?:weiter|fort)bildung|aus-, (?:fort|weiter)|ausbildungs(?:betrieb|platz|leiter|inhalt|jahr|verg\#
        |dauer|beginn|vertrag|zeit|beruf(?:e|en) bei)|(?:wir|ihk)[^.]{0,30}bilden|ausbildung (?:von|unserer\#
        |der) (?:\p{L}+ )?(?:azubi|auszubild|mitarb|student|nachwuchs)|studierend|während (?:des|deines\#
        |ihres) studiums|(?:einarbeitung|schulung)\w* und ausbildung|bildungssystem|neben (?:dem|deinem\#
        |ihrem) studium|immatrikul|eingeschrieb|laufendes? studium|du studierst|sie studieren|student(?:in\#
        |en|\b)|(?:scrum|projekt|bau|bürger|haus|werk|schicht|post)-?\s?meister|scrum master|master data\#
        |duales studium|im studium|betreuung von|deine ausbildung im|während der ausbildung\#
        |ausbildung erhältst|in deiner ausbildung|(?:und|-) fortbildung|studium generale\#
        |berufsbegleitend|studienbeihilfe|unterstützung[^.]{0,20}studium|bachelor- und masterstudieng|servicetechnik\#
        |techniker krankenk
        """#
    )

    static func read(_ ad: AdContext) -> Sourced<EducationDemand>? {
        if CareerLevelReader.inTitle(ad)?.value == .trainee, !ad.posting.title.lowercased().holds("trainee") {
            return nil
        }
        var degreeFound: Origin?
        var vocationalFound: Origin?
        var noneFound: Origin?
        var openFound: Origin?
        for line in ad.lines.passing(.education) where line.number > 0 {
            let zone = ad.zone(of: line.number)
            guard zone != .benefits, zone != .company, zone != .application, zone != .tasks else { continue }
            for piece in ad.lines.pieces(.education, of: line) {
                if noneFound == nil, piece.passes(.educationDenied) {
                    noneFound = none.first(in: piece.text).map { piece.origin($0, in: ad) }
                }
                if openFound == nil, piece.passes(.educationChanged) {
                    openFound = changers.first(in: piece.text).map { piece.origin($0, in: ad) }
                }
                if degreeFound == nil { degreeFound = first(degree, in: piece, of: ad) }
                if vocationalFound == nil { vocationalFound = first(vocational, in: piece, of: ad) }
            }
        }
        if let noneFound { return Sourced(.none, noneFound) }
        switch (degreeFound, vocationalFound) {
        case (let origin?, _?): return Sourced(.vocationalOrDegree, origin)
        case (let origin?, nil): return Sourced(.degree, origin)
        case (nil, let origin?): return Sourced(.vocational, origin)
        case (nil, nil): return openFound.map { Sourced(.none, $0) }
        }
    }

    private static func first(_ pattern: Pattern, in piece: TermPiece, of ad: AdContext) -> Origin? {
        pattern.matches(in: piece.text).first { match in
            isTraining(match, piece) && !notDemand.occurs(in: piece.around(match, before: 36, after: 24))
        }.map { piece.origin($0, in: ad) }
    }

    /// Whether a match is no bare "Ausbildung".
    private static func isTraining(_ match: Pattern.Match, _ piece: TermPiece) -> Bool {
        guard match.byteRange.count == bare.utf8.count, match.text.lowercased() == bare else { return true }
        let end = piece.bytes(of: match).upperBound
        let after = piece.line.slice(from: end, to: end + 24)
        if academicBehind.occurs(in: after) { return false }
        return kindOfTraining.occurs(in: piece.before(match, 60)) || tradeBehind.occurs(in: after)
    }

    private static let bare = "ausbildung"
}
