/// Numbers as people type them into a form, in German or in English.
enum FormNumber {
    /// `4.640`, `4,640`, `4640,50`, `4,640.50`, `4 640 €`, `2,9 %`; `nil` for what is no number from 0 up.
    ///
    /// An address must mean the same in both languages, so points and commas do too: before groups of exactly three
    /// digits they mark thousands, else the last one stands before the decimals.
    static func parse(_ text: String) -> Double? {
        let plain = text.filter { !$0.isWhitespace && !["€", "%"].contains($0) }
        guard plain.count <= 15,
            plain.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C })
        else { return nil }
        if let whole = grouped(plain, by: ".") ?? grouped(plain, by: ",") { return Double(whole) }
        guard let point = plain.lastIndex(where: { $0 == "." || $0 == "," }) else { return Double(plain) }
        let whole = String(plain[..<point])
        let decimals = plain[plain.index(after: point)...]
        guard
            let digits = whole.contains(where: { $0 == "." || $0 == "," })
                ? grouped(whole, by: plain[point] == "." ? "," : ".") : whole, !digits.isEmpty
        else { return nil }
        return Double(digits + "." + (decimals.isEmpty ? "0" : decimals))
    }

    /// The digits of a number with thousands marked; `nil` for any other.
    private static func grouped(_ text: String, by mark: Character) -> String? {
        let groups = text.split(separator: mark, omittingEmptySubsequences: false)
        guard groups.count > 1, (1...3).contains(groups[0].count), groups[0] != "0",
            groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined()
    }
}
