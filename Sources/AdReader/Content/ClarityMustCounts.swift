/// How many abilities ads of one occupation insist on: the basis for calling an ad overloaded.
///
/// Counted over the readings of 5,667 German ads, for each occupation group (KldB 2010, three digits) with thirty ads
/// or more: the number that nine ads in ten do not exceed, different abilities each once. To make it again, count
/// `skills` with `need` "must", by `skill` or else `text`, in what `stellwerk read` prints.
enum ClarityMustCounts {
    /// The ninth decile of the ad's occupation group, of all ads where the group is not known or too small.
    static func limit(kldb: String?) -> Int { kldb.flatMap { Int($0.prefix(3)) }.flatMap { limits[$0] } ?? all }

    private static let all = 18

    private static let limits: [Int: Int] = [
        251: 14, 261: 17, 263: 17, 271: 14, 273: 15, 311: 13, 411: 16, 431: 21, 432: 18, 433: 21, 434: 21,
        611: 15, 713: 16, 714: 14, 715: 13, 721: 24, 722: 14, 723: 9, 731: 13, 831: 15, 843: 17, 921: 18,
    ]
}
