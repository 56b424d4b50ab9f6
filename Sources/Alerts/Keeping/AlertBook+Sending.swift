import Foundation
import GRDB
import MarketStatistics

/// The state of mails before, while and after they are with a server.
///
/// News are sent at most once: before a server gets them, the alert's point is moved behind what they tell, and it is
/// moved back only where the server surely does not have them. Whatever ends the process between, nobody is told the
/// same ads twice. Questions and warnings are sent at least once: they stay due, a few minutes later, until the server
/// has said that it took them.
extension AlertBook {
    /// A mail that is due, and what it is about.
    package struct DueMail: Sendable {
        package var kind: MailKind
        package var alert: Alert
        /// How often it was tried before.
        package var tries: Int
    }

    /// The mail that has been due for longest: questions first, since somebody is waiting.
    package func due(at now: Date) throws -> DueMail? {
        try queue.read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT alert.*, mail.kind, mail.tries FROM mail JOIN alert ON alert.id = mail.alert
                    WHERE mail.due <= ? AND mail.before IS NULL ORDER BY mail.kind <> 'confirm', mail.due LIMIT 1
                    """, arguments: [Self.seconds(now)]
            ).flatMap { row in
                guard let kind = MailKind(rawValue: row["kind"]) else { return nil }
                return DueMail(kind: kind, alert: try read(row), tries: row["tries"])
            }
        }
    }

    /// Notes that a mail is about to be given to a server.
    ///
    /// - Parameter point: where the alert stands once the mail is sent; `nil` for mails without news.
    /// - Returns: the mail's number; `nil` where the alert was ended meanwhile.
    package func begin(_ mail: DueMail, point: Alert.Point?, at now: Date) throws -> Int? {
        try queue.write { database in
            let id = mail.alert.id
            try database.execute(sql: "UPDATE alert SET mails = mails + 1 WHERE id = ?", arguments: [id])
            guard let number = try Int.fetchOne(database, sql: "SELECT mails FROM alert WHERE id = ?", arguments: [id])
            else { return nil }
            if let point {
                try database.execute(
                    sql: "UPDATE mail SET before = ? WHERE alert = ? AND kind = ?",
                    arguments: [try Self.json(mail.alert.point), id, mail.kind.rawValue])
                try database.execute(
                    sql: "UPDATE alert SET point = ? WHERE id = ?", arguments: [try Self.json(point), id])
            } else {
                try postpone(mail, at: now, in: database)
            }
            return number
        }
    }

    /// A mail was sent, or may have been: it is not sent again.
    package func finish(_ mail: DueMail, at now: Date) throws {
        try queue.write { try finish(mail.alert, mail.kind, at: now, in: $0) }
    }

    /// A mail was surely not sent: what it told is still to be told, after a while.
    package func takeBack(_ mail: DueMail, at now: Date) throws {
        try queue.write { database in
            try restore(mail, in: database)
            // Its number is free again: mails refused in a row are known by their numbers.
            try database.execute(
                sql: "UPDATE alert SET mails = mails - 1 WHERE id = ?", arguments: [mail.alert.id])
            if mail.kind == .news { try postpone(mail, at: now, in: database) }
        }
    }

    /// The address did not take a mail: the next one tells it again, and after some in a row there is none.
    package func refuse(_ mail: DueMail, number: Int, at now: Date) throws {
        // Nobody can have confirmed an address that does not exist.
        if mail.kind == .confirm {
            try remove(id: mail.alert.id)
            return
        }
        if try failed(id: mail.alert.id, mail: number) { return }
        try queue.write { database in
            try restore(mail, in: database)
            try finish(mail.alert, mail.kind, at: now, in: database)
        }
    }

    private func restore(_ mail: DueMail, in database: Database) throws {
        guard mail.kind == .news else { return }
        try database.execute(
            sql: "UPDATE alert SET point = ? WHERE id = ?", arguments: [try Self.json(mail.alert.point), mail.alert.id])
    }

    /// There was nothing to tell.
    package func skip(_ mail: DueMail, point: Alert.Point, at now: Date) throws {
        try queue.write { database in
            try database.execute(
                sql: "UPDATE alert SET point = ? WHERE id = ?", arguments: [try Self.json(point), mail.alert.id])
            try finish(mail.alert, mail.kind, at: now, in: database)
        }
    }

    /// The address did not take a mail of this number.
    ///
    /// - Returns: whether that ended the alert.
    @discardableResult
    package func failed(id: String, mail number: Int) throws -> Bool {
        try queue.write { database in
            guard
                let alert = try Row.fetchOne(database, sql: "SELECT * FROM alert WHERE id = ?", arguments: [id])
                    .map(read), number > alert.failedMail, number <= alert.mails
            else { return false }
            let failures = number == alert.failedMail + 1 ? alert.failures + 1 : 1
            guard failures < AlertRules.mostFailures else {
                try database.execute(sql: "DELETE FROM alert WHERE id = ?", arguments: [id])
                return true
            }
            try database.execute(
                sql: "UPDATE alert SET failures = ?, failed_mail = ? WHERE id = ?",
                arguments: [failures, number, id])
            return false
        }
    }

    /// Mails that were with a server when a process ended: they may have arrived, so they count as sent.
    ///
    /// Only for whoever holds the right to send.
    ///
    /// - Returns: how many there were.
    package func settle(at now: Date) throws -> Int {
        try queue.write { database in
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT alert.* FROM mail JOIN alert ON alert.id = mail.alert WHERE before IS NOT NULL")
            for row in rows { try finish(try read(row), .news, at: now, in: database) }
            return rows.count
        }
    }

    private func finish(_ alert: Alert, _ kind: MailKind, at now: Date, in database: Database) throws {
        guard kind == .news else {
            // One that was not begun is another: the alert was prolonged while this one was with the server.
            try database.execute(
                sql: "DELETE FROM mail WHERE alert = ? AND kind = ? AND tries > 0",
                arguments: [alert.id, kind.rawValue])
            return
        }
        // The pace may have been changed while the mail was with the server.
        try database.execute(
            sql: """
                UPDATE mail SET tries = 0, before = NULL, due = CASE (SELECT pace FROM alert WHERE id = mail.alert)
                    WHEN 'daily' THEN ? ELSE ? END
                WHERE alert = ? AND kind = ?
                """,
            arguments: [
                Self.seconds(MailSchedule.next(after: now, pace: .daily, id: alert.id)),
                Self.seconds(MailSchedule.next(after: now, pace: .weekly, id: alert.id)), alert.id, kind.rawValue,
            ])
    }

    private func postpone(_ mail: DueMail, at now: Date, in database: Database) throws {
        guard let wait = AlertRules.wait(afterTries: mail.tries + 1, of: mail.kind) else {
            return try finish(mail.alert, mail.kind, at: now, in: database)
        }
        try database.execute(
            // Where the tries are others, the mail is another than the one that was read.
            sql: "UPDATE mail SET tries = ?, due = ?, before = NULL WHERE alert = ? AND kind = ? AND tries = ?",
            arguments: [
                mail.tries + 1, Self.seconds(now.addingTimeInterval(wait)), mail.alert.id, mail.kind.rawValue,
                mail.tries,
            ])
    }
}
