import JobMarket

extension TaskKind {
    var germanLabel: String {
        switch self {
        case .plan: "planen"
        case .run: "betreiben und betreuen"
        case .explain: "beraten und erklären"
        case .lead: "führen"
        case .build: "entwickeln und bauen"
        case .secure: "sichern und prüfen"
        case .analyse: "auswerten"
        case .sell: "verkaufen"
        case .care: "pflegen und betreuen"
        case .make: "herstellen"
        case .transport: "befördern und lagern"
        case .administer: "verwalten"
        }
    }
}

extension CareerLevel {
    var germanLabel: String {
        switch self {
        case .trainee: "Ausbildung oder Praktikum"
        case .entry: "Berufseinstieg"
        case .experienced: "mit Berufserfahrung"
        case .senior: "erfahrene Fachleute"
        case .lead: "Führung"
        case .unclear: "Erfahrung nicht genannt"
        }
    }
}

extension ClaritySign {
    var germanLabel: String {
        switch self {
        case .levelConflict: "widersprüchliche Erfahrungsstufe"
        case .overload: "sehr viele Forderungen"
        case .contradiction: "Widerspruch"
        case .vague: "unbestimmte Worte"
        case .missingPay: "kein Gehalt genannt"
        case .missingTasks: "keine Aufgaben genannt"
        case .missingPlace: "kein Ort genannt"
        case .missingHours: "keine Arbeitszeit genannt"
        }
    }
}

extension TravelDemand {
    var germanLabel: String {
        switch self {
        case .none: "keine Reisen"
        case .occasional: "gelegentliche Reisen"
        case .frequent: "häufige Reisen"
        }
    }
}

/// Languages in German, where they are among those that ads ask for; else the code.
func languageLabel(_ code: String) -> String {
    let names = [
        "ar": "Arabisch", "cs": "Tschechisch", "da": "Dänisch", "en": "Englisch", "es": "Spanisch",
        "fr": "Französisch", "it": "Italienisch", "ja": "Japanisch", "nl": "Niederländisch", "pl": "Polnisch",
        "pt": "Portugiesisch", "ro": "Rumänisch", "ru": "Russisch", "sv": "Schwedisch", "tr": "Türkisch",
        "uk": "Ukrainisch", "zh": "Chinesisch",
    ]
    return names[code] ?? code
}
