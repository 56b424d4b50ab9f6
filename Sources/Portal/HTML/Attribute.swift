import MarketStatistics

/// An attribute of an element: its name stands in the source code, its value is escaped where it is written.
struct Attribute: Sendable {
    let name: StaticString
    /// `nil` for attributes that stand alone (`checked`).
    let value: String?

    init(_ name: StaticString, _ value: String? = nil) {
        self.name = name
        self.value = value
    }

    static func id(_ value: String) -> Attribute { Attribute("id", value) }
    static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    static func href(_ href: Href) -> Attribute { Attribute("href", href.text) }
    static func action(_ href: Href) -> Attribute { Attribute("action", href.text) }
    static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
    static func role(_ value: String) -> Attribute { Attribute("role", value) }
    static func label(_ value: String) -> Attribute { Attribute("aria-label", value) }
    static func labelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }
    static func type(_ value: String) -> Attribute { Attribute("type", value) }
    static func name(_ value: String) -> Attribute { Attribute("name", value) }
    static func value(_ value: String) -> Attribute { Attribute("value", value) }
    static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
    static let hidden = Attribute("aria-hidden", "true")

    /// A place in a drawing as a share of its width, so that text in it keeps its size on any screen.
    static func percent(_ name: StaticString, _ share: Double) -> Attribute {
        Attribute(name, String((share * 10_000).rounded() / 100) + "%")
    }
}

/// Where a link leads: within the portal, or to a web page that an ad names.
struct Href: Hashable, Sendable {
    let text: String

    /// A page of the portal in the language of this one, or a part of this page (`#z12`).
    init(_ local: String) {
        self.init(local, in: Language.current)
    }

    /// A page of the portal in a language.
    init(_ local: String, in language: Language) {
        text = local.hasPrefix("/") ? language.prefix + local : local
    }

    /// A page elsewhere; `nil` unless it is plainly `http` or `https`, so that no ad can bring in a script.
    init?(foreign address: String) {
        let trimmed = address.drop { $0 == " " || $0 == "\n" || $0 == "\t" }
        let scheme = trimmed.prefix { $0 != ":" }.lowercased()
        guard scheme == "https" || scheme == "http", trimmed.dropFirst(scheme.count).hasPrefix("://"),
            !trimmed.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F })
        else { return nil }
        text = String(trimmed)
    }
    /// A mail to an address.
    init(mail address: String) {
        text = "mailto:" + address
    }

    /// The host of a page elsewhere, as people are to see it before they follow a link; empty for a page of the portal.
    ///
    /// What stands before an `@` is no host, and neither is the port.
    var host: String {
        guard let scheme = text.firstRange(of: "://") else { return "" }
        let authority = text[scheme.upperBound...].prefix { !"/?#\\".contains($0) }
        let behind = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let host = behind.hasPrefix("[") ? behind.prefix { $0 != "]" } + "]" : behind.prefix { $0 != ":" }
        return host.lowercased()
    }
}
