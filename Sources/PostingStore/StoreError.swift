import GRDB

/// Why the store could not do what was asked, in one line that says what to do.
public struct StoreError: Error, Equatable, CustomStringConvertible {
    private enum Code: Equatable {
        case missing, busy, full, readOnly, newer, damaged, other
    }

    private let code: Code
    public let description: String

    private init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }

    /// Whether there is no store in the folder yet.
    public var isMissing: Bool { code == .missing }
    /// Whether another process is writing.
    public var isBusy: Bool { code == .busy }

    static func missing(_ folder: String) -> StoreError {
        StoreError(
            .missing, "no ads in \(folder) yet: take some in with `stellwerk import FILE`, or name another --data")
    }

    static func busy(_ folder: String) -> StoreError {
        StoreError(
            .busy, "another stellwerk is writing to \(folder): wait until it has ended, or name another --data")
    }

    static func readOnly(_ folder: String) -> StoreError {
        StoreError(.readOnly, "\(folder) cannot be written to: change its rights, or name another --data")
    }

    static func newer(_ folder: String) -> StoreError {
        StoreError(
            .newer, "the store in \(folder) was made by a newer stellwerk: run that version, or name another --data")
    }

    /// The plain line for a database error.
    static func wrapping(_ error: any Error, folder: String) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return switch error.resultCode {
        case .SQLITE_FULL:
            StoreError(.full, "no space left for \(folder): free some, then run again; what was taken in is kept")
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
            readOnly(folder)
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            busy(folder)
        case .SQLITE_IOERR:
            StoreError(
                .full, "writing to \(folder) failed (disk full or faulty?): check the disk, then run again")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            StoreError(
                .damaged, "the store in \(folder) is damaged: restore stellwerk.sqlite from a backup, or import anew")
        default:
            StoreError(.other, "the store in \(folder) failed: \(error)")
        }
    }
}
