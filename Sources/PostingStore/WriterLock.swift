import Foundation

/// The right to write to a data folder, held by one process at a time and given back when it ends,
/// however it ends.
final class WriterLock: Sendable {
    private let descriptor: Int32

    /// - Throws: ``StoreError`` where another process holds the lock or the folder cannot be written to.
    init(folder: String) throws {
        descriptor = open(folder + "/writer.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw StoreError.readOnly(folder) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw StoreError.busy(folder)
        }
    }

    deinit { close(descriptor) }
}
