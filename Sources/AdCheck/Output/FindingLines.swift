import JobMarket
import MarketStatistics

extension CheckResult {
    /// One finding a line as compilers print them, `path:line: severity: rule: message`, with what would be better
    /// behind it; where lines are not those of the file, the line stands before the message.
    ///
    /// - Parameters:
    ///   - path: what the ad is called.
    ///   - draft: where the lines stand in what was handed in.
    public func lines(path: String, draft: AdDraft) -> [String] {
        findings.map { finding in
            let better = finding.suggestion.map { " " + $0 } ?? ""
            let text = (finding.message + better).split(whereSeparator: \.isNewline).joined(separator: " ")
            let number = draft.number(of: finding.evidence?.line)
            let kind = "\(finding.severity.rawValue): \(finding.rule): "
            if draft.hasFileLines { return "\(path):\(number): " + kind + text }
            // An editor would open the wrong line of a page or document.
            let place = finding.evidence.map { _ in
                words("Zeile \(number) des Textes: ", "Line \(number) of the text: ")
            }
            return "\(path): " + kind + (place ?? "") + text
        }
    }
}
