import Glibc

extension AdIndex {
    /// Does work that writes the index of a folder while nobody else does, in this process or another: to them, segments
    /// that no manifest names yet would be left-overs.
    ///
    /// Reading needs no lock. Who has waited for another should look first whether there is still something to do. The lock
    /// ends with the process, however that ends. Where the folder cannot be written to, nobody writes it, and the work
    /// is done at once.
    public static func whileLocked<Result>(at folder: String, _ body: () throws -> Result) rethrows -> Result {
        let file = try? IndexFolder(creating: folder).path + "/lock"
        let descriptor = file.map { Glibc.open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o644) } ?? -1
        guard descriptor >= 0 else { return try body() }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        return try body()
    }
}
