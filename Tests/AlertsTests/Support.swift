import Alerts
import Foundation
import JobMarket
import Mail
import MarketStatistics
import SearchIndex
import Synchronization

/// A market whose ads come and go, and a clock that is set by hand.
final class TestMarket: Sendable {
    private struct State {
        var ads: [Int64: String] = [:]
        var since: [Int64: Day] = [:]
        var closed: Set<Int64> = []
        var oldest: [Int64: Int64] = [:]
        var store = "first"
        var figure: Figure?
        var today = Day(number: 20_780)
    }

    private let state = Mutex(State())

    /// Ads with these keys come in, with a title, by a run that began today or some days ago.
    func add(_ keys: ClosedRange<Int64>, title: String = "Koch (m/w/d)", begun days: Int = 0) {
        state.withLock { state in
            for key in keys {
                state.ads[key] = title
                state.since[key] = Day(number: state.today.number - days)
            }
        }
    }

    /// The store knows that an ad is closed; the index does not yet.
    func close(_ key: Int64) { _ = state.withLock { $0.closed.insert(key) } }

    /// An ad is of a job whose first ad has another key.
    func copy(_ key: Int64, of oldest: Int64) { state.withLock { $0.oldest[key] = oldest } }

    /// Everything is taken in anew, with keys of its own.
    func startAnew(with keys: ClosedRange<Int64>) {
        state.withLock { state in
            state.ads = [:]
            state.store += " again"
        }
        add(keys)
    }

    func retitle(_ key: Int64, _ title: String) { state.withLock { $0.ads[key] = title } }

    func set(figure value: Double?) {
        state.withLock { state in
            state.figure = value.map { value in
                Figure(
                    id: "x", value: value, unit: .euroPerMonth, count: 40, n: 40, employers: 12,
                    interval: value - 100...value + 100, address: SearchRequest(what: "koch"))
            }
        }
    }

    func pass(days: Int) { state.withLock { $0.today.number += days } }

    /// Noon of the day it is.
    var now: Date { Date(timeIntervalSince1970: Double(state.withLock { $0.today.number }) * 86_400 + 43_200) }

    var market: AlertMarket {
        AlertMarket(
            snapshot: { [self] in
                let ads = state.withLock { state in
                    state.ads.sorted { $0.key < $1.key }.map { key, title in
                        IndexedAd(
                            key: key, id: "a\(key)", n: nil, title: title, employer: "Hof & <Söhne>", places: [],
                            posted: nil, firstSeen: state.since[key] ?? state.today,
                            facts: AdFacts(pay: FactPay(min: 2_500, max: 3_000, kind: .salary, stated: true)),
                            demands: title, rest: "", madeUp: false)
                    }
                }
                return AdIndex.inMemory(ads).snapshot
            },
            figure: { [self] _ in state.withLock { $0.figure } },
            job: { [self] hit in
                state.withLock { state in
                    AlertMarket.Job(
                        isOpen: !state.closed.contains(hit.key), oldestKey: state.oldest[hit.key] ?? hit.key)
                }
            },
            store: { [self] in state.withLock { $0.store } },
            today: { [self] in state.withLock { $0.today } })
    }
}

/// A server that takes mails as it is told, and keeps them.
final class TestServer: Sendable {
    private let state = Mutex((outcomes: [SendOutcome](), mails: [(MailMessage, MailAddress)]()))

    /// What becomes of the next mails; those after them are accepted.
    func answer(_ outcomes: SendOutcome...) { state.withLock { $0.outcomes = outcomes } }

    /// The messages that were accepted or may have been.
    var mails: [MailMessage] { state.withLock { $0.mails.map(\.0) } }
    var envelopes: [MailAddress] { state.withLock { $0.mails.map(\.1) } }

    func take(_ message: MailMessage, _ envelope: MailAddress) -> SendOutcome {
        state.withLock { state in
            let outcome = state.outcomes.isEmpty ? .accepted : state.outcomes.removeFirst()
            switch outcome {
            case .accepted, .unclear: state.mails.append((message, envelope))
            default: break
            }
            return outcome
        }
    }
}

/// A book in a folder of its own with everything around it.
final class Desk {
    let folder: String
    let book: AlertBook
    let market = TestMarket()
    let server = TestServer()
    let settings: MailSettings

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("alerts-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/mail.yaml"
        try Self.yaml.write(toFile: path, atomically: true, encoding: .utf8)
        settings = try MailSettings(path: path)
        book = try AlertBook(folder: folder, key: .random())
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    static let yaml = """
        host: 127.0.0.1
        tls: none
        from: Stellen für Hagen <post@portal.example>
        portal: https://stellen.example/
        imprint: |
          Stadtportal Hagen
          Rathausstraße 1
        per_minute: 6000

        """

    func order(
        _ address: String = "anna@people.example", what: String = "koch", pace: WatchPace = .daily,
        language: Language = .german
    ) throws {
        try ask(address, .ads(SearchRequest(what: what)), pace, language)
    }

    func ask(
        _ address: String, _ watch: Watch, _ pace: WatchPace = .daily, _ language: Language = .german,
        title: String = "Koch"
    ) throws {
        guard let address = MailAddress(address) else { return }
        try book.ask(
            AlertOrder(address: address, language: language, watch: watch, title: title, pace: pace), at: market.now)
    }

    /// Sends what is due.
    @discardableResult
    func round() async throws -> AlertSender.Report? {
        let server = server
        let market = market
        return try await AlertSender(
            book: book, market: market.market, settings: settings, send: { server.take($0, $1) },
            now: { market.now }
        ).round()
    }

    /// The token in the last mail's link to a page.
    func token(_ page: String) -> String {
        let text = server.mails.last?.text ?? ""
        return text.components(separatedBy: "/merken/\(page)?t=").dropFirst().first.map { part in
            String(part.prefix { !$0.isWhitespace })
        } ?? ""
    }

    /// Orders, and confirms by the link in the mail.
    func subscribe(_ address: String = "anna@people.example", what: String = "koch", pace: WatchPace = .daily)
        async throws
    {
        try order(address, what: what, pace: pace)
        try await round()
        try confirm()
    }

    @discardableResult
    func confirm() throws -> AlertBook.Confirmation? {
        try book.confirm(token("bestaetigen"), at: market.now) { try market.market.beginning(of: $0.watch) }
    }
}
