extension RobotsRules {
    /// What is read of a robots.txt; the rest of a longer one is not looked at (RFC 9309, 2.5).
    public static let maximumBytes = 500 << 10

    /// Reads a robots.txt for the crawler with a product token.
    ///
    /// All groups that name it count as one; where none does, those of `*`. A group is one or more lines
    /// `User-agent` and the rules behind them; lines of other kinds neither belong to it nor end it. What cannot be
    /// read is passed over, so that a page in place of a robots.txt allows everything.
    public init(reading bytes: some Collection<UInt8>, for product: String) {
        var groups = Groups(product: product.lowercased())
        let whole = bytes.prefix(Self.maximumBytes)
        let text = whole.starts(with: [0xEF, 0xBB, 0xBF]) ? whole.dropFirst(3) : whole[...]
        for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            // A path may hold bytes that are no UTF-8; they must stay what they are to be compared.
            groups.take(line.prefix { $0 != UInt8(ascii: "#") })
        }
        self = groups.named ?? groups.any
    }
}

/// The rules for one crawler and for all, while a file is read.
private struct Groups {
    let product: String
    var named: RobotsRules?
    var any = RobotsRules()

    private var isForNamed = false
    private var isForAny = false
    private var isNaming = false

    init(product: String) { self.product = product }

    mutating func take(_ line: some Collection<UInt8>) {
        let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return }
        let value = Self.trimmed(parts[1])
        switch String(decoding: Self.trimmed(parts[0]), as: UTF8.self).lowercased() {
        case "user-agent":
            if !isNaming { (isForNamed, isForAny) = (false, false) }
            isNaming = true
            name(String(decoding: value, as: UTF8.self))
        case "allow": add(value, allows: true)
        case "disallow": add(value, allows: false)
        case "crawl-delay":
            isNaming = false
            guard let seconds = Double(String(decoding: value, as: UTF8.self)), seconds.isFinite, seconds >= 0 else {
                return
            }
            change { $0.crawlDelay = max($0.crawlDelay ?? 0, seconds) }
        default: break
        }
    }

    private mutating func name(_ agent: String) {
        if agent == "*" || agent.hasPrefix("* ") {
            isForAny = true
        } else if agent.prefix(while: { $0.isASCII && $0.isLetter || $0 == "-" || $0 == "_" }).lowercased() == product {
            isForNamed = true
            if named == nil { named = RobotsRules() }
        }
    }

    private mutating func add(_ path: [UInt8], allows: Bool) {
        isNaming = false
        // A rule without a path says nothing; one that begins otherwise matches no path.
        guard let first = path.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "*") else { return }
        let text = (allows ? "Allow: " : "Disallow: ") + String(decoding: path, as: UTF8.self)
        let rule = RobotsRules.Rule(allows: allows, text: text, pattern: RobotsPattern(path))
        change { $0.rules.append(rule) }
    }

    private mutating func change(_ body: (inout RobotsRules) -> Void) {
        if isForAny { body(&any) }
        if isForNamed, var rules = named {
            named = nil
            body(&rules)
            named = rules
        }
    }

    private static func trimmed(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        return Array(bytes.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
}
