import Dispatch

/// Runs what a service does on a thread of its own: it reads and writes files for seconds, and requests are answered by
/// only as many threads as there are cores.
final class OwnQueue: TaskExecutor {
    private let queue: DispatchQueue

    init(_ name: String) {
        queue = DispatchQueue(label: name)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
}
