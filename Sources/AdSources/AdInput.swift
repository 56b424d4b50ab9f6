/// Where the bytes of a source come from: a file, memory, or standard input.
public struct AdInput: Sendable {
    enum Origin: Sendable {
        case file(path: String)
        case memory([UInt8])
        case standardInput
    }

    /// What messages and record locations call it.
    public let name: String
    let origin: Origin

    /// A file; `-` is standard input.
    public init(path: String) {
        if path == "-" {
            self = .standardInput
        } else {
            name = path
            origin = .file(path: path)
        }
    }

    /// Bytes in memory.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        origin = .memory(bytes)
    }

    private init(name: String, origin: Origin) {
        self.name = name
        self.origin = origin
    }

    public static let standardInput = AdInput(name: "standard input", origin: .standardInput)

    /// The last part of the name without its extensions: what a source is called where nothing else names it.
    var baseName: String {
        if case .standardInput = origin { return "stdin" }
        let last = name.split(separator: "/").last.map(String.init) ?? name
        let stem = last.split(separator: ".", omittingEmptySubsequences: true).first.map(String.init) ?? last
        return stem.isEmpty ? "import" : stem
    }
}
