import Foundation
import GRDB
import JobMarket
import Mail
import MarketStatistics

/// Keeps alerts, in a file of their own: addresses lie apart from the ads, and can be deleted apart.
public final class AlertBook: Sendable {
    let queue: DatabaseQueue
    package let key: AlertKey
    let folder: String

    /// The file of a data folder.
    static func path(_ folder: String) -> String { folder + "/alerts.sqlite" }

    /// Whether there are any alerts in a data folder.
    public static func exists(in folder: String) -> Bool {
        FileManager.default.fileExists(atPath: path(folder))
    }

    /// Opens the alerts of a data folder; file and key are made where they are missing.
    ///
    /// - Throws: ``AlertError`` where the key is missing or another one.
    public convenience init(folder: String) throws {
        // Without its key an older file is of no use: a new one must not be made beside it.
        try self.init(folder: folder, key: AlertKey.of(folder: folder, making: !Self.exists(in: folder)))
    }

    package init(folder: String, key: AlertKey) throws {
        self.key = key
        self.folder = folder
        let path = Self.path(folder)
        // Made before the database opens it, so that nobody else can read it even for a moment.
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        if file >= 0 { close(file) }
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.label = "alerts"
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            // What is deleted is overwritten: no address stays behind in a free page or in a journal.
            try database.execute(sql: "PRAGMA secure_delete = ON")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try AlertSchema.migrator.migrate(queue)
        let kept = try queue.write { database in
            try database.execute(
                sql: "INSERT INTO key SELECT ? WHERE NOT EXISTS (SELECT 1 FROM key)", arguments: [key.fingerprint])
            return try Data.fetchOne(database, sql: "SELECT fingerprint FROM key")
        }
        guard kept == key.fingerprint else { throw AlertError.otherKey(folder) }
    }

    /// The alert of a token; `nil` where the token is not signed for the purpose, or the alert is no more.
    package func alert(_ token: String, for purpose: AlertToken.Purpose) throws -> Alert? {
        guard let token = AlertToken(token, for: purpose, key: key) else { return nil }
        return try alert(id: token.id)
    }

    package func alert(id: String) throws -> Alert? {
        try queue.read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM alert WHERE id = ?", arguments: [id]).map(read)
        }
    }

    /// All alerts, the oldest first.
    package func alerts() throws -> [Alert] {
        try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM alert ORDER BY asked, id").map(read) }
    }

    /// Deletes an alert with everything that is known of it.
    ///
    /// - Returns: whether there was one.
    @discardableResult
    package func remove(id: String) throws -> Bool {
        try queue.write { database in
            try database.execute(sql: "DELETE FROM alert WHERE id = ?", arguments: [id])
            return database.changesCount > 0
        }
    }

    /// Deletes all alerts of an address and of all others of its mailbox, as its owner may ask for.
    ///
    /// - Returns: how many there were.
    package func remove(address: MailAddress) throws -> Int {
        try queue.write { database in
            // Earlier versions marked addresses with their detail.
            try database.execute(
                sql: "DELETE FROM alert WHERE mark IN (?, ?)",
                arguments: [key.mark(address.mailbox), key.mark(address.folded)])
            return database.changesCount
        }
    }

    /// Deletes what was not confirmed in time and what has come to its end.
    package func purge(at now: Date) throws {
        try queue.write { database in
            try database.execute(
                sql: "DELETE FROM alert WHERE confirmed IS NULL AND asked <= ?",
                arguments: [Self.seconds(now.addingTimeInterval(-AlertRules.unconfirmed))])
            try database.execute(sql: "DELETE FROM alert WHERE ends <= ?", arguments: [Self.seconds(now)])
        }
    }

    static func seconds(_ date: Date) -> Int { Int(date.timeIntervalSince1970.rounded()) }

    static func date(_ seconds: Int) -> Date { Date(timeIntervalSince1970: Double(seconds)) }

    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        // The same watch must always be written the same: two alerts are compared by it.
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ json: String) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(json.utf8))
    }

    func read(_ row: Row) throws -> Alert {
        let id: String = row["id"]
        guard let address = MailAddress(try key.opened(row["address"], for: id)) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no address in alert \(id)")
        }
        return Alert(
            id: id, address: address, language: Language(rawValue: row["language"]) ?? .german,
            watch: try Self.value(row["watch"]), title: row["title"],
            pace: WatchPace(rawValue: row["pace"]) ?? .weekly, asked: Self.date(row["asked"]),
            confirmed: (row["confirmed"] as Int?).map(Self.date), wording: row["wording"],
            ends: (row["ends"] as Int?).map(Self.date), point: try Self.value(row["point"]), mails: row["mails"],
            failures: row["failures"], failedMail: row["failed_mail"])
    }
}
