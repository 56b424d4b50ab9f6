/// Which beginnings of a typed word the letters read so far may stand for, with at most 0, 1 and 2 typos.
///
/// A typo is a letter too many, too few or wrong, or two neighbours swapped (Damerau-Levenshtein in its restricted
/// form, where no letter changes twice). The states are sets kept as bits, after S. Wu and U. Manber, "Fast text
/// searching: allowing errors", Communications of the ACM 35(10), 1992; swapping after H. Hyyrö, "A bit-vector
/// algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10(1), 2003. One step
/// takes about twenty operations, whatever the length of the word.
struct TypoAutomaton {
    /// Bytes of a typed word at most, as the states are bits of one number.
    static let maximumLength = 60

    /// For each byte the places where the typed word has it.
    private let places: [UInt64]
    let length: Int

    /// - Parameter typed: at most ``maximumLength`` bytes.
    init(_ typed: some Collection<UInt8>) {
        var places = [UInt64](repeating: 0, count: 256)
        var bit: UInt64 = 1
        for byte in typed.prefix(Self.maximumLength) {
            places[Int(byte)] |= bit
            bit <<= 1
        }
        self.places = places
        length = min(typed.count, Self.maximumLength)
    }

    /// Bit `i` of `exact`, `one` and `two`: the letters read may stand for the first `i` typed letters with so many
    /// typos or fewer. `swap…`: the letter read last is the second of a swapped pair that begins there.
    struct State {
        var exact: UInt64 = 0b1
        var one: UInt64 = 0b11
        var two: UInt64 = 0b111
        var swapExact: UInt64 = 0
        var swapOne: UInt64 = 0

        /// Whether nothing that follows can match.
        @inline(__always)
        var isDead: Bool { one | two == 0 }

        /// Leaves two typos no way to match, if the steps that follow do not keep them.
        @inline(__always)
        mutating func forgetTwo() {
            two = 0
            swapOne = 0
        }
    }

    /// Calls the body with a function that takes a state one letter further.
    @inline(__always)
    func withStep<Result>(_ body: (_ step: Step) -> Result) -> Result {
        places.withUnsafeBufferPointer { body(Step(places: $0)) }
    }

    struct Step {
        let places: UnsafeBufferPointer<UInt64>

        /// - Parameter keepsTwo: whether two typos are looked for at all.
        @inline(__always)
        func callAsFunction(_ state: inout State, _ letter: UInt8, keepsTwo: Bool) {
            let here = places[Int(letter)]
            let exact = (state.exact & here) << 1
            let one =
                (state.one & here) << 1 | state.exact | state.exact << 1 | exact << 1 | (state.swapExact & here) << 2
            if keepsTwo {
                let two =
                    (state.two & here) << 1 | state.one | state.one << 1 | one << 1 | (state.swapOne & here) << 2
                state.swapOne = state.one & here >> 1
                state.two = two
            }
            state.swapExact = state.exact & here >> 1
            state.exact = exact
            state.one = one
        }
    }
}
