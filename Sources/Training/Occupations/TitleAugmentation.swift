import Learning

/// Makes of a listed name what a real ad might say.
struct TitleAugmentation {
    let places: [String]

    /// - Parameter words: a listed name, spelled with spaces or hyphens.
    func title(_ words: String, _ random: inout SplitMix) -> String {
        var pieces = words.split { $0 == "-" || $0 == " " }.map(String.init)
        if random.below(6) == 0 {
            for index in pieces.indices {
                if let kin = Self.english[pieces[index]] { pieces[index] = kin[random.below(kin.count)] }
            }
        }
        if pieces.count > 2, random.below(10) == 0 { pieces.remove(at: 1 + random.below(pieces.count - 1)) }
        var title = pieces.joined(separator: " ")
        if !places.isEmpty, random.below(4) == 0 { title += " in " + places[random.below(places.count)] }
        return title
    }

    /// German words of listed names, or parts of them, with the English words ads use.
    private static let english: [String: [String]] = [
        "vertrieb": ["sales"], "einkauf": ["purchasing", "procurement"], "entwickler": ["developer", "engineer"],
        "entwicklung": ["development"], "ingenieur": ["engineer"], "buchhalter": ["accountant"],
        "buchhaltung": ["accounting"], "finanz": ["finance", "financial"], "steuer": ["tax"], "recht": ["legal"],
        "rechtsanwalt": ["lawyer"], "berater": ["consultant", "advisor"], "forschung": ["research"],
        "wissenschaftler": ["scientist"], "lehrer": ["teacher"], "krankenpfleger": ["nurse"], "fahrer": ["driver"],
        "lager": ["warehouse"], "logistik": ["logistics"], "produktion": ["production"],
        "fertigung": ["manufacturing"], "instandhaltung": ["maintenance"], "techniker": ["technician"],
        "mechaniker": ["mechanic"], "maschinenbau": ["mechanical"], "elektro": ["electrical"],
        "elektrotechnik": ["electrical"], "bauingenieur": ["civil engineer"], "bau": ["construction"],
        "architekt": ["architect"], "redakteur": ["editor"], "autor": ["writer"], "uebersetzer": ["translator"],
        "assistent": ["assistant"], "sekretaer": ["secretary"], "buero": ["office"], "projekt": ["project"],
        "produkt": ["product"], "prozess": ["process"], "kunden": ["customer"], "personalberater": ["recruiter"],
        "personal": ["human resources", "hr"], "sicherheit": ["security", "safety"], "netzwerk": ["network"],
        "datenbank": ["database"], "koch": ["cook", "chef"], "kellner": ["waiter"], "planer": ["planner"],
        "versicherung": ["insurance"], "bank": ["banking"], "immobilien": ["real estate"],
        "veranstaltung": ["event"], "kommunikation": ["communications"], "arzt": ["physician", "doctor"],
        "therapeut": ["therapist"], "apotheker": ["pharmacist"], "chemiker": ["chemist"], "labor": ["lab"],
        "energie": ["energy"], "automatisierung": ["automation"], "automatisierungstechnik": ["automation"],
        "sachbearbeiter": ["clerk", "specialist"], "beauftragter": ["officer"], "leiter": ["manager", "head", "lead"],
        "qualitaetssicherung": ["quality assurance"], "qualitaetsmanager": ["quality manager"],
        "informatiker": ["computer scientist"], "verkaeufer": ["sales assistant"], "kaufmann": ["clerk"],
    ]
}
