import GRDB

/// Puts rows into a table, many in one statement: with millions of rows most of the time goes into statements.
struct BulkInsert {
    private let database: Database
    private let table: String
    private let columns: [String]
    private var values: [DatabaseValue] = []
    private var rows = 0

    /// Rows of one statement.
    private static let most = 64

    init(_ database: Database, into table: String, columns: [String]) {
        self.database = database
        self.table = table
        self.columns = columns
    }

    /// - Parameter row: as many values as there are columns.
    mutating func add(_ row: [DatabaseValue]) throws {
        values += row
        rows += 1
        if rows == Self.most { try finish() }
    }

    /// Puts in what has been added and not yet put in.
    mutating func finish() throws {
        guard rows > 0 else { return }
        let row = "(" + columns.map { _ in "?" }.joined(separator: ", ") + ")"
        try database.cachedStatement(
            sql: """
                INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES \
                \(Array(repeating: row, count: rows).joined(separator: ", "))
                """
        ).execute(arguments: StatementArguments(values))
        values.removeAll(keepingCapacity: true)
        rows = 0
    }
}
