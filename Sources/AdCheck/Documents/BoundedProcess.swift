internal import CProcess
import Glibc

/// Runs a program on bytes, with bounds on its time, memory and output; it is killed where it exceeds them.
///
/// The bytes stand in memory that the program reads as a file; no disk sees them. The program inherits nothing else that
/// is open.
struct BoundedProcess {
    /// Program and arguments; looked for in the usual folders.
    var arguments: [String]
    var seconds: Double
    /// Bytes of memory.
    var memory: Int
    /// Bytes of output.
    var mostOutput: Int

    struct Answer {
        var status: Int32
        var output: [UInt8]
        /// The first of what it complained of.
        var complaint: String
    }

    enum Failure: Error { case notStarted, tooSlow, tooMuch }

    /// Where programs are looked for.
    static let folders = ["/usr/bin", "/bin"]

    func run(on input: [UInt8]) throws(Failure) -> Answer {
        guard let file = Self.unnamedFile(holding: input) else { throw .notStarted }
        defer { close(file) }
        var (output, complaints): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        guard pipe2(&output, O_CLOEXEC) == 0 else { throw .notStarted }
        guard pipe2(&complaints, O_CLOEXEC) == 0 else {
            output.forEach { close($0) }
            throw .notStarted
        }
        let process = start(input: file, output: output[1], complaints: complaints[1])
        close(output[1])
        close(complaints[1])
        defer {
            close(output[0])
            close(complaints[0])
        }
        guard let process else { throw .notStarted }
        var reading = Reading(output: output[0], complaints: complaints[0], most: mostOutput)
        let failure = reading.toEnd(before: Self.now + seconds)
        if failure != nil { kill(process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        if let failure { throw failure }
        // Ended by a signal: it ran out of time or memory.
        guard status & 0x7F == 0 else { throw .tooSlow }
        return Answer(
            status: status >> 8 & 0xFF, output: reading.bytes,
            complaint: String(decoding: reading.complaint, as: UTF8.self))
    }

    private func start(input: Int32, output: Int32, complaints: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, complaints, 2)
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        let limits = ["prlimit", "--as=\(memory)", "--cpu=\(Int(seconds.rounded(.up)) + 1)", "--core=0"]
        let all = limits + arguments
        var pointers: [UnsafeMutablePointer<CChar>?] = all.map { strdup($0) } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] = [
            strdup("PATH=" + Self.folders.joined(separator: ":")), strdup("LC_ALL=C.UTF-8"), nil,
        ]
        defer { (pointers + environment).forEach { free($0) } }
        var process: pid_t = 0
        return posix_spawnp(&process, all[0], &actions, nil, &pointers, &environment) == 0 ? process : nil
    }

    /// `MFD_CLOEXEC`: no other program inherits it.
    private static let closeOnExec: UInt32 = 1

    private static func unnamedFile(holding bytes: [UInt8]) -> Int32? {
        let file = memfd_create("ad", closeOnExec)
        guard file >= 0 else { return nil }
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { write(file, $0.baseAddress! + sent, $0.count - sent) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                close(file)
                return nil
            }
            sent += count
        }
        lseek(file, 0, SEEK_SET)
        return file
    }

    fileprivate static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// What a running program says.
private struct Reading {
    let output: Int32
    let complaints: Int32
    let most: Int
    var bytes: [UInt8] = []
    var complaint: [UInt8] = []

    private static let mostComplaint = 4096

    init(output: Int32, complaints: Int32, most: Int) {
        self.output = output
        self.complaints = complaints
        self.most = most
    }

    /// Reads until both ends are closed.
    mutating func toEnd(before end: Double) -> BoundedProcess.Failure? {
        var open = [
            pollfd(fd: output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: complaints, events: Int16(POLLIN), revents: 0),
        ]
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while open.contains(where: { $0.fd >= 0 }) {
            let left = end - BoundedProcess.now
            guard left > 0 else { return .tooSlow }
            guard poll(&open, nfds_t(open.count), Int32(left * 1000) + 1) >= 0 else {
                // Nothing was said of either end then.
                if errno == EINTR { continue }
                return .tooSlow
            }
            for index in open.indices where open[index].revents != 0 {
                let count = read(open[index].fd, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else {
                    open[index].fd = -1
                    continue
                }
                if index == 0 {
                    guard bytes.count + count <= most else { return .tooMuch }
                    bytes += buffer[..<count]
                } else {
                    complaint += buffer[..<min(count, max(0, Self.mostComplaint - complaint.count))]
                }
            }
        }
        return nil
    }
}
