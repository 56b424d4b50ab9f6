import AdCheck
import JobMarket
import MarketStatistics
import Testing

/// Each rule beside wording that must and wording that must not set it off.
struct RuleTests {
    /// An ad without a fault, whose lines a case replaces or adds to.
    private static let ad = """
        Gärtner (m/w/d) für Parks
        Grünwerk Hagen GmbH pflegt Parks in 58095 Hagen.
        Ihre Aufgaben
        Sie schneiden Hecken und mähen Wiesen.
        Sie pflanzen Bäume und Stauden.
        Ihr Profil
        Ausbildung im Gartenbau
        Wir bieten
        2.900 bis 3.300 Euro brutto im Monat
        Vollzeit mit 39 Stunden in der Woche, unbefristet
        Bewerbung
        Bewerben Sie sich bis zum 31.01.2027 per Mail an jobs@gruenwerk.example.
        """

    static let day = Day(year: 2026, month: 11, day: 23)!

    static func rules(_ text: String, on day: Day = day) -> [String] {
        AdCheck().check(AdDraft(text).posting, on: day).findings.map(\.rule)
    }

    static func replacing(_ old: String, _ new: String) -> String {
        #expect(ad.contains(old))
        return ad.split(separator: "\n").map { $0.contains(old) ? new : String($0) }.joined(separator: "\n")
    }

    @Test func theAdItselfHasNoFault() {
        #expect(Self.rules(Self.ad) == [])
    }

    /// Rule, line of the ad that is replaced, what sets the rule off, what must not.
    static let cases: [(rule: String, line: String, bad: String, good: String)] = [
        ("pay-missing", "2.900", "Attraktive Vergütung", "38.000 Euro brutto im Jahr"),
        ("pay-history", "Ausbildung im", "Nennen Sie uns Ihr aktuelles Gehalt.", "Nennen Sie uns Ihren Gehaltswunsch."),
        (
            "pay-history", "Ausbildung im", "Angabe des bisherigen Jahresgehalts",
            "Unabhängig von Ihrem bisherigen Gehalt zahlen wir fair."
        ),
        ("pay-range", "2.900", "2.900 bis 5.300 Euro brutto im Monat", "2.900 bis 4.500 Euro brutto im Monat"),
        ("pay-upper-only", "2.900", "Bis zu 3.300 Euro brutto im Monat", "Ab 2.900 Euro brutto im Monat"),
        ("pay-unit", "2.900", "Gehalt: 3.100 bis 3.600", "Gehalt: 3.100 bis 3.600 Euro brutto im Monat"),
        (
            "pay-grade-missing", "2.900", "Vergütung nach TVöD",
            "Vergütung nach EG 5 TVöD, 2.900 bis 3.500 Euro im Monat"
        ),
        (
            "pay-grade-amount", "2.900", "Entgeltgruppe 6 TVöD-VKA",
            "EG 6 TVöD-VKA, das sind 3.200 bis 3.900 Euro im Monat"
        ),
        ("minimum-wage", "2.900", "13,50 Euro brutto in der Stunde", "13,90 Euro brutto in der Stunde"),
        ("minimum-wage", "2.900", "2.300 Euro brutto im Monat", "2.400 Euro brutto im Monat"),
        (
            "minijob-limit", "Vollzeit", "Minijob auf 538-Euro-Basis, unbefristet",
            "Minijob auf 603-Euro-Basis, unbefristet"
        ),
        ("agg-gender", "Gärtner", "Gärtner für Parks", "Gärtnerin / Gärtner für Parks (m/w/d)"),
        ("agg-gender", "Gärtner", "Gärtner (m/w) für Parks", "Gärtner (w/m/d) für Parks"),
        ("agg-english-title", "Gärtner", "Park Manager", "Park Manager (m/w/d)"),
        (
            "agg-age", "Ausbildung im", "Sie sind nicht älter als 40 Jahre.",
            "Sie haben 10 Jahre Erfahrung im Gartenbau."
        ),
        (
            "agg-young-team", "Ausbildung im", "Unser junges Team freut sich auf Sie.",
            "Sie betreuen junge Menschen im Team."
        ),
        (
            "agg-entrants", "Ausbildung im", "Höchstens zwei Jahre Berufserfahrung",
            "Mindestens zwei Jahre Berufserfahrung"
        ),
        ("agg-origin", "Ausbildung im", "Deutsch als Muttersprache", "Deutsch auf dem Niveau C1"),
        (
            "agg-photo", "Bewerben", "Lebenslauf mit Lichtbild bis 31.01.2027 an jobs@gruenwerk.example",
            "Lebenslauf, gern ohne Foto, bis 31.01.2027 an jobs@gruenwerk.example"
        ),
        (
            "agg-disability", "Ausbildung im", "Sie sind körperlich voll belastbar.",
            "Sie heben gelegentlich 15 Kilogramm."
        ),
        ("agg-personal", "Ausbildung im", "Bitte nennen Sie Ihren Familienstand.", "Wir fördern Familien."),
        (
            "fixed-term-end", "Vollzeit", "Vollzeit, 39 Stunden, die Stelle ist befristet",
            "Vollzeit, 39 Stunden, befristet bis zum 31.12.2027"
        ),
        (
            "agency-open", "Grünwerk", "Wir suchen für unseren Kunden, die Parkwerk GmbH in 58095 Hagen.",
            "In Zeitarbeit suchen wir für unseren Kunden, die Parkwerk GmbH in 58095 Hagen."
        ),
        (
            "temp-minimum", "2.900", "14,50 Euro brutto in der Stunde als Zeitarbeit",
            "15,40 Euro brutto in der Stunde als Zeitarbeit"
        ),
        ("title-noise", "Gärtner", "Gärtner (m/w/d) 3.300 € SOFORT!!!", "Gärtner (m/w/d) für 12 Parks"),
        ("missing-hours", "Vollzeit", "Die Stelle ist unbefristet.", "Teilzeit, 20 Stunden in der Woche, unbefristet"),
        (
            "missing-contract", "Vollzeit", "Vollzeit mit 39 Stunden in der Woche",
            "Vollzeit, 39 Stunden, ohne Befristung"
        ),
        (
            "missing-employer", "Grünwerk", "Wir pflegen Parks in 58095 Hagen.",
            "Stadt Hagen: wir pflegen Parks in 58095 Hagen."
        ),
        ("missing-place", "Grünwerk", "Grünwerk GmbH pflegt Parks.", "Grünwerk GmbH, Arbeitsort: Hagen"),
        (
            "missing-contact", "Bewerben", "Bewerben Sie sich bis zum 31.01.2027.",
            "Bewerben Sie sich bis zum 31.01.2027 unter www.gruenwerk.example."
        ),
        (
            "missing-deadline", "Bewerben", "Mail an jobs@gruenwerk.example",
            "Bewerbungsschluss: 31.01.2027, jobs@gruenwerk.example"
        ),
    ]

