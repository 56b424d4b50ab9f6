import Suggestions
import Testing

/// Damaged bytes give an error or wrong answers, never a crash.
@Suite struct DamageTests {
    private static let typed = ["k", "krank", "krankenpflger", "pflegerr", "xqz", "ha", "58", "hagenhagenhagen"]

    private func suggestionBytes() -> [UInt8] {
        var builder = SuggestionTableBuilder()
        let names = [
            "Krankenpfleger/in", "Pfleger/in", "Hagen", "Bad Hagen", "58095 Hagen", "Görlitz", "Kranführer/in",
        ]
        for kind in SuggestionKind.allCases {
            for number in 0..<70 {
                builder.add(
                    kind, names[number % names.count] + " \(number)", payload: UInt32(number),
                    popularity: UInt32(number))
            }
        }
        return builder.bytes()
    }

    private func spellingBytes() -> [UInt8] {
        var builder = SpellingRepairBuilder(documents: 1_000)
        var dice = Dice(2)
        for _ in 0..<300 {
            builder.add(String(decoding: dice.word(3...10, of: Array("aeghknp".utf8)), as: UTF8.self), frequency: 9)
        }
        return builder.bytes()
    }

    private func damaged(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = bytes
        for _ in 0...dice.number(below: 12) {
            let place = dice.number(below: bytes.count)
            switch dice.number(below: 4) {
            case 0: bytes[place] = UInt8(truncatingIfNeeded: dice.next())
            case 1: bytes[place] = 0xFF
            case 2: for index in place..<min(place + 8, bytes.count) { bytes[index] = 0xFF }
            default: bytes[place] &= UInt8(truncatingIfNeeded: dice.next())
            }
        }
        return bytes
    }

    @Test func suggestions() {
        var dice = Dice(1)
        let bytes = suggestionBytes()
        var opened = 0
        for _ in 0..<3_000 {
            guard let table = try? SuggestionTable(bytes: damaged(bytes, &dice)) else { continue }
            opened += 1
            for typed in Self.typed {
                for suggestion in table.suggestions(for: typed, limit: 8) { _ = table.text(of: suggestion) }
            }
        }
        #expect(opened > 500)
    }

    @Test func spellings() {
        var dice = Dice(4)
        let bytes = spellingBytes()
        var opened = 0
        for _ in 0..<3_000 {
            guard let repair = try? SpellingRepair(bytes: damaged(bytes, &dice)) else { continue }
            opened += 1
            for typed in Self.typed {
                _ = repair.repair(of: typed)
                _ = repair.joining(typed, "en")
            }
        }
        #expect(opened > 500)
    }

    @Test func cutShort() {
        let bytes = suggestionBytes()
        for length in stride(from: 0, to: bytes.count, by: 97) {
            #expect(throws: SuggestionError.self) { try SuggestionTable(bytes: Array(bytes[..<length])) }
            #expect(throws: SuggestionError.self) { try SpellingRepair(bytes: Array(bytes[..<length])) }
        }
    }

    @Test func otherTable() {
        #expect(throws: SuggestionError.self) { try SpellingRepair(bytes: suggestionBytes()) }
        #expect(throws: SuggestionError.self) { try SuggestionTable(bytes: spellingBytes()) }
        var bytes = spellingBytes()
        bytes[4] = 77
        #expect(throws: SuggestionError.stale) { try SpellingRepair(bytes: bytes) }
    }

    /// A table in the midst of another's memory, at an odd address.
    @Test func unalignedMemory() throws {
        final class Memory {
            let bytes: UnsafeMutableRawBufferPointer
            init(_ source: [UInt8]) {
                bytes = .allocate(byteCount: source.count + 1, alignment: 8)
                UnsafeMutableRawBufferPointer(rebasing: bytes[1...]).copyBytes(from: source)
            }
            deinit { bytes.deallocate() }
        }
        let memory = Memory(suggestionBytes())
        let table = try SuggestionTable(bytes: UnsafeRawBufferPointer(rebasing: memory.bytes[1...]), keeping: memory)
        let copy = try SuggestionTable(bytes: suggestionBytes())
        for typed in Self.typed { #expect(table.suggestions(for: typed) == copy.suggestions(for: typed)) }
    }
}
