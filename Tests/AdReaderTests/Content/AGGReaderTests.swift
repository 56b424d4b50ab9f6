import JobMarket
import Testing

@Suite("General Equal Treatment Act")
struct AGGReaderTests {
    private func issues(_ line: String) -> [AGGIssue] {
        SampleAd.read(["Wir suchen:", line]).agg.map(\.issue)
    }

    @Test(arguments: [
        ("Dich erwartet ein junges, dynamisches Team.", AGGIssue.age), ("Du bist höchstens 35 Jahre alt.", .age),
        ("Sie sind zwischen 25 und 40 Jahren alt.", .age), ("Deutsch als Muttersprache", .origin),
        ("Du bist German native speaker.", .origin), ("Bewerbung mit Lichtbild und Zeugnissen", .photo),
        ("Bitte legen Sie ein Foto bei.", .photo), ("Sie sind körperlich voll belastbar.", .disability),
        ("Bitte nennen Sie Ihre Konfession.", .other), ("Unser Team ist jung, bunt und laut.", .age),
        ("Wir suchen Verstärkung für unser junges Entwicklerteam.", .age), ("Ein Team aus jungen Leuten", .age),
        ("Vollständige Unterlagen inkl. Foto", .photo), ("aktuelles Licht\u{AD}bild", .photo),
        ("Schicke uns ein kurzes Video von dir.", .photo), ("Du bist ein Digital Native.", .age),
        ("Sie sind nicht älter als 40 Jahre und haben Erfahrung im Verkauf.", .age),
        ("Sie sind im Alter von 20 bis 30 Jahren.", .age), ("Unser Durchschnittsalter liegt bei 46 Jahren.", .age),
        ("Nur Deutsche können sich bewerben.", .origin), ("Sie haben die deutsche Staatsangehörigkeit.", .origin),
        ("Bitte kein Foto vom Hund. Bewerbung mit Lichtbild", .photo),
    ])
    func hints(line: String, issue: AGGIssue) {
        #expect(issues(line) == [issue])
    }

    @Test(arguments: [
        "Wir bieten Arbeit für Jung und Alt.", "Bewerbung gern ohne Foto", "Auf ein Lichtbild verzichten wir.",
        "Betreuung junger Kolleginnen in der Ausbildung", "Alle sind willkommen, unabhängig von Alter und Konfession.",
        "Seit 30 Jahren am Markt", "Sehr gute Deutschkenntnisse",
        "Wir sind ein junges Unternehmen mit einem Team in Ulm.",
        "PHP ist deine Muttersprache", "Du bearbeitest Foto und Video.", "Wir halten dich körperlich fit.",
        "Menschen ohne deutsche Staatsangehörigkeit sind willkommen.",
        "Sie begleiten Menschen im Alter von 14 bis 21 Jahren.", "Du unterrichtest Schüler im Alter von 10 bis 16.",
        "Der Vertrag endet mit Erreichen der gesetzlichen Altersgrenze.", "Wir beliefern nicht nur deutsche Kunden.",
        "deutsche Staatsangehörigkeit oder die Staatsangehörigkeit eines EU-Mitgliedstaates",
        "Die deutsche Staatsangehörigkeit ist nicht erforderlich.", "Ihre Muttersprache spielt keine Rolle.",
        "Deutsch muss nicht Ihre Muttersprache sein.", "Sie fördern Kinder mit anderer Muttersprache.",
        "Du hast Kinder? Wir zahlen den Kitaplatz.",
    ])
    func plainWordsAreNone(line: String) {
        #expect(issues(line).isEmpty)
    }

    @Test(arguments: [
        "Kranführer (m/w)", "Projektleiterin", "Verkäufer", "Backend Developer", "Scrum Master", "Chemiker im Labor",
        "Mitarbeiter Versand, Teilzeit, Ulm (Lagerarbeiter/in)", "Ausbildung zum Koch",
    ])
    func titlesOfOneGender(title: String) {
        let findings = SampleAd.read(title, ["Wir bauen Häuser."]).agg
        #expect(findings.map(\.issue) == [.gender])
        #expect(findings.map(\.evidence.line) == [0])
    }

    @Test(arguments: [
        "Kranführer (m/w/d)", "Verkäufer:in", "Erzieher/in", "Entwickler*in Frontend", "Pflegefachkraft",
        "Consultant (all genders)",
        "Lehrerin oder Lehrer", "Leitung Küche", "Kaufmann/Kauffrau für Büro", "Tischler (gn)", "Koch (d/m/w)",
        "Experte/Expertin Statik", "Koch / Köchin", "Köchin oder Koch", "Arzt/Ärztin", "Ingenieurin oder Ingenieur",
        "Architektin / Architekt", "Kauffrau oder Kaufmann", "Kaufmann oder eine Kauffrau im Büro",
        "Praktikum Data Engineer", "Dualer Master (M.Sc.)", "Chemiker (Mensch*)",
        "Forscherin oder einen Forscher", "Analyst [mwd]", "Pflegeassistenz", "Fahrer M/W/D",
    ])
    func neutralTitles(title: String) {
        #expect(SampleAd.read(title, ["Wir bauen Häuser."]).agg.isEmpty)
    }

    @Test func theTextMaySayWhatTheTitleLeavesOut() {
        #expect(SampleAd.read("Verkäufer", ["Wir suchen Verkäufer (w/m/d) für den Fischmarkt."]).agg.isEmpty)
    }

    @Test func whereTheTitleSaysNothingTheFirstLineDoes() {
        let findings = SampleAd.read("Text 7", ["Ulm", "Kranführer am Hafen", "Wir bauen Häuser."]).agg
        #expect(findings.map(\.evidence.line) == [2])
    }
}