    @Test(arguments: cases)
    func isSetOffByTheOneAndNotByTheOther(rule: String, line: String, bad: String, good: String) {
        #expect(Self.rules(Self.replacing(line, bad)).contains(rule), "\(rule) is to be set off by: \(bad)")
        #expect(!Self.rules(Self.replacing(line, good)).contains(rule), "\(rule) is not to be set off by: \(good)")
    }

    @Test func wagesBelowTheMinimumAreFoundBesideTipsToo() {
        let text = Self.replacing("2.900", "12,50 € Stundenlohn plus Trinkgeld")
        #expect(Self.rules(text).contains("minimum-wage"))
    }

    @Test func anAgreementAmongTheTasksIsNoPay() {
        let text = Self.replacing("Sie pflanzen", "Sie erstellen Lohnabrechnungen nach Tarifvertrag.").split(
            separator: "\n"
        )
        .filter { !$0.contains("2.900") }
        let rules = Self.rules(text.joined(separator: "\n"))
        #expect(rules.contains("pay-missing") && !rules.contains("pay-grade-missing"))
    }

    /// The end of the contract in one sentence says nothing of the next one.
    @Test func denialsCountInTheirOwnSentence() {
        let text = Self.replacing("Bewerben", "Wir fragen nicht nach Zeugnissen. Nennen Sie Ihr bisheriges Gehalt.")
        #expect(Self.rules(text).contains("pay-history"))
    }

    /// § 22 MiLoG: most of those who learn are left out.
    @Test(arguments: [
        ("Dualer Student (m/w/d)", false), ("Pflichtpraktikum Gartenbau", false), ("FSJ im Park", false),
        ("Berufspraktikant (m/w/d)", false), ("Bundesfreiwilligendienst", false), ("Ausbildungsleiter (m/w/d)", true),
        ("Gärtner (m/w/d)", true),
    ])
    func theMinimumWageIsForWorkers(title: String, isFound: Bool) {
        let text = Self.replacing("Gärtner", title).split(separator: "\n")
            .map { $0.contains("2.900") ? "1.200 Euro brutto im Monat" : String($0) }
        #expect(Self.rules(text.joined(separator: "\n")).contains("minimum-wage") == isFound)
    }

