import Foundation

/// Mail that lies in a Maildir, in a file (mbox, or one message), or comes in on standard input.
public struct Mailbox: Sendable {
    private let path: String

    /// - Parameter path: `-` for standard input.
    public init(path: String) {
        self.path = path
    }

    /// Hands over each mail that was not seen yet, one at a time.
    ///
    /// A Maildir's mail is moved from `new` to `cur` once it was taken, so that it is read once; other files stay as
    /// they are.
    ///
    /// - Returns: how many there were.
    @discardableResult
    public func forEach(_ body: (ReceivedMail) throws -> Void) throws -> Int {
        var isFolder: ObjCBool = false
        if path == "-" { return try each(in: FileHandle.standardInput, body) }
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw MailError.setting("mailbox", "there is no \(path)")
        }
        guard isFolder.boolValue else {
            guard let file = FileHandle(forReadingAtPath: path) else {
                throw MailError.setting("mailbox", "\(path) cannot be read")
            }
            defer { try? file.close() }
            return try each(in: file, body)
        }
        return try eachOfMaildir(body)
    }

    private func eachOfMaildir(_ body: (ReceivedMail) throws -> Void) throws -> Int {
        let files = FileManager.default
        guard let names = try? files.contentsOfDirectory(atPath: path + "/new") else {
            throw MailError.setting("mailbox", "\(path) is no Maildir: it has no folder `new`")
        }
        try files.createDirectory(atPath: path + "/cur", withIntermediateDirectories: true)
        var count = 0
        for name in names.sorted() {
            guard let file = FileHandle(forReadingAtPath: "\(path)/new/\(name)") else { continue }
            defer { try? file.close() }
            try body(ReceivedMail(try file.read(upToCount: ReceivedMail.longest) ?? Data()))
            try files.moveItem(atPath: "\(path)/new/\(name)", toPath: "\(path)/cur/\(name):2,S")
            count += 1
        }
        return count
    }

    /// The messages of a file: an mbox's, which begin with `From ` behind an empty line, or the file as one.
    private func each(in file: FileHandle, _ body: (ReceivedMail) throws -> Void) throws -> Int {
        let mark = Array("From ".utf8)
        var message: [UInt8] = []
        var held: [UInt8] = []
        var isBox: Bool?
        var isAfterEmpty = true
        var count = 0
        func hand() throws {
            guard !message.isEmpty else { return }
            try body(ReceivedMail(message))
            count += 1
            message = []
        }
        func take(_ line: [UInt8]) throws {
            if isBox == nil { isBox = line.starts(with: mark) }
            if isBox == true, isAfterEmpty, line.starts(with: mark) {
                try hand()
            } else if message.count < ReceivedMail.longest {
                message += line
            }
            isAfterEmpty = line == [0x0A] || line == [0x0D, 0x0A]
        }
        while let piece = try file.read(upToCount: 1 << 16), !piece.isEmpty {
            held += piece
            var start = held.startIndex
            while let end = held[start...].firstIndex(of: 0x0A) {
                try take(Array(held[start...end]))
                start = end + 1
            }
            held.removeFirst(start)
            // A line that never ends is no mail.
            if held.count > ReceivedMail.longest { held = [] }
        }
        if !held.isEmpty { try take(held) }
        try hand()
        return count
    }
}
