import Glibc
import JobMarket

/// Takes ads from files of any known format, as a stream with the memory of one record.
///
/// Every record comes out, as a posting or as a rejected record with the reason. Files are decompressed and
/// archives opened by themselves.
public struct AdSourceReader: Sendable {
    private let format: SourceFormat
    private let mapping: FieldMapping?
    private let sourceName: String?
    private let today: Day
    private let maximumBytes: Int

    /// - Parameters:
    ///   - format: the format of all files; found for each where it is `auto`.
    ///   - mapping: where the fields of a feed stand whose names are its own.
    ///   - sourceName: the name of the source where a record names none; otherwise it is made of the file name.
    ///   - today: the day by which an ad counts as published in the future.
    ///   - maximumBytes: bytes that are read of an input when it is decompressed.
    public init(
        format: SourceFormat = .auto, mapping: FieldMapping? = nil, sourceName: String? = nil,
        today: Day = .currentUTC, maximumBytes: Int = .max
    ) {
        self.format = format == .auto ? mapping?.format ?? .auto : format
        self.mapping = mapping
        self.sourceName = sourceName
        self.today = today
        self.maximumBytes = maximumBytes
    }

    /// Hands every record of the input to `body`, in order.
    ///
    /// - Throws: ``SourceError`` where the input cannot be read, or not to its end (then everything before has been
    ///   handed over, and the broken rest as a rejected record); and what `body` throws.
    public func forEachRecord(in input: AdInput, _ body: (SourceRecord) throws -> Void) throws {
        let files = SourceFiles(format: format, maximumBytes: maximumBytes)
        try files.forEach(in: input, reject: { try body(.rejected($0)) }) { found, data in
            let names = SourceNames(given: sourceName ?? mapping?.source, input: input.baseName)
            try RecordReader(data: data, mapping: mapping, names: names, today: today).read(found, body)
        }
    }
}

extension Day {
    /// The day it is in Greenwich.
    public static var currentUTC: Day { Day(number: Glibc.time(nil) / 86_400) }
}
