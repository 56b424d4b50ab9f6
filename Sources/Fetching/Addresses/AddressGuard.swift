/// Decides which addresses may be spoken to.
struct AddressGuard: Sendable {
    /// Hosts the operator allowed, lower case, with or without a port.
    private let allowed: Set<String>

    init(allowedPrivateHosts: Set<String>) {
        allowed = Set(allowedPrivateHosts.map { $0.lowercased() })
    }

    private func isAllowed(_ address: WebAddress) -> Bool {
        let bracketed = address.host.contains(":") ? "[\(address.host)]" : address.host
        return allowed.contains(address.host) || allowed.contains("\(bracketed):\(address.port)")
    }

    /// Throws where the port belongs to a service that is none of the web.
    func checkPort(of address: WebAddress) throws {
        guard Self.otherServices.contains(address.port), !isAllowed(address) else { return }
        throw FetchFailure(
            .refusedPort,
            "Port \(address.port) is not one of web servers; allow \(address.host):\(address.port) if it is meant.")
    }

    /// The addresses as they are, where every one of them may be spoken to. One that may not spoils them all: who
    /// names a public and a private address for the same host wants the private one to be reached.
    func judged(_ addresses: [IPAddress], of address: WebAddress) throws -> [IPAddress] {
        guard !addresses.isEmpty else {
            throw FetchFailure(.unknownHost, "The name \(address.host) has no address; check its spelling.")
        }
        if !isAllowed(address), let (bad, why) = addresses.lazy.compactMap({ a in a.reservation.map { (a, $0) } }).first
        {
            throw FetchFailure(
                .privateAddress,
                "\(address.host) leads to \(bad), which is \(why) and not of the public internet; allow the host by name if it is meant."
            )
        }
        return addresses.map(\.unmapped)
    }

    /// The ports browsers refuse (WHATWG Fetch, "bad port") and those of common databases and caches.
    private static let otherServices: Set<Int> = [
        1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109,
        110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530,
        531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1433, 1521, 1719, 1720, 1723, 2049, 2375,
        2379, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432, 5900, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669,
        6679, 6697, 9042, 10080, 10250, 11211, 27017,
    ]
}
