import JobMarket
import Testing

@Suite("Skills")
struct SkillReaderTests {
    private func texts(_ lines: String...) -> [String] {
        SampleAd.read(["Ihr Profil:"] + lines.map { "- " + $0 }).skills.map(\.text)
    }

    @Test func listsAfterAKnowledgeWord() {
        #expect(texts("Gute Kenntnisse in Python, SQL und Terraform") == ["Python", "SQL", "Terraform"])
        #expect(texts("Erfahrung mit Hebebühnen und Wuchtmaschinen") == ["Hebebühnen", "Wuchtmaschinen"])
        #expect(texts("Sicherer Umgang mit MS Office") == ["MS Office"])
        #expect(texts("Sehr gute SAP-Kenntnisse") == ["SAP"])
        #expect(texts("Erfahrung mit Werkzeugen wie Ansible, Puppet oder Chef") == ["Ansible", "Puppet", "Chef"])
    }

    @Test func namesStandForThemselves() {
        #expect(texts("Du programmierst in C++, C# oder JavaScript") == ["C++", "C#", "JavaScript"])
        #expect(texts("Routine in S/4HANA und T-SQL") == ["S/4HANA", "T-SQL"])
    }

    @Test func shortNamesNeedCompany() {
        #expect(texts("Programmierung in R, Go oder C").contains("R"))
        #expect(!texts("Klasse C oder vergleichbar").contains("C"))
        #expect(!texts("Lust auf ein Go für neue Ideen").contains("Go"))
    }

    @Test func productLikeWordsAreSkills() {
        #expect(texts("Erfahrung mit FluxKran und dem HydroPilot") == ["FluxKran", "HydroPilot"])
        #expect(!texts("Ausbildung bei der IHK oder an der FH").contains("IHK"))
    }

    @Test func theEmployersNameIsNoSkill() {
        let reading = SampleAd.requirements("Identifikation mit TorfWerk", company: "TorfWerk GmbH")
        #expect(!reading.skills.map(\.text).contains("TorfWerk"))
    }

    @Test func educationAndLanguagesAreNoSkills() {
        #expect(texts("Abgeschlossenes Studium der Geologie oder Hydrologie").isEmpty)
        #expect(texts("Fließende Deutsch- und Englischkenntnisse in Wort und Schrift").isEmpty)
    }

    @Test func softSkills() {
        let reading = SampleAd.requirements("Teamfähigkeit, Belastbarkeit und Humor")
        #expect(reading.skills.map(\.text) == ["Teamfähigkeit", "Belastbarkeit", "Humor"])
        #expect(reading.skills.allSatisfy { $0.kind == .soft })
        #expect(
            texts("Strukturierte, ruhige und selbstständige Arbeitsweise") == [
                "Strukturierte, ruhige und selbstständige Arbeitsweise"
            ])
        #expect(texts("Ausgeprägte Team- und Kommunikationsfähigkeit") == ["Team- und Kommunikationsfähigkeit"])
        #expect(texts("Du bist neugierig, flexibel und belastbar") == ["neugierig", "flexibel", "belastbar"])
        #expect(texts("Freude am Kochen") == ["Freude am Kochen"])
        #expect(texts("Freundlicher Umgang mit Patienten") == ["Umgang mit Patienten"])
        #expect(
            texts("Fähigkeit, knifflige Texte verständlich zu erklären") == ["knifflige Texte verständlich zu erklären"]
        )
    }

    @Test func certificatesAndLicences() {
        let licence = SampleAd.requirements("Führerschein der Klasse B").skills
        #expect(licence.map(\.text) == ["Führerschein der Klasse B"])
        #expect(licence.map(\.kind) == [.licence])
        #expect(SampleAd.requirements("Staplerschein").skills.map(\.kind) == [.licence])
        #expect(SampleAd.requirements("Ausbildereignung nach AEVO").skills.first?.kind == .certificate)
    }

    @Test func wishesAreToldFromDemands() {
        let skills = SampleAd.requirements(
            "Erfahrung mit Figma, idealerweise auch mit Blender", "Kenntnisse in InDesign sind von Vorteil",
            "Wünschenswert sind Kenntnisse in Typo3", "Sicherer Umgang mit Excel"
        ).skills
        let needs = Dictionary(uniqueKeysWithValues: skills.map { ($0.text, $0.need) })
        #expect(needs["Figma"] == .must)
        #expect(needs["Blender"] == .nice)
        #expect(needs["InDesign"] == .nice)
        #expect(needs["Typo3"] == .nice)
        #expect(needs["Excel"] == .must)
    }

    @Test func aWishListMakesAllWishes() {
        let skills = SampleAd.read([
            "Your profile", "- Experience with Java", "Nice to have", "- Experience with Kotlin", "- Docker",
        ]).skills
        #expect(skills.map(\.need) == [.must, .nice, .nice])
    }

    @Test func knownSkillsCarryTheirName() {
        let skills = SampleAd.requirements("Kenntnisse in Postgres und MS Excel").skills
        #expect(skills.map(\.skill) == ["PostgreSQL", "Excel"])
    }

    @Test func gluedListItemsAreCut() {
        let line =
            "Abgeschlossene Ausbildung im HandwerkErfahrung in der Montage von TreppenSicherer Umgang mit "
            + "der TischkreissägeFreude an Holz"
        #expect(SampleAd.read(["Profil:", line]).skills.map(\.text).contains("Freude an Holz"))
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
        #expect(reading.skills.count > 2)
        for skill in reading.skills {
            let scalars = Array(lines[skill.evidence.line - 1].unicodeScalars)
            var piece = String.UnicodeScalarView()
            piece.append(contentsOf: scalars[skill.evidence.start..<skill.evidence.end])
            #expect(String(piece) == skill.text)
        }
    }
}
