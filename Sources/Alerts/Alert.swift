import Foundation
import JobMarket
import Mail
import MarketStatistics

/// What someone wants to be told by mail, and what has been told so far.
package struct Alert: Sendable {
    /// Unguessable, and in every token.
    package var id: String
    package var address: MailAddress
    package var language: Language
    package var watch: Watch
    /// The watch in words, in ``language``.
    package var title: String
    package var pace: WatchPace
    /// When it was asked for; with ``confirmed`` and ``wording`` the proof of consent.
    package var asked: Date
    package var confirmed: Date?
    /// The version of the words that consent was given to.
    package var wording: Int
    /// When it ends unless it is prolonged; set when it is confirmed.
    package var ends: Date?
    package var point: Point
    /// Mails begun so far; the number of the last.
    package var mails: Int
    /// Mails in a row that the address did not take, and the number of the last of them.
    package var failures: Int
    package var failedMail: Int

    /// Where what is told has come to.
    package struct Point: Codable, Hashable, Sendable {
        /// The index's greatest key when it was last looked at: ads with greater ones are new.
        package var key: Int64
        /// The store that gave the key; `nil` for figures.
        package var store: String?
        /// The day of the last look.
        package var day: Day
        /// The figure's value that was told last; `nil` for searches, and where there was none.
        package var value: Double?

        package init(key: Int64, store: String? = nil, day: Day, value: Double? = nil) {
            self.key = key
            self.store = store
            self.day = day
            self.value = value
        }
    }
}

/// What someone asks for with the form; nothing is sent before it is confirmed but the question itself.
package struct AlertOrder: Sendable {
    package var address: MailAddress
    package var language: Language
    package var watch: Watch
    package var title: String
    package var pace: WatchPace

    package init(address: MailAddress, language: Language, watch: Watch, title: String, pace: WatchPace) {
        self.address = address
        self.language = language
        self.watch = watch
        self.title = title
        self.pace = pace
    }
}

/// A mail that is to be sent.
package enum MailKind: String, Codable, Sendable, CaseIterable {
    /// Asks whether the alert was really asked for.
    case confirm
    case news
    /// Says that the alert will end soon.
    case ending
}

/// How long things are kept, and how often they are tried.
package enum AlertRules {
    /// Seconds after which what was not confirmed is deleted.
    package static let unconfirmed: TimeInterval = 48 * 3600
    /// Months that an alert runs for.
    static let months = 12
    /// Days before its end on which a mail says so.
    static let warningDays = 7
    /// What one mailbox may have waiting for confirmation, and confirmed; details behind a plus sign make no other one.
    static let mostUnconfirmed = 3
    static let mostForAddress = 20
    /// What may wait for confirmation in all: whoever orders for strangers from many networks gets no further.
    static let mostWaiting = 1_000
    /// Mails in a row that an address may refuse.
    static let mostFailures = 3
    /// The wording of the form and of the question (``AlertLetters``): raised with each change of what is agreed to.
    static let wording = 1
    /// Minutes until a mail is tried again that could not be sent.
    static let waits = [5, 15, 60, 240, 720, 1440]

    /// When to try again after so many tries; `nil` where it is given up. A warning is tried daily until the alert ends:
    /// without it nobody could prolong.
    static func wait(afterTries tries: Int, of kind: MailKind) -> TimeInterval? {
        let minutes = waits.indices.contains(tries - 1) ? waits[tries - 1] : kind == .ending ? waits.last : nil
        return minutes.map { TimeInterval($0 * 60) }
    }
}
