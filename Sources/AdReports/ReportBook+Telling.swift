import Foundation
import GRDB

/// What a reporter who left a mail address is told: Art. 16(4) and (5) DSA.
public enum ReportNews: String, Sendable {
    case receipt
    case decision
}

extension ReportBook {
    /// Days for which receipt and decision are still told: whoever sets up mail later does not answer what is long over.
    static let tellingDays = 14

    /// What reporters with a mail address were not told yet, oldest first; the decision stands in for a receipt.
    public func untold(at now: Date) throws -> [(report: AdReport, news: ReportNews)] {
        let oldest = Int64(now.timeIntervalSince1970) - Int64(Self.tellingDays * 86_400)
        return try database.read {
            try Row.fetchAll(
                $0,
                sql: """
                    SELECT * FROM report WHERE mail IS NOT NULL AND NOT iif(decided IS NULL, receipt_told, decision_told)
                    AND coalesce(decided, filed) >= ? ORDER BY filed, rowid
                    """, arguments: [oldest])
        }.map(Self.report).map { ($0, $0.decision == nil ? .receipt : .decision) }
    }

    /// Notes that a reporter was told of a report as it stood, or cannot be told.
    public func noteTold(_ report: AdReport) throws {
        let decided = report.decision.map { Int64($0.made.timeIntervalSince1970) }
        try database.write {
            try $0.execute(
                sql: """
                    UPDATE report SET receipt_told = TRUE, decision_told = decided IS NOT NULL
                    WHERE reference = ? AND decided IS ?
                    """, arguments: [report.reference, decided])
        }
    }
}
