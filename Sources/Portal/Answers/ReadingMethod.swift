import MarketStatistics

/// What reads a value from the text of an ad; `docs/reading.md` describes each.
enum ReadingMethod: Sendable {
    case occupation, places, pay, patterns, experience, skills, wordLists

    /// How it works, in one sentence.
    var sentence: String {
        switch self {
        case .occupation:
            words(
                "Verzeichnis der Berufsnamen und ein gelerntes Modell über Titel, Aufgaben und Abschluss.",
                "A list of job names, and a trained model over title, tasks and qualification.")
        case .places:
            words(
                "Ortsverzeichnis: Namen und Postleitzahlen in Titel und Text.",
                "A list of places: names and postcodes in title and text.")
        case .pay:
            words(
                "Regel: Betrag mit Zeitraum oder Gehaltswort daneben; Tarifgruppen über die Entgelttabelle des Tages.",
                "Rule: an amount with a period or a word of pay beside it; grades of agreements by the table of the day."
            )
        case .patterns:
            words(
                "Regel: Wortmuster, mit dem, was sie verneint.", "Rule: patterns of words, with what negates them.")
        case .experience:
            words(
                "Regel: Jahre und Worte der Erfahrung; „mehrjährig“ zählt als drei, „erste“ als ein Jahr.",
                "Rule: years and words of experience; “several years” counts as three, “first” as one.")
        case .skills:
            words(
                "Ein gelerntes Modell findet die Worte, eine Tabelle gibt Name und Art.",
                "A trained model finds the words, a table gives name and kind.")
        case .wordLists:
            words(
                "Regel: Wortliste, mit dem, was einen Fund entschuldigt.",
                "Rule: a list of words, with what excuses a find.")
        }
    }
}
