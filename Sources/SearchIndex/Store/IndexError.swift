/// Why an index cannot be opened or written; the caller rebuilds it from the store.
public struct IndexError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: Hashable, Sendable {
        /// There is no index in the folder.
        case missing
        /// The index was built from other data or by another version.
        case stale
        /// A file is not as it was written.
        case damaged
        /// The folder or disk does not take or give the files.
        case unavailable
    }

    public let kind: Kind
    /// One line in plain words, naming the file.
    public let description: String

    init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }

    static func damaged(_ file: String, _ why: String) -> IndexError {
        IndexError(.damaged, "\(file): the index is damaged (\(why)); rebuild it")
    }
}
