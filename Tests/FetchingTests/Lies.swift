import CZlib
import Foundation
import NIOCore

/// What the server says, by path. `Tests/liar/liar.py` tells the same to the tests of the command.
enum Lies {
    static let page = Array("<!doctype html><title>Page</title><p>Grüße aus Hagen</p>".utf8)
    static let html = ("Content-Type", "text/html; charset=utf-8")
    static let robots = "User-agent: *\nDisallow: /\n\nUser-agent: Stellwerk\nDisallow: /private/\nDisallow: /*.pdf$\n"

    static func tell(_ request: LyingServer.Request, _ reply: LyingServer.Reply) async throws {
        let path = String(request.target.prefix { $0 != "?" })
        switch path {
        case "/robots.txt": try await reply.answer("200 OK", [("Content-Type", "text/plain")], Array(robots.utf8))
        case "/error", "/busy", "/toomany", "/status": try await failure(request.target, reply)
        case "/drip", "/silent", "/huge", "/hugechunked", "/headers", "/longheader", "/slowheader", "/garbage",
            "/reset",
            "/cut", "/short", "/unasked304", "/empty":
            try await malice(path, reply)
        case "/endless", "/loop", "/loop2", "/nowhere", "/metadata", "/file", "/to":
            try await redirect(request.target, reply)
        case "/bomb", "/gzip", "/deflate", "/rawdeflate", "/twogzip", "/cutgzip", "/br":
            try await compressed(path, reply)
        case "/changed":
            try await reply.answer("200 OK", [("Content-Type", "application/json")], page)
        default: try await plain(request, reply)
        }
    }

    private static func plain(_ request: LyingServer.Request, _ reply: LyingServer.Reply) async throws {
        let tag = "\"v1\""
        let validators = [("ETag", tag), ("Last-Modified", "Sun, 01 Nov 2026 08:00:00 GMT")]
        if request.headers["if-none-match"] == tag {
            try await reply.answer("304 Not Modified", validators)
        } else {
            try await reply.answer("200 OK", [html] + validators, page)
        }
    }

    /// `/status?418`, and the errors that say when to come again.
    private static func failure(_ target: String, _ reply: LyingServer.Reply) async throws {
        switch target {
        case "/error": try await reply.answer("500 Internal Server Error", [html], page)
        case "/busy": try await reply.answer("503 Service Unavailable", [("Retry-After", "7")])
        case "/toomany": try await reply.answer("429 Too Many Requests", [("Retry-After", "86400")])
        default: try await reply.answer("\(target.split(separator: "?").last ?? "200") Told", [html], page)
        }
    }

    private static func malice(_ path: String, _ reply: LyingServer.Reply) async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
        switch path {
        case "/drip":
            try await reply.send(head + "Transfer-Encoding: chunked\r\n\r\n")
            while true {
                try await reply.send("1\r\nx\r\n")
                try await Task.sleep(for: .milliseconds(20))
            }
        case "/silent": try await reply.channel.closeFuture.get()
        case "/huge":
            try await reply.send(head + "Content-Length: \(4 << 30)\r\n\r\n")
            try await flood(reply, [UInt8](repeating: 0x78, count: 1 << 16))
        case "/hugechunked":
            try await reply.send(head + "Transfer-Encoding: chunked\r\n\r\n")
            try await flood(reply, Array("10000\r\n".utf8) + [UInt8](repeating: 0x78, count: 1 << 16) + [13, 10])
        case "/headers":
            try await reply.send(head)
            try await flood(reply, Array("X-Flood: 1\r\n".utf8))
        case "/longheader":
            try await reply.send(head + "X-Long: ")
            try await flood(reply, [UInt8](repeating: 0x78, count: 1 << 12))
        case "/slowheader":
            for byte in head.utf8 {
                try await reply.send([byte])
                try await Task.sleep(for: .milliseconds(100))
            }
        case "/garbage": try await reply.send("SSH-2.0-OpenSSH_9.2\r\n\r\n")
        case "/reset":
            try await reply.send(head + "Content-Length: 1000\r\n\r\nbegun")
            try await Task.sleep(for: .milliseconds(20))
            try await reply.reset()
        case "/cut":
            try await reply.send(head + "Content-Length: 1000\r\n\r\nbegun")
            try await reply.channel.close().get()
        case "/short": try await reply.send(head + "Content-Length: 3\r\n\r\nbegun and more of it")
        case "/unasked304": try await reply.answer("304 Not Modified")
        default: try await reply.answer("200 OK", [html])
        }
    }

    /// Until the client has had enough.
    private static func flood(_ reply: LyingServer.Reply, _ bytes: [UInt8]) async throws {
        for _ in 0..<(4 << 30) / bytes.count { try await reply.send(bytes) }
    }

    /// `/to?ADDRESS`, `/endless?7`
    private static func redirect(_ target: String, _ reply: LyingServer.Reply) async throws {
        let argument = target.split(separator: "?", maxSplits: 1).dropFirst().first.map(String.init)
        let location: String? =
            switch target.prefix(while: { $0 != "?" }) {
            case "/endless": "/endless?\((argument.flatMap(Int.init) ?? 0) + 1)"
            case "/loop": "/loop2"
            case "/loop2": "/loop"
            case "/metadata": "http://169.254.169.254/latest/meta-data/"
            case "/file": "file:///etc/passwd"
            case "/to": argument?.removingPercentEncoding
            default: nil
            }
        try await reply.answer("302 Found", location.map { [("Location", $0)] } ?? [], page)
    }

    private static func compressed(_ path: String, _ reply: LyingServer.Reply) async throws {
        let (coding, body): (String, [UInt8]) =
            switch path {
            case "/bomb": ("gzip", bomb)
            case "/gzip": ("gzip", deflated(page, windowBits: 31))
            case "/deflate": ("deflate", deflated(page, windowBits: 15))
            case "/rawdeflate": ("deflate", deflated(page, windowBits: -15))
            case "/twogzip":
                (
                    "gzip",
                    deflated(Array(page.prefix(20)), windowBits: 31)
                        + deflated(Array(page.dropFirst(20)), windowBits: 31)
                )
            case "/cutgzip": ("gzip", deflated(page, windowBits: 31).dropLast(12))
            default: ("br", [0x0B, 0x02, 0x80])
            }
        try await reply.answer("200 OK", [html, ("Content-Encoding", coding)], Array(body))
    }

    /// 128 MiB of zeros in 128 KiB.
    static let bomb = deflated([UInt8](repeating: 0, count: 1 << 20), times: 128, windowBits: 31)

    /// - Parameters:
    ///   - times: how often the bytes stand in what is compressed.
    ///   - windowBits: 31 is gzip, 15 zlib, -15 neither.
    static func deflated(_ bytes: [UInt8], times: Int = 1, windowBits: Int32) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(&stream, 6, Z_DEFLATED, windowBits, 8, 0, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var input = bytes
        var room = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        var output: [UInt8] = []
        for round in 1...times {
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                room.withUnsafeMutableBufferPointer { room in
                    stream.next_out = room.baseAddress
                    stream.avail_out = UInt32(room.count)
                    deflate(&stream, round == times ? Z_FINISH : Z_NO_FLUSH)
                    output += room.prefix(room.count - Int(stream.avail_out))
                }
            }
        }
        return output
    }
}
