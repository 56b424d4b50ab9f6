import JobMarket

/// The files of an input, decompressed and taken out of archives, each with its format.
struct SourceFiles {
    /// The format of all files; found for each where it is `auto`.
    let format: SourceFormat
    /// Bytes that are read of an input when it is decompressed: a small file can hold terabytes.
    var maximumBytes = Int.max

    /// Hands every file with its format to `body`, in order.
    ///
    /// - Parameter reject: called with a member of an archive in no known format, and with the rest of a file that
    ///   breaks off.
    /// - Throws: ``SourceError`` where the input cannot be read, or not to its end; and what the closures throw.
    func forEach(
        in input: AdInput, reject: (RejectedRecord) throws -> Void,
        _ body: (SourceFormat, DataRecords) throws -> Void
    ) throws {
        let archive = try ArchiveReader(input)
        var members = 0
        var left = maximumBytes
        do {
            while let member = try archive.nextMember() {
                let isArchive = archive.isArchive
                let file = isArchive ? "\(input.name)/\(member)" : input.name
                let window = ByteWindow { () throws(ReadFailure) in
                    let block = try archive.nextBlock()
                    left -= block.count
                    if left < 0 { throw ReadFailure.tooLong(maximumBytes) }
                    return block
                }
                if isArchive, Self.isLitter(member) {
                    // It comes out all the same, and counts.
                    while try window.more() { window.consume(window.count) }
                    continue
                }
                members += 1
                try read(DataRecords(window: window, file: file), isArchive: isArchive, reject: reject, body)
            }
        } catch let failure as ReadFailure {
            throw Self.damaged(failure, input.name)
        }
        if members == 0 { throw SourceError(.empty, input.name, "is empty; there is nothing to take in") }
    }

    private func read(
        _ data: DataRecords, isArchive: Bool, reject: (RejectedRecord) throws -> Void,
        _ body: (SourceFormat, DataRecords) throws -> Void
    ) throws {
        let window = data.window
        let head = window.peek(FormatDetector.wanted)
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { window.consume(3) }
        let isBlank = head.allSatisfy { $0 <= 0x20 }
        let finding = format == .auto || isBlank ? FormatDetector.find(head, name: data.file) : .format(format)
        do {
            switch finding {
            case .format(let found):
                try body(found, data)
            case .empty:
                if try window.more() {
                    try body(.jsonl, data)
                } else if !isArchive {
                    throw SourceError(.empty, data.file, "is empty; there is nothing to take in")
                }
            case .unknown(let reason):
                // In an archive the other members are read all the same.
                guard isArchive else { throw SourceError(.unknownFormat, data.file, reason) }
                data.record = 1
                try reject(data.rejected(head, reason))
            }
        } catch let failure as ReadFailure {
            let error = Self.damaged(failure, data.file)
            data.record += 1
            try reject(data.rejected(window.peekCopy(RejectedBytes.kept), length: window.count, error.message))
            throw error
        }
    }

    static func damaged(_ failure: ReadFailure, _ file: String) -> SourceError {
        if failure.isTooLong { return SourceError(.tooLong, file, "\(failure.message); what stands before was taken") }
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
