import ArgumentParser
import Foundation
import Hummingbird
import JobMarket
import Logging
import NIOCore
import Portal
import PostingStore
import SearchIndex
import ServiceLifecycle
import Workspace

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Opens the portal.",
        discussion: "Ads that are imported meanwhile show up by themselves. Ctrl-C ends it.")

    @OptionGroup var address: AddressOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var progress: ProgressOptions

    func run() async throws {
        try await servePortal(folder: data.folder, address: address, quiet: progress.quiet)
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

/// Opens the portal on a data folder and serves until it is told to end.
func servePortal(folder: String, address: AddressOptions, quiet: Bool) async throws {
    let workspace = try Workspace(folder: folder, access: .read)
    let line = ProgressLine(quiet: quiet)
    let index = try LiveIndex(workspace: workspace) { done, all in line.show("index: \(done) of \(all) ads") }
    line.end()
    var logger = Logger(label: "stellwerk")
    logger.logLevel = quiet ? .error : .notice
    let market = Market(
        snapshot: { index.snapshot }, aids: { index.aids }, generation: { index.generation },
        ad: { try workspace.store.ad(id: $0) },
        changes: { try workspace.store.changes(of: $0) }, today: { .today }, version: Version.current,
        publicAddress: address.publicAddress)
    let application = Application(
        router: portalRouter(market: market),
        configuration: ApplicationConfiguration(address: .hostname(address.host, port: address.port)),
        services: [IndexFollower(index: index, logger: logger)],
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
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
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
