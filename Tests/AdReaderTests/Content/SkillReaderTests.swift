import AdReader
import JobMarket
import Testing

/// What the trained model must get right in any case, in sentences of our own.
@Suite("Skills")
struct SkillReaderTests {
    private func skills(_ lines: String...) -> [SkillDemand] {
        SampleAd.read(["Ihr Profil:"] + lines.map { "- " + $0 }).skills
    }

    private func texts(_ lines: String...) -> [String] {
        SampleAd.read(["Ihr Profil:"] + lines.map { "- " + $0 }).skills.map(\.text)
    }

    @Test func listsAfterAKnowledgeWord() {
        #expect(texts("Gute Kenntnisse in Python, SQL und Terraform") == ["Python", "SQL", "Terraform"])
        #expect(texts("Erfahrung mit Hebebühnen und Wuchtmaschinen") == ["Hebebühnen", "Wuchtmaschinen"])
        #expect(texts("Sicherer Umgang mit MS Office") == ["MS Office"])
        #expect(texts("Sehr gute SAP-Kenntnisse") == ["SAP"])
        #expect(
            texts("Erfahrung mit Werkzeugen wie Ansible, Puppet oder Chef").suffix(3) == ["Ansible", "Puppet", "Chef"])
    }

    @Test func namesStandForThemselves() {
        #expect(texts("Du programmierst in C++, C# oder JavaScript") == ["C++", "C#", "JavaScript"])
        #expect(texts("Routine in S/4HANA und T-SQL") == ["S/4HANA", "T-SQL"])
    }

    @Test func shortNamesNeedCompany() {
        #expect(texts("Programmierung in R, Go oder C").contains("R"))
        #expect(texts("Erfahrung mit SAP MM, SD und CO").contains("SD"))
        #expect(!texts("Klasse C oder vergleichbar").contains("C"))
        #expect(!texts("Lust auf ein Go für neue Ideen").contains("Go"))
    }

    @Test func theEmployersNameIsNoSkill() {
        let reading = SampleAd.requirements("Identifikation mit TorfWerk", company: "TorfWerk GmbH")
        #expect(!reading.skills.map(\.text).contains("TorfWerk"))
    }

    @Test func educationLanguagesAndAddressesAreNoSkills() {
        #expect(texts("Abgeschlossenes Studium der Geologie oder Hydrologie").isEmpty)
        #expect(texts("Fließende Deutsch- und Englischkenntnisse in Wort und Schrift").isEmpty)
        #expect(texts("Mehr unter https://torfwerk.example/java/sap?id=3D").isEmpty)
    }

    @Test func headingWordsAreNoSkills() {
        let read = SampleAd.read(["WAS WIR VON IHNEN ERWARTEN", "- Kenntnisse in Excel", "UND WAS NOCH:", "- Geduld"])
        #expect(!read.skills.contains { ["WAS", "VON", "UND", "NOCH"].contains($0.text) })
    }

    @Test func softSkills() {
        let found = skills("Teamfähigkeit, Belastbarkeit und Humor")
        #expect(found.map(\.text) == ["Teamfähigkeit", "Belastbarkeit", "Humor"])
        #expect(found.allSatisfy { $0.kind == .soft })
        #expect(
            texts("Strukturierte, ruhige und selbstständige Arbeitsweise") == [
                "Strukturierte, ruhige und selbstständige Arbeitsweise"
            ])
        #expect(texts("Du bist neugierig, flexibel und belastbar") == ["neugierig", "flexibel", "belastbar"])
        #expect(texts("Freude am Kochen") == ["Freude am Kochen"])
        #expect(
            texts("Fähigkeit, knifflige Texte verständlich zu erklären") == ["knifflige Texte verständlich zu erklären"]
        )
    }

    @Test func shortenedCompoundsAreOneDemandWithTheirMeaning() {
        let found = skills("Ausgeprägte Team- und Kommunikationsfähigkeit", "Hohe Kunden- und Qualitätsorientierung")
        #expect(found.map(\.text) == ["Team- und Kommunikationsfähigkeit", "Kunden- und Qualitätsorientierung"])
        #expect(found.allSatisfy { $0.skill != nil })
    }

    @Test func certificatesAndLicences() {
        let licence = SampleAd.requirements("Führerschein der Klasse B").skills
        #expect(licence.map(\.text) == ["Führerschein der Klasse B"])
        #expect(licence.map(\.kind) == [.licence])
        #expect(SampleAd.requirements("Staplerschein").skills.map(\.kind) == [.licence])
        #expect(SampleAd.requirements("Ausbildereignung nach AEVO").skills.first?.kind == .certificate)
    }

    @Test func wishesAreToldFromDemands() {
        let found = SampleAd.requirements(
            "Erfahrung mit Figma, idealerweise auch mit Blender", "Kenntnisse in InDesign sind von Vorteil",
            "Wünschenswert sind Kenntnisse in Typo3", "Sicherer Umgang mit Excel"
        ).skills
        let needs = Dictionary(found.map { ($0.text, $0.need) }) { first, _ in first }
        #expect(needs["Figma"] == .must)
        #expect(needs["Blender"] == .nice)
        #expect(needs["InDesign"] == .nice)
        #expect(needs["Typo3"] == .nice)
        #expect(needs["Excel"] == .must)
    }

    @Test func aWishGoesOnOverABrokenLine() {
        let found = SampleAd.read([
            "Ihr Profil:", "Sie bringen eine Ausbildung im Handel mit und haben idealerweise",
            "Kenntnisse in Photoshop.", "Sicherer Umgang mit Excel.",
        ]).skills
        let needs = Dictionary(found.map { ($0.text, $0.need) }) { first, _ in first }
        #expect(needs["Photoshop"] == .nice)
        #expect(needs["Excel"] == .must)
    }

    @Test func aWishListMakesAllWishes() {
        let found = SampleAd.read([
            "Dein Profil", "- Erfahrung mit Java", "Nice to have", "- Erfahrung mit Kotlin", "- Kenntnisse in Docker",
        ]).skills
        #expect(found.map(\.need) == [.must, .nice, .nice])
    }

    @Test func knownSkillsCarryTheirName() {
        let found = SampleAd.requirements("Kenntnisse in Postgres und MS Excel", "Teamgeist").skills
        #expect(found.map(\.skill) == ["PostgreSQL", "Excel", "Teamfähigkeit"])
    }

    @Test func toolsOfTasksCountOnce() {
        let found = SampleAd.read([
            "Ihre Aufgaben", "- Pflege der Stammdaten in SAP und Salesforce", "Ihr Profil", "- Kenntnisse in SAP",
        ]).skills
        #expect(found.filter { $0.text == "SAP" }.map(\.evidence.line) == [4])
    }

    @Test func anAdPrintedTwiceCountsOnce() {
        let lines = ["Ihr Profil:", "- Kenntnisse in Docker und Helm"]
        #expect(SampleAd.read(lines + lines).skills.map(\.evidence.line) == [2, 2])
    }

    @Test func evidenceIsTheWordsInTheLine() {
        let lines = [
            "Ihr Profil:", "- Übung im Schweißen: Kenntnisse in TIG‑Verfahren und Größenlehre",
            "- Spaß an “Ölmühlen” 🙂 und Excel",
        ]
        let reading = SampleAd.read(lines)
        #expect(reading.skills.count >= 2)
        for skill in reading.skills {
            let scalars = Array(lines[skill.evidence.line - 1].unicodeScalars)
            var piece = String.UnicodeScalarView()
            piece.append(contentsOf: scalars[skill.evidence.start..<skill.evidence.end])
            #expect(String(piece) == skill.text)
        }
    }
}
