import AdCheck
import AdReports
import Alerts
import ArgumentParser
import Foundation
import JobMarket
import Mail
import PostingStore
import ReferenceData
import Settings
import Workspace

struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what is set up, what is missing, and how to mend it.")

    @OptionGroup var data: DataOptions
    @OptionGroup var mail: MailOptions
    @OptionGroup var settings: SettingsOptions

    @Flag(help: "Prints JSON.")
    var json = false

    private struct Finding: Encodable {
        var subject: String
        /// Whether it is as it should be.
        var fine: Bool
        /// Whether the portal works, but something that the law may ask for is missing.
        var warning = false
        var finding: String
    }

    func run() throws {
        let findings = reference() + store() + programs() + post() + aboutOperator()
        if json {
            try Output.json(findings)
        } else {
            for finding in findings {
                let state = finding.fine ? finding.warning ? "warning" : "ok     " : "missing"
                try Output.line("\(state)  \(finding.subject): \(finding.finding)")
            }
        }
        if findings.contains(where: { !$0.fine }) { throw ExitCode.failed }
    }

    private func reference() -> [Finding] {
        let places = Places.shared.municipalities.count
        let occupations = Occupations.shared.codes(forTitle: "Koch").count
        return [
            Finding(
                subject: "places", fine: places > 10_000,
                finding: "\(places) municipalities in the program"),
            Finding(
                subject: "occupations", fine: occupations > 0,
                finding: occupations > 0 ? "titles are found" : "no titles: build again from a clean checkout"),
        ]
    }

    private func store() -> [Finding] {
        do {
            let workspace = try Workspace(folder: data.folder, access: .read)
            let count = try workspace.store.count()
            let rejects = try workspace.store.rejects().count
            let current = workspace.indexIsCurrent()
            return [
                Finding(subject: "data folder", fine: true, finding: data.folder),
                Finding(
                    subject: "ads", fine: count > 0,
                    finding: count > 0
                        ? "\(count) kept, \(rejects) records rejected (see rejects.jsonl)"
                        : "none yet: take some in with `stellwerk import FILE`"),
                Finding(
                    subject: "index", fine: true,
                    finding: current ? "up to date" : "behind the store; the next search or serve builds it"),
            ]
        } catch {
            return [Finding(subject: "data folder", fine: false, finding: "\(error)")]
        }
    }

    /// Programs that only some of the work needs.
    private func programs() -> [Finding] {
        let isThere = DocumentReader.readsPDF
        return [
            Finding(
                subject: "pdftotext", fine: true, warning: !isThere,
                finding: isThere
                    ? "found, so that the ad check reads PDF"
                    : "missing: install poppler-utils to have PDF files checked")
        ]
    }

    private func post() -> [Finding] {
        do {
            guard let settings = try mail.settings(data.folder) else {
                return [
                    Finding(
                        subject: "mail", fine: true,
                        finding: "not set up, so nothing can be had by mail: write \(mail.path(data.folder)) for that")
                ]
            }
            let count = AlertBook.exists(in: data.folder) ? try AlertBook(folder: data.folder).alerts().count : 0
            return [
                Finding(
                    subject: "mail", fine: true,
                    finding:
                        "by \(settings.server.host):\(settings.server.port), \(settings.server.security.rawValue); "
                        + "\(count) alerts; `stellwerk alerts test-mail ADDRESS` tries it")
            ]
        } catch {
            return [Finding(subject: "mail", fine: false, finding: "\(error)")]
        }
    }

    /// What the law asks an operator to say, and whether it is told; reports that wait to be decided.
    private func aboutOperator() -> [Finding] {
        var findings: [Finding] = []
        do {
            let file = try settings.file(data.folder)
            let told = file?.operator ?? OperatorSettings()
            let path = file?.path ?? data.folder + "/" + SettingsFile.usualName
            func finding(_ subject: String, _ need: OperatorField.Need, _ reason: String) -> Finding {
                let missing = told.missing(need).map(\.rawValue).joined(separator: ", ")
                return Finding(
                    subject: subject, fine: true, warning: !missing.isEmpty,
                    finding: missing.isEmpty ? "told in \(path)" : "\(reason): write \(missing) into \(path)")
            }
            findings.append(finding("imprint", .always, "incomplete, the law asks these of everyone"))
            findings.append(finding("operator", .often, "the law asks these of many"))
            let open = try ReportBook.existing(in: data.folder)?.reports(withDecided: false).count ?? 0
            findings.append(
                Finding(
                    subject: "reports", fine: true, warning: open > 0,
                    finding: open > 0 ? "\(open) wait to be decided: `stellwerk reports list`" : "none open"))
        } catch {
            findings.append(Finding(subject: "settings", fine: false, finding: "\(error)"))
        }
        return findings
    }
}
