/// How far occupations agree with one that was understood: by the leading digits their KldB codes share.
struct Agreement {
    private let codes: [(code: [UInt8], share: Float)]

    /// What no, one and up to five shared digits are worth.
    private static let byDigits: [Float] = [0, 0.1, 0.2, 0.5, 0.7, 1]

    init(_ codes: [(code: String, share: Double)]) {
        self.codes = codes.map { (Array($0.code.utf8), Float($0.share)) }
    }

    /// For each occupation of a segment's dictionary, 0 to 1.
    func ofOccupations(in segment: Segment) -> [Float] {
        (0..<segment.occupationNames.count).map { number in
            let name = segment.occupationNames.bytes(number)
            return codes.reduce(0) { sum, own in
                var shared = 0
                while shared < min(5, name.count, own.code.count), name[shared] == own.code[shared] { shared += 1 }
                return sum + own.share * Self.byDigits[shared]
            }
        }
    }
}
