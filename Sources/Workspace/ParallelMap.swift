import Dispatch
import Foundation

/// Maps values on all cores, in order.
///
/// Work is handed out in small portions, so that a slow value holds nobody up.
public func parallelMap<Input: Sendable, Output: Sendable>(
    _ values: [Input], _ transform: @Sendable (Input) throws -> Output
) throws -> [Output] {
    let portion = 16
    let portions = (values.count + portion - 1) / portion
    guard portions > 1 else { return try values.map(transform) }
    let results = Results<Output>(portions: portions)
    DispatchQueue.concurrentPerform(iterations: portions) { index in
        let part = values[index * portion..<min((index + 1) * portion, values.count)]
        results.set(index, Result { try part.map(transform) })
    }
    return try results.all()
}

private final class Results<Output: Sendable>: @unchecked Sendable {
    // Guarded by `lock`.
    private var parts: [Result<[Output], any Error>?]
    private let lock = NSLock()

    init(portions: Int) {
        parts = Array(repeating: nil, count: portions)
    }

    func set(_ index: Int, _ part: Result<[Output], any Error>) {
        lock.withLock { parts[index] = part }
    }

    func all() throws -> [Output] {
        try lock.withLock { try parts.flatMap { try $0?.get() ?? [] } }
    }
}
