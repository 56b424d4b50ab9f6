/// Words of titles that name a person in a form for one gender: "Entwickler", "Projektleiterin", "Engineer".
enum TitleAgents {
    /// The words from the beginning of the person's name to the first such word.
    static func first(in line: TokenLine, before end: Int) -> Range<Int>? {
        var isProgramme = false
        for index in line.tokens.indices {
            let token = line.tokens[index]
            guard token.bytes.upperBound <= end else { return nil }
            if index < 2, programmes.exact(token) != nil { isProgramme = true }
            if isProgramme, announcements.exact(token) != nil { isProgramme = false }
            guard isAgent(line, index) else { continue }
            // "Praktikum Data Engineer" is an internship, "Ausbildung zum Koch" a cook's training.
            if isProgramme { return nil }
            var first = index
            while first > 0, index - first < 3, line.tokens[first].gap.isSubset(of: [.space, .hyphen]),
                line.tokens[first - 1].isCapital
            {
                first -= 1
            }
            return first..<index + 1
        }
        return nil
    }

    /// Whether a word names a person by trade or post.
    static func isAgent(_ line: TokenLine, _ index: Int) -> Bool {
        let token = line.tokens[index]
        if agents.exact(token) != nil {
            // Only with its first word: "Scrum Master", but not "Master (M.Sc.)".
            return masters.exact(token) == nil || (index > 0 && owners.exact(line.tokens[index - 1]) != nil)
        }
        guard token.isCapital, token.length > 6 else { return false }
        return suffixes.contains { line.token(index, endsIn: $0) }
    }

    private static let programmes: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add(
            """
            Praktikum|Pflichtpraktikum|Abschlussarbeit|Masterarbeit|Bachelorarbeit|Masterthesis|Bachelorthesis|Thesis
            Studium|Duales|Dualer|Professur|Ausbildung|Werkstudententätigkeit|Assistenz|Promotion|Karrierestart
            Weiterbildung|Umschulung|Praxissemester|Ferienjob|Initiativbewerbung|Alternative
            """, true)
        return list
    }()

    private static let announcements: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add("zum|zur|als|gesucht", true)
        return list
    }()

    private static let masters: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add("Master|Owner", true)
        return list
    }()

    private static let owners: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add("Scrum|Product|Process|Service|Produkt", true)
        return list
    }()

    private static let agents: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add(
            """
            Engineer|Developer|Entwickler|Manager|Consultant|Berater|Leiter|Architekt|Architect|Administrator|Analyst
            Scientist|Ingenieur|Techniker|Mechaniker|Elektroniker|Verkäufer|Fahrer|Pfleger|Lehrer|Erzieher|Arbeiter
            Helfer|Koch|Kellner|Meister|Monteur|Disponent|Referent|Assistent|Sekretärin|Master|Owner|Designer|Tester
            Trainer|Redakteur|Kaufmann|Kauffrau|Krankenschwester|Putzfrau|Reinigungsfrau|Hausmeister|Maler|Tischler
            Schreiner|Maurer|Schlosser|Bäcker|Friseur|Friseurin|Fachmann|Spezialist|Specialist|Experte|Programmierer
            Informatiker|Student|Praktikant|Mitarbeiter|Sachbearbeiter|Arzt|Ärztin|Anwalt|Jurist|Steuerberater
            Buchhalter|Controller|Lagerist|Bürokauffrau|Director|Coach|Chemiker|Physiker|Biologe|Statistiker
            Mathematiker|Planer|Prüfer|Gärtner|Metzger|Dreher|Fräser|Schweißer|Lackierer|Elektriker|Optiker|Zeichner
            Betreuer|Makler|Notar|Dozent|Autor|Texter|Grafiker|Fotograf|Operator|Masseur|Therapeut|Psychologe|Pädagoge
            Laborant|Doktorand|Volontär|Sekretär|Direktor|Koordinator|Pilot|Bauleiter|Polier|Zimmerer|Dachdecker
            Executive|Researcher|Technologist|Buyer|Planner|Recruiter|Advisor|Strategist|Editor|Coordinator|Supervisor
            Producer|Accountant|Auditor|Werkstudent|Fachwirt|Betriebswirt|Volkswirt|Ökonom|Wissenschaftler
            Expert
            """, true)
        list.add(
            "Köchin|Kellnerin|Projektleiterin|Assistentin|Mitarbeiterin|Sachbearbeiterin|Verkäuferin|Beraterin|Leiterin",
            true)
        return list
    }()

    private static let suffixes: [StaticString] = [
        "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "techniker", "technikerin", "mechaniker",
        "elektroniker", "mechatroniker", "leiter", "leiterin", "berater", "beraterin", "mitarbeiter", "mitarbeiterin",
        "verkaeufer", "verkaeuferin", "fahrer", "fuehrer", "pfleger", "pflegerin", "schwester", "helfer", "helferin",
        "arbeiter", "arbeiterin", "kaufmann", "kauffrau", "fachmann", "fachfrau", "architekt", "referent", "referentin",
        "assistentin", "assistent", "meister", "monteur", "sekretaerin", "bearbeiter", "bearbeiterin", "verwalter",
        "informatiker", "programmierer", "erzieher", "erzieherin", "lehrer", "lehrerin", "spezialist", "buchhalter",
        "buchhalterin", "bauer", "schlosser", "installateur", "designer", "planer", "betreuer", "betreuerin",
        "disponent", "laborant", "praktikant", "doktorand", "werkstudent", "koordinator", "therapeut", "psychologe",
        "psychologin", "paedagoge", "logistiker", "redakteur", "konstrukteur", "optiker", "akustiker", "prueferin",
        "pruefer", "zeichner", "elektriker", "trainer", "makler", "jurist", "anwalt", "forscher", "wissenschaftler",
        "direktor", "inspektor", "controller", "analyst", "manager", "managerin", "administrator", "betriebswirt",
        "fachwirt", "chemiker", "biologe", "physiker", "vermittler", "reiniger", "monteurin", "bediener",
    ]
}
