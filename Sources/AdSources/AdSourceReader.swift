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

    /// - Parameters:
    ///   - format: the format of all files; found for each where it is `auto`.
    ///   - mapping: where the fields of a feed stand whose names are its own.
    ///   - sourceName: the name of the source where a record names none; otherwise it is made of the file name.
    ///   - today: the day by which an ad counts as published in the future.
    public init(
        format: SourceFormat = .auto, mapping: FieldMapping? = nil, sourceName: String? = nil,
        today: Day = .currentUTC
    ) {
        self.format = format == .auto ? mapping?.format ?? .auto : format
        self.mapping = mapping
        self.sourceName = sourceName
        self.today = today
    }

    /// Hands every record of the input to `body`, in order.
    ///
    /// - Throws: ``SourceError`` where the input cannot be read, or not to its end (then everything before has been
    ///   handed over, and the broken rest as a rejected record); and what `body` throws.
    public func forEachRecord(in input: AdInput, _ body: (SourceRecord) throws -> Void) throws {
        let archive = try ArchiveReader(input)
        var members = 0
        do {
            while let member = try archive.nextMember() {
                let isArchive = archive.isArchive
                if isArchive, Self.isLitter(member) { continue }
                members += 1
                let file = isArchive ? "\(input.name)/\(member)" : input.name
                let window = ByteWindow { () throws(ReadFailure) in try archive.nextBlock() }
                try read(window, file: file, input: input, isArchive: isArchive, body)
            }
        } catch let failure as ReadFailure {
            throw Self.damaged(failure, input.name)
        }
        if members == 0 { throw SourceError(.empty, input.name, "is empty; there is nothing to take in") }
    }

    private func read(
        _ window: ByteWindow, file: String, input: AdInput, isArchive: Bool, _ body: (SourceRecord) throws -> Void
    ) throws {
        let head = window.peek(FormatDetector.wanted)
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { window.consume(3) }
        let isBlank = head.allSatisfy { $0 <= 0x20 }
        let finding = format == .auto || isBlank ? FormatDetector.find(head, name: file) : .format(format)
        var records = RecordReader(
            window: window, file: file, mapping: mapping,
            names: SourceNames(given: sourceName ?? mapping?.source, input: input.baseName), today: today)
        do {
            switch finding {
            case .format(let found):
                try records.read(found, body)
            case .empty:
                if try window.more() {
                    try records.read(.jsonl, body)
                } else if !isArchive {
                    throw SourceError(.empty, file, "is empty; there is nothing to take in")
                }
            case .unknown(let reason):
                // In an archive the other members are read all the same.
                guard isArchive else { throw SourceError(.unknownFormat, file, reason) }
                let location = RecordLocation(file: file, record: 1)
                try body(.rejected(RejectedBytes.record(location, head, reason: reason)))
            }
        } catch let failure as ReadFailure {
            let error = Self.damaged(failure, file)
            let location = RecordLocation(file: file, record: records.record + 1)
            let rest = window.peekCopy(RejectedBytes.kept)
            try body(.rejected(RejectedBytes.record(location, rest, length: window.count, reason: error.message)))
            throw error
        }
    }

    static func damaged(_ failure: ReadFailure, _ file: String) -> SourceError {
        let what = failure.isTruncation ? "breaks off" : "is damaged"
        return SourceError(
            .damaged, file, "\(what) (\(failure.message)); all whole records before were taken, get the file again")
    }

    /// Files that archivers of other systems add by themselves.
    private static func isLitter(_ member: String) -> Bool {
        let name = member.split(separator: "/").last ?? ""
        return member.hasPrefix("__MACOSX/") || name.hasPrefix("._") || name == ".DS_Store"
    }
}

extension Day {
    /// The day it is in Greenwich.
    public static var currentUTC: Day { Day(number: Glibc.time(nil) / 86_400) }
}
