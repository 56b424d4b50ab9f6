import GermanText
import Relevance

/// What is worked out of an ad's title when the ad is written.
struct AnalysedTitle {
    /// 64 numbers; see `TitleModel`.
    let meaning: [Int8]
    let row: TitleRow
    /// The words it is made of, as terms, each once.
    let parts: [[UInt8]]
}

/// Works titles and queries out alike.
struct TitleAnalysis {
    private let stemmer = Stemmer()

    /// Numbers of a meaning.
    static let length = 64

    func analyse(_ title: String, employer: String) -> AnalysedTitle {
        let parts = parts(of: title)
        return AnalysedTitle(
            meaning: meaning(of: title),
            row: TitleRow(group: Self.group(title, employer), partCount: UInt64(parts.count)),
            parts: Self.terms(parts, kind: TermKind.titlePart))
    }

    func meaning(of text: String) -> [Int8] { TitleModel.shared.meaning(of: text, stemmer: stemmer) }

    /// The common forms of the words a text is made of, compounds by their parts.
    func parts(of text: String) -> [String] { TitleTerms(text, stemmer: stemmer).words.flatMap(\.parts) }

    /// The terms of parts, each once.
    static func terms(_ parts: [String], kind: UInt8) -> [[UInt8]] {
        var terms: [[UInt8]] = []
        for part in parts {
            let term = [kind] + part.utf8
            if !terms.contains(term) { terms.append(term) }
        }
        return terms
    }

    /// FNV-1a of both texts folded.
    private static func group(_ title: String, _ employer: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for text in [title, employer] {
            for byte in folded(text).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        return hash
    }
}

/// What the titles of a segment's ads say.
struct TitleColumn {
    let rows: Column<TitleRow>
    private let meanings: Column<Int8>

    init(rows: Column<TitleRow>, meanings: Column<Int8>) {
        self.rows = rows
        self.meanings = meanings
    }

    func meaning(_ ad: Int) -> UnsafeBufferPointer<Int8> {
        UnsafeBufferPointer(start: meanings.base + ad * TitleAnalysis.length, count: TitleAnalysis.length)
    }

    /// The cosine of a title's meaning and another, times 127 squared.
    @inline(__always)
    func likeness(_ ad: Int, _ other: UnsafePointer<Int8>) -> Int32 {
        let own = UnsafeRawPointer(meanings.base + ad * TitleAnalysis.length)
        let other = UnsafeRawPointer(other)
        var sum = SIMD16<Int32>.zero
        for place in stride(from: 0, to: TitleAnalysis.length, by: 16) {
            let a = own.loadUnaligned(fromByteOffset: place, as: SIMD16<Int8>.self)
            let b = other.loadUnaligned(fromByteOffset: place, as: SIMD16<Int8>.self)
            // Products of signed bytes fit into 16 bits.
            let products = SIMD16<Int16>(truncatingIfNeeded: a) &* SIMD16<Int16>(truncatingIfNeeded: b)
            sum &+= SIMD16<Int32>(truncatingIfNeeded: products)
        }
        return sum.wrappedSum()
    }

    /// What a cosine of one is.
    static let whole: Float = 127 * 127
}
