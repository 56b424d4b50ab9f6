/// Numbers by which an employer names an opening: behind words such as `Kennziffer`, and codes in titles.
enum ReferenceNumbers {
    /// Numbers kept of one ad.
    private static let most = 6
    /// Bytes of an ad that are looked through.
    private static let longest = 1 << 16

    /// The numbers in an ad's title and lines, each once, in order of their hash.
    static func hashes(title: String, lines: [String]) -> [UInt32] {
        var found: Set<String> = []
        // A number may stand on the line below its word.
        let text = ([title] + lines.prefix(2000)).joined(separator: " ")
        collect(behindWords: Array(text.utf8.prefix(longest)), into: &found)
        for part in title.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == ")" || $0 == "," }) {
            if let code = code(Array(part.utf8)), looksLikeCode(code) { found.insert(code) }
        }
        return found.map { SignatureHash.short(SignatureHash.of($0)) }.sorted().prefix(most).map(\.self)
    }

    /// Finds `Kennziffer: 2018/14` and its kin.
    private static func collect(behindWords bytes: [UInt8], into found: inout Set<String>) {
        let small = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        var isInside = false
        for start in small.indices {
            let isLetter = (0x61...0x7A).contains(small[start])
            defer { isInside = isLetter }
            guard isLetter, !isInside else { continue }
            for word in wordsByLetter[Int(small[start] - 0x61)] where small[start...].starts(with: word) {
                // `Reference` is found by `ref`; what follows the word's own letters is the number.
                var index = start + word.count
                while index < small.count, (0x61...0x7A).contains(small[index]) { index += 1 }
                var skipped = 0
                while index < bytes.count, skipped < 16, isFiller(small, &index) { skipped += 1 }
                var end = index
                while end < bytes.count, isNumberPart(bytes[end]) { end += 1 }
                if let number = code(Array(bytes[index..<end])) { found.insert(number) }
            }
        }
    }

    /// The words that begin with each letter from a to z.
    private static let wordsByLetter = (UInt8(0x61)...0x7A).map { letter in words.filter { $0[0] == letter } }

    private static let words: [[UInt8]] = [
        "kennziffer", "kennzahl", "referenz", "reference", "ref", "stellen-id", "stellennummer", "stellen-nr", "job-id",
        "job id", "jobid", "job-nr", "job number", "requisition", "req id", "vakanz", "chiffre",
        "ausschreibungsnummer", "stellenausschreibung nr", "auftragsnummer", "kennung", "stellenanzeige nr",
    ].map { Array($0.utf8) }

    private static let fillers: [[UInt8]] = ["nummer", "number", "nr", "code", "id", "no"].map { Array($0.utf8) }

    /// Goes past a sign or a word such as `Nr.` between the word and its number.
    private static func isFiller(_ small: [UInt8], _ index: inout Int) -> Bool {
        switch small[index] {
        case 0x20, 0x2E, 0x3A, 0x23, 0x2D, 0x28, 0x5B, 0x2A, 0x22: index += 1
        default:
            guard let filler = fillers.first(where: { small[index...].starts(with: $0) }) else { return false }
            let end = index + filler.count
            if end < small.count, isNumberPart(small[end]), small[end] != 0x2E, small[end] != 0x2D { return false }
            index = end
        }
        return true
    }

    private static func isNumberPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2F, 0x5F, 0x2E: true
        default: false
        }
    }

    /// The number in one spelling; `nil` where the bytes hold too few digits for one, or far too much.
    private static func code(_ bytes: [UInt8]) -> String? {
        var kept = bytes.filter { isNumberPart($0) || $0 == 0x23 }
        while let last = kept.last, last == 0x2E || last == 0x2D || last == 0x2F { kept.removeLast() }
        let plain = kept.filter { $0 != 0x23 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let digits = plain.count { (0x30...0x39).contains($0) }
        guard digits >= 3, plain.count <= 24, !isYear(plain) else { return nil }
        return String(decoding: plain.filter { $0 != 0x2D && $0 != 0x5F }, as: UTF8.self)
    }

    private static func isYear(_ code: [UInt8]) -> Bool {
        code.count == 4 && (code.starts(with: [0x31, 0x39]) || code.starts(with: [0x32, 0x30]))
    }

    /// Whether a word of a title is a code and not a year or a number of something.
    private static func looksLikeCode(_ code: String) -> Bool {
        let digits = code.utf8.count { (0x30...0x39).contains($0) }
        let letters = code.utf8.count { (0x61...0x7A).contains($0) }
        if letters == 0 { return digits >= 5 }
        return digits >= 3 && letters <= 6
    }
}
