import GermanText

/// An employer's name as it is compared: the words that tell it apart, without legal forms and without what groups
/// put behind or before the names of their parts.
public struct EmployerName: Hashable, Sendable {
    /// Hashes of the telling words, in order; empty where no employer is named.
    public let words: [UInt32]
    /// The words written as one, so that `Rewe Digital` and `Rewedigital` are one name.
    public let joined: UInt32

    /// Words kept of a long name.
    private static let most = 6

    public init(_ company: String?) {
        let all = Tokens.words(company ?? "")
        var telling = all.filter { !Self.common.contains($0) && $0.utf8.count > 1 }
        // A name of common words alone is compared by them.
        if telling.isEmpty { telling = all }
        telling = Array(telling.prefix(Self.most))
        words = telling.map { SignatureHash.short(SignatureHash.of($0)) }
        joined = telling.isEmpty ? 0 : SignatureHash.short(SignatureHash.of(telling.joined()))
    }

    init(words: [UInt32], joined: UInt32) {
        self.words = words
        self.joined = joined
    }

    public var isKnown: Bool { joined != 0 }

    /// How two names stand to each other.
    public enum Relation: Sendable {
        case same
        /// They share a telling word, as parts of one group do.
        case related
        /// One of them, or both, are not known.
        case unknown
        case foreign
    }

    public func relation(to other: EmployerName) -> Relation {
        guard isKnown, other.isKnown else { return .unknown }
        if joined == other.joined { return .same }
        return words.contains { other.words.contains($0) } ? .related : .foreign
    }

    /// Legal forms, and words that parts of a group differ in.
    private static let common: Set<String> = [
        "gmbh", "ggmbh", "mbh", "ag", "se", "kg", "kgaa", "ohg", "ug", "gbr", "ev", "eg", "egbr", "ek", "co", "cokg",
        "gmbhco", "inc", "ltd", "limited", "llc", "plc", "corp", "corporation", "sa", "sarl", "bv", "nv", "ab", "as",
        "srl", "spa", "partg", "partgmbb", "mbb", "haftungsbeschraenkt", "stiftung", "und", "and", "the", "der", "die",
        "das", "fuer", "of", "for", "in", "am", "im", "bei", "von", "gruppe", "group", "holding", "deutschland",
        "germany", "deutsche", "europe", "europa", "emea", "dach", "international", "company", "unternehmen", "ein",
        "niederlassung", "zweigniederlassung", "standort", "filiale", "zentrale", "hauptverwaltung",
        "geschaeftsbereich",
        "gesellschaft", "verwaltung", "personalabteilung",
    ]
}
