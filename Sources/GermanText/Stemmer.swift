internal import CStemmer

/// Brings the forms of a German word to one: gender, inflection and the spellings of umlauts.
///
/// In this order: other names of the same thing (`dotnet` for `.net`); `ae oe ue` to `a o u`, so that
/// *ä*, *ae* and a plain *a* typed for it meet; feminine to masculine forms; then the Snowball stemmer for
/// German (M. F. Porter, snowballstem.org). Words with signs or digits in them stay as they are.
///
/// An instance keeps the stemmer's buffers: one for each thread.
public final class Stemmer {
    private let stemmer: OpaquePointer?
    private var form: [UInt8] = []

    public init() {
        stemmer = sb_stemmer_new("german", "UTF_8")
    }

    deinit { sb_stemmer_delete(stemmer) }

    /// The common form of a folded word.
    public func stem(_ word: String) -> String {
        var word = word
        return word.withUTF8 { bytes in
            stem(bytes) { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Hands over the common form of a folded word, valid during the call only.
    public func stem<Result>(
        _ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        form.removeAll(keepingCapacity: true)
        guard word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return body(word) }
        if let name = Self.otherNames.first(where: { word.elementsEqual($0.0.utf8) }) {
            form.append(contentsOf: name.1.utf8)
            return form.withUnsafeBufferPointer(body)
        }
        appendPlainVowels(word)
        GenderForms.unify(&form)
        guard form.count > 3, !Self.unstemmed.contains(where: { form.elementsEqual($0.utf8) }), let stemmer,
            let stem = sb_stemmer_stem(stemmer, form, Int32(form.count))
        else { return form.withUnsafeBufferPointer(body) }
        return body(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
    }

    private static let otherNames: [(StaticWord, StaticWord)] = [
        ("dotnet", ".net"), ("csharp", "c#"), ("cpp", "c++"),
    ]
    /// Words that stemming would throw together with others (`Lager` with `Lage`, `Meister` with `meist`).
    private static let unstemmed: [StaticWord] = ["lager", "meister", "maler", "messer", "leiter", "butter"]

    /// Copies the word with `ae oe ue` as plain vowels, except after vowels and `q` (`neue`, `Steuer`, `Quelle`).
    private func appendPlainVowels(_ word: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < word.count {
            let byte = word[index]
            form.append(byte)
            index += 1
            guard index < word.count, word[index] == 0x65 else { continue }
            let before = index >= 2 ? word[index - 2] : 0
            switch byte {
            case 0x61, 0x6F: index += 1
            case 0x75 where !GenderForms.isVowel(before) && before != 0x71: index += 1
            default: break
            }
        }
    }
}

/// A short constant compared by its bytes.
struct StaticWord: ExpressibleByStringLiteral, Sendable {
    let utf8: [UInt8]
    init(stringLiteral text: String) { utf8 = Array(text.utf8) }
}
