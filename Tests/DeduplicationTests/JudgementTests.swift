import Deduplication
import JobMarket
import Testing

@Suite struct JudgementTests {
    private func judge(_ a: MadeUpAd, _ b: MadeUpAd) -> PairJudgement? {
        let model = PairModel.shared
        let judgement = model.judge(a.signed(1).signature, b.signed(2).signature)
        #expect(judgement == model.judge(b.signed(2).signature, a.signed(1).signature), "either way round")
        return judgement
    }

    @Test func theSameAdAgainIsOneJob() throws {
        let again = try #require(judge(MadeUpAd(id: "1"), MadeUpAd(id: "2")))
        #expect(again.relation == .same && again.ground == .wording)
    }

    @Test func anEditedAdIsOneJob() throws {
        var edited = MadeUpAd(id: "2")
        edited.title = "Software-Entwickler/in"
        edited.intro = "Neu hier: ein Familienbetrieb mit Herz."
        edited.tasks[1] = "Sie pflegen Daten"
        let judgement = try #require(judge(MadeUpAd(id: "1"), edited))
        #expect(judgement.relation == .same && judgement.ground == .likeness)
        #expect(judgement.chance < 1)
    }

    @Test func anotherTownIsAnotherJob() throws {
        var other = MadeUpAd(id: "2")
        other.places = [("Dortmund", "05913000")]
        #expect(judge(MadeUpAd(id: "1"), other)?.relation == .otherPlace)
    }

    @Test func anAdThatListsTheTownIsOneJob() throws {
        var wide = MadeUpAd(id: "2")
        wide.places.append(("Dortmund", "05913000"))
        #expect(judge(MadeUpAd(id: "1"), wide)?.relation == .same)
    }

    @Test func anAgencysCopyIsMarked() throws {
        var copy = MadeUpAd(id: "2")
        copy.company = "Probe Recruiting"
        copy.employer = .placement
        #expect(judge(MadeUpAd(id: "1"), copy)?.relation == .otherAdvertiser)
    }

    @Test func anotherEmployersAdUnderTheSameTitleIsNoCopy() {
        var other = MadeUpAd(id: "2")
        other.company = "Probe Handel GmbH"
        other.intro = "Unser Laden steht mitten in der Stadt und gehört der dritten Generation."
        other.tasks = MadeUpAd.otherTasks
        #expect(judge(MadeUpAd(id: "1"), other) == nil)
    }

    @Test(arguments: [
        "Senior Softwareentwickler (m/w/d)", "Werkstudent Softwareentwicklung (m/w/d)", "Praktikum Softwareentwickler",
    ])
    func anotherRankIsAnotherJob(title: String) {
        var other = MadeUpAd(id: "2")
        other.title = title
        #expect(judge(MadeUpAd(id: "1"), other) == nil)
    }

    @Test func aRankInBracketsMayBeHad() {
        var other = MadeUpAd(id: "2")
        other.title = "(Senior) Softwareentwickler (m/w/d)"
        #expect(judge(MadeUpAd(id: "1"), other)?.relation == .same)
    }

    @Test func anotherJobOfTheSameEmployerIsNone() {
        var other = MadeUpAd(id: "2")
        other.title = "Rezeptionist (m/w/d)"
        other.tasks = MadeUpAd.otherTasks
        #expect(judge(MadeUpAd(id: "1"), other) == nil)
    }

    @Test func aReferenceNumberInCommonDecides() throws {
        var (a, b) = (MadeUpAd(id: "1"), MadeUpAd(id: "2"))
        a.tasks.append("Kennziffer: 2026-4711")
        b.title = "Entwickler für Software"
        b.tasks = [a.tasks[0], "Referenznummer 2026-4711"]
        let judgement = try #require(judge(a, b))
        #expect(judgement.relation == .same && judgement.ground == .reference)
    }

    @Test func anAddressInCommonDecides() throws {
        var (a, b) = (MadeUpAd(id: "1"), MadeUpAd(id: "2"))
        a.url = "https://www.muster.example/stellen/4711?quelle=a"
        b.url = "http://muster.example/stellen/4711/"
        b.title = "Entwickler für Software"
        #expect(judge(a, b)?.ground == .address)
    }

    @Test func adsWithoutAnythingAreNoJobInCommon() {
        var (a, b) = (MadeUpAd(id: "1"), MadeUpAd(id: "2"))
        for change in [\MadeUpAd.title, \MadeUpAd.intro] {
            a[keyPath: change] = ""
            b[keyPath: change] = ""
        }
        a.tasks = []
        b.tasks = []
        a.places = []
        b.places = []
        a.company = nil
        b.company = nil
        a.occupation = nil
        b.occupation = nil
        #expect(judge(a, b) == nil)
        #expect(a.signed(1).keys.isEmpty)
    }
}
