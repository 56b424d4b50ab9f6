import Foundation
import Mail
import MarketStatistics

/// Mail that comes back: reports of what could not be delivered, and mails that end an alert.
extension AlertBook {
    package enum Intake: Sendable {
        /// Neither names an alert of ours with a token that we signed.
        case foreign
        /// A report that the mail may still arrive, or did.
        case passing
        case failed
        /// So many in a row failed that the alert was ended.
        case ended
        case unsubscribed
    }

    package func take(_ mail: ReceivedMail) throws -> Intake {
        func token(_ purpose: AlertToken.Purpose) -> AlertToken? {
            mail.clues.lazy.compactMap { AlertToken.first(in: $0, for: purpose, key: self.key) }.first
        }
        if let report = DeliveryReport(mail) {
            guard let token = token(.bounce) else { return .foreign }
            guard report.isFinal else { return .passing }
            return try failed(id: token.id, mail: token.number) ? .ended : .failed
        }
        // Answering machines answer anything; only a person's mail ends an alert.
        let isAutomatic = mail.values("auto-submitted").contains { $0.lowercased() != "no" }
        guard !isAutomatic, let token = token(.stop) else { return .foreign }
        return try remove(id: token.id) ? .unsubscribed : .passing
    }
}

/// Alerts in numbers, for the operator.
package struct AlertCounts: Codable, Hashable, Sendable {
    package var confirmed = 0
    /// Asked for and not confirmed so far.
    package var unconfirmed = 0
    package var daily = 0
    package var weekly = 0
    package var searches = 0
    package var figures = 0
    /// Whose last mail did not arrive.
    package var failing = 0

    package init(_ alerts: [Alert]) {
        for alert in alerts {
            guard alert.confirmed != nil else {
                unconfirmed += 1
                continue
            }
            confirmed += 1
            if alert.pace == .daily { daily += 1 } else { weekly += 1 }
            if case .figure = alert.watch { figures += 1 } else { searches += 1 }
            if alert.failures > 0 { failing += 1 }
        }
    }
}
