import MarketStatistics

/// How cells stand in a line: between commas, or between semicolons with commas in numbers, as spreadsheets set up for
/// German expect it.
enum CSVDialect: Sendable {
    case commas
    case semicolons

    private var separator: UInt8 { UInt8(ascii: self == .commas ? "," : ";") }

    func number(_ number: Double) -> String {
        let plain = Wording.plain(number)
        return self == .commas ? plain : plain.replacing(".", with: ",")
    }

    /// The text without a formula: an apostrophe makes text of what a spreadsheet would run (OWASP, "CSV Injection").
    ///
    /// A program that splits at other signs than the file's own takes quotes for letters and sees cells begin within
    /// texts: whatever follows such a sign is looked at as the beginning is.
    func harmless(_ text: String) -> String {
        let others = Self.splitting.subtracting([Unicode.Scalar(separator)])
        var out = String.UnicodeScalarView()
        var isBeginning = true
        for scalar in text.unicodeScalars {
            if isBeginning, Self.starting.contains(scalar) {
                out.append("'")
                isBeginning = false
            } else if isBeginning, !scalar.properties.isWhitespace, scalar != "\"" {
                isBeginning = false
            }
            if others.contains(scalar) { isBeginning = true }
            out.append(scalar)
        }
        return String(out)
    }

    func appendLine(_ cells: [String], to bytes: inout [UInt8]) {
        for (number, cell) in cells.enumerated() {
            if number > 0 { bytes.append(separator) }
            let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == separator || $0 == 0x0A || $0 == 0x0D }
            guard needsQuotes else {
                bytes += cell.utf8
                continue
            }
            bytes.append(0x22)
            for byte in cell.utf8 {
                if byte == 0x22 { bytes.append(0x22) }
                bytes.append(byte)
            }
            bytes.append(0x22)
        }
        bytes += [0x0D, 0x0A]
    }

    /// Where programs split lines into cells.
    private static let splitting: Set<Unicode.Scalar> = [",", ";", "\t", "\r", "\n"]
    /// What makes a formula of a cell that begins with it.
    private static let starting: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
}
