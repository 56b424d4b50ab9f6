import Foundation

/// The right to send the alerts of a data folder: one process at a time holds it, and gives it back however it ends.
final class SendingRight: Sendable {
    private let descriptor: Int32

    /// `nil` where another process sends just now.
    ///
    /// - Throws: ``AlertError`` where the lock cannot be had at all, such as one that belongs to another user.
    init?(folder: String) throws {
        let path = folder + "/alerts.lock"
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw AlertError.lock(path, errno) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let reason = errno
            close(file)
            if reason == EWOULDBLOCK { return nil }
            throw AlertError.lock(path, reason)
        }
        descriptor = file
    }

    deinit { close(descriptor) }
}