    @Test func tasksAreMissedWhereThereAreNone() {
        let text = Self.ad.split(separator: "\n").filter { !$0.hasPrefix("Sie ") && !$0.contains("Aufgaben") }
        #expect(Self.rules(text.joined(separator: "\n")).contains("missing-tasks"))
    }

    @Test func aLongSentenceIsNamedWithItsPlace() throws {
        let words = Array(repeating: "und dann noch eine weitere Hecke", count: 8).joined(separator: " ")
        let text = Self.replacing("Sie pflanzen", "Kurz. Sie schneiden \(words).")
        let finding = try #require(
            AdCheck().check(AdDraft(text).posting, on: Self.day).findings.first { $0.rule == "long-sentence" })
        #expect(finding.evidence?.line == 4)
        #expect(finding.evidence?.start == 6)
    }

    @Test func theMinimumWageFollowsTheDayAndTheStart() {
        let text = Self.replacing("2.900", "14,20 Euro brutto in der Stunde")
        #expect(!Self.rules(text).contains("minimum-wage"))
        #expect(Self.rules(text, on: Day(year: 2027, month: 1, day: 1)!).contains("minimum-wage"))
        let later = text + "\nBeginn ist der 01.02.2027, Start am 01.02.2027."
        #expect(Self.rules(later).contains("minimum-wage"))
    }

    @Test func theLimitOfMinorEmploymentFollowsTheMinimumWage() {
        let text = Self.replacing("Vollzeit", "Minijob auf 633-Euro-Basis, unbefristet")
        #expect(Self.rules(text).contains("minijob-limit"))
        #expect(!Self.rules(text, on: Day(year: 2027, month: 1, day: 1)!).contains("minijob-limit"))
    }

    @Test func suggestionsAreBuiltFromTheAd() throws {
        let findings = AdCheck().check(
            AdDraft(Self.replacing("Gärtner", "Gärtner (m/w) für Parks")).posting, on: Self.day
        )
        .findings
        let gender = try #require(findings.first { $0.rule == "agg-gender" })
        #expect(gender.suggestion?.contains("Gärtner (m/w/d) für Parks") == true)
        #expect(gender.legalBasis?.contains("AGG") == true)
    }

    @Test func proposalsKeepTheWordsAround() throws {
        func suggestion(_ title: String, _ rule: String, _ line: String = "Gärtner") throws -> String {
            let findings = AdCheck().check(AdDraft(Self.replacing(line, title)).posting, on: Self.day).findings
            return try #require(findings.first { $0.rule == rule }?.suggestion)
        }
        #expect(try suggestion("Gärtner m/w in Hagen", "agg-gender").contains("„Gärtner (m/w/d) in Hagen“"))
        #expect(try !suggestion("Wir suchen nur Männer.", "agg-gender", "Ausbildung im").contains("Männer (m/w/d)"))
        let text = Self.replacing("Gärtner", "Berufseinsteiger Gartenbau (m/w/d)").split(separator: "\n")
            .map { $0.hasPrefix("Ausbildung") ? "Mindestens 5 Jahre Berufserfahrung im Gartenbau" : String($0) }
        let level = AdCheck().check(AdDraft(text.joined(separator: "\n")).posting, on: Self.day).findings
        #expect(level.first { $0.rule == "level-conflict" }?.suggestion?.contains("„Berufseinsteiger“") == true)
    }

    @Test func findingsSpeakTheLanguageOfTheTask() throws {
        let result = Language.$current.withValue(.english) {
            AdCheck().check(AdDraft(Self.replacing("2.900", "Attraktive Vergütung")).posting, on: Self.day)
        }
        let finding = try #require(result.findings.first)
        #expect(finding.message == "“Attraktive Vergütung” does not say what is paid.")
        #expect(finding.legalBasis == "Directive (EU) 2023/970, Art. 5(1)")
    }

    @Test func aRuleSaysOnlySoMuch() throws {
        let entrants = (1...70).map {
            "Höchstens \($0 % 9 + 1) Jahre \(String(repeating: "a", count: $0))nahe Berufserfahrung"
        }
        let many = Self.replacing("Ausbildung im", entrants.joined(separator: "\n"))
        let found = AdCheck().check(AdDraft(many).posting, on: Self.day).findings.filter { $0.rule == "agg-entrants" }
        #expect(found.count == 50)
        #expect(found.count { $0.message.contains("20\u{A0}weitere Stellen sind hier ausgelassen.") } == 1)
    }

    @Test func anAdPrintedTwiceIsToldOnce() {
        let line = "Unser junges Team freut sich auf Sie."
        let text = Self.replacing("Ausbildung im", line) + "\n" + line
        #expect(Self.rules(text).count { $0 == "agg-young-team" } == 1)
    }
}
