/// How many abilities ads of one occupation insist on: the basis for calling an ad overloaded.
///
/// Counted over the readings of 5,652 German ads, for each occupation group (KldB 2010, three digits) with thirty ads
/// or more: the number that nine ads in ten do not exceed, different abilities each once. `scripts/must-counts` makes the
/// table again from readings.
enum ClarityMustCounts {
    /// The ninth decile of the ad's occupation group, of all ads where the group is not known or too small.
    static func limit(kldb: String?) -> Int { kldb.flatMap { Int($0.prefix(3)) }.flatMap { limits[$0] } ?? all }

    private static let all = 18

    private static let limits: [Int: Int] = [
        251: 8, 261: 16, 263: 14, 271: 14, 273: 16, 311: 16, 411: 11, 431: 22, 432: 17, 433: 20, 434: 22, 611: 16,
        713: 17, 714: 13, 715: 13, 721: 17, 722: 14, 723: 11, 731: 9, 843: 18, 921: 18,
    ]
}
