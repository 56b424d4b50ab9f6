import Foundation
import JobMarket
import Training

/// Standard output, written in whole pieces.
enum Output {
    /// The reader of the pipe has gone; nothing more needs to be said.
    struct Closed: Error {}

    static func write(_ text: String) throws {
        try write(Data(text.utf8))
    }

    static func line(_ text: String) throws {
        try write(text + "\n")
    }

    /// - Throws: ``Closed`` where nobody reads any more.
    static func write(_ data: Data) throws {
        try data.withUnsafeBytes { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = Foundation.write(1, bytes.baseAddress! + sent, bytes.count - sent)
                if count < 0 {
                    if errno == EINTR { continue }
                    if errno == EPIPE { throw Closed() }
                    throw CocoaError(.fileWriteUnknown)
                }
                sent += count
            }
        }
    }

    /// One JSON value on a line.
    static func json(_ value: some Encodable) throws {
        try write(Data(try PrintedJSON.line(value)))
    }
}

extension Output {
    /// Shares, one a line with what each is a share of, or as one JSON object; counts before them.
    static func scores(_ scores: [FieldScore], counts: [String: Int] = [:], json isJSON: Bool) throws {
        if isJSON {
            var values = Dictionary(
                scores.map { ($0.name, JSONValue.number($0.value)) }, uniquingKeysWith: { first, _ in first })
            for (name, count) in counts { values[name] = .integer(count) }
            return try json(values)
        }
        for (name, count) in counts.sorted(by: { $0.key < $1.key }) { try line("\(name) \(count)") }
        for score in scores {
            let name = score.name.padding(toLength: max(32, score.name.count), withPad: " ", startingAt: 0)
            try line("\(name) \(String(format: "%6.3f", score.value))  of \(score.count)")
        }
    }
}

/// Messages on standard error.
enum Message {
    static func print(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
}
