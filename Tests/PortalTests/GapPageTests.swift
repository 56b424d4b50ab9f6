import Foundation
import HTTPTypes
import Markup
import Portal
import Testing

@Suite struct GapPageTests {
    private static let asked = "/weiterbildung?beruf=it-manager&ort=hagen&umkreis=25"

    @Test func theEmptyFormAsksAndAnswersNothing() async throws {
        let page = try await Page.get("/weiterbildung")
        #expect(page.status == 200)
        #expect(page.body.contains("<form") && !page.body.contains("id=\"ergebnis\""))
    }

    @Test(arguments: [
        ("beruf=zauberlehrling&ort=hagen", "Einen Beruf „zauberlehrling“"),
        ("beruf=it-manager&ort=nimmerland", "Einen Ort „nimmerland“"),
        ("kann=SQL", "Bitte nennen Sie einen Beruf"), ("ort=hagen", "Bitte nennen Sie einen Beruf"),
    ])
    func whatIsNotKnownGivesTheFormBack(query: String, reason: String) async throws {
        let page = try await Page.get("/weiterbildung?\(query)&umkreis=50")
        #expect(page.status == 404)
        #expect(page.body.contains(reason))
        let form = HTMLDocument(page.body)
        let chosen = form.elements(named: "option").first { $0.attribute("selected") != nil }
        #expect(chosen?.attribute("value") == "50")
        #expect(form.elements.contains { $0.attribute("role") == "alert" })
    }

    @Test func nearNamesAreSuggested() async throws {
        #expect(try await Page.get("/weiterbildung?beruf=mechatroniiker").body.contains("Vielleicht gemeint: "))
        #expect(try await Page.get("/weiterbildung?beruf=it-manager&ort=dortmunt").body.contains("Dortmund"))
    }

    @Test(arguments: ["weit", "-5", "1e9", "NaN"])
    func aRadiusThatCannotBe(radius: String) async throws {
        #expect(try await Page.get("/weiterbildung?beruf=it-manager&umkreis=\(radius)").status == 400)
    }

    @Test func oneFieldOrSeveralAreTheSame() async throws {
        let together = try await Page.get(Self.asked + "&kann=ITIL,+Linux").body
        let apart = try await Page.get(Self.asked + "&kann=ITIL&kann=Linux&kann=").body
        // The head holds the address as it was asked for.
        #expect(together.components(separatedBy: "<main").last == apart.components(separatedBy: "<main").last)
        #expect(together.contains("Verstanden: ITIL, Linux."))
    }

    @Test func unknownWordsAreNamed() async throws {
        let page = try await Page.get(Self.asked + "&kann=ITIL,+Zauberstabkunde,+%3Cxyzzy%3E").body
        #expect(page.contains("Kenne ich nicht: Zauberstabkunde, &lt;xyzzy&gt;."))
        #expect(!page.contains("<xyzzy>"))
    }

    @Test func nothingIsKept() async throws {
        let page = try await Page.get(Self.asked + "&kann=ITIL")
        #expect(page.headers[.cacheControl] == "no-store")
        #expect(page.headers[.setCookie] == nil)
        #expect(page.body.contains("noindex"))
        #expect(try await Page.get("/robots.txt").body.contains("Disallow: /weiterbildung?"))
    }

    @Test func whatIsLackingComesWithCourses() async throws {
        let page = try await Page.get(Self.asked + "&kann=ITIL").body
        for text in [
            "Netze &lt;planen&gt; &amp; betreiben", "Hagen (unter 1\u{A0}km)", "ab 04.12.2026",
            "5\u{A0}Tage, 40\u{A0}Stunden, Vollzeit", "1.290,50\u{A0}€", "Abschluss: Zertifikat",
            "Bildungsgutschein möglich, AZAV-Maßnahme 355/12/2026", "Netze am Abend", "Einstieg jederzeit", "kostenlos",
            "Kein Kurs hier oder online ist bekannt zu: ",
        ] {
            #expect(page.contains(text), "\(text)")
        }
        for text in ["javascript:", "Netze in München", "Netze, vorbei", "erfunden"] {
            #expect(!page.contains(text), "\(text)")
        }
    }

    @Test func madeUpCoursesAreMarkedAndStandBesideMadeUpAdsAlone() async throws {
        let profile = "/beruf/it-manager/hagen"
        #expect(try await !Page.get(profile).body.contains("erfundener Kurs"))
        #expect(try await Page.get(profile).body.contains("Netze am Abend"))
    }

    @Test func theProfileLeadsHere() async throws {
        let page = HTMLDocument(try await Page.get("/beruf/it-manager/hagen?umkreis=10").body)
        let link = try #require(
            page.elements(named: "a").first { $0.attribute("href")?.hasPrefix("/weiterbildung") == true })
        let address = try #require(link.attribute("href"))
        #expect(address == "/weiterbildung?beruf=it-manager&ort=hagen&umkreis=10")
        let answer = try await Page.get(address)
        #expect(answer.status == 200 && answer.body.contains("id=\"ergebnis\""))
    }

    @Test func oddListsNeverFail() async throws {
        for list in ["%00", "%F0%9F%A4%B7", String(repeating: "SQL,", count: 3000), "%22%3E%3Cb%3E", ",,,;;"] {
            #expect(try await Page.get(Self.asked + "&kann=" + list).status == 200)
        }
    }
}
