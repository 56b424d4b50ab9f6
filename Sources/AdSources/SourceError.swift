/// A source that cannot be read, or not to its end.
public struct SourceError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, Hashable, Sendable {
        /// There is no such file.
        case missing
        /// The file may not be read, or is a folder.
        case unreadable
        case empty
        /// What the file holds is no format known here.
        case unknownFormat
        /// The file breaks off or is damaged; everything before has been handed over.
        case damaged
        /// More comes out of the file than is read of one; everything before has been handed over.
        case tooLong
    }

    public let kind: Kind
    /// The file, with the member of an archive behind it.
    public let file: String
    /// What is wrong and what to do, in one sentence.
    public let message: String

    init(_ kind: Kind, _ file: String, _ message: String) {
        self.kind = kind
        self.file = file
        self.message = message
    }

    public var description: String { "\(file): \(message)" }
}
