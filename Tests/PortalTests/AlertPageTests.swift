import Foundation
import HTTPTypes
import HummingbirdTesting
import JobMarket
import MarketStatistics
import NIOCore
import Portal
import SearchIndex
import Synchronization
import Testing

/// A desk that remembers what it was asked for.
private final class TestDesk: Sendable {
    private let orders = Mutex<[AlertDesk.Order]>([])
    private let stopped = Mutex(0)

    var asked: [AlertDesk.Order] { orders.withLock { $0 } }
    var ends: Int { stopped.withLock { $0 } }

    var market: Market {
        var market = FixtureMarket.shared.market
        let standing = AlertDesk.Standing(title: "IT-Manager, <Hagen>", pace: .daily, ends: Day(number: 21_000))
        market.alerts = AlertDesk(
            ask: { [self] order in
                guard order.address.contains("@") else { return .noAddress }
                orders.withLock { $0.append(order) }
                return .good
            },
            asked: { $0 == "gut" ? standing : nil }, confirm: { $0 == "gut" ? .done(standing) : nil },
            running: { $0 == "gut" ? standing : nil }, change: { $1 == .weekly && $0 == "gut" ? standing : nil },
            renew: { $0 == "gut" ? standing : nil },
            stop: { [self] token in
                guard token == "gut" else { return false }
                stopped.withLock { $0 += 1 }
                return true
            })
        return market
    }
}

@Suite struct AlertPageTests {
    private func post(
        _ uri: String, _ form: String, to desk: TestDesk, headers: HTTPFields = [:],
        type: String = "application/x-www-form-urlencoded"
    ) async throws -> Page {
        var headers = headers
        headers[.contentType] = type
        return try await Page.get(uri, method: .post, headers: headers, body: form, of: desk.market)
    }

    @Test func theListLeadsToTheFormAndTheFormKeepsTheSearch() async throws {
        let desk = TestDesk()
        let uri = "/stellen?was=it+manager&wo=hagen&umkreis=10&level=entry&contract=-fixed_term"
        let list = try await Page.get(uri, of: desk.market)
        let link = String(try #require(list.body.firstMatch(of: /href="(\/merken[^"]*)"/)).1).replacing(
            "&amp;", with: "&")
        let form = try await Page.get(link, of: desk.market)
        #expect(form.status == 200)
        let fields = form.body.matches(of: /type="hidden" name="([^"]*)" value="([^"]*)"/).map { "\($0.1)=\($0.2)" }
        #expect(fields == ["was=it manager", "wo=hagen", "umkreis=10", "level=entry", "contract=-fixed_term"])
        let answer = try await post(
            "/merken", fields.joined(separator: "&") + "&adresse=anna%40people.example&takt=woechentlich", to: desk)
        #expect(answer.status == 303 && answer.headers[.location] == "/merken/gesendet")
        let order = try #require(desk.asked.first)
        #expect(order.pace == .weekly && order.language == .german)
        guard case .ads(let request) = order.watch else {
            Issue.record("not a search")
            return
        }
        #expect(request.what == "it manager" && request.place == "hagen" && request.radius == 10)
        #expect(request.filters == [Filter(.level, "entry"), Filter(.contract, "fixed_term", excluded: true)])
        #expect(order.title.contains("Hagen"))
    }

