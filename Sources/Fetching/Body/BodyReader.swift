import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Takes in a body within its limits: size and ratio after decompression, least speed.
struct BodyReader {
    /// What happens to a body that is too long.
    enum Limit: Sendable {
        case refused(above: Int)
        /// The rest is left unread.
        case cut(to: Int)

        var bytes: Int {
            switch self {
            case .refused(let bytes), .cut(let bytes): bytes
            }
        }
    }

    private let settings: FetchSettings
    private let limit: Limit
    private(set) var body: [UInt8] = []
    private(set) var transferred = 0

    init(_ settings: FetchSettings, _ limit: Limit) {
        self.settings = settings
        self.limit = limit
    }

    mutating func read(_ response: HTTPClientResponse) async throws {
        let inflater = try Self.inflater(for: response)
        if case .refused(let most) = limit, inflater == nil,
            let length = response.headers.first(name: "content-length"),
            let bytes = Int(length), bytes > most
        {
            throw tooLarge
        }
        var windowStart = ContinuousClock.now
        var inWindow = 0
        for try await buffer in response.body {
            transferred += buffer.readableBytes
            inWindow += buffer.readableBytes
            let elapsed = windowStart.duration(to: .now)
            if elapsed >= settings.times.speedWindow {
                try checkSpeed(inWindow, in: elapsed)
                windowStart = .now
                inWindow = 0
            }
            try take(buffer, inflater)
            if case .cut(let most) = limit, body.count >= most {
                body.removeLast(body.count - most)
                return
            }
        }
        try inflater?.finish()
    }

    private mutating func take(_ buffer: ByteBuffer, _ inflater: Inflater?) throws {
        guard let inflater else { return try append(buffer.readableBytesView) }
        // Copied out, since the inflater writes into this very value.
        var body = body
        self.body = []
        defer { self.body = body }
        let (transferred, most) = (transferred, limit.bytes)
        try buffer.withUnsafeReadableBytes { piece in
            try inflater.inflate(piece) { inflated in
                if case .cut = limit, body.count >= most { return }
                body += inflated
                if case .refused = limit, body.count > most { throw tooLarge }
                if body.count > 1 << 20, body.count / max(1, transferred) >= settings.maximumRatio {
                    throw FetchFailure(
                        .tooLarge,
                        "The page grows to more than \(settings.maximumRatio) times its compressed size; it looks like a trap and is left."
                    )
                }
            }
        }
    }

    private mutating func append(_ bytes: some Collection<UInt8>) throws {
        if case .refused(let most) = limit, body.count + bytes.count > most { throw tooLarge }
        body += bytes
    }

    private var tooLarge: FetchFailure {
        FetchFailure(.tooLarge, "The page is larger than \(limit.bytes >> 20) MiB; raise the limit if it is meant.")
    }

    private func checkSpeed(_ bytes: Int, in elapsed: Duration) throws {
        let (seconds, attoseconds) = elapsed.components
        let speed = Double(bytes) / (Double(seconds) + Double(attoseconds) / 1e18)
        guard speed < Double(settings.times.leastSpeed) else { return }
        throw FetchFailure(.tooSlow, "The page came with \(Int(speed)) bytes a second; try again later.")
    }

    private static func inflater(for response: HTTPClientResponse) throws -> Inflater? {
        let codings = response.headers[canonicalForm: "content-encoding"].map { $0.lowercased() }
            .filter { $0 != "identity" && !$0.isEmpty }
        guard let coding = codings.first else { return nil }
        guard codings.count == 1, ["gzip", "x-gzip", "deflate"].contains(coding) else {
            throw FetchFailure(
                .badAnswer, "The page is encoded as \(codings.joined(separator: ", ").shown), which was not asked for.")
        }
        return Inflater()
    }
}
