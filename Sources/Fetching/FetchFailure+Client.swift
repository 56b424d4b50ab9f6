import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

extension FetchFailure {
    /// What the client's errors mean.
    init(_ error: any Error, host: String) {
        switch error {
        case let failure as FetchFailure: self = failure
        case is CancellationError: self = .cancelled
        case let error as HTTPClientError: self.init(error, host: host)
        case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError:
            self.init(
                .tls,
                "\(host) shows no certificate that can be trusted for this name (\("\(error)".shown)); look at it in a browser."
            )
        case HTTPParserError.invalidEOFState: self = .broken(host)
        case is HTTPParserError:
            self.init(.badAnswer, "\(host) answered something that is not HTTP (\("\(error)".shown)).")
        default:
            self.init(.connection, "There is no connection to \(host) (\("\(error)".shown)); try again later.")
        }
    }

    private init(_ error: HTTPClientError, host: String) {
        switch error {
        case .connectTimeout, .deadlineExceeded, .readTimeout, .writeTimeout, .getConnectionFromPoolTimeout:
            self.init(.timeout, "\(host) did not answer in time; try again later.")
        case .tlsHandshakeTimeout:
            self.init(.timeout, "\(host) did not finish the TLS handshake in time; try again later.")
        case .cancelled, .alreadyShutdown: self = .cancelled
        case .remoteConnectionClosed, .uncleanShutdown: self = .broken(host)
        default:
            let isHeader = error.shortDescription.hasPrefix("Invalid header")
            self.init(isHeader ? .badRequest : .badAnswer, "The request to \(host) failed: \("\(error)".shown).")
        }
    }

    /// Whether no connection came about, so that the request can go to another address of the host.
    static func isUnconnected(_ error: any Error) -> Bool {
        if let error = error as? HTTPClientError { return error == .connectTimeout }
        let unreachable = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EADDRNOTAVAIL, EAFNOSUPPORT, EINVAL, ETIMEDOUT]
        return (error as? IOError).map { unreachable.contains($0.errnoCode) } ?? false
    }

    private static func broken(_ host: String) -> FetchFailure {
        FetchFailure(.connection, "\(host) broke off the connection; try again later.")
    }

    static let cancelled = FetchFailure(.cancelled, "The fetch was cancelled.")
}