    @Test func aFigureIsOrderedFromItsProfile() async throws {
        let desk = TestDesk()
        let profile = try await Page.get("/en/beruf/it-manager/hagen", of: desk.market)
        let link = try #require(profile.body.firstMatch(of: /href="(\/en\/merken\?zahl=[^"]*)"/)).1
        let form = try await Page.get(String(link).replacing("&amp;", with: "&"), of: desk.market)
        #expect(form.status == 200 && form.body.contains("name=\"prozent\""))
        let fields = "zahl=gehalt&beruf=it-manager&ort=hagen&umkreis=25&adresse=a@b.example"
        #expect(try await post("/en/merken", fields + "&prozent=7", to: desk).status == 303)
        let order = try #require(desk.asked.first)
        #expect(order.language == .english)
        #expect(
            order.watch
                == .figure(
                    WatchedFigure(
                        occupation: "it-manager", place: "05914000", radius: 25, measure: .pay, percent: 7)))
        for wrong in ["0", "101", "viel", "-5", "5.5"] {
            let answer = try await post("/merken", fields + "&prozent=\(wrong)", to: desk)
            #expect(answer.status == 400 && answer.body.contains("id=\"prozent-fehler\""))
        }
        #expect(desk.asked.count == 1)
    }

    @Test(arguments: [
        "/merken", "/merken/gesendet", "/merken/bestaetigen?t=gut", "/merken/verwalten?t=gut", "/merken/ende?t=gut",
    ])
    func nobodyKeepsOrListsThePages(uri: String) async throws {
        let desk = TestDesk()
        for prefix in ["", "/en"] {
            let page = try await Page.get(prefix + uri, of: desk.market)
            #expect(page.status == 200)
            #expect(page.headers[.cacheControl] == "no-store")
            #expect(page.headers[HTTPField.Name("X-Robots-Tag")!] == "noindex")
            #expect(page.headers[HTTPField.Name("Referrer-Policy")!] == "no-referrer")
            #expect(page.headers[.setCookie] == nil)
            #expect(page.body.contains("<html lang=\"\(prefix.isEmpty ? "de" : "en")\">"))
            #expect(!page.body.contains("<script>") && !page.body.contains("style=\""))
        }
        // Opening a link does nothing.
        #expect(desk.ends == 0 && desk.asked.isEmpty)
    }

    @Test func oneClickEndsItAndSaysSoAgain() async throws {
        let desk = TestDesk()
        let forms = [
            ("application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"),
            (
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"
            ),
        ]
        for (type, body) in forms {
            let page = try await post("/merken/ende?t=gut", body, to: desk, type: type)
            #expect(page.status == 200 && page.headers[.location] == nil)
        }
        #expect(desk.ends == 2)
        #expect(try await post("/merken/ende?t=schlecht", "List-Unsubscribe=One-Click", to: desk).status == 404)
    }

    @Test func aLinkThatDoesNotHoldSaysWhatToDo() async throws {
        let desk = TestDesk()
        for uri in ["/merken/bestaetigen?t=schlecht", "/merken/verwalten?t=", "/merken/verwalten"] {
            let page = try await Page.get(uri, of: desk.market)
            #expect(page.status == 404 && page.body.contains("gilt nicht mehr"))
        }
        #expect(try await post("/merken/bestaetigen", "t=schlecht", to: desk).status == 404)
        #expect(try await post("/merken/verwalten", "t=schlecht&takt=woechentlich", to: desk).status == 404)
    }

    @Test func whatIsTypedIsShownAndNeverMarkup() async throws {
        let desk = TestDesk()
        let page = try await post("/merken", "adresse=%22%3E%3Cscript%3E&was=%3Cb%3E", to: desk)
        #expect(page.status == 400)
        #expect(!page.body.contains("<script>") && !page.body.contains("<b>"))
        #expect(page.body.contains("aria-invalid=\"true\""))
        #expect(try await Page.get("/merken/bestaetigen?t=gut", of: desk.market).body.contains("&lt;Hagen&gt;"))
    }

    @Test func whatNoAdCanMatchIsNotOrdered() async throws {
        let desk = TestDesk()
        let names = (0..<21).map { "company=Firma\($0)" }.joined(separator: "&")
        for search in [
            "wo=Xyzdorf", "level=chef", "since=gestern", "company=A%0AB", names,
            "skill=" + String(repeating: "a", count: 300),
        ] {
            #expect(try await post("/merken", "adresse=a@b.example&" + search, to: desk).status == 400, "\(search)")
            #expect(try await Page.get("/merken?" + search, of: desk.market).status == 400)
        }
        #expect(desk.asked.isEmpty)
        let long = "company=" + String(repeating: "lang+", count: 30) + "&skill=" + String(repeating: "b", count: 150)
        #expect(try await post("/merken", "adresse=a@b.example&" + long, to: desk).status == 303)
        #expect(try #require(desk.asked.first).title.count == 150)
    }

    @Test func ordersOfOtherSitesAreRefused() async throws {
        let desk = TestDesk()
        let site = HTTPField.Name("Sec-Fetch-Site")!
        for (value, status) in [("cross-site", 403), ("same-site", 403), ("same-origin", 303), ("none", 303)] {
            let page = try await post("/merken", "adresse=a@b.example", to: desk, headers: [site: value])
            #expect(page.status == status)
        }
    }

    @Test func whatWasOrderedCanBeEndedWhereNoMailIsSentAnyMore() async throws {
        let desk = TestDesk()
        var market = desk.market
        market.alerts?.ask = nil
        #expect(try await !Page.get("/stellen?was=koch", of: market).body.contains("/merken"))
        #expect(try await Page.get("/merken?was=koch", of: market).body.contains("/stellen.atom?was=koch"))
        #expect(try await Page.get("/merken/verwalten?t=gut", of: market).status == 200)
        var headers = HTTPFields()
        headers[.contentType] = "application/x-www-form-urlencoded"
        for (uri, status) in [("/merken", 405), ("/merken/ende?t=gut", 200)] {
            let page = try await Page.get(
                uri, method: .post, headers: headers, body: "adresse=a@b.example", of: market)
            #expect(page.status == status)
        }
        #expect(desk.ends == 1 && desk.asked.isEmpty)
    }

    @Test func withoutMailThereIsAFeedInstead() async throws {
        let list = try await Page.get("/stellen?was=koch")
        #expect(!list.body.contains("/merken"))
        let page = try await Page.get("/merken?was=koch")
        #expect(page.status == 200 && page.body.contains("/stellen.atom?was=koch"))
        #expect(try await Page.get("/merken", method: .post).status == 405)
    }
}

@Suite struct NetworkLimitTests {
    @Test func anHourHoldsSoManyAndTheNextAsManyAgain() {
        let start = ContinuousClock.now
        let limit = TokenBuckets(perHour: 3)
        #expect((0..<5).map { _ in limit.take("a", at: start) == nil } == [true, true, true, false, false])
        #expect(limit.take("b", at: start) == nil)
        let later = start.advanced(by: .seconds(3601))
        #expect(limit.take("a", at: later) == nil)
        for number in 0..<25_000 { _ = limit.take("\(number)", at: later) }
        #expect(limit.take("x", at: later) == nil)
    }

    @Test func neighboursShareANetwork() {
        #expect(VisitorNetwork.name(of: "192.0.2.7") == VisitorNetwork.name(of: "192.0.2.200"))
        #expect(VisitorNetwork.name(of: "192.0.2.7") == VisitorNetwork.name(of: "::ffff:192.0.2.9"))
        #expect(VisitorNetwork.name(of: "192.0.2.7") != VisitorNetwork.name(of: "192.0.3.7"))
        #expect(VisitorNetwork.name(of: "2001:db8:1:2::7") == VisitorNetwork.name(of: "2001:db8:1:2:ffff::1"))
        #expect(VisitorNetwork.name(of: "2001:db8:1:2::7") != VisitorNetwork.name(of: "2001:db8:1:3::7"))
    }
}
