import ArgumentParser
import Foundation
import JobMarket

/// The file that rejected records are added to, one JSON object a line.
final class RejectsFile {
    private let path: String
    private var handle: FileHandle?

    init(path: String) {
        self.path = path
    }

    func add(_ record: RejectedRecord) throws {
        if handle == nil {
            if !FileManager.default.fileExists(atPath: path) {
                guard FileManager.default.createFile(atPath: path, contents: nil) else {
                    throw ValidationError("cannot write the rejects file \(path): name another with --rejects")
                }
            }
            handle = FileHandle(forWritingAtPath: path)
            try handle?.seekToEnd()
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try handle?.write(contentsOf: encoder.encode(record) + Data("\n".utf8))
    }
}
