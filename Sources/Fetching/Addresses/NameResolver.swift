import Dispatch
import Foundation
import Synchronization

/// Turns names of hosts into addresses. A fetcher asks once for every request and connects to what it was told.
public protocol NameResolver: Sendable {
    /// All addresses of a name, best first; empty where the name is not known.
    /// - Throws: where nobody could be asked, or on cancellation.
    func addresses(of name: String) async throws -> [IPAddress]
}

/// The resolver of the system (`getaddrinfo`), with its hosts file and its order (RFC 6724).
public struct SystemResolver: NameResolver {
    /// Lookups block, so they have threads of their own.
    private static let queue = DispatchQueue(label: "stellwerk.names", attributes: .concurrent)

    public init() {}

    public func addresses(of name: String) async throws -> [IPAddress] {
        let waiter = Waiter()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiter.wait(continuation)
                Self.queue.async { waiter.end(Result { try Self.lookUp(name) }) }
            }
        } onCancel: {
            waiter.end(.failure(CancellationError()))
        }
    }

    private static func lookUp(_ name: String) throws -> [IPAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(name, nil, &hints, &list)
        defer { list.map { freeaddrinfo($0) } }
        switch code {
        case 0: break
        case EAI_NONAME: return []
        default:
            throw FetchFailure(
                .unknownHost,
                "The name \(name) could not be looked up (\(String(cString: gai_strerror(code)))); check the resolver of this machine."
            )
        }
        var found: [IPAddress] = []
        var next = list
        while let entry = next {
            if let address = IPAddress(entry.pointee), !found.contains(address) { found.append(address) }
            next = entry.pointee.ai_next
        }
        return found
    }
}

/// Who waits for a lookup. The lookup itself cannot be stopped; who waits can be sent away, and that is what counts
/// for time limits. Whatever ends it first, the answer or the cancellation, is what is heard.
private final class Waiter: Sendable {
    private enum State {
        case idle
        case waiting(CheckedContinuation<[IPAddress], any Error>)
        case ended(Result<[IPAddress], any Error>)
    }

    private let state = Mutex(State.idle)

    func wait(_ continuation: CheckedContinuation<[IPAddress], any Error>) {
        let ended: Result<[IPAddress], any Error>? = state.withLock { state in
            if case .ended(let result) = state { return result }
            state = .waiting(continuation)
            return nil
        }
        if let ended { continuation.resume(with: ended) }
    }

    func end(_ result: Result<[IPAddress], any Error>) {
        let waiting: CheckedContinuation<[IPAddress], any Error>? = state.withLock { state in
            defer { if case .ended = state {} else { state = .ended(result) } }
            if case .waiting(let continuation) = state { return continuation }
            return nil
        }
        waiting?.resume(with: result)
    }
}

extension IPAddress {
    fileprivate init?(_ entry: addrinfo) {
        guard let socket = entry.ai_addr else { return nil }
        switch entry.ai_family {
        case AF_INET:
            let v4 = socket.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { $0.pointee.sin_addr.s_addr }
            self = .v4(UInt32(bigEndian: v4))
        case AF_INET6:
            self.init(socket.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { $0.pointee.sin6_addr })
        default: return nil
        }
    }
}
