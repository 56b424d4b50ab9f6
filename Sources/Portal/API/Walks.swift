import SearchIndex
import Synchronization

/// The states of the index in which lists are being walked through page by page: a walk that began in one goes on in
/// it, so that no ad is met twice or missed because others came or went.
final class Walks: Sendable {
    private struct State {
        let generation: Int
        let snapshot: IndexSnapshot
        /// When a newer one took its place.
        var replaced: ContinuousClock.Instant?
    }

    /// States that are kept at most, the present one among them; older ones hold files of the index.
    private static let most = 8
    /// How long a walk may go on in a state that is no longer the present one.
    private static let patience = Duration.seconds(900)

    private let states = Mutex<[State]>([])

    /// Remembers the present state.
    func note(_ snapshot: IndexSnapshot, generation: Int) {
        let now = ContinuousClock.now
        states.withLock { states in
            if states.last?.generation != generation {
                states.removeAll { $0.generation == generation }
                for index in states.indices where states[index].replaced == nil { states[index].replaced = now }
                states.append(State(generation: generation, snapshot: snapshot))
            }
            states.removeAll { $0.snapshot.isDamaged }
            states.removeAll { $0.replaced.map { now - $0 > Self.patience } ?? false }
            if states.count > Self.most { states.removeFirst(states.count - Self.most) }
        }
    }

    /// The state of a generation; `nil` where it is not kept any more.
    func snapshot(of generation: Int) -> IndexSnapshot? {
        states.withLock { $0.first { $0.generation == generation }?.snapshot }
    }
}
