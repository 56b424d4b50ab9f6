/// How often a text speaks of each step of schooling.
struct Schooling {
    private(set) var none = 0
    private(set) var vocational = 0
    private(set) var advanced = 0
    private(set) var degree = 0

    private static let longest = 24

    mutating func add(_ word: [UInt8]) {
        guard word.count >= 4, word.count <= Self.longest, let step = Self.steps[WordHash.title(word[...])] else {
            return
        }
        switch step {
        case 1: none += 1
        case 2: vocational += 1
        case 3: advanced += 1
        default: degree += 1
        }
    }

    /// What the demand adds to the scores of codes of the requirement levels 1 to 4.
    var levelScores: [Float] {
        if degree > 0, vocational == 0, advanced == 0 { return [-1.5, -0.6, 0.3, 0.6] }
        if degree > 0 { return [-1.2, -0.2, 0.3, 0.1] }
        if advanced > 0 { return [-1, 0.1, 0.4, -0.4] }
        if vocational > 0 { return none > 0 ? [0.1, 0.3, -0.3, -0.8] : [-0.4, 0.4, 0, -0.7] }
        if none > 0 { return [0.8, 0.1, -0.5, -0.9] }
        return [0, 0, 0, 0]
    }

    private static let steps: [UInt64: Int] = {
        let lists = [
            "ungelernt ungelernte anlernen angelernt anlernkraefte hilfsarbeiten hilfstaetigkeiten helfertaetigkeiten "
                + "vorkenntnisse quereinsteiger quereinsteigerinnen quereinstieg ungelernter",
            "ausbildung berufsausbildung gesellenbrief lehre lehrabschluss berufsabschluss facharbeiter gesellin "
                + "geselle fachausbildung ausgebildete ausgebildeter gelernter examen examinierte examinierter",
            "meister meisterin meisterbrief meisterpruefung techniker technikerin fachwirt fachwirtin betriebswirt "
                + "weiterbildung bilanzbuchhalter fachweiterbildung meisterausbildung technikerausbildung "
                + "industriemeister",
            "studium hochschulstudium fachhochschulstudium universitaetsstudium hochschulabschluss masterabschluss "
                + "bachelorabschluss studienabschluss diplom bachelor degree universitaetsabschluss approbation "
                + "staatsexamen promotion masterstudium bachelorstudium ingenieurstudium informatikstudium "
                + "hochschulausbildung fachhochschulabschluss",
        ]
        var steps: [UInt64: Int] = [:]
        for (step, words) in lists.enumerated() {
            for word in words.split(separator: " ") { steps[WordHash.title(Array(word.utf8)[...])] = step + 1 }
        }
        return steps
    }()
}
