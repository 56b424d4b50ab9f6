import JobMarket
import Testing

@Suite("Clarity")
struct ClarityReaderTests {
    private func signs(_ reading: Reading) -> [ClaritySign] { reading.clarity.signs.map(\.sign) }

    @Test func whatIsMissingIsNamed() {
        let reading = SampleAd.read(["Wir freuen uns auf Sie."])
        #expect(signs(reading).contains(.missingPay))
        #expect(signs(reading).contains(.missingTasks))
        #expect(signs(reading).contains(.missingHours))
        #expect(reading.clarity.signs.allSatisfy { !$0.why.isEmpty && $0.lines.isEmpty })
    }

    @Test func aClearAdHasAHigherScore() {
        let clear = SampleAd.read(SampleAd.office).clarity.score
        let unclear = SampleAd.read(["Spannende Aufgaben warten."]).clarity.score
        #expect(clear > unclear)
        #expect((0...1).contains(clear))
        #expect((0...1).contains(unclear))
    }

    @Test func tooManyDemandsAreOverload() {
        let tools =
            "Java, Kotlin, Scala, Python, Perl, PHP, Ruby on Rails, TypeScript, Docker, Kubernetes, Ansible, Terraform"
        let reading = SampleAd.requirements(
            "Kenntnisse in \(tools)", "Kenntnisse in Oracle, MySQL, MongoDB, Redis, Kafka, Jenkins, Grafana")
        #expect(signs(reading).contains(.overload))
        #expect(reading.clarity.signs.first { $0.sign == .overload }?.lines == [2, 3])
    }

    @Test func vagueWordsAreCounted() {
        let reading = SampleAd.read([
            "Ihre Aufgaben:", "- Spannende Aufgaben und spannende Projekte", "- Alle anfallenden Arbeiten",
            "Wir bieten:",
            "- Ein dynamisches Umfeld und attraktive Vergütung",
        ])
        #expect(signs(reading).contains(.vague))
    }
}
