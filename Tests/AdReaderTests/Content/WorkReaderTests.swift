import AdReader
import JobMarket
import Testing

@Suite("What is done, and to what")
struct WorkReaderTests {
    /// The statements of a task line as `kind activity object`.
    private func statements(_ line: String) -> [String] {
        let lines = ["Ihre Aufgaben:", "- " + line, "- Pflege der Ablage", "Ihr Profil:", "- Führerschein Klasse B"]
        let reading = SampleAd.read(lines)
        return (reading.tasks.first { $0.line == 2 }?.statements ?? []).map { statement in
            ([statement.kind.rawValue, statement.activity] + (statement.object.map { [$0] } ?? [])).joined(
                separator: " ")
        }
    }

    static let nouns: [(String, [String])] = [
        ("Planung und Umsetzung von IT-Projekten", ["plan planen IT-Projekte", "build umsetzen IT-Projekte"]),
        ("Betreuung unserer Kunden und Lieferanten", ["explain betreuen Kunden", "explain betreuen Lieferanten"]),
        ("Kunden- und Lieferantenbetreuung", ["explain betreuen Kunden", "explain betreuen Lieferanten"]),
        ("Prüfung des Vertrags", ["secure prüfen Verträge"]),
        ("Wartung und Reparatur interner sowie externer Anlagen", ["run warten Anlagen", "run reparieren Anlagen"]),
        ("Planen von Touren", ["plan planen Touren"]),
        ("Durchführung von Schulungen", ["explain durchführen Schulungen"]),
        ("Erstellung von Angeboten und Rechnungen", ["sell erstellen Angebote", "administer erstellen Rechnungen"]),
        ("Sie sind verantwortlich für die Reinigung der Zimmer", ["make reinigen Zimmer"]),
        ("Planung der Wartung von Maschinen", ["plan planen", "run warten Maschinen"]),
        ("Rechnungsprüfung und -verbuchung", ["secure prüfen Rechnungen", "administer verbuchen Rechnungen"]),
    ]

    @Test(arguments: nouns)
    func nounsOfDoing(line: String, expected: [String]) {
        #expect(statements(line) == expected)
    }

    static let turns: [(String, [String])] = [
        ("Betreuung unserer Bewohnerinnen und Bewohner", ["care betreuen Bewohner"]),
        ("Betreuung der Server und Netzwerke", ["run betreuen Server", "run betreuen Netzwerke"]),
        ("Begleitung von Projekten", ["lead begleiten Projekte"]),
        ("Begleitung von Audits", ["secure begleiten Audits"]),
        ("Betreuung des Standortkonzerts", []),
        ("Pflege von Patientinnen", ["care pflegen Patienten"]),
        ("Pflege der Systeme", ["run pflegen Systeme"]),
        ("Pflege der Stammdaten", ["administer pflegen Stammdaten"]),
        ("Gewinnung von Neukunden", ["sell gewinnen Neukunden"]),
        ("Gewinnung von Erkenntnissen", ["analyse gewinnen Erkenntnisse"]),
        ("Gewinnung von Mitarbeitern", ["lead gewinnen Mitarbeiter"]),
        ("Abschluss von Verträgen", ["sell abschließen Verträge"]),
        ("Entwicklung von Konzepten", ["plan entwickeln Konzepte"]),
        ("Entwicklung von Software", ["build entwickeln Software"]),
        ("Vermittlung von Wissen", ["explain vermitteln Wissen"]),
        ("Installation von Software", ["run installieren Software"]),
        ("Installation von Heizungen", ["make installieren Heizungen"]),
        ("Waren verteilen", ["transport verteilen Waren"]),
    ]

    @Test(arguments: turns)
    func verbsMeanWhatTheyAreDoneTo(line: String, expected: [String]) {
        #expect(statements(line) == expected)
    }

    static let verbs: [(String, [String])] = [
        ("Du planst und steuerst unsere Baustellen", ["plan planen Baustellen", "lead steuern Baustellen"]),
        ("Du setzt mit dem Team neue Konzepte um", ["build umsetzen Konzepte"]),
        ("Sie stellen die Qualität der Speisen sicher", ["secure sicherstellen Qualität"]),
        ("Sie beraten unsere Gäste", ["explain beraten Gäste"]),
        ("Kunden telefonisch beraten", ["explain beraten Kunden"]),
        ("Regale auffüllen und Ware kassieren", ["transport auffüllen Regale", "sell kassieren Waren"]),
        ("Es macht Ihnen Freude, Projekte mit dem Team zu planen", ["plan planen Projekte"]),
        ("Prozesse der Kunden analysieren", ["analyse analysieren Prozesse"]),
        ("Bereiten Sie Speisen und Getränke zu", ["make zubereiten Speisen", "make zubereiten Getränke"]),
        ("Du berätst Mandanten", ["explain beraten Mandanten"]),
    ]

    @Test(arguments: verbs)
    func verbsOfDoing(line: String, expected: [String]) {
        #expect(statements(line) == expected)
    }

    @Test(arguments: [
        "Diese Aufgaben warten auf Sie", "Arbeit im Bereich Verkauf", "Mitarbeit in der Produktion",
        "Wir entwickeln Segelboote", "Zusammenarbeit mit Personal, Einkauf und Vertrieb", "Das zeichnen Sie aus",
    ])
    func whatIsNoTask(line: String) {
        #expect(statements(line).isEmpty)
    }

    /// Every statement's kind is one of its line, so that the ads of a kind hold those of its statements.
    @Test func statementsAreOfTheKindsOfTheirLine() {
        for task in SampleAd.read(SampleAd.office).tasks {
            for statement in task.statements { #expect(task.kinds.contains(statement.kind)) }
        }
    }

    @Test func aLineHasAtMostSixteen() {
        let line = (0..<60).map { "Planung von Geräten\($0)" }.joined(separator: ", ")
        #expect(statements(line).count <= 16)
    }
}
