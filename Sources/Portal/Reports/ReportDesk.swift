import AdReports
import Foundation

/// What the portal does with reports of ads; it knows neither where they are kept nor who reads them.
public struct ReportDesk: Sendable {
    /// Keeps a report and gives its reference back.
    public var file: @Sendable (ReportDraft) throws -> String
    /// The report of a reference; `nil` where there is none, or none any more.
    public var report: @Sendable (String) throws -> AdReport?
    /// The report for which the ad of a public identifier was taken out; `nil` where it was none.
    public var removal: @Sendable (String) throws -> AdReport?
    /// Whether reporters who left a mail address are mailed receipt and decision.
    public var sendsMail = false
    /// The clock by which forms grow old.
    public var now: @Sendable () -> Date

    public init(
        file: @escaping @Sendable (ReportDraft) throws -> String,
        report: @escaping @Sendable (String) throws -> AdReport? = { _ in nil },
        removal: @escaping @Sendable (String) throws -> AdReport?,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.file = file
        self.report = report
        self.removal = removal
        self.now = now
    }
}
