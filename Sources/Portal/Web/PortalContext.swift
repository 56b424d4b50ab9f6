import Hummingbird
import NIOCore

/// A request's context: beside what every one has, who is at the other end of the connection.
public struct PortalContext: RequestContext, RemoteAddressRequestContext {
    public var coreContext: CoreRequestContextStorage
    public let remoteAddress: SocketAddress?
    /// The network that the request comes from, by which it is limited (``VisitorNetwork``).
    var network = ""

    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress
    }
}
