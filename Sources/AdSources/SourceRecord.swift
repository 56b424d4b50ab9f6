import JobMarket

/// Where a record stands.
public struct RecordLocation: Hashable, Sendable {
    /// The file, and behind it the member of an archive (`pages.tar.gz/page.html`).
    public var file: String
    /// Line (JSONL) or record number (other formats), counted from 1.
    public var record: Int

    public init(file: String, record: Int) {
        self.file = file
        self.record = record
    }
}

/// What became of one record of a source.
public enum SourceRecord: Sendable {
    case posting(Posting, location: RecordLocation)
    case rejected(RejectedRecord)
}
