import Foundation
import JobMarket

/// Where ads come from again and again, as the operator set it up.
public struct Source: Codable, Hashable, Sendable {
    /// Short and stable: ads carry it, and addresses of ads depend on it.
    public var name: String
    /// The kind of adapter that reads it.
    public var kind: String
    public var url: String
    /// The adapter's own settings.
    public var options: [String: String] = [:]
    /// The text of a mapping file.
    public var mapping: String?
    /// Minutes from one run to the next; `nil` runs on demand only.
    public var minutes: Int?
    /// Hosts of a network of one's own that may be asked for this source, such as `127.0.0.1:8080`.
    public var privateHosts: [String] = []
    public var rules = SourceRules()

    public init(name: String, kind: String, url: String) {
        self.name = name
        self.kind = kind
        self.url = url
    }

    /// Letters, digits, `-`, `_` and `.`, so that a name is a word in commands, files and addresses.
    public static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
                    || [45, 46, 95].contains($0)
            }
    }
}

/// What a source allows and asks of those who show its ads; travels with every ad of it.
public struct SourceRules: Codable, Hashable, Sendable {
    /// The note that is to stand beside its ads, such as the name of a licence.
    public var licence: String?
    /// Address of the terms of use.
    public var terms: String?
    /// The source's name as visitors should read it.
    public var title: String?
    /// Whether the ad's own page is to be named as the original towards search engines.
    public var isCanonical = false
    /// Whether the employer's logo may be shown.
    public var allowsLogo = false
    /// Whether texts keep the contact persons they name; where not, they are taken out before anything is kept.
    public var keepsContacts = true
    /// Whether it lists other sources' ads: the employer's own ad then goes before its.
    public var isAggregator = false

    public init() {}
}

/// A source as it stands: its settings, whether it is paused, and when it is due.
public struct SourceEntry: Sendable {
    public var source: Source
    public var isPaused: Bool
    /// `nil` runs on demand only.
    public var due: Date?
}
