/// What a municipality calls itself; the raw value is its German name.
public enum MunicipalityKind: String, Hashable, Sendable, CaseIterable {
    /// A city that is a district of its own.
    case independentCity = "kreisfreie Stadt"
    case town = "Stadt"
    case market = "Markt"
    case community = "Gemeinde"
}

/// A German municipality (territory of 2021).
public struct Municipality: Hashable, Sendable {
    /// Official municipality key (Amtlicher Gemeindeschlüssel), eight digits.
    public let ags: String
    /// `Hagen`, `Halle (Saale)`, `Frankfurt am Main`.
    public let name: String
    public let kind: MunicipalityKind
    /// Inhabitants on 31 December 2011; municipalities merged since are counted in the one that took them in.
    public let population: Int
    /// The town's centre.
    public let coordinate: Coordinate
    /// Its part of an address, different for each: `hagen`, `hagen-bei-bad-bramstedt`.
    public let slug: String

    /// `Hagen, Stadt`.
    public var officialName: String {
        switch kind {
        case .independentCity, .town: "\(name), Stadt"
        case .market: "\(name), Markt"
        case .community: name
        }
    }

    /// Key of its district (Kreis), five digits.
    public var districtCode: String { String(ags.prefix(5)) }
    /// Key of its state (Land), two digits.
    public var stateCode: String { String(ags.prefix(2)) }
}

/// A German postcode and the municipality with most inhabitants that it serves.
public struct Postcode: Hashable, Sendable {
    /// Five digits.
    public let code: String
    /// The municipality's name.
    public let name: String
    public let ags: String
    public let coordinate: Coordinate
}

/// One of the sixteen states (Länder).
public struct State: Hashable, Sendable {
    /// The first two digits of the AGS.
    public let code: String
    /// `NW`; with `DE-` before it the code of ISO 3166-2.
    public let short: String
    public let name: String
    public let englishName: String
    /// As the Federal Employment Agency's services write it: `NORDRHEIN_WESTFALEN`.
    public let agencyName: String
    /// Keys of names that point to it: `nrw`, `westfalen`.
    let hints: [String]
}

/// What a text was understood to name.
public struct PlaceMatch: Hashable, Sendable {
    public let municipality: Municipality
    /// Its number in `Places.municipalities`.
    public let placeNumber: Int
    /// The postcode stated, if it is one.
    public let postcode: String?
    /// That of the part or the postcode where one is named, else the municipality's.
    public let coordinate: Coordinate
    /// 0 to 1.
    public let confidence: Double
    /// The words it was understood from, spelled as `GermanText.slug` does.
    public let matched: String
}
