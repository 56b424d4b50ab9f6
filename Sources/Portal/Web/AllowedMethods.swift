import HTTPTypes
import Hummingbird

/// Which methods an address of the portal answers, so that others are refused by name (RFC 9110, section 15.5.6).
struct AllowedMethods: Sendable {
    private let routes: [(path: RouterPath, methods: [HTTPRequest.Method])]

    init(_ router: Router<PortalContext>) {
        var found: [String: (RouterPath, [HTTPRequest.Method])] = [:]
        for route in router.routes {
            found[route.path.description, default: (route.path, [])].1.append(route.method)
        }
        routes = found.values.map { path, methods in
            (path, (methods.contains(.get) ? [.get, .head] : []) + methods.filter { $0 != .get && $0 != .head })
        }
    }

    /// The methods of all routes that the path fits, `GET` and `HEAD` first; empty where there is no such address.
    func of(_ path: String) -> [HTTPRequest.Method] {
        let pieces = path.split(separator: "/")
        var found: [HTTPRequest.Method] = []
        for route in routes where route.path.count == pieces.count {
            guard zip(route.path, pieces).allSatisfy({ $0 ~= $1 }) else { continue }
            found += route.methods.filter { !found.contains($0) }
        }
        return found
    }
}
