import JobMarket
import SearchIndex

/// The German words for the values of the domain, as sentences, pages and the search answer show them.
package enum Labels {
    package static func label(_ level: CareerLevel) -> String {
        switch level {
        case .trainee: "Ausbildung oder Praktikum"
        case .entry: "Berufseinstieg"
        case .experienced: "mit Berufserfahrung"
        case .senior: "erfahrene Fachleute"
        case .lead: "Führung"
        case .unclear: "Erfahrung nicht genannt"
        }
    }

    package static func label(_ hours: WorkingHours) -> String {
        switch hours {
        case .full: "Vollzeit"
        case .part: "Teilzeit"
        case .mini: "Minijob"
        }
    }

    package static func label(_ contract: ContractKind) -> String {
        switch contract {
        case .permanent: "unbefristet"
        case .fixedTerm: "befristet"
        case .freelance: "freie Mitarbeit"
        case .unclear: "Vertrag nicht genannt"
        }
    }

    package static func label(_ remote: RemoteKind) -> String {
        switch remote {
        case .onsite: "vor Ort"
        case .hybrid: "teils zu Hause"
        case .remote: "ganz zu Hause"
        }
    }

    package static func label(_ employer: EmployerKind) -> String {
        switch employer {
        case .direct: "direkt beim Arbeitgeber"
        case .temp: "Zeitarbeit"
        case .placement: "Personalvermittlung"
        case .unclear: "Anbieter nicht erkennbar"
        }
    }

    package static func label(_ education: EducationDemand) -> String {
        switch education {
        case .none: "kein Abschluss nötig"
        case .vocational: "Berufsausbildung"
        case .degree: "Studium"
        case .vocationalOrDegree: "Ausbildung oder Studium"
        case .unclear: "Abschluss nicht genannt"
        }
    }

    package static func label(_ size: CompanySize) -> String {
        switch size {
        case .micro: "bis 9 Beschäftigte"
        case .small: "10 bis 49 Beschäftigte"
        case .medium: "50 bis 249 Beschäftigte"
        case .large: "250 bis 999 Beschäftigte"
        case .huge: "ab 1.000 Beschäftigte"
        }
    }

    package static func label(_ kind: SkillKind) -> String {
        switch kind {
        case .hard: "fachlich"
        case .soft: "persönlich"
        case .certificate: "Zertifikat"
        case .licence: "Erlaubnis oder Führerschein"
        }
    }

    /// The kind as the name of a single demand.
    package static func kindName(_ kind: SkillKind) -> String {
        switch kind {
        case .hard: "Kenntnis"
        case .soft: "Persönliche Stärke"
        case .certificate: "Zertifikat"
        case .licence: "Erlaubnis"
        }
    }

    package static func label(_ task: TaskKind) -> String {
        switch task {
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

    package static func label(_ travel: TravelDemand) -> String {
        switch travel {
        case .none: "keine Reisen"
        case .occasional: "gelegentliche Reisen"
        case .frequent: "häufige Reisen"
        }
    }

    package static func label(_ sign: ClaritySign) -> String {
        switch sign {
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

    package static func label(_ zone: ZoneKind) -> String {
        switch zone {
        case .company: "Über das Unternehmen"
        case .tasks: "Aufgaben"
        case .requirements: "Anforderungen"
        case .benefits: "Angebot"
        case .application: "Bewerbung"
        case .other: "Weiteres"
        }
    }

    package static func label(_ issue: AGGIssue) -> String {
        switch issue {
        case .age: "Alter"
        case .gender: "Geschlecht"
        case .origin: "Herkunft"
        case .photo: "Bewerbungsfoto"
        case .disability: "Behinderung"
        case .other: "Sonstiges"
        }
    }

    package static func label(_ unit: PayUnit) -> String {
        switch unit {
        case .hour: "pro Stunde"
        case .day: "pro Tag"
        case .week: "pro Woche"
        case .month: "im Monat"
        case .year: "im Jahr"
        }
    }

    /// An assumption in words that fit behind "Umgerechnet mit".
    package static func label(_ assumption: PayAssumption) -> String {
        switch assumption {
        case .fullTimeHours(let hours): "angenommenen \(German.short(hours)) Stunden je Woche"
        case .statedHours(let hours): "den genannten \(German.short(hours)) Stunden je Woche"
        case .salariesPerYear(let count): "\(German.short(count)) Gehältern im Jahr"
        case .daysPerWeek(let days): "angenommenen \(German.short(days)) Arbeitstagen je Woche"
        case .unitFromAmount: "einem Zeitraum, der aus der Höhe des Betrags folgt"
        case .partTime(let hours, let fullTime):
            "einer Hochrechnung von \(German.short(hours)) auf \(German.short(fullTime)) Stunden je Woche"
        case .tariffTable(let agreement, let since, let status):
            "der Entgelttabelle \(agreement) ab \(German.day(since)) (\(label(status)))"
        case .tariffSteps(let first, let last):
            first == last ? "Stufe \(first)" : "den Stufen \(first) bis \(last)"
        case .allTariffSteps: "allen Stufen, weil keine genannt ist"
        }
    }

    package static func label(_ status: TariffStatus) -> String {
        switch status {
        case .published: "veröffentlicht"
        case .computed: "aus der vereinbarten Erhöhung berechnet"
        case .reconstructed: "aus veröffentlichten Unterschieden erschlossen"
        }
    }

    /// Why a grade has no amount, as a sentence without its stop.
    package static func label(_ reason: UnresolvedGrade) -> String {
        switch reason {
        case .noTable: "Zu diesem Tarif liegt keine Entgelttabelle vor"
        case .noTableForDay: "Zum Tag der Anzeige liegt keine Entgelttabelle vor"
        case .noSuchGrade: "Die vorliegenden Entgelttabellen enthalten diese Gruppe nicht"
        case .noTableForRegion: "Der Tarif ist je Region verschieden, und für diese liegt keine Entgelttabelle vor"
        }
    }

    package static func label(_ sort: SortOrder) -> String {
        switch sort {
        case .relevance: "Treffgenauigkeit"
        case .date: "neueste zuerst"
        case .pay: "höchstes Gehalt"
        case .distance: "Entfernung"
        }
    }

    /// The name of a language in German where it is one that ads ask for; else its code.
    package static func language(_ code: String) -> String {
        languages[code.lowercased()] ?? code
    }

    private static let languages = [
        "de": "Deutsch", "en": "Englisch", "fr": "Französisch", "es": "Spanisch", "it": "Italienisch",
        "nl": "Niederländisch", "pl": "Polnisch", "ru": "Russisch", "tr": "Türkisch", "pt": "Portugiesisch",
        "cs": "Tschechisch", "da": "Dänisch", "sv": "Schwedisch", "zh": "Chinesisch", "ja": "Japanisch",
        "ar": "Arabisch", "uk": "Ukrainisch", "ro": "Rumänisch", "hu": "Ungarisch", "hr": "Kroatisch",
        "el": "Griechisch", "no": "Norwegisch", "fi": "Finnisch",
    ]
}
