import AdCheck
import AdReports
import ArgumentParser
import Foundation
import Hummingbird
import HummingbirdCore
import JobMarket
import Logging
import Mail
import NIOCore
import Portal
import PostingStore
import SearchIndex
import ServiceLifecycle
import Settings
import Workspace

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Opens the portal.",
        discussion: """
            Ads that are imported meanwhile show up by themselves. Sources with --every are run when they are due, where
            --contact or STELLWERK_CONTACT tells owners of hosts whom to turn to. Where mail is set up, searches can be had
            by mail, and the mails are sent. Ctrl-C ends it.
            """)

    @OptionGroup var address: AddressOptions
    @OptionGroup var operations: OperationOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var progress: ProgressOptions

    func run() async throws {
        try await servePortal(folder: data.folder, address: address, operations: operations, quiet: progress.quiet)
    }
}

/// Where the portal listens and how visitors reach it.
struct AddressOptions: ParsableArguments {
    @Option(help: "Address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "Port to listen on.")
    var port = 8080

    @Option(
        help: ArgumentHelp(
            "Scheme and host under which visitors reach the portal, for absolute links.", valueName: "url"))
    var publicAddress: String?

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("--port must be between 1 and 65535") }
    }
}

/// What a portal does besides answering visitors.
struct OperationOptions: ParsableArguments {
    @Flag(
        name: .customLong("sources-page"),
        help: "Shows under /betrieb how the sources fare; open to all who reach the portal.")
    var showsSources = false

    @Option(
        name: .customLong("api-keys"),
        help: ArgumentHelp("File of the keys with which programs may send ads in; see `key`.", valueName: "file"))
    var keys: String?

    @OptionGroup var limits: LimitOptions
    @OptionGroup var fetching: FetchOptions
    @OptionGroup var mail: MailOptions
    @OptionGroup var settings: SettingsOptions
    @OptionGroup var rules: RuleOptions
}

/// Opens the portal on a data folder and serves until it is told to end.
func servePortal(
    folder: String, address: AddressOptions, operations: OperationOptions, quiet: Bool, isDemo: Bool = false
) async throws {
    let settings = try operations.settings.file(folder)?.operator ?? (isDemo ? .example : OperatorSettings())
    let check = AdCheck(settings: try operations.rules.settings())
    let workspace = try Workspace(folder: folder, access: .read)
    let line = ProgressLine(quiet: quiet)
    let index = try LiveIndex(workspace: workspace) { done, all in line.show("index: \(done) of \(all) ads") }
    line.end()
    var logger = Logger(label: "stellwerk")
    logger.logLevel = quiet ? .error : .notice
    let store = workspace.store
    let sources: @Sendable () throws -> [SourceHealth] = { try SourceHealth.all(of: store) }
    let alerts = try PortalAlerts(folder: folder, mail: operations.mail, index: index, store: store)
    var market = Market(
        snapshot: { index.snapshot }, aids: { index.aids }, courses: { index.courses },
        generation: { index.generation },
        ad: { try store.ad(id: $0) },
        leadingAd: { try store.leadingAd(of: $0) }, partners: { try store.partners(of: $0) },
        changes: { try store.changes(of: $0) }, events: { try store.events(of: $0) },
        origins: { try store.origins(of: $0) }, rules: { try store.source(named: $0)?.source.rules },
        sources: operations.showsSources ? sources : nil,
        ended: { index.closed.spells($0, today: .today) }, today: { .today }, version: Version.current,
        publicAddress: address.publicAddress)
    market.alerts = alerts?.desk
    market.settings = settings
    market.check = check
    market.reports = ReportDesk(
        file: { try ReportBook(folder: folder).file($0, at: Date()) },
        report: { try ReportBook.existing(in: folder)?.report($0) },
        removal: { try ReportBook.existing(in: folder)?.removal(of: $0) })
    market.store = try store.identity()
    let mail = try operations.mail.settings(folder)
    market.reports?.sendsMail = mail != nil
    market.feed = JobFeed(store)
    market.lastChanges = { try store.lastChanges() }
    market.canonicalPages = { try store.canonicalPages() }
    market.intake = operations.keys.map { AdIntake(keys: $0, folder: folder, logger: logger) }
    market.vitals = Vitals(
        isOpen: operations.limits.showsMetrics, generation: { index.storeGeneration }, indexed: { index.since },
        sources: sources)
    let portal = PortalSite(market: market, limits: operations.limits.limits)
    var services: [any Service] = [
        IndexFollower(index: index, portal: portal, logger: logger),
        Upkeep(folder: folder, fetching: operations.fetching, logger: logger),
    ]
    if let alerts { services.append(AlertPost(book: alerts.book, sender: alerts.sender, logger: logger)) }
    if let mail { services.append(ReportPost(folder: folder, settings: mail, logger: logger)) }
    let application = Application(
        router: portal.router,
        server: .http1(configuration: Connections.http),
        configuration: ApplicationConfiguration(
            address: .hostname(address.host, port: address.port), backlog: Connections.backlog,
            availableConnectionsDelegate: MaximumAvailableConnections(Connections.most(), logger: logger)),
        services: services,
        onServerRunning: { _ in
            let count = index.snapshot.count
            try? Output.line("Stellwerk: \(count) ads on http://\(address.host):\(address.port)/ (Ctrl-C ends it)")
        },
        logger: logger)
    do {
        try await application.runService()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
        throw PortalError.portInUse(address.port)
    } catch let error as IOError where error.errnoCode == EACCES {
        throw PortalError.portForbidden(address.port)
    }
}

enum PortalError: Error, CustomStringConvertible {
    case portInUse(Int)
    case portForbidden(Int)

    var description: String {
        switch self {
        case .portInUse(let port): "port \(port) is in use: end what uses it, or name another with --port"
        case .portForbidden(let port): "port \(port) needs more rights: name one above 1023 with --port"
        }
    }
}

/// Looks for a newer store every few seconds.
private struct IndexFollower: Service {
    let index: LiveIndex
    let portal: PortalSite
    let logger: Logger

    func run() async throws {
        await withTaskExecutorPreference(OwnQueue("index")) { await follow() }
    }

    private func follow() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                portal.prepare()
                index.renewAids()
                try? await Task.sleep(for: .seconds(3))
                do {
                    if try index.follow() { logger.notice("took over a newer index") }
                } catch {
                    logger.error("the index could not be renewed: \(error)")
                }
            }
        }
    }
}
