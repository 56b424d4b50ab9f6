import ArgumentParser
import Foundation
import Hummingbird
import HummingbirdCore
import NIOCore
import NIOHTTPTypes
import Portal

/// How much a served portal lets itself be asked.
struct LimitOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Requests a minute that programs of one network may make; pages ten times as many; 0 sets no bound.",
            valueName: "n"))
    var rate = 120

    @Option(
        help: ArgumentHelp(
            "Address of a proxy whose X-Forwarded-For is believed; may be given several times.", valueName: "address"))
    var trustedProxy: [String] = []

    @Flag(name: .customLong("metrics"), help: "Shows /metrics to others than this machine.")
    var showsMetrics = false

    func validate() throws {
        guard (0...1_000_000).contains(rate) else { throw ValidationError("--rate must be between 0 and 1000000") }
    }

    var limits: ServingLimits {
        ServingLimits(perMinute: rate == 0 ? nil : rate, proxies: Set(trustedProxy))
    }
}

/// How connections are held, so that slow and many clients do not keep others out.
enum Connections {
    /// A client that sends nothing for so long, or its head in pieces, is let go.
    static let http = HTTP1Channel.Configuration(
        additionalChannelHandlers: [SlowClients(patience: .seconds(30))], idleTimeout: .seconds(20),
        httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))

    /// Connections that wait to be taken.
    static let backlog = 1024

    /// Connections at once: three quarters of the files the process may have open, which it is first allowed as many of
    /// as the system lets it.
    static func most() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 768 }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return max(64, Int(limit.rlim_cur) / 4 * 3)
    }
}

/// Lets a client go that takes nothing of its answer for long, which waits for it in memory, or whose body is long on
/// its way, be it that anything reads it or not.
final class SlowClients: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart

    private let patience: TimeAmount
    /// When it is let go unless it takes more of its answer.
    private var taking: Scheduled<Void>?
    /// When it is let go unless its body has come.
    private var sending: Scheduled<Void>?

    init(patience: TimeAmount) {
        self.patience = patience
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: break
        case .body: if sending == nil { sending = end(context) }
        case .end: stop(&sending)
        }
        context.fireChannelRead(data)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        stop(&taking)
        if !context.channel.isWritable { taking = end(context) }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop(&taking)
        stop(&sending)
        context.fireChannelInactive()
    }

    private func end(_ context: ChannelHandlerContext) -> Scheduled<Void> {
        let channel = context.channel
        return context.eventLoop.scheduleTask(in: patience) { channel.close(promise: nil) }
    }

    private func stop(_ end: inout Scheduled<Void>?) {
        end?.cancel()
        end = nil
    }
}
