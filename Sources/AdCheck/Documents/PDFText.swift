import Glibc

/// The text of a PDF, by `pdftotext` of poppler-utils.
enum PDFText {
    /// An ad has no more pages.
    static let mostPages = 20
    private static let seconds = 10.0
    private static let memory = 1 << 30
    private static let mostOutput = 4 << 20

    static var isInstalled: Bool { BoundedProcess.folders.contains { access($0 + "/pdftotext", X_OK) == 0 } }

    static func read(_ bytes: [UInt8]) throws(DocumentProblem) -> String {
        // One page more than allowed tells a longer file; what stands behind is never looked at.
        let process = BoundedProcess(
            arguments: ["pdftotext", "-enc", "UTF-8", "-l", String(mostPages + 1), "-", "-"], seconds: seconds,
            memory: memory, mostOutput: mostOutput)
        let answer: BoundedProcess.Answer
        do throws(BoundedProcess.Failure) {
            answer = try process.run(on: bytes)
        } catch {
            switch error {
            case .notStarted: throw DocumentProblem(.notInstalled)
            case .tooSlow: throw DocumentProblem(.tooSlow)
            case .tooMuch: throw DocumentProblem(.tooLong)
            }
        }
        // prlimit, which starts the program within its bounds, says 127 where there is none.
        if answer.status == 127 { throw DocumentProblem(.notInstalled) }
        let isLocked = answer.status == 3 || answer.complaint.contains("Incorrect password")
        if isLocked { throw DocumentProblem(.encrypted) }
        guard answer.status == 0 else { throw DocumentProblem(.damaged) }
        // A form feed ends each page.
        guard answer.output.count(where: { $0 == 0x0C }) <= mostPages else { throw DocumentProblem(.tooManyPages) }
        let text = String(decoding: answer.output, as: UTF8.self)
        guard text.contains(where: \.isLetter) else { throw DocumentProblem(.noText) }
        return WrappedLines.joined(text.split(separator: "\u{0C}").joined(separator: "\n"))
    }
}
