import AdReader
import JobMarket
import Testing

@Suite struct ConditionsTests {
    @Test(arguments: [
        ("Die Stelle ist in Vollzeit zu besetzen.", [WorkingHours.full]), ("In Voll- oder Teilzeit", [.full, .part]),
        ("Arbeitszeit: 39 Stunden pro Woche", [.full]), ("20 Std./Woche", [.part]),
        ("Minijob auf 556-Euro-Basis", [.mini]), ("Auf 633-Euro-Basis", [.mini]), ("3.520 Euro Basisgehalt", []),
        ("Wir sind ein freundliches Team.", []),
    ])
    func hours(_ line: String, _ expected: [WorkingHours]) {
        #expect(reading(line).hours.map(\.value) == expected)
    }

    @Test(
        arguments: ["TEILZEIT", "Teil\u{AD}zeit", "In Teilzeit", "TeIlZeIt!"], ["", "Wir sind ein Haus mit Garten."])
    func wordsAreFoundWhereverTheyStand(_ words: String, _ sentence: String) {
        for count in [1, 30] {
            let filler = String(repeating: sentence + " ", count: count)
            for line in [filler + words, words + " " + filler, filler + words + " " + filler] {
                #expect(reading(line).hours.map(\.value) == [.part])
            }
        }
    }

    @Test func weeklyHoursAreRead() {
        #expect(reading("Wöchentliche Arbeitszeit: 38,5 Stunden").weeklyHours?.value == 38.5)
    }

    @Test func aPortalsDefaultIsNoEvidence() {
        let ticked = reading("Wir sind ein freundliches Team.") {
            $0.employment = "Vollzeit"
            $0.contract = "UNBEFRISTET"
        }
        #expect(ticked.hours.isEmpty)
        #expect(ticked.contract == nil)
        let specific = reading("Wir sind ein freundliches Team.") {
            $0.employment = "Teilzeit"
            $0.contract = "BEFRISTET"
        }
        #expect(specific.hours.map(\.value) == [.part])
        #expect(specific.contract == Sourced(.fixedTerm, .stated(field: "contract")))
    }

    @Test(arguments: [
        ("Wir bieten einen unbefristeten Arbeitsvertrag.", ContractKind.permanent),
        ("Die Stelle ist zunächst auf zwei Jahre befristet.", .fixedTerm),
        ("Elternzeitvertretung bis Herbst", .fixedTerm),
        ("Befristet mit Option auf unbefristete Übernahme", .fixedTerm),
        ("Du arbeitest auf freiberuflicher Basis.", .freelance),
        ("Unbefristete Stelle; das Deutschlandticket ist vorerst befristet bis Jahresende", .permanent),
    ])
    func contract(_ line: String, _ expected: ContractKind) {
        #expect(reading(line).contract?.value == expected)
    }

    @Test(arguments: ["Ein Teilzeitvertrag ist üblich.", "Mit freiem Mitarbeiterparkplatz", "Du führst Freelancer."])
    func otherContracts(_ line: String) {
        #expect(reading(line).contract == nil)
    }

    @Test func trainingEndsWithItsExamination() {
        let found = reading(title: "Ausbildung zum Tischler (m/w/d)", "Wir freuen uns auf dich.").contract
        #expect(found?.value == .fixedTerm)
        #expect(found?.origin.evidence?.line == 0)
    }

    @Test(arguments: [
        ("Bis zu drei Tage Homeoffice pro Woche", RemoteKind.hybrid), ("Möglichkeit, mobil zu arbeiten", .hybrid),
        ("Du arbeitest 100 % remote, deutschlandweit.", .remote), ("Arbeitsort: Remote", .remote),
        ("Homeoffice ist leider nicht möglich.", .onsite), ("Vollzeit | Remote | ab Mai", .remote),
        ("Freie Wahl von Arbeitszeit und Arbeitsort", .hybrid), ("Ohne Kernzeit und mit Homeoffice", .hybrid),
    ])
    func remote(_ line: String, _ expected: RemoteKind) {
        #expect(reading(line).remote?.value == expected)
    }

    @Test(arguments: [
        "Pflege der Remote-Tools", "Einmal im Jahr Workation", "Remote-Support unserer Anwender",
        "Betrieb einer hybriden Cloud", "Fahren mobiler Arbeitsmaschinen",
    ])
    func otherUsesOfTheWords(_ line: String) {
        #expect(reading(line).remote == nil)
    }

    @Test func aPortalsTickForHomeofficeIsNoEvidence() {
        let ticked = reading("Wir sind ein freundliches Team.") { $0.employment = "Homeoffice möglich, Vollzeit" }
        #expect(ticked.remote == nil)
        let stated = reading("Wir sind ein freundliches Team.") { $0.remote = "TELECOMMUTE" }
        #expect(stated.remote == Sourced(.remote, .stated(field: "remote")))
        #expect(reading(title: "Buchhalter (m/w/d), kein Remote", "Wir freuen uns.").remote?.value != .remote)
    }

    @Test(arguments: [
        "Pflege des Schichtbuchs", "Ein mehrschichtiges System", "Buchung von Dienstreisen", "Faire Preise im Laden",
        "Betrieb des On-Call Management Systems",
    ])
    func noDuties(_ line: String) {
        let duties = reading(line).duties
        #expect(duties.onCall == nil)
        #expect(duties.shift == nil)
        #expect(duties.travel == nil)
    }

    @Test func dutiesAreRead() {
        let found = reading(
            "Teilnahme an der Rufbereitschaft", "Arbeit im Drei-Schicht-System", "Gelegentliche Dienstreisen"
        ).duties
        #expect(found.onCall?.value == true)
        #expect(found.shift?.value == true)
        #expect(found.travel?.value == .occasional)
        let none = reading("Keine Schichtarbeit", "Keine Dienstreisen").duties
        #expect(none.shift?.value == false)
        #expect(reading("Keine Wochenend- oder Nachtschichten").duties.shift?.value == false)
        #expect(reading("Gute DeutschkenntnisseHohe Reisebereitschaft").duties.travel?.value == .frequent)
        #expect(none.travel?.value == TravelDemand.none)
    }

    @Test func startAndOpenings() {
        #expect(reading("Beginn: 01.03.2027").startDate?.value == "2027-03-01")
        #expect(reading("Zum 1. Oktober 2026 suchen wir Sie.").startDate?.value == "2026-10-01")
        #expect(reading("Wir suchen Sie ab sofort.").startDate?.value == "sofort")
        #expect(reading("Zu besetzen sind drei Stellen in der Pflege.").openings?.value == 3)
        #expect(reading("Am 31.02.2026 ist Beginn: 31.02.2026").startDate == nil)
        #expect(reading("Bewerbung bis zum 15.05.2026 erbeten").startDate == nil)
        #expect(reading("Nennen Sie Ihren frühestmöglichen Eintrittstermin.").startDate == nil)
        #expect(reading("Mit 1350 Stellen sind wir die größte Behörde.").openings == nil)
    }
}
