/// What a robots.txt says to one crawler (RFC 9309).
public struct RobotsRules: Sendable {
    struct Rule: Sendable {
        let allows: Bool
        /// As written, for people.
        let text: String
        let pattern: RobotsPattern
    }

    var rules: [Rule] = []
    /// `Crawl-delay` in seconds: not part of the RFC, but what owners write who want to be asked slowly.
    public internal(set) var crawlDelay: Double?

    /// The rule that forbids a path with its query, percent-encoded as in an address; `nil` where it is allowed.
    ///
    /// The longest matching pattern decides, `Allow` where two are as long; robots.txt itself is always allowed.
    public func forbidding(_ target: String) -> String? {
        if target == "/robots.txt" { return nil }
        let path = RobotsPattern.normalized(path: target)
        var best: Rule?
        for rule in rules where rule.pattern.matches(path) {
            guard let current = best else {
                best = rule
                continue
            }
            let (length, longest) = (rule.pattern.length, current.pattern.length)
            if length > longest || length == longest && rule.allows { best = rule }
        }
        return best.flatMap { $0.allows ? nil : $0.text }
    }
}
