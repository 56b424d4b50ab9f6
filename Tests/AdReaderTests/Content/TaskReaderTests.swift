import JobMarket
import Testing

@Suite("Tasks")
struct TaskReaderTests {
    @Test func linesOfTheTaskZoneAreTasksButNotItsHeading() {
        #expect(SampleAd.read(SampleAd.office).tasks.map(\.line) == [4, 5, 6])
    }

    @Test func leadInsAndQuestionsAreNoTasks() {
        let tasks = SampleAd.read([
            "Deine Aufgaben", "In dieser Rolle übernimmst du insbesondere:", "- Du planst die Touren unserer Fahrer",
            "- Du betreust den Fuhrpark", "Klingt das nach dir?", "Dein Profil", "- Ortskenntnis im Sauerland",
        ]).tasks
        #expect(tasks.map(\.line) == [3, 4])
    }

    @Test func anAdOnOneLineStatesItsTasks() {
        let tasks = SampleAd.read([
            "Gärtnerei am Moor sucht Hilfe. Ihre Aufgaben Pflege der Beete und Versand Ihr Profil Freude an Natur"
        ]).tasks
        #expect(tasks.map(\.line) == [1])
    }

    @Test(arguments: [
        ("- Grundpflege und Versorgung der Bewohner", TaskKind.care), ("- Verkauf von Brot und Kuchen", .sell),
        ("- Montage von Küchenmöbeln", .make), ("- Auslieferung der Pakete mit dem Transporter", .transport),
        ("- Du entwickelst neue Funktionen für unsere App", .build), ("- Leitung eines Teams von acht Personen", .lead),
        ("- Auswertung der Messdaten", .analyse), ("- Schulung der Anwender", .explain), ("- Wartung der Pumpen", .run),
        ("- Ablage und Korrespondenz", .administer), ("- Konzeption neuer Ausstellungen", .plan),
        ("- Kontrolle der Sicherheit auf dem Gelände", .secure),
    ])
    func kindsFollowFromTheWords(line: String, kind: TaskKind) {
        let tasks = SampleAd.read(["Ihre Aufgaben:", line]).tasks
        #expect(tasks.first?.kinds.contains(kind) == true)
    }
}
