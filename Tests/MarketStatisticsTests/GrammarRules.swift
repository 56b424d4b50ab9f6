import MarketStatistics

/// Rules of German that every sentence of a page keeps, each told by the pattern that breaks it.
///
/// Patterns are written for our own sentences: they know the nouns, verbs and prepositions these use.
struct GrammarRules {
    private nonisolated(unsafe) static let patterns: [(name: String, pattern: Regex<Substring>)] = [
        (
            "the number one with a plural",
            #/(?:^|[^0-9.,])1\ (?:Anzeigen|Stellen|Arbeitgebern|Wochen|Orte|Gemeinden|Arten|Jahre|Anforderungen|Punkten|Tagen)\b/#
        ),
        (
            "another number with a singular",
            #/(?:^|[^0-9.,])(?:[02-9]|[0-9][0-9.,]*[0-9])\ (?:Anzeige|Stelle|Woche|Gemeinde|Art|Jahr|Anforderung|Punkt|Tag)\b/#
        ),
        ("a number in words with a plural", #/\b[Ee]ine\ (?:Anzeigen|Stellen|Wochen|Arten)\b/#),
        ("dative behind von", #/\bvon\ (?:eine|ein|keine)\ |\bvon\ (?:[02-9]|[0-9.]+[0-9])\ Arbeitgeber\b/#),
        (
            "a plural verb with one",
            #/\b(?:sind|kamen|verlangen|nennen|suchen|bieten)\ (?:zurzeit\ )?eine?\b(?!\ (?:Berufs|Gehalt))/#
        ),
        (
            "a singular verb with several",
            #/\b(?:ist|kam|verlangt|nennt|sucht|bietet)\ (?:zurzeit\ )?(?:[2-9]|[0-9.]+[0-9])\ [A-Z]/#
        ),
        (
            "a singular verb with a share",
            #/\b(?:verlangt|nennt|sucht|bietet|ist|kommt|richtet\ sich|steht)\ (?:laut\ Anzeige\ )?(?:unter\ |über\ )?[0-9]+\ %/#
        ),
        (
            "a share with a singular verb",
            #/%\ der\ (?:Anzeigen|Stellen)\ (?:verlangt|nennt|sucht|bietet|ist|kommt|richtet|steht)\b/#
        ),
        (
            "none with a plural verb",
            #/\b(?:verlangen|nennen|suchen|bieten|sind|kommen|richten\ sich)\ keine\b(?!\ [A-Z][a-zä-ü]+n\b)/#
        ),
        (
            "none of them with a plural verb",
            #/\b[Kk]eine\ der\ (?:Anzeigen|Stellen)\ (?:verlangen|nennen|suchen|bieten|sind|kommen|richten)\b/#
        ),
        (
            "in without the article",
            #/\b[Ii]n\ (?:Landkreis|Kreis|Regierungsbezirk|Regionalverband|Saarland|Region|Städteregion|[^ ]*kreis|[^ ]*-Kreis|[^ ]+er\ Kreis)\b/#
        ),
        ("an undeclined district", #/\bim\ [^ ]+er\ Kreis\b/#),
        (
            "im before a name without an article",
            #/\bim\ (?!Landkreis|Kreis\b|Regierungsbezirk|Regionalverband|Saarland|Mittel\b|Schnitt\b|Durchschnitt\b|Monat\b|Breisgau\b|Fichtelgebirge\b|[^ ]+kreis\b|[^ ]+-Kreis\b|[^ ]+n\ Kreis\b)/#
        ),
        (
            "in der before a name without an article",
            #/\b[Ii]n\ der\ (?!Region\b|Städteregion\b|Berufsgruppe\b|Woche\b|letzten\b|Mitte\b|Nähe\b|Pfalz\b|Oberpfalz\b)/#
        ),
        ("a kind of district said twice", #/(?:Landkreis|Kreis)\ [^ ]*(?:kreis|Kreis)\b/#),
        ("a group without quotes", #/\bBerufsgruppen?\ (?!„)/#),
        ("a group behind als", #/\bals\ (?:als\b|„|Berufe\b|Führungskräfte\b|Aufsichts)/#),
        ("a plural verb with a list of one", #/\b(?:stören|stehen\ vorn|kommen\ vor\ allem\ hinzu):\ [^%]*%\)\.$/#),
        ("a singular verb with a list", #/\b(?:stört|steht\ vorn|kommt\ vor\ allem\ hinzu):\ .*%\).*%\)/#),
        ("empty quotes", #/„\s*“|„\ |\ “|„[^“]*$/#),
        ("spaces", #/\ \ |\ [,.;:)]|\(\ |^\ |\ $/#),
        ("stops", #/,\.|\.\.|:\.|,,|;\.|::/#),
        ("an empty list", #/\(\)|\(keine\)|:\ *\.|\(,/#),
        ("words of the program", #/\b(?:NaN|nan|inf|nil|Optional|null|infinity)\b/#),
        ("none as a number", #/(?:^|[^0-9.,])0\ (?:%|Anzeigen|Stellen|Arbeitgebern|Arten|Wochen)/#),
        (
            "filler",
            #/\b(?:natürlich|quasi|sozusagen|eigentlich|übrigens|halt|grundsätzlich|entsprechend|wirklich|spannend|letztlich|durchaus|ohnehin|gewissermaßen|relativ|vielfältig|insgesamt|selbstverständlich)\b/#
        ),
    ]

    /// The finite verbs of our sentences.
    private nonisolated(unsafe) static let verb =
        #/\b(?:ist|sind|gibt|gilt|gelten|kam|kamen|liegt|liegen|nennt|nennen|verlangt|verlangen|wird|werden|wurden|sucht|suchen|richtet|richten|lädt|kommt|kommen|kann|bietet|bieten|steht|stehen|gehört|gehören|stellt|beschreibt|beschreiben|bleiben|bleibt|beruht|beruhen|reicht|reichen|stört|stören|lohnt|lohnen|sagt|sagen|lässt|stammen|stammt|beträgt|fehlt|fehlen|nötig\ sind|geht|folgt|folgen|wiederholen|entspricht|verdient|weicht|behält)\b/#
    private nonisolated(unsafe) static let thin =
        #/[Zz]u\ wenig|Entgeltatlas|amtliche\ Wert|gibt\ es\ nur|[Kk]ein|nicht|[Oo]hne|reichen|gelten\ deshalb|deshalb\ gelten|[Zz]u\ lernen/#

    /// The rules that a sentence breaks.
    static func broken(by sentence: Sentence) -> [String] {
        let text = String(sentence.text.map { $0 == "\u{A0}" ? " " : $0 })
        var broken = self.broken(by: text)
        if sentence.figures.isEmpty, text.firstMatch(of: thin) == nil { broken.append("no figures, and not said why") }
        return broken
    }

    static func broken(by text: String) -> [String] {
        // What stands in quotes is a name, and names have a grammar of their own.
        let plain = text.replacing(#/„[^“ ](?:[^“]*[^“ ])?“/#, with: "„X“")
        var broken = patterns.compactMap { plain.firstMatch(of: $0.pattern) == nil ? nil : $0.name }
        if text.firstMatch(of: verb) == nil { broken.append("no verb") }
        if !text.hasSuffix(".") { broken.append("no stop") }
        if let first = text.first, first.isLowercase { broken.append("a small letter at the start") }
        return broken
    }
}
