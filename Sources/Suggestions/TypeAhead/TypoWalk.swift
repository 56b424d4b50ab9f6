/// Walks a trie for the keys that begin with the typed letters but for typos.
struct TypoWalk {
    /// Typed letters from which one and two typos are forgiven.
    static let lettersForOne = 4
    static let lettersForTwo = 8
    /// Of two typos at most one is forgiven among so many first letters: more would let half the table in.
    static let lettersForFirst = 4
    /// Nodes looked at, at most; some ten times what real names need.
    private static let maximumSteps = 20_000

    private let trie: Trie
    private let automaton: TypoAutomaton
    private let step: TypoAutomaton.Step
    private let firstLetter: UInt8
    private let accepted: UInt64
    private let looksForTwo: Bool
    private var stepsLeft = maximumSteps

    /// Ranges of keys with one typo at most, and the first letter typed.
    private(set) var one: [Range<Int>] = []
    /// With one typo, and another first letter.
    private(set) var wrongFirst: [Range<Int>] = []
    /// With two typos at most, and the first letter typed.
    private(set) var two: [Range<Int>] = []

    /// How many typos are forgiven in typed letters; none in mere numbers, as each postcode is near many others.
    static func typosForgiven(in typed: [UInt8]) -> Int {
        if typed.allSatisfy({ (0x30...0x39).contains($0) }) { return 0 }
        return typed.count >= lettersForTwo ? 2 : typed.count >= lettersForOne ? 1 : 0
    }

    init(trie: Trie, automaton: TypoAutomaton, step: TypoAutomaton.Step, typed: [UInt8]) {
        self.trie = trie
        self.automaton = automaton
        self.step = step
        firstLetter = typed.first ?? 0
        accepted = 1 << UInt64(automaton.length)
        looksForTwo = Self.typosForgiven(in: typed) == 2
    }

    mutating func run() {
        var path = Path()
        if !looksForTwo { path.forgetTwo() }
        descend(trie.root, path)
    }

    private struct Path {
        var state = TypoAutomaton.State()
        /// Whether two typos may still lead to a match not known yet.
        var looksForTwo = true
        /// Whether the first letter read is the one typed.
        var startsRight = true
        /// Whether the first typed letters have been read with one typo at most.
        var isAnchored = false
        var isAtStart = true

        @inline(__always)
        mutating func forgetTwo() {
            looksForTwo = false
            state.forgetTwo()
        }
    }

    private mutating func descend(_ node: Trie.Node, _ path: Path) {
        for child in node.children {
            guard stepsLeft > 0 else { return }
            stepsLeft -= 1
            visit(child, of: node, path)
        }
    }

    private mutating func visit(_ child: Int, of parent: Trie.Node, _ path: Path) {
        var path = path
        var letter = trie.first(child)
        guard read(letter, &path) else { return }
        let node = trie.node(child, end: trie.end(ofChild: child, of: parent))
        var offset = 1
        while true {
            if path.state.one & accepted != 0 {
                if path.startsRight { one.append(node.keys) } else { wrongFirst.append(node.keys) }
                return
            }
            if path.state.two & accepted != 0 {
                two.append(node.keys)
                path.forgetTwo()
            }
            guard offset < node.length else { break }
            letter = trie.letters[node.label + offset]
            guard read(letter, &path) else { return }
            offset += 1
        }
        if node.length > 0 { descend(node, path) }
    }

    /// Takes the state one letter further; `false` where nothing below can match.
    @inline(__always)
    private func read(_ letter: UInt8, _ path: inout Path) -> Bool {
        step(&path.state, letter, keepsTwo: path.looksForTwo)
        if path.isAtStart {
            path.isAtStart = false
            path.startsRight = letter == firstLetter
            if !path.startsRight { path.forgetTwo() }
        }
        if path.looksForTwo, !path.isAnchored {
            let firstLetters: UInt64 = 1 << UInt64(Self.lettersForFirst + 1) - 1
            if path.state.one & 1 << UInt64(Self.lettersForFirst) != 0 {
                path.isAnchored = true
            } else if path.state.one & firstLetters == 0 {
                path.forgetTwo()
            }
        }
        return !path.state.isDead
    }
}
