import GermanText
import Markup

/// Whether the page of an ad says in words that the job is filled or no longer on offer.
///
/// Asked only of pages on which no ad was found: an ad itself may well say "nicht mehr".
public enum ClosedNotice {
    /// Letters looked at: a page that says so is short, or says so at its head.
    private static let lettersRead = 4_000

    static func stands(in body: [UInt8]) -> Bool {
        stands(in: String(HTMLDocument(utf8: body).textLines.prefix(lettersRead)))
    }

    public static func stands(in text: String) -> Bool {
        let words = words(of: text)
        return sentences.contains { words.contains($0) }
    }

    private static func words(of text: String) -> String {
        folded(text).split { !$0.isLetter }.joined(separator: " ")
    }

    private static let sentences: [String] = [
        "nicht mehr verfügbar", "nicht langer verfügbar", "nicht mehr online", "nicht mehr aktiv", "nicht mehr aktuell",
        "nicht mehr ausgeschrieben", "nicht mehr vakant", "nicht mehr offen", "bereits besetzt", "wurde besetzt",
        "stelle ist besetzt", "position ist besetzt", "anzeige ist abgelaufen", "stellenanzeige ist abgelaufen",
        "angebot ist abgelaufen", "stellenangebot ist abgelaufen", "bewerbungsfrist ist abgelaufen",
        "anzeige wurde deaktiviert", "stellenanzeige wurde deaktiviert", "anzeige wurde gelöscht",
        "stellenanzeige wurde gelöscht", "anzeige existiert nicht", "stelle existiert nicht",
        "ausschreibung ist beendet", "ausschreibung wurde beendet", "keine bewerbungen mehr",
        "no longer available", "no longer accepting applications", "no longer open", "no longer active",
        "position has been filled", "job has been filled", "position is filled", "job has expired",
        "posting has expired", "this job is closed", "this position is closed", "job is not available",
    ].map(words)
}
