/// How near known names are to a typed one that is none.
public struct NearName: Sendable {
    private let automaton: TypoAutomaton
    private let forgiven: Int

    /// - Parameter typed: folded as the names are.
    public init(_ typed: String) {
        let letters = Array(typed.utf8.prefix(TypoAutomaton.maximumLength))
        automaton = TypoAutomaton(letters)
        forgiven = TypoWalk.typosForgiven(in: letters)
    }

    /// The typos that make the typed name of this one, and one more where this one goes on behind what was typed;
    /// `nil` where they are more than are forgiven.
    public func distance(to name: String) -> Int? {
        guard automaton.length > 0 else { return nil }
        return automaton.withStep { step in
            var state = TypoAutomaton.State()
            if forgiven < 2 { state.forgetTwo() }
            var beginning: Int?
            for letter in name.utf8 {
                if let typos = typos(state) { beginning = min(beginning ?? typos, typos) }
                step(&state, letter, keepsTwo: forgiven > 1)
                if state.isDead { break }
            }
            return [typos(state), beginning.map { $0 + 1 }].compactMap(\.self).min()
        }
    }

    /// The typos with which the letters read so far stand for all that was typed.
    private func typos(_ state: TypoAutomaton.State) -> Int? {
        let all: UInt64 = 1 << UInt64(automaton.length)
        let least = state.exact & all != 0 ? 0 : state.one & all != 0 ? 1 : state.two & all != 0 ? 2 : nil
        return least.flatMap { $0 <= forgiven ? $0 : nil }
    }
}
