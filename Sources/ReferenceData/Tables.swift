internal import ReferenceTables

extension Table {
    /// KldB code, title, ISCO-08 codes (the recommended first), ESCO path.
    static let occupations = Table(reference_table_occupations)
    /// KldB code, neutral job name, key of its page; per code the best-known first.
    static let jobNames = Table(reference_table_job_names)
    /// Key, KldB code, number of the name under its code, form and weight; per key the best first.
    static let titleKeys = Table(reference_table_title_keys)
    /// AGS, name, kind, population, latitude, longitude, slug.
    static let municipalities = Table(reference_table_municipalities)
    /// Postcode, name, AGS, latitude, longitude.
    static let postcodes = Table(reference_table_postcodes)
    /// Key, AGS, kind, then of a part its name, latitude, longitude; per key the likeliest first.
    static let placeNames = Table(reference_table_place_names)
    /// Code of a district or government region, name, kind.
    static let areas = Table(reference_table_areas)
    /// State code, short form, German name, English name, the BA's name, keys of regions in it.
    static let states = Table(reference_table_states)
    /// KldB code, year, region, median and quartiles in EUR a month (`>` above the ceiling), employees, ceiling, source;
    /// per code the newest first.
    static let payMedians = Table(reference_table_pay_medians)
    /// District code, price index, lower and upper bound of its class, estimate, asked rent.
    static let priceLevels = Table(reference_table_price_levels)
}
