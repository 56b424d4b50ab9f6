/// The person an ad names: an invented name, a number set aside for fiction, a reserved mail host.
struct Contact {
    let person: String
    let phone: String
    let mail: String

    private static let names = [
        "Althoff-Berge", "Brinkschulte-Maas", "Cordesmühl", "Dahlbrock", "Ehrenpfordt", "Fennhaus", "Göldenboth",
        "Hasselkamp", "Immelbach", "Jüttenfeld", "Kerkloh", "Lütgemeyer", "Middelhoven", "Nottebrock", "Overkott",
        "Papendorn", "Quellmann", "Rüschoff", "Stratenwerth", "Twellmann", "Uhlenbruck", "Vossebein", "Wefelmeier",
        "Yildirhan", "Zurstraten", "Kowalikowski", "Demirtepe", "Petrovanu", "Nguyen-Horst", "Al-Haddour",
    ]

    init(_ plan: AdPlan, _ random: inout SplitMix) {
        let name = random.pick(Self.names) ?? "Dahlbrock"
        person = (random.chance(58) ? "Frau " : "Herr ") + name
        phone = Self.phone(plan.town.region, &random)
        let box = ["bewerbung", "jobs", "karriere", "personal", "bewerbungen"][random.below(5)]
        mail = "\(box)@\(plan.employer.host)"
    }

    /// A number of the ranges that the Bundesnetzagentur keeps free for films and books (Mitteilung 148/2021).
    private static func phone(_ region: Region, _ random: inout SplitMix) -> String {
        let last = random.below(1000)
        let padded = String(repeating: "0", count: last < 10 ? 2 : last < 100 ? 1 : 0) + String(last)
        let mobile = random.chance(40)
        if mobile { return "0171 39200" + padded.suffix(2) }
        return switch region {
        case .frankfurt: "069 90009 " + padded
        case .munich: "089 99998 " + padded
        case .hamburg: "040 66969 " + padded
        case .other: "0221 4710 " + padded
        case .hagen, .ruhr: "030 23125 " + padded
        }
    }
}
