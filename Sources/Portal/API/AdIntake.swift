import JobMarket
import PostingStore

/// How programs with an operator's key send ads in and take them back.
public struct AdIntake: Sendable {
    /// What became of the ads that were sent.
    public struct Taken: Sendable {
        public var counts: ImportCounts
        /// The first of them (``mostRejects``).
        public var rejects: [RejectedRecord]
        /// Why the rest could not be read, where so.
        public var damage: String?

        /// Rejected records that are told of; the others are counted.
        public static let mostRejects = 1000

        public init(counts: ImportCounts, rejects: [RejectedRecord], damage: String?) {
            self.counts = counts
            self.rejects = rejects
            self.damage = damage
        }
    }

    /// Whose a key is.
    public struct Sender: Sendable {
        public var name: String
        /// The sources that ads may be sent in for.
        public var sources: Set<String>

        public init(name: String, sources: Set<String>) {
            self.name = name
            self.sources = sources
        }
    }

    /// A line names a source that its sender may not send ads in for.
    public struct ForeignSource: Error {
        public var name: String

        public init(name: String) {
            self.name = name
        }
    }

    /// More came out of what was sent than ``mostUnpacked``.
    public struct TooLong: Error {
        public init() {}
    }

    /// Bytes that may come out of what is sent compressed: a small body can hold terabytes.
    public static let mostUnpacked = 64 << 20

    /// Whose key it is; `nil` for none that is known.
    public var sender: @Sendable (_ key: String) throws -> Sender?
    /// Takes lines of ads in, of a source where they name none; `nil` where another writer is at work. Throws
    /// ``ForeignSource`` or ``TooLong``, and has then taken nothing.
    public var take: @Sendable (_ lines: [UInt8], _ source: String, _ sender: Sender) throws -> Taken?
    /// Ends the ad that a source calls so; says whether there ever was one, `nil` where another writer lets nothing in.
    public var withdraw: @Sendable (_ id: String, _ source: String, _ sender: Sender) throws -> Bool?

    public init(
        sender: @escaping @Sendable (String) throws -> Sender?,
        take: @escaping @Sendable ([UInt8], String, Sender) throws -> Taken?,
        withdraw: @escaping @Sendable (String, String, Sender) throws -> Bool?
    ) {
        self.sender = sender
        self.take = take
        self.withdraw = withdraw
    }
}
