/// All occupations of the sample ads.
enum Catalogue {
    /// Parsed once: the tables are text, because long array literals would take the compiler minutes.
    static let occupations: [Occupation] = [
        ITCatalogue.table, DataCatalogue.table, CareCatalogue.table, SocialCatalogue.table, ProductionCatalogue.table,
        CraftCatalogue.table, LogisticsCatalogue.table, OfficeCatalogue.table, FinanceCatalogue.table,
        TradeCatalogue.table, HospitalityCatalogue.table,
    ].flatMap(Occupation.parse)
}
