import GermanText
import JobMarket
import MarketStatistics

/// Nobody is named who employs.
///
/// Names of firms are told by their legal form or by a word for an institution or trade with a name beside it. No list of
/// such words is whole: hence a note.
struct MissingEmployer: CheckRule {
    let id = "missing-employer"
    let severity = DatedSeverity(.note)
    let needsGerman = true
    var title: String { words("Der Arbeitgeber fehlt", "The employer is missing") }
    var reason: String {
        words(
            "Wer nicht weiß, bei wem, bewirbt sich selten; auch die Datenschutzhinweise brauchen einen Namen.",
            "People seldom apply without knowing to whom; the privacy notice needs a name as well.")
    }

    private static let form = Pattern(
        #"(?-i:\b(?:g?GmbH|gAG|AG|KG|KGaA|OHG|GbR|UG|SE|eG|PartG(?:mbB)?|AöR|KdöR|mbH|Ltd|Inc)\b)|\be\.\s?(?:V|K|G)\."#
            + #"|\b(?-i:e\.?V\.?|gGmbH)\b|(?-i:[A-ZÄÖÜ][\p{L}&-]+\s+(?:Group|Gruppe|Holding|Deutschland))"#)
    private static let house = Pattern(
        #"(?-i:(?:[Ss]tadt(?:werke|verwaltung)?|Gemeinde|Kreis|Landkreis|Land|Bundes\p{L}+|Ministerium|Universität\p{L}*"#
            + #"|\p{L}*[Hh]ochschule|\p{L}*[Kk]linik(?:um|en)?|Krankenhaus|Institut|Stiftung|Verband|\p{L}*verband|Verein"#
            + #"|\p{L}*[Kk]anzlei|\p{L}*[Pp]raxis|\p{L}*[Hh]otel|Gasthaus|Restaurant|Café|Bäckerei|Metzgerei|Kita|\p{L}*garten"#
            + #"|\p{L}*[Ss]chule|\p{L}*[Ss]tation|Autohaus|Spedition|Tischlerei|Schreinerei|\p{L}*[Ll]abor|Apotheke|Salon"#
            + #"|Seniorenzentrum|\p{L}*heim|\p{L}*[Hh]aus|\p{L}*[Rr]einigung|\p{L}*bau|\p{L}*[Ww]erke?|Genossenschaft|Heizung"#
            + #"|Caritas|Diakonie|AWO|DRK|Gärtnerei|Fahrschule|Steuerbüro|Ingenieurbüro|Architekturbüro|Kundendienst)"#
            + #"\s+(?:(?:am|an|der|des|im|zum|zur|für|von|Am|An|Im|Zum|Zur)\s+)*\p{Lu}[\p{L}-]+)"#
            + #"|(?-i:\b\p{Lu}\p{L}*(?:amt|gericht|kasse|bank|dienst|betrieb|regierung|behörde|center|zentrum|hof|polizei|meister)"#
            + #"\s+(?:(?:für|im|der|des)\s+)?\p{Lu}[\p{L}-]+)"#
            + #"|(?-i:\b(?:Amt|Bank|Hof|Polizei|Friseur|Optik|Elektro|Sanitär|Zahnarzt|Augenarzt|Malerei|Weingut|Brauerei"#
            + #"|Druckerei|Konditorei|Fleischerei|Buchhandlung|Pension|Reiterhof|Museum|Theater|Zoo)"#
            + #"\s+(?:(?:für|am|im|der)\s+)?\p{Lu}[\p{L}-]+)"#
            + #"|(?-i:\p{Lu}[\p{L}-]+\s+(?:&|und|\+)\s+(?:Partner|Söhne|Sohn|Töchter|Kollegen|Co)\b)"#
            + #"|(?-i:\p{Lu}[\p{L}&-]+\s+(?:Personal(?:\p{L}+)?|\p{L}*[Bb]eratung|Logistik|Technik|Systeme|Service|Software)\b)"#
            + #"|(?-i:\p{Lu}[\p{L}-]+\s+(?:&|und|\+)\s+\p{Lu}[\p{L}-]+,?\s+\p{L}*(?:beratung|reinigung|handel|büro|bau)\b)"#
    )

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard ad.posting.company?.contains(where: \.isLetter) != true,
            ad.first(Self.form) == nil, ad.first(Self.house) == nil
        else { return [] }
        return [
            Remark(
                words("Die Anzeige nennt keinen Arbeitgeber.", "The ad names no employer."),
                suggestion: words(
                    "Nennen Sie den vollen Namen mit Rechtsform und Sitz.",
                    "Give the full name with legal form and seat."))
        ]
    }
}
