import JobMarket

/// The fields beside the text, filled as unevenly as sources fill them.
enum StatedFields {
    static func fill(_ posting: inout Posting, _ plan: AdPlan, _ random: inout SplitMix) {
        posting.company = plan.employer.name
        posting.places = [place(plan, &random)]
        posting.published = plan.published
        posting.validThrough = plan.deadline
        posting.language = "de"
        posting.url = "https://beispiel.invalid/stellen/\(posting.sourceID)"
        posting.unknown["made_up"] = .bool(true)
        if random.chance(82) { posting.employment = employment(plan.hours) }
        if random.chance(68) { posting.contract = contract(plan.contract) }
        if random.chance(76) { posting.industry = industries[plan.employer.industry] }
        if random.chance(45) { posting.companySize = size(plan.employer.heads) }
        if random.chance(14) { posting.level = levels[plan.level.rawValue] }
        if plan.remote != .onsite, random.chance(50) { posting.remote = "Homeoffice möglich" }
    }

    private static func place(_ plan: AdPlan, _ random: inout SplitMix) -> StatedPlace {
        var place = StatedPlace(name: plan.town.name)
        if random.chance(92) { place.postcode = plan.area.postcode }
        if random.chance(90) { place.region = plan.town.state }
        if random.chance(85) {
            place.latitude = plan.area.latitude
            place.longitude = plan.area.longitude
        }
        return place
    }

    private static func employment(_ hours: AdPlan.Hours) -> String {
        switch hours {
        case .full: "Vollzeit"
        case .part: "Teilzeit"
        case .either: "Vollzeit, Teilzeit"
        case .mini: "Minijob"
        }
    }

    private static func contract(_ contract: AdPlan.Contract) -> String {
        switch contract {
        case .permanent: "unbefristet"
        case .fixed: "befristet"
        case .freelance: "Freie Mitarbeit"
        }
    }

    private static func size(_ heads: Int) -> String {
        switch heads {
        case ..<11: "1-10 Mitarbeiter"
        case ..<51: "11-50 Mitarbeiter"
        case ..<201: "51-200 Mitarbeiter"
        case ..<501: "201-500 Mitarbeiter"
        case ..<1001: "501-1.000 Mitarbeiter"
        default: "1.001-5.000 Mitarbeiter"
        }
    }

    private static let levels = ["Berufseinstieg", "Mit Berufserfahrung", "Mit Berufserfahrung", "Führungskraft"]

    private static let industries: [String: String] = [
        "metal": "Metallindustrie", "maschinenbau": "Maschinen- und Anlagenbau", "elektro": "Elektrotechnik",
        "kunststoff": "Kunststoffverarbeitung", "chemie": "Chemie", "lebensmittel": "Lebensmittelherstellung",
        "it": "IT-Dienstleistungen", "logistik": "Logistik", "spedition": "Transport und Spedition",
        "kurier": "Kurier- und Postdienste", "handel": "Einzelhandel", "baumarkt": "Einzelhandel",
        "grosshandel": "Großhandel", "klinik": "Krankenhäuser", "pflegeheim": "Pflegeheime",
        "ambulant": "Ambulante Pflege", "praxis": "Arzt- und Zahnarztpraxen", "labor": "Medizinische Labore",
        "rettung": "Rettungsdienst", "apotheke": "Apotheken", "kita": "Kindertagesstätten", "träger": "Sozialwesen",
        "bildung": "Bildung", "kommune": "Öffentliche Verwaltung", "finanz": "Banken und Versicherungen",
        "energie": "Energieversorgung", "beratung": "Beratung und Ingenieurbüros", "steuer": "Steuerberatung",
        "kanzlei": "Rechtsberatung", "immobilien": "Immobilien", "agentur": "Werbung und Medien",
        "callcenter": "Callcenter", "autohaus": "Kfz-Handel und Werkstätten", "handwerk": "Handwerk",
        "bau": "Baugewerbe", "garten": "Garten- und Landschaftsbau", "hotel": "Hotellerie", "gastro": "Gastronomie",
        "baeckerei": "Bäckereien", "friseur": "Friseurhandwerk", "reinigung": "Gebäudereinigung",
        "sicherheit": "Sicherheitsdienste", "verkehr": "Personenverkehr", "temp": "Zeitarbeit",
        "placement": "Personalvermittlung",
    ]
}
