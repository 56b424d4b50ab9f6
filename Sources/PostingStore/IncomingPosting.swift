import Foundation
import GRDB
import JobMarket

/// What became of the records of an import.
public struct ImportCounts: Codable, Hashable, Sendable {
    /// Records found: the sum of all others.
    public var read = 0
    public var new = 0
    public var changed = 0
    public var unchanged = 0
    public var rejected = 0

    public init() {}

    public static func += (a: inout ImportCounts, b: ImportCounts) {
        a.read += b.read
        a.new += b.new
        a.changed += b.changed
        a.unchanged += b.unchanged
        a.rejected += b.rejected
    }
}

/// A posting on its way in, with where it stood and its canonical bytes.
public struct IncomingPosting: Sendable {
    public var posting: Posting
    /// File or address.
    public var origin: String
    /// Line or record number in the file, from 1.
    public var record: Int
    let bytes: Data

    /// - Throws: where the posting cannot be written as JSON (a number that is none).
    public init(_ posting: Posting, origin: String, record: Int) throws {
        self.posting = posting
        self.origin = origin
        self.record = record
        bytes = try PostingStore.encode(posting)
    }
}
