/// Feminine, masculine and joint names of people who do a job, brought to the masculine singular.
enum GenderForms {
    /// What a name of people ends with before `in` or `innen`; keeps verbs (`beginnen`) and things (`Termin`) whole.
    private static let personEndings: [StaticWord] = [
        "er", "or", "ent", "ant", "ist", "eur", "at", "et", "log", "nom", "arzt", "koch", "wirt", "graf", "ekt", "gog",
        "walt", "atr", "ol", "eg", "ert", "ad", "ud",
    ]
    /// Joint names, and names of a role for the person who has it (`Teamleitung`, `Projektassistenz`).
    private static let endings: [(form: StaticWord, common: StaticWord)] = [
        ("frauen", "mann"), ("frau", "mann"), ("leuten", "mann"), ("leute", "mann"), ("mannern", "mann"),
        ("manner", "mann"), ("leitungen", "leiter"), ("leitung", "leiter"), ("assistenzen", "assistent"),
        ("assistenz", "assistent"),
    ]

    /// Changes a word in plain vowels in place.
    static func unify(_ word: inout [UInt8]) {
        for (form, common) in endings where ends(word, with: form.utf8, keeping: 3) {
            word.removeLast(form.utf8.count)
            word.append(contentsOf: common.utf8)
            return
        }
        for ending in [Self.innen, Self.inEnding] where ends(word, with: ending.utf8, keeping: 4) {
            let rest = word.dropLast(ending.utf8.count)
            guard personEndings.contains(where: { ends(rest, with: $0.utf8, keeping: 0) }) else { continue }
            word.removeLast(ending.utf8.count)
            return
        }
    }

    private static let innen: StaticWord = "innen"
    private static let inEnding: StaticWord = "in"

    static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    private static func ends(_ word: some BidirectionalCollection<UInt8>, with ending: [UInt8], keeping: Int) -> Bool {
        word.count >= ending.count + keeping && word.suffix(ending.count).elementsEqual(ending)
    }
}
