import GermanText
import Learning
import Relevance
import Testing

@Suite struct CompoundSplitterTests {
    private let splitter = CompoundSplitter.shared

    @Test(arguments: [
        ("netzwerkadministrator", ["netzwerk", "administrator"]),
        ("wirtschaftsinformatiker", ["wirtschaft", "informatiker"]),
        ("softwareentwickler", ["software", "entwickler"]),
        ("schulleiter", ["schul", "leiter"]),
        ("landschaftsgaertner", ["landschaft", "gaertner"]),
        ("netzwerkadministratoren", ["netzwerk", "administrator"]),
    ]) func splitsCompounds(word: String, parts: [String]) {
        #expect(splitter.parts(of: word) == parts)
    }

    @Test(arguments: ["administrator", "elektroniker", "mitarbeiter", "kommunikation", "kubernetes", "marketing"])
    func keepsWordsThatAreNone(word: String) {
        #expect(splitter.parts(of: word) == [word])
    }

    @Test(arguments: ["", "java", "c++", "überholt", "abc123abc", String(repeating: "baubau", count: 30)])
    func leavesOtherThingsAlone(word: String) {
        #expect(splitter.parts(of: word) == [word])
    }

    /// The parts stand in the word in their order with nothing but linking elements between them.
    @Test func partsAndLinkingElementsMakeTheWord() {
        let links = ["", "s", "n", "e", "en", "es", "er"]
        let endings = ["", "n", "s", "e", "en", "es", "er", "em", "innen"]
        var random = SplitMix(seed: 7)
        let pieces = ["bau", "leiter", "netzwerk", "arbeit", "s", "en", "technik", "xq", "kunden", "er", "dienst"]
        for _ in 0..<3000 {
            let word = (0...random.below(5)).map { _ in pieces[random.below(pieces.count)] }.joined()
            var rest = Substring(word)
            for (number, part) in splitter.parts(of: word).enumerated() {
                let link = links.first { number > 0 || $0.isEmpty ? rest.hasPrefix($0 + part) : false }
                guard let link else {
                    Issue.record("\(part) does not follow in \(word)")
                    break
                }
                rest = rest.dropFirst(link.count + part.count)
            }
            #expect(endings.contains(String(rest)), "\(word)")
        }
    }

    @Test func findsTheCheapestSplit() throws {
        let costs: [String: Float] = ["bauer": 2, "bau": 4, "ernte": 4, "te": 1, "helfer": 3, "bauernte": 30]
        let splitter = CompoundSplitter(costs: costs, wholeCost: 0)
        #expect(splitter.parts(of: "bauernte") == ["bau", "ernte"])
        #expect(splitter.parts(of: "bauernhelfer") == ["bauer", "helfer"])
        #expect(splitter.parts(of: "bauernfrau") == ["bauernfrau"])
        let file = CompoundSplitter.file(costs: costs)
        try file.withUnsafeBufferPointer { bytes in
            let read = try CompoundSplitter(bytes)
            #expect(read.parts(of: "bauernhelfer") == ["bauer", "helfer"])
        }
        file.dropLast(3).withUnsafeBufferPointer { bytes in
            let error = #expect(throws: ModelError.self) { try CompoundSplitter(bytes) }
            #expect(error == .truncated)
        }
    }
}
