/// How pages are fetched. What is not named here cannot be changed, since hosts' owners rely on it.
public struct FetchSettings: Sendable {
    /// The version of the program, part of the user agent.
    public var version: String
    /// Where a host's owner reaches the operator: an https address or a mail address. Sent with every request.
    public var contact: String

    /// Pause between the end of a request and the next one to the same host; a longer `Crawl-delay` wins.
    public var pause: Duration = .seconds(1)
    /// The longest `Crawl-delay` that is kept to.
    public var longestPause: Duration = .seconds(30)
    /// How long a fetch waits for a host that is resting after errors; a longer rest fails it at once.
    public var patience: Duration = .seconds(10)
    /// The rest after a first error of a host. It doubles with each error that follows.
    public var firstRest: Duration = .seconds(1)
    /// The longest rest, also of a `Retry-After`.
    public var longestRest: Duration = .seconds(3600)
    /// How long a robots.txt is believed; RFC 9309 allows a day.
    public var robotsLifetime: Duration = .seconds(86_400)

    /// Requests under way at a time, over all hosts; never more than one a host.
    public var requestsAtOnce = 16
    /// The largest page, decompressed, in bytes.
    public var maximumBytes = 32 << 20
    /// How many times a page may outgrow its compressed form, beyond the first MiB.
    public var maximumRatio = 200
    public var maximumRedirects = 5
    public var times = FetchTimes()

    /// Hosts that may lie in a network of one's own: `127.0.0.1:8080`, `intranet.example` (any port).
    public var allowedPrivateHosts: Set<String> = []
    /// Certificates of authorities of one's own (a PEM file), trusted besides those of the system.
    public var trustedCertificates: String?
    /// The address of this machine that requests leave from; any where `nil`.
    public var sourceAddress: String?
    public var resolver: any NameResolver = SystemResolver()

    public init(version: String, contact: String) {
        self.version = version
        self.contact = contact
    }

    /// The name robots.txt knows this crawler by.
    public static let product = "Stellwerk"

    /// `Stellwerk/1.0 (+https://example.org/crawler)`
    public var userAgent: String { "\(Self.product)/\(version) (+\(contact))" }

    /// Throws where a host's owner could not read who asks and whom to turn to.
    func check() throws {
        let printable = userAgent.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        guard printable, !version.isEmpty, !version.contains(where: { " ()".contains($0) }) else {
            throw FetchFailure(.badRequest, "Version and contact go into the user agent and must be plain ASCII.")
        }
        let isMail = contact.contains("@") && !contact.contains(" ")
        guard isMail || contact.hasPrefix("https://") || contact.hasPrefix("http://"),
            !contact.contains("(") && !contact.contains(")")
        else {
            throw FetchFailure(
                .badRequest, "Name a contact for the owners of hosts: a mail address or the address of a page.")
        }
        if let sourceAddress, IPAddress(sourceAddress) == nil {
            throw FetchFailure(.badRequest, "The source address \(sourceAddress.shown) is no IP address.")
        }
    }
}

/// What a request may take at most.
public struct FetchTimes: Sendable {
    /// To look up the name; and again to connect, with TLS.
    public var connect: Duration = .seconds(10)
    /// From sending to the whole head of the answer, with connecting.
    public var head: Duration = .seconds(30)
    /// Without a single byte.
    public var silence: Duration = .seconds(15)
    /// One request with all of its answer.
    public var whole: Duration = .seconds(180)
    /// The least speed of a body in bytes a second, measured over each `speedWindow`.
    public var leastSpeed = 512
    /// What `leastSpeed` is measured over.
    public var speedWindow: Duration = .seconds(10)

    public init() {}
}
