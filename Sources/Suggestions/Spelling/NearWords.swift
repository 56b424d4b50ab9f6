/// Walks a trie of words for those at most so many typos from a typed one.
struct NearWords {
    /// Nodes looked at, at most.
    private static let maximumSteps = 200_000

    private let trie: Trie
    private let step: TypoAutomaton.Step
    private let accepted: UInt64
    private let typos: Int
    private var stepsLeft = maximumSteps

    /// The numbers of the words found, with their typos.
    private(set) var found: [(word: Int, typos: Int)] = []

    /// - Parameter typos: 1 or 2.
    init(trie: Trie, step: TypoAutomaton.Step, length: Int, typos: Int) {
        self.trie = trie
        self.step = step
        self.typos = typos
        accepted = 1 << UInt64(length)
    }

    mutating func run() {
        var state = TypoAutomaton.State()
        if typos < 2 { state.forgetTwo() }
        descend(trie.root, state)
    }

    private mutating func descend(_ node: Trie.Node, _ state: TypoAutomaton.State) {
        for child in node.children {
            guard stepsLeft > 0 else { return }
            stepsLeft -= 1
            visit(child, of: node, state)
        }
    }

    private mutating func visit(_ child: Int, of parent: Trie.Node, _ state: TypoAutomaton.State) {
        var state = state
        step(&state, trie.first(child), keepsTwo: typos > 1)
        guard !state.isDead else { return }
        let node = trie.node(child, end: trie.end(ofChild: child, of: parent))
        guard node.length > 0 else { return }
        for offset in 1..<node.length {
            step(&state, trie.letters[node.label + offset], keepsTwo: typos > 1)
            guard !state.isDead else { return }
        }
        if (state.one | state.two) & accepted != 0 {
            for word in trie.ownKeys(of: node) { found.append((word, state.one & accepted != 0 ? 1 : 2)) }
        }
        descend(node, state)
    }
}
