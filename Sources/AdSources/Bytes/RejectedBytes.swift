import JobMarket

/// What is kept of a record that is rejected.
enum RejectedBytes {
    static let kept = RejectedRecord.maximumRawLength

    static func record(
        _ location: RecordLocation, _ bytes: some Collection<UInt8>, length: Int? = nil, reason: String
    ) -> RejectedRecord {
        RejectedRecord(
            origin: location.file, record: location.record, reason: reason,
            raw: String(decoding: bytes.prefix(kept), as: UTF8.self), rawLength: length ?? bytes.count)
    }
}
