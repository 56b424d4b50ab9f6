import Foundation
import GRDB
import JobMarket
import Mail
import MarketStatistics

/// Asking, confirming, changing: what the owner of an address does.
extension AlertBook {
    /// Keeps an order until it is confirmed, and has the question sent to the address.
    ///
    /// Nothing comes of it where its mailbox already has as many questions as it may, or all have: the caller learns
    /// nothing of that and can tell nobody.
    package func ask(_ order: AlertOrder, at now: Date) throws {
        let id = Base32.random(length: AlertToken.idLength)
        let sealed = try key.sealed(order.address.description, for: id)
        let mark = key.mark(order.address.mailbox)
        try queue.write { database in
            let waiting = "SELECT count(*) FROM alert WHERE confirmed IS NULL"
            let all = try Int.fetchOne(database, sql: waiting) ?? 0
            let own = try Int.fetchOne(database, sql: waiting + " AND mark = ?", arguments: [mark]) ?? 0
            guard own < AlertRules.mostUnconfirmed, all < AlertRules.mostWaiting else { return }
            try database.execute(
                sql: """
                    INSERT INTO alert (id, address, mark, language, watch, title, pace, wording, asked, point)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    id, sealed, mark, order.language.rawValue, try Self.json(order.watch), order.title,
                    order.pace.rawValue, AlertRules.wording, Self.seconds(now),
                    // Set when it is confirmed.
                    try Self.json(Alert.Point(key: 0, day: Day(number: 0))),
                ])
            try put(.confirm, of: id, due: now, in: database)
        }
    }

    /// What a link in a question stands for, confirmed or not.
    ///
    /// - Returns: `nil` where there is no such alert any more, or it waits for longer than it may.
    package func asked(_ token: String, at now: Date) throws -> Alert? {
        guard let alert = try alert(token, for: .confirm) else { return nil }
        let isWaiting = now.timeIntervalSince(alert.asked) < AlertRules.unconfirmed
        return alert.confirmed != nil || isWaiting ? alert : nil
    }

    package enum Confirmation: Sendable {
        case done(Alert)
        /// The address has as many alerts as it may.
        case tooMany(Alert)
    }

    /// Confirms an alert: from now on it is sent. Again makes no difference.
    ///
    /// It takes the place of an older one of the same address for the same watch.
    ///
    /// - Parameter point: where telling begins.
    /// - Returns: `nil` where there is no such alert any more, or it was asked for too long ago.
    package func confirm(_ token: String, at now: Date, from point: (Alert) throws -> Alert.Point) throws
        -> Confirmation?
    {
        guard let asked = try asked(token, at: now) else { return nil }
        guard asked.confirmed == nil else { return .done(asked) }
        let beginning = try point(asked)
        return try queue.write { database in
            // Two clicks come at once: the second finds it confirmed, or ended, by now.
            guard let alert = try current(asked.id, database) else { return nil }
            guard alert.confirmed == nil else { return .done(alert) }
            let mark = key.mark(alert.address.mailbox)
            try database.execute(
                sql: "DELETE FROM alert WHERE mark = ? AND confirmed IS NOT NULL AND watch = ?",
                arguments: [mark, try Self.json(alert.watch)])
            let others =
                try Int.fetchOne(
                    database, sql: "SELECT count(*) FROM alert WHERE mark = ? AND confirmed IS NOT NULL",
                    arguments: [mark]) ?? 0
            guard others < AlertRules.mostForAddress else { return .tooMany(alert) }
            try database.execute(
                sql: "UPDATE alert SET confirmed = ?, point = ? WHERE id = ?",
                arguments: [Self.seconds(now), try Self.json(beginning), alert.id])
            try database.execute(
                sql: "DELETE FROM mail WHERE alert = ? AND kind = ?",
                arguments: [alert.id, MailKind.confirm.rawValue])
            try put(
                .news, of: alert.id, due: MailSchedule.next(after: now, pace: alert.pace, id: alert.id), in: database)
            try prolong(alert.id, from: now, in: database)
            return try current(alert.id, database).map(Confirmation.done)
        }
    }

    /// Sends an alert more or less often from now on.
    package func change(_ token: String, pace: WatchPace, at now: Date) throws -> Alert? {
        guard let alert = try confirmed(token) else { return nil }
        return try queue.write { database in
            guard alert.pace != pace else { return alert }
            try database.execute(
                sql: "UPDATE alert SET pace = ? WHERE id = ?", arguments: [pace.rawValue, alert.id])
            try database.execute(
                sql: "UPDATE mail SET due = ? WHERE alert = ? AND kind = ? AND before IS NULL",
                arguments: [
                    Self.seconds(MailSchedule.next(after: now, pace: pace, id: alert.id)), alert.id,
                    MailKind.news.rawValue,
                ])
            return try current(alert.id, database)
        }
    }

    /// Lets an alert run for another year.
    package func renew(_ token: String, at now: Date) throws -> Alert? {
        guard let alert = try confirmed(token) else { return nil }
        return try queue.write { database in
            try prolong(alert.id, from: now, in: database)
            return try current(alert.id, database)
        }
    }

    /// Ends an alert, and forgets its address.
    ///
    /// - Returns: whether the token is one of ours; what it stands for may have been ended before.
    package func stop(_ token: String) throws -> Bool {
        guard let token = AlertToken(token, for: .manage, key: key) else { return false }
        try remove(id: token.id)
        return true
    }

    /// A confirmed alert, by the token in its mails.
    package func confirmed(_ token: String) throws -> Alert? {
        try alert(token, for: .manage).flatMap { $0.confirmed == nil ? nil : $0 }
    }

    private func prolong(_ id: String, from now: Date, in database: Database) throws {
        let ends = MailSchedule.end(from: now)
        try database.execute(sql: "UPDATE alert SET ends = ? WHERE id = ?", arguments: [Self.seconds(ends), id])
        try put(
            .ending, of: id, due: ends.addingTimeInterval(-Double(AlertRules.warningDays * 86_400)), in: database)
    }

    func put(_ kind: MailKind, of id: String, due: Date, in database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO mail (alert, kind, due) VALUES (?, ?, ?)",
            arguments: [id, kind.rawValue, Self.seconds(due)])
    }

    private func current(_ id: String, _ database: Database) throws -> Alert? {
        try Row.fetchOne(database, sql: "SELECT * FROM alert WHERE id = ?", arguments: [id]).map(read)
    }
}
