import AdReports
import Foundation
import Testing

@Suite struct ReportBookTests {
    private final class Folder {
        let path = NSTemporaryDirectory() + "stellwerk-reports-" + UUID().uuidString
        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private let start = Date(timeIntervalSince1970: 1_800_000_000)

    private func draft(_ ad: String = "a1") -> ReportDraft {
        ReportDraft(
            ad: ad, title: "Koch", reason: .fraud, explanation: "Es wird Geld verlangt.", name: "Erika Probe",
            mail: "erika@probe.example")
    }

    @Test func aReportComesBackAsItWasFiled() throws {
        let folder = try Folder()
        let book = try ReportBook(folder: folder.path)
        let reference = try book.file(draft(), at: start)
        #expect(reference.wholeMatch(of: /[0-9A-Z]{5}-[0-9A-Z]{5}/) != nil)
        let report = try #require(try ReportBook(folder: folder.path).report(reference.lowercased()))
        #expect(report.draft == draft() && report.filed == start && report.decision == nil)
        #expect(try book.file(draft(), at: start) != reference)
        #expect(try book.reports(withDecided: false).count == 2)
    }

    @Test func onlyItsOwnerCanReadTheFile() throws {
        let folder = try Folder()
        _ = try ReportBook(folder: folder.path).file(draft(), at: start)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + ReportBook.fileName)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test func decisionsCanBeMadeAndTakenBack() throws {
        let folder = try Folder()
        let book = try ReportBook(folder: folder.path)
        let reference = try book.file(draft(), at: start)
        #expect(try book.removal(of: "a1") == nil)
        let decision = ReportDecision(made: start, text: "Vorkasse verlangt.", removesAd: true)
        // B is another ad of the same job.
        #expect(try book.decide(reference, decision, removing: ["a1", "b1"]))
        #expect(try book.reports(withDecided: false).isEmpty)
        #expect(try book.removal(of: "a1")?.decision == decision)
        #expect(try book.removal(of: "b1")?.reference == reference)
        #expect(try book.removal(of: "a2") == nil)
        #expect(try book.decide(reference, nil))
        #expect(try book.removal(of: "a1") == nil)
        #expect(try !book.decide("NICHT-DA000", decision))
    }

    @Test func anAdIsOutAsLongAsOneDecisionKeepsItOut() throws {
        let folder = try Folder()
        let book = try ReportBook(folder: folder.path)
        let first = try book.file(draft(), at: start)
        let second = try book.file(draft("b1"), at: start)
        let decision = ReportDecision(made: start, text: "Vorkasse verlangt.", removesAd: true)
        _ = try book.decide(first, decision, removing: ["a1", "b1"])
        #expect(try book.adsRemoved(onlyBy: first.lowercased()) == ["a1", "b1"])
        // The job has come to another ad since, and lost one.
        _ = try book.decide(second, decision, removing: ["b1", "c1"])
        #expect(try book.adsRemoved(onlyBy: first) == ["a1"])
        #expect(try book.adsRemoved(onlyBy: second) == ["c1"])
        // Other reasons for the same removal: what it took out stays noted.
        _ = try book.decide(first, ReportDecision(made: start, text: "Betrug.", removesAd: true), removing: ["b1"])
        #expect(try book.removal(of: "a1")?.decision?.text == "Betrug.")
        _ = try book.decide(first, nil)
        #expect(try book.adsRemoved(onlyBy: first) == [])
        #expect(try book.adsRemoved(onlyBy: second) == ["b1", "c1"])
        #expect(try book.removal(of: "b1")?.reference == second)
    }

    @Test func whatIsNotNeededIsForgottenInTime() throws {
        let folder = try Folder()
        let book = try ReportBook(folder: folder.path)
        let kept = try book.file(draft(), at: start)
        let removed = try book.file(draft("a2"), at: start)
        let open = try book.file(draft("a3"), at: start)
        _ = try book.decide(kept, ReportDecision(made: start, text: "Kein Verstoß.", removesAd: false))
        let removal = ReportDecision(made: start, text: "Vorkasse verlangt.", removesAd: true)
        _ = try book.decide(removed, removal, removing: ["a2"])
        func after(_ days: Int) -> Date { start.addingTimeInterval(Double(days) * 86_400 + 1) }
        #expect(try book.forget(at: after(ReportBook.decidedDays - 1)) == 0)
        #expect(try book.forget(at: after(ReportBook.decidedDays)) == 2)
        #expect(try book.report(kept) == nil)
        let reasons = try #require(try book.removal(of: "a2"))
        #expect(reasons.decision == removal && reasons.draft.reason == .fraud)
        #expect(reasons.draft.name == nil && reasons.draft.mail == nil && reasons.draft.explanation.isEmpty)
        #expect(try book.report(open)?.draft == draft("a3"))
        #expect(try book.forget(at: after(ReportBook.undecidedDays)) == 1)
        #expect(try book.report(open)?.draft.explanation == "")
        #expect(try book.forget(at: after(9_999)) == 0)
        // What was deleted is not left over in the file.
        let bytes = try Data(contentsOf: URL(filePath: folder.path + "/" + ReportBook.fileName))
        for words in ["erika@probe.example", "Es wird Geld verlangt."] {
            #expect(bytes.range(of: Data(words.utf8)) == nil, "\(words)")
        }
    }

    @Test func reportersAreToldOnceOfReceiptAndOfEachDecision() throws {
        let folder = try Folder()
        let book = try ReportBook(folder: folder.path)
        var english = draft()
        english.language = "en"
        let reference = try book.file(english, at: start)
        var silent = draft("a2")
        silent.mail = nil
        _ = try book.file(silent, at: start)
        func untold(after days: Double = 0) throws -> [String] {
            try book.untold(at: start.addingTimeInterval(days * 86_400)).map {
                "\($0.report.reference) \($0.news.rawValue) \($0.report.draft.language)"
            }
        }
        #expect(try untold() == ["\(reference) receipt en"])
        #expect(try untold(after: 20).isEmpty)
        let receipt = try #require(try book.untold(at: start).first).report
        // Decided while the receipt is on its way: the decision is still to be told.
        _ = try book.decide(reference, ReportDecision(made: start, text: "Kein Verstoß.", removesAd: false))
        try book.noteTold(receipt)
        #expect(try untold() == ["\(reference) decision en"])
        try book.noteTold(try #require(try book.report(reference)))
        #expect(try untold().isEmpty)
        _ = try book.decide(reference, nil)
        #expect(try untold().isEmpty)
        let second = ReportDecision(made: start.addingTimeInterval(60), text: "Doch.", removesAd: true)
        _ = try book.decide(reference, second, removing: ["a1"])
        #expect(try untold() == ["\(reference) decision en"])
    }

    @Test func aFolderThatCannotBeWrittenToIsNamed() {
        #expect(throws: ReportError.self) { try ReportBook(folder: "/proc/nirgends") }
    }
}
