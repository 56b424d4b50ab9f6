import Foundation
import GRDB
import JobMarket

/// The reports of a data folder, in a file of their own that only its owner can read.
///
/// Opened for each use: reports are rare, and the portal and the command both write.
public final class ReportBook: Sendable {
    public static let fileName = "reports.sqlite"
    /// Days after the decision for which a report is kept: a decision can be objected to for six months (Art. 20 DSA).
    public static let decidedDays = 183
    /// Days after which name, mail address and explanation of a report go that nobody decided.
    public static let undecidedDays = 365
    /// Open reports at most, so that nobody fills the disk.
    static let mostOpen = 20_000

    let database: DatabaseQueue

    /// Opens the reports of a folder and makes the file where it is missing.
    ///
    /// - Throws: ``ReportError``.
    public init(folder: String) throws {
        let path = folder + "/" + Self.fileName
        do {
            if !FileManager.default.fileExists(atPath: path) {
                guard
                    FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
                else { throw ReportError.unwritable(path) }
            }
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            // What is deleted is overwritten, so that names are not to be found in the file afterwards.
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
            database = try DatabaseQueue(path: path, configuration: configuration)
            try ReportSchema.migrator.migrate(database)
        } catch let error as ReportError {
            throw error
        } catch {
            throw ReportError.unwritable(path)
        }
    }

    /// Whether a folder has reports.
    public static func exists(in folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + fileName)
    }

    /// Keeps a report.
    ///
    /// - Returns: its reference.
    /// - Throws: ``ReportError/full`` where too many wait to be decided.
    public func file(_ draft: ReportDraft, at now: Date) throws -> String {
        try database.write { database in
            let open = try Int.fetchOne(database, sql: "SELECT count(*) FROM report WHERE decided IS NULL") ?? 0
            guard open < Self.mostOpen else { throw ReportError.full }
            let reference = Self.newReference()
            try database.execute(
                sql: """
                    INSERT INTO report (reference, ad, title, reason, explanation, name, mail, language, filed)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    reference, draft.ad, draft.title, draft.reason.rawValue, draft.explanation, draft.name, draft.mail,
                    draft.language, Int64(now.timeIntervalSince1970),
                ])
            return reference
        }
    }

    /// The reports, oldest first.
    public func reports(withDecided: Bool) throws -> [AdReport] {
        let condition = withDecided ? "" : "WHERE decided IS NULL"
        return try database.read {
            try Row.fetchAll($0, sql: "SELECT * FROM report \(condition) ORDER BY filed, rowid")
        }.map(Self.report)
    }

    public func report(_ reference: String) throws -> AdReport? {
        try database.read {
            try Row.fetchOne($0, sql: "SELECT * FROM report WHERE reference = ?", arguments: [reference.uppercased()])
        }.map(Self.report)
    }

    /// Notes what was decided, in place of an earlier decision.
    ///
    /// - Parameters:
    ///   - decision: `nil` opens the report again.
    ///   - ads: public identifiers of all ads that were taken out for it; those of an earlier removal stay noted.
    /// - Returns: whether there is such a report.
    public func decide(_ reference: String, _ decision: ReportDecision?, removing ads: [String] = []) throws -> Bool {
        let reference = reference.uppercased()
        return try database.write { database in
            try database.execute(
                sql:
                    "UPDATE report SET decided = ?, decision = ?, removes = ?, decision_told = FALSE WHERE reference = ?",
                arguments: [
                    decision.map { Int64($0.made.timeIntervalSince1970) }, decision?.text, decision?.removesAd ?? false,
                    reference,
                ])
            guard database.changesCount > 0 else { return false }
            if decision?.removesAd != true {
                try database.execute(sql: "DELETE FROM removal WHERE reference = ?", arguments: [reference])
            }
            for ad in ads {
                try database.execute(
                    sql: "INSERT OR IGNORE INTO removal (reference, ad) VALUES (?, ?)", arguments: [reference, ad])
            }
            return true
        }
    }

    /// The last report for which an ad was taken out, its own or one on another ad of the same job.
    public func removal(of ad: String) throws -> AdReport? {
        try database.read {
            try Row.fetchOne(
                $0,
                sql: """
                    SELECT report.* FROM removal JOIN report USING (reference) WHERE removal.ad = ?
                    ORDER BY decided DESC, report.rowid DESC LIMIT 1
                    """, arguments: [ad])
        }.map(Self.report)
    }

    /// The ads that are out for this report alone: no other decision keeps them out.
    public func adsRemoved(onlyBy reference: String) throws -> [String] {
        try database.read {
            try String.fetchAll(
                $0,
                sql: """
                    SELECT ad FROM removal WHERE reference = ?1
                    AND ad NOT IN (SELECT ad FROM removal WHERE reference <> ?1) ORDER BY ad
                    """, arguments: [reference.uppercased()])
        }
    }

    /// Forgets what is not needed any more: reports whose decision took no ad out as a whole; of those that did, and of
    /// those that nobody decided, who reported and what they wrote. The reasons for which an ad is out stay as long as
    /// it is.
    ///
    /// - Returns: how many reports that concerned.
    @discardableResult
    public func forget(at now: Date) throws -> Int {
        let seconds = Int64(now.timeIntervalSince1970)
        let decided = seconds - Int64(Self.decidedDays * 86_400)
        let filed = seconds - Int64(Self.undecidedDays * 86_400)
        return try database.write { database in
            try database.execute(
                sql: """
                    UPDATE report SET name = NULL, mail = NULL, explanation = ''
                    WHERE (name IS NOT NULL OR mail IS NOT NULL OR explanation <> '')
                    AND ((removes AND decided < ?) OR (decided IS NULL AND filed < ?))
                    """, arguments: [decided, filed])
            let blanked = database.changesCount
            try database.execute(sql: "DELETE FROM report WHERE NOT removes AND decided < ?", arguments: [decided])
            return blanked + database.changesCount
        }
    }

    /// Ten letters and digits that nobody mistakes for one another: 50 random bits.
    private static func newReference() -> String {
        let drawn = Base32.random(length: 10).uppercased()
        return drawn.prefix(5) + "-" + drawn.suffix(5)
    }

    static func report(_ row: Row) -> AdReport {
        func date(_ seconds: Int64) -> Date { Date(timeIntervalSince1970: Double(seconds)) }
        let draft = ReportDraft(
            ad: row["ad"], title: row["title"], reason: ReportReason(rawValue: row["reason"]) ?? .other,
            explanation: row["explanation"], name: row["name"], mail: row["mail"],
            language: row["language"])
        let decision = (row["decided"] as Int64?).map {
            ReportDecision(made: date($0), text: row["decision"] ?? "", removesAd: row["removes"])
        }
        return AdReport(reference: row["reference"], draft: draft, filed: date(row["filed"]), decision: decision)
    }
}

/// Why a report cannot be kept.
public enum ReportError: Error, Hashable, CustomStringConvertible {
    case unwritable(String)
    case full

    public var description: String {
        switch self {
        case .unwritable(let path): "reports cannot be kept in \(path): the folder must be writable"
        case .full: "too many reports wait to be decided: `stellwerk reports list` shows them"
        }
    }
}
