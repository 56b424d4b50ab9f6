import GermanText
import JobMarket
import MarketStatistics

/// A title for beginners, with years of experience asked for below (found by the reader of clarity).
struct LevelConflict: CheckRule {
    let id = "level-conflict"
    let severity = DatedSeverity(.warning)
    var title: String { words("Titel und Erfahrung passen nicht", "Title and experience do not match") }
    var reason: String {
        words(
            "Wer am Anfang steht, bewirbt sich nicht, wenn Jahre verlangt werden; wer sie hat, liest den Titel nicht weiter.",
            "Beginners do not apply where years are asked for; those who have them stop at the title.")
    }

    private static let entry = Pattern(
        #"\b(?:Junior|Trainee|Graduate|Berufs(?:einsteiger|anfänger|starter)\p{L}*|Berufseinstieg|Einsteiger\p{L}*"#
            + #"|Absolvent\p{L}*|Werkstudent\p{L}*|Praktikant\p{L}*|Praktikum)\b"#)

    func remarks(on ad: CheckedAd) -> [Remark] {
        let word = Self.entry.first(in: ad.text.title)?.text ?? ad.text.title
        return ad.remarks(on: .levelConflict) { sign in
            Remark(
                words(sign.why, "The title is for people at the start, the text asks for years of experience."),
                suggestion: words(
                    "Lassen Sie „\(word)“ weg, oder schreiben Sie „erste Erfahrung ist willkommen, aber keine Bedingung“.",
                    "Leave “\(word)” out, or write “erste Erfahrung ist willkommen, aber keine Bedingung”."))
        }
    }
}
