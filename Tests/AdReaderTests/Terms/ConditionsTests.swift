import AdReader
import JobMarket
import Testing

@Suite struct ConditionsTests {
    @Test(arguments: [
        ("Die Stelle ist in Vollzeit zu besetzen.", [WorkingHours.full]), ("In Voll- oder Teilzeit", [.full, .part]),
        ("Arbeitszeit: 39 Stunden pro Woche", [.full]), ("20 Std./Woche", [.part]),
        ("Minijob auf 556-Euro-Basis", [.mini]),
        ("Wir sind ein freundliches Team.", []),
    ])
    func hours(_ line: String, _ expected: [WorkingHours]) {
        #expect(reading(line).hours.map(\.value) == expected)
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
    ])
    func contract(_ line: String, _ expected: ContractKind) {
        #expect(reading(line).contract?.value == expected)
    }

    @Test(arguments: [
        ("Bis zu drei Tage Homeoffice pro Woche", RemoteKind.hybrid), ("Möglichkeit, mobil zu arbeiten", .hybrid),
        ("Du arbeitest 100 % remote, deutschlandweit.", .remote), ("Arbeitsort: Remote", .remote),
        ("Homeoffice ist leider nicht möglich.", .onsite),
    ])
    func remote(_ line: String, _ expected: RemoteKind) {
        #expect(reading(line).remote?.value == expected)
    }

    @Test(arguments: [
        "Remote-Support unserer Anwender", "Betrieb einer hybriden Cloud", "Fahren mobiler Arbeitsmaschinen",
    ])
    func otherUsesOfTheWords(_ line: String) {
        #expect(reading(line).remote == nil)
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
        #expect(none.travel?.value == TravelDemand.none)
    }

    @Test func startAndOpenings() {
        #expect(reading("Beginn: 01.03.2027").startDate?.value == "2027-03-01")
        #expect(reading("Zum 1. Oktober 2026 suchen wir Sie.").startDate?.value == "2026-10-01")
        #expect(reading("Wir suchen Sie ab sofort.").startDate?.value == "sofort")
        #expect(reading("Zu besetzen sind drei Stellen in der Pflege.").openings?.value == 3)
        #expect(reading("Am 31.02.2026 ist Beginn: 31.02.2026").startDate == nil)
    }
}
