/// The rows of a CSV file (RFC 4180) that holds data other than ads; compressed files are opened by themselves.
package enum CSVFile {
    /// - Throws: ``SourceError`` where the file cannot be read to its end.
    package static func rows(_ path: String, delimiter: UInt8 = 0x2C) throws -> [[String]] {
        let archive = try ArchiveReader(AdInput(path: path))
        var rows: [[String]] = []
        do {
            while try archive.nextMember() != nil {
                let window = ByteWindow { () throws(ReadFailure) in try archive.nextBlock() }
                if window.peek(3) == [0xEF, 0xBB, 0xBF] { window.consume(3) }
                let reader = CSVReader(window, delimiter: delimiter)
                while let row = try reader.next() {
                    if case .fields(let fields, _, _) = row { rows.append(fields) }
                }
            }
        } catch {
            throw SourceFiles.damaged(error, path)
        }
        return rows
    }
}
