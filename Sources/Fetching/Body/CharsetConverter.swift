import Foundation

/// Turns text of another character set into UTF-8, by the system's `iconv`.
enum CharsetConverter {
    /// - Returns: UTF-8 in any case; each byte that means nothing becomes U+FFFD and makes it damaged.
    static func utf8(_ bytes: [UInt8], from name: String) -> (text: [UInt8], isDamaged: Bool) {
        if name == "utf-8" {
            let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
            return (text, text.count != bytes.count || text != bytes)
        }
        let converter = iconv_open("UTF-8", systemNames[name] ?? name)
        guard converter != iconv_t(bitPattern: -1) else { return utf8(bytes, from: "utf-8") }
        defer { iconv_close(converter) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 8)
        var isDamaged = false
        var input = bytes
        var room = [CChar](repeating: 0, count: 16 << 10)
        input.withUnsafeMutableBytes { input in
            var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = input.count
            while left > 0 {
                let error: Int32 = room.withUnsafeMutableBufferPointer { room in
                    var target = room.baseAddress
                    var free = room.count
                    let done = iconv(converter, &next, &left, &target, &free)
                    let error = done == -1 ? errno : 0
                    output += UnsafeRawBufferPointer(start: room.baseAddress, count: room.count - free)
                    return error
                }
                // There was no more room: the next round goes on.
                guard error != E2BIG, left > 0 else { continue }
                isDamaged = true
                output += [0xEF, 0xBF, 0xBD]
                next = next?.advanced(by: 1)
                left -= 1
            }
        }
        return (output, isDamaged)
    }

    /// Where the system's name is another one.
    private static let systemNames = [
        "windows-874": "CP874", "gbk": "GB18030", "shift_jis": "CP932", "euc-kr": "CP949", "windows-1252": "CP1252",
    ]
}
