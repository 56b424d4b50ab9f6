import JobMarket
import SearchIndex

/// The words for the values of the domain, as sentences, pages and the search answer show them.
package enum Labels {
    package static func label(_ level: CareerLevel) -> String {
        switch level {
        case .trainee: words("Ausbildung oder Praktikum", "apprenticeship or internship")
        case .entry: words("Berufseinstieg", "entry level")
        case .experienced: words("mit Berufserfahrung", "with experience")
        case .senior: words("erfahrene Fachleute", "senior specialists")
        case .lead: words("Führung", "leadership")
        case .unclear: words("Erfahrung nicht genannt", "experience not stated")
        }
    }

    package static func label(_ hours: WorkingHours) -> String {
        switch hours {
        case .full: words("Vollzeit", "full-time")
        case .part: words("Teilzeit", "part-time")
        case .mini: "Minijob"
        }
    }

    package static func label(_ contract: ContractKind) -> String {
        switch contract {
        case .permanent: words("unbefristet", "permanent")
        case .fixedTerm: words("befristet", "fixed-term")
        case .freelance: words("freie Mitarbeit", "freelance")
        case .unclear: words("Vertrag nicht genannt", "contract not stated")
        }
    }

    package static func label(_ remote: RemoteKind) -> String {
        switch remote {
        case .onsite: words("vor Ort", "on site")
        case .hybrid: words("teils zu Hause", "partly from home")
        case .remote: words("ganz zu Hause", "fully from home")
        }
    }

    package static func label(_ employer: EmployerKind) -> String {
        switch employer {
        case .direct: words("direkt beim Arbeitgeber", "directly with the employer")
        case .temp: words("Zeitarbeit", "temp agency (Zeitarbeit)")
        case .placement: words("Personalvermittlung", "recruitment agency")
        case .unclear: words("Anbieter nicht erkennbar", "kind of advertiser not clear")
        }
    }

    package static func label(_ education: EducationDemand) -> String {
        switch education {
        case .none: words("kein Abschluss nötig", "no qualification needed")
        case .vocational: words("Berufsausbildung", "vocational training")
        case .degree: words("Studium", "degree")
        case .vocationalOrDegree: words("Ausbildung oder Studium", "vocational training or degree")
        case .unclear: words("Abschluss nicht genannt", "qualification not stated")
        }
    }

    package static func label(_ size: CompanySize) -> String {
        switch size {
        case .micro: words("bis 9 Beschäftigte", "up to 9 employees")
        case .small: words("10 bis 49 Beschäftigte", "10 to 49 employees")
        case .medium: words("50 bis 249 Beschäftigte", "50 to 249 employees")
        case .large: words("250 bis 999 Beschäftigte", "250 to 999 employees")
        case .huge: words("ab 1.000 Beschäftigte", "1,000 employees or more")
        }
    }

    package static func label(_ kind: SkillKind) -> String {
        switch kind {
        case .hard: words("fachlich", "professional")
        case .soft: words("persönlich", "personal")
        case .certificate: words("Zertifikat", "certificate")
        case .licence: words("Erlaubnis oder Führerschein", "permit or driving licence")
        }
    }

    /// The kind as the name of a single demand.
    package static func kindName(_ kind: SkillKind) -> String {
        switch kind {
        case .hard: words("Kenntnis", "Skill")
        case .soft: words("Persönliche Stärke", "Personal strength")
        case .certificate: words("Zertifikat", "Certificate")
        case .licence: words("Erlaubnis", "Permit")
        }
    }

    package static func label(_ task: TaskKind) -> String {
        switch task {
        case .plan: words("planen", "planning")
        case .run: words("betreiben und warten", "running and maintaining")
        case .explain: words("beraten und erklären", "advising and explaining")
        case .lead: words("führen", "leading")
        case .build: words("entwickeln und bauen", "developing and building")
        case .secure: words("sichern und prüfen", "securing and checking")
        case .analyse: words("auswerten", "analysing")
        case .sell: words("verkaufen", "selling")
        case .care: words("pflegen und versorgen", "caring for people")
        case .make: words("herstellen", "manufacturing")
        case .transport: words("befördern und lagern", "transporting and storing")
        case .administer: words("verwalten", "administering")
        }
    }

    /// A kind of work as a noun: `Beraten und Erklären`, `advising and explaining`.
    package static func gerund(_ label: String) -> String {
        words(
            label.split(separator: " ").map { $0 == "und" ? String($0) : Wording.capitalised(String($0)) }
                .joined(separator: " "), label)
    }

    package static func label(_ travel: TravelDemand) -> String {
        switch travel {
        case .none: words("keine Reisen", "no travel")
        case .occasional: words("gelegentliche Reisen", "occasional travel")
        case .frequent: words("häufige Reisen", "frequent travel")
        }
    }

    package static func label(_ sign: ClaritySign) -> String {
        switch sign {
        case .levelConflict: words("widersprüchliche Erfahrungsstufe", "conflicting level of experience")
        case .overload: words("sehr viele Forderungen", "very many demands")
        case .contradiction: words("Widerspruch", "contradiction")
        case .vague: words("unbestimmte Worte", "vague words")
        case .missingPay: words("kein Gehalt genannt", "no pay stated")
        case .missingTasks: words("keine Aufgaben genannt", "no tasks stated")
        case .missingPlace: words("kein Ort genannt", "no place stated")
        case .missingHours: words("keine Arbeitszeit genannt", "no working hours stated")
        }
    }

    package static func label(_ zone: ZoneKind) -> String {
        switch zone {
        case .company: words("Über das Unternehmen", "About the company")
        case .tasks: words("Aufgaben", "Tasks")
        case .requirements: words("Anforderungen", "Requirements")
        case .benefits: words("Angebot", "Benefits")
        case .application: words("Bewerbung", "Application")
        case .other: words("Weiteres", "Other")
        }
    }

    package static func label(_ issue: AGGIssue) -> String {
        switch issue {
        case .age: words("Alter", "Age")
        case .gender: words("Geschlecht", "Gender")
        case .origin: words("Herkunft", "Origin")
        case .photo: words("Bewerbungsfoto", "Application photo")
        case .disability: words("Behinderung", "Disability")
        case .other: words("Sonstiges", "Other")
        }
    }

    package static func label(_ sort: SortOrder) -> String {
        switch sort {
        case .relevance: words("Treffgenauigkeit", "best match")
        case .date: words("neueste zuerst", "newest first")
        case .pay: words("höchstes Gehalt", "highest pay")
        case .distance: words("Entfernung", "distance")
        }
    }

    package static func label(_ verdict: TensionReading.Verdict) -> String {
        switch verdict {
        case .tense: words("angespannt", "tight")
        case .medium: words("mittel", "medium")
        case .relaxed: words("entspannt", "relaxed")
        }
    }

    package static func label(_ kind: TensionReading.Component.Kind) -> String {
        switch kind {
        case .duration: words("Wie lange Anzeigen offen sind (Median)", "How long ads are open (median)")
        case .careerChangers: words("Quereinstieg willkommen", "Career changers welcome")
        case .withoutExperience: words("Keine Berufserfahrung verlangt", "No experience required")
        case .repeats: words("Wiederholte Anzeigen", "Repeated ads")
        case .permanent: words("Unbefristet", "Permanent")
        }
    }

    package static func label(_ direction: TensionReading.Direction) -> String {
        switch direction {
        case .tighter: words("spricht für knapper", "points to scarcer")
        case .looser: words("spricht dagegen", "points against it")
        case .same: words("kein gesicherter Unterschied", "no reliable difference")
        }
    }

    /// The name of a language where it is one that ads ask for; else its code.
    package static func language(_ code: String) -> String {
        languages[code.lowercased()].map { words($0.german, $0.english) } ?? code
    }

    private static let languages: [String: (german: String, english: String)] = [
        "de": ("Deutsch", "German"), "en": ("Englisch", "English"), "fr": ("Französisch", "French"),
        "es": ("Spanisch", "Spanish"), "it": ("Italienisch", "Italian"), "nl": ("Niederländisch", "Dutch"),
        "pl": ("Polnisch", "Polish"), "ru": ("Russisch", "Russian"), "tr": ("Türkisch", "Turkish"),
        "pt": ("Portugiesisch", "Portuguese"), "cs": ("Tschechisch", "Czech"), "da": ("Dänisch", "Danish"),
        "sv": ("Schwedisch", "Swedish"), "zh": ("Chinesisch", "Chinese"), "ja": ("Japanisch", "Japanese"),
        "ar": ("Arabisch", "Arabic"), "uk": ("Ukrainisch", "Ukrainian"), "ro": ("Rumänisch", "Romanian"),
        "hu": ("Ungarisch", "Hungarian"), "hr": ("Kroatisch", "Croatian"), "el": ("Griechisch", "Greek"),
        "no": ("Norwegisch", "Norwegian"), "fi": ("Finnisch", "Finnish"),
    ]
}
