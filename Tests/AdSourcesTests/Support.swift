import AdSources
import Foundation
import JobMarket

/// All records of an input, and the error that ended it.
struct Taken {
    var postings: [Posting] = []
    var rejects: [RejectedRecord] = []
    var locations: [RecordLocation] = []
    var error: SourceError?

    init(
        _ input: AdInput, format: SourceFormat = .auto, mapping: FieldMapping? = nil, sourceName: String? = nil
    ) throws {
        let reader = AdSourceReader(format: format, mapping: mapping, sourceName: sourceName, today: Self.today)
        do {
            try reader.forEachRecord(in: input) { record in
                switch record {
                case .posting(let posting, let location):
                    postings.append(posting)
                    locations.append(location)
                case .rejected(let reject): rejects.append(reject)
                }
            }
        } catch let error as SourceError {
            self.error = error
        }
    }

    init(
        _ text: String, name: String = "ads.jsonl", format: SourceFormat = .auto, mapping: FieldMapping? = nil
    ) throws {
        try self.init(AdInput(name: name, bytes: Array(text.utf8)), format: format, mapping: mapping)
    }

    var total: Int { postings.count + rejects.count }

    /// The day the tests count as today.
    static let today = Day(iso: "2026-11-22") ?? Day(number: 0)
}

/// The data shared by all checkouts, where it is at hand.
enum Shared {
    static let folder: URL? = {
        let named = ProcessInfo.processInfo.environment["STELLWERK_SHARED"].map { URL(fileURLWithPath: $0) }
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = named ?? package.deletingLastPathComponent().appendingPathComponent("shared")
        return FileManager.default.fileExists(atPath: folder.appendingPathComponent("data").path) ? folder : nil
    }()

    static func path(_ name: String) -> String {
        (folder ?? URL(fileURLWithPath: "/")).appendingPathComponent("data/\(name)").path
    }

    static func input(_ name: String) -> AdInput { AdInput(path: path(name)) }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Compresses, or decompresses with the option `-d`, by a program of the system; `nil` where it is missing.
func compressed(_ bytes: [UInt8], with program: String, _ options: String = "-c") throws -> [UInt8]? {
    let candidates = ["/usr/bin/\(program)", "/bin/\(program)"]
    guard let path = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else { return nil }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(options == "-c" ? "input" : "input.gz")
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [options, file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(output)
}
