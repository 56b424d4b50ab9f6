/// Random numbers that are the same in each run.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func word(_ lengths: ClosedRange<Int>, of letters: [UInt8]) -> [UInt8] {
        let length = lengths.lowerBound + number(below: lengths.count)
        return (0..<length).map { _ in letters[number(below: letters.count)] }
    }

    /// The word with one letter too many, too few, wrong or swapped.
    mutating func mistyped(_ word: [UInt8], with letters: [UInt8]) -> [UInt8] {
        guard word.count > 1 else { return word }
        var word = word
        switch number(below: 4) {
        case 0: word.remove(at: number(below: word.count))
        case 1: word.insert(letters[number(below: letters.count)], at: number(below: word.count + 1))
        case 2: word[number(below: word.count)] = letters[number(below: letters.count)]
        default:
            let place = number(below: word.count - 1)
            word.swapAt(place, place + 1)
        }
        return word
    }
}
