import GermanText
import JobMarket

/// Wording about pay that several rules look for.
enum PayWording {
    /// Praise of the pay that names none.
    static let praise = Pattern(
        #"(?:\b(?:sehr\s+)?(?:attraktiv|leistungsgerecht|leistungsorientiert|marktgerecht|marktüblich|überdurchschnittlich"#
            + #"|übertariflich|angemessen|fair|gut|top|lukrativ|konkurrenzfähig|wettbewerbsfähig|branchenüblich"#
            + #"|außertariflich)e[nrs]?,?\s+"#
            + #"(?:und\s+\p{L}+\s+)?(?:Vergütung|Bezahlung|Gehalt|Entlohnung|Lohn|Verdienst\w*|Gehaltspaket|Entgelt)\w*)"#
    )

    /// A collective agreement as the measure of pay.
    private static let agreement = Pattern(
        #"\b(?:Vergütung|Bezahlung|Entgelt|Entlohnung|Gehalt|Lohn|Eingruppierung|Verdienst|bezahlt|vergütet|zahlen)\w*"#
            + #"[^.;!?]{0,60}(?:\bTVöD|\bTV-?[LHV]\b|\bAVR\b|\bBAT|\bERA\b|(?<!über)(?<!außer)\btarif\p{L}*)"#
            + #"|\btarif(?:liche[rns]?|gerechte[rns]?|gebundene[rns]?)\s+(?:Vergütung|Bezahlung|Entgelt|Entlohnung|Lohn|Gehalt)"#
            + #"|\bnach\s+(?:dem\s+)?(?:Haus)?tarif(?:vertrag)?\b|\b(?:nach|gemäß)\s+(?:dem\s+)?(?:TVöD|TV-?[LHV]\b|AVR|ERA)\b"#
    )

    /// Benefits of agreements other than pay.
    private static let otherBenefit = Pattern(
        #"\btarif\p{L}*\s+(?:Urlaub|Sozial|Alters|Zusatz|Arbeitszeit)|unabhängig"#)

    /// Where an agreement is named for the job's own pay: who writes payslips by one does so as a task.
    static func agreement(in ad: CheckedAd) -> Evidence? {
        ad.first(agreement, unless: otherBenefit) { ![.tasks, .requirements].contains(ad.zone(of: $0)) }
    }

    /// Hours of the week for a suggestion: `38,5 Stunden in der Woche`, where the ad says them.
    static func week(of ad: CheckedAd) -> String {
        guard let hours = ad.reading.weeklyHours?.value else { return "" }
        let text =
            hours == hours.rounded() ? String(Int(hours)) : String(hours).split(separator: ".").joined(separator: ",")
        return " bei \(text) Stunden in der Woche"
    }
}
