/// Joins lines that a document broke at the edge of its page, so that a sentence is one line again.
///
/// Words that were divided are already whole: `pdftotext` joins them itself.
enum WrappedLines {
    /// Scalars from which a line may have reached the edge; shorter ones are items of lists or headings.
    private static let shortest = 40
    private static let endMarks: Set<Character> = [".", "!", "?", ":", ";"]

    static func joined(_ text: String) -> String {
        var lines: [String] = []
        for piece in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let line = String(piece)
            guard line.first?.isLowercase == true, let last = lines.last, let mark = last.last else {
                lines.append(line)
                continue
            }
            if last.unicodeScalars.count >= shortest, !endMarks.contains(mark) {
                lines[lines.count - 1] = last + " " + line
            } else {
                lines.append(line)
            }
        }
        return lines.joined(separator: "\n")
    }
}
