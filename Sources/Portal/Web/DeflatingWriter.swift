import HTTPTypes
import Hummingbird
import NIOCore

/// Compresses what is written through it, a stretch at a time: each can be read as soon as it has come, and what is held
/// is one stretch and the window of the format.
struct DeflatingWriter: ResponseBodyWriter {
    private var parent: any ResponseBodyWriter
    private let stream: GzipStream?

    init(_ parent: any ResponseBodyWriter) {
        self.parent = parent
        stream = GzipStream()
    }

    mutating func write(_ buffer: ByteBuffer) async throws {
        guard let stream else { throw Overload(seconds: 5) }
        try await parent.write(ByteBuffer(bytes: stream.next(Array(buffer: buffer), isLast: false)))
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
        guard let stream else { throw Overload(seconds: 5) }
        var parent = parent
        try await parent.write(ByteBuffer(bytes: stream.next([], isLast: true)))
        try await parent.finish(trailingHeaders)
    }
}
