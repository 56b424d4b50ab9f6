/// How many abilities ads of one occupation insist on: the basis for calling an ad overloaded.
///
/// Counted over the readings of 5,652 German ads, for each occupation group (KldB 2010, three digits) with thirty ads
/// or more: the number that nine ads in ten do not exceed, different abilities each once. To make it again, count
/// `skills` with `need` "must", by `skill` or else `text`, in what `stellwerk read` prints.
enum ClarityMustCounts {
    /// The ninth decile of the ad's occupation group, of all ads where the group is not known or too small.
    static func limit(kldb: String?) -> Int { kldb.flatMap { Int($0.prefix(3)) }.flatMap { limits[$0] } ?? all }

    private static let all = 17

    private static let limits: [Int: Int] = [
        251: 13, 261: 16, 263: 13, 271: 12, 273: 14, 311: 12, 411: 13, 431: 20, 432: 16, 433: 19, 434: 21, 611: 13,
        713: 16, 714: 12, 715: 11, 721: 12, 722: 14, 723: 9, 731: 11, 843: 17, 921: 18, 922: 15,
    ]
}
