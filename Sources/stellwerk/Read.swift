import AdReader
import AdSources
import ArgumentParser
import Foundation
import JobMarket
import Workspace

struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads ads: JSONL in, one reading a line out, in the same order.",
        discussion: "Streams with bounded memory and uses all cores; needs no data folder.")

    @Argument(help: ArgumentHelp("File to read; - for standard input.", valueName: "file"))
    var file = "-"

    @Option(help: "Format: \(SourceFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: SourceFormat = .auto

    @Flag(help: "Prints JSON (the default).")
    var json = false

    func run() throws {
        let reader = AdReader()
        var batch: [Posting] = []
        var rejected = 0
        func flush() throws {
            let lines = try parallelMap(batch) { posting in
                ReadingDocument(posting: posting, reading: reader.read(posting)).json
            }
            batch.removeAll(keepingCapacity: true)
            var output = Data(capacity: lines.reduce(0) { $0 + $1.count + 1 })
            for line in lines {
                output.append(contentsOf: line)
                output.append(UInt8(ascii: "\n"))
            }
            try Output.write(output)
        }
        try AdSourceReader(format: format).forEachRecord(in: AdInput(path: file)) { record in
            switch record {
            case .posting(let posting, _):
                batch.append(posting)
                if batch.count == 256 { try flush() }
            case .rejected(let record):
                rejected += 1
                Message.print("\(record.origin):\(record.record): \(record.reason)")
            }
        }
        try flush()
        if rejected > 0 { throw ExitCode.rejects }
    }
}
