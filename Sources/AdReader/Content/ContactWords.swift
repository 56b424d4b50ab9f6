import JobMarket

/// What a word says about a person's name beside it or in it.
struct ContactWord: OptionSet, Sendable {
    let rawValue: UInt16
    /// Before a single person: "Frau", "Herr".
    static let address = ContactWord(rawValue: 1)
    /// Before the person to turn to: "Ansprechpartnerin", "Recruiter".
    static let cue = ContactWord(rawValue: 2)
    /// Before a person among other things: "Fragen", "Kontakt".
    static let link = ContactWord(rawValue: 4)
    /// After or before a name: "Recruiting", "Teamleiterin".
    static let role = ContactWord(rawValue: 8)
    /// An academic title.
    static let title = ContactWord(rawValue: 16)
    static let firstName = ContactWord(rawValue: 32)
    /// A word that is no part of a name.
    static let stop = ContactWord(rawValue: 64)
    /// Makes the name before it that of a company, a street or an institution.
    static let company = ContactWord(rawValue: 128)
    /// Before a phone number or a mail address.
    static let channel = ContactWord(rawValue: 256)
    /// What a person is said to do for applicants: "freut", "hilft".
    static let verb = ContactWord(rawValue: 512)
    /// Inside a name: "von", "de".
    static let particle = ContactWord(rawValue: 1024)
    /// Before a first name: "bei", "an", "Ihnen".
    static let preposition = ContactWord(rawValue: 2048)
    /// The last word of a street's name.
    static let street = ContactWord(rawValue: 4096)
    /// A role that tells a person by itself, as "Business" does not.
    static let office = ContactWord(rawValue: 8192)
}

extension ContactWord {
    static func of(_ token: Token) -> ContactWord { words.exact(token) ?? [] }
    /// What a word says other than that it is a first name, from a list a tenth as long.
    static func announcing(_ token: Token) -> ContactWord { announcements.exact(token) ?? [] }
    static func of(hash: WordHash) -> ContactWord { words.value(hash) ?? [] }

    private static let words: WordList<ContactWord> = {
        var list = announcements
        list.add(ContactFirstNames.table, .firstName) { $0.union($1) }
        return list
    }()

    private static let announcements: WordList<ContactWord> = {
        var list = WordList<ContactWord>(inflects: false)
        func add(_ words: String, _ word: ContactWord) { list.add(words, word) { $0.union($1) } }
        add("Frau|Herr|Herrn|Hr|Mr|Mrs|Ms", [.address, .stop])
        add(
            """
            Ansprechpartner|Ansprechpartnerin|Ansprechpartners|Ansprechpartnerinnen|Ansprechperson|Ansprechpersonen
            Kontaktperson|Kontaktpersonen|Recruiterin|Recruiter|Personalreferentin|Personalreferent|Personalleiterin
            Personalleiter|Personalmanager|Personalmanagerin|Personalverantwortliche|Personalberater|Personalberaterin
            Ausbildungsleiter|Ausbildungsleiterin|Personaldisponent|Personaldisponentin|Personalsachbearbeiterin
            Personalsachbearbeiter|Ansprechpartner_in|Kontaktdaten|Personalentwicklerin|Personalentwickler
            Niederlassungsleiter|Niederlassungsleiterin|Kontaktpartner|Kontaktpartnerin|Ausbilder|Ausbilderin
            Personalvermittlerin|Personalvermittler|Personalassistentin|Hauptansprechpartner|Hauptansprechpartnerin
            Stationsleiterin|Stationsleiter|Pflegedienstleiter|Pflegedienstleiterin|Studienberaterin|Studienberater
            """, [.cue, .role, .office, .stop])
        add("Ansprech", [.stop])
        add(
            "Kontakt|Talk|Contact|Geschäftsführer|Geschäftsführerin|Fragen|An|Von|StB|Kontaktiere|Kontaktieren",
            [.link, .stop])
        add("bei|an|dir|ihnen|dich|euch", .preposition)
        add("Straße|Strasse|Str|Platz|Allee|Weg|Gasse|Ring|Damm|Ufer", [.street, .company, .stop])
        add(
            """
            Dr|Prof|Dipl|Ing|med|rer|nat|phil|jur|Professor|Professorin|Inf|Kffr|Kfm|Betriebsw|pol|oec|Mag|MBA|Univ
            habil
            """,
            [.title, .stop])
        add("MSc|BSc|LLM|PhD|RA|WP|Msc|Bsc", [.title, .stop])
        add("von|van|de|der|den|zu|da|di|del|el|al|la|le|ter|ten|dos|bin|ibn", .particle)
        add(
            """
            freut|freuen|ist|sind|hilft|helfen|steht|stehen|beantwortet|beantworten|kümmert|meldet|aus|vom|und|gibt
            betreut|begleitet|unterstützt|informiert
            """, .verb)
        add(
            """
            Telefon|Tel|Mail|Email|Mobil|Fon|Handy|Telefonnummer|Phone|Rufnummer|Durchwahl|WhatsApp|Mobile|Tele
            telefonisch
            """, [.channel, .stop])
        add(
            """
            Senior|Junior|Head|Manager|Managerin|Specialist|Consultant|Personal|Candidate|People|Director|Chief
            Officer|Account|Team|Lead|Career|Acquisition|Business|Partner|Sales
            """, [.role, .stop])
        add(
            """
            Recruiting|Recruitment|Human|HR|Talent|Leiter|Leiterin|Fachabteilung|Personalabteilung|Referentin|Referent
            Teamleiter|Teamleiterin|Personalwesen|Leitung|Personalleitung|Bereichsleiter|Bereichsleiterin
            Abteilungsleiter|Abteilungsleiterin|Fachbereichsleiter|Fachbereichsleiterin|Personalservice
            Sachbearbeiterin|Sachbearbeiter|CEO|CTO|COO|CFO|Vorstand|Prokurist|Prokuristin|Assistenz|Assistentin
            Sekretariat|Geschäftsleitung|Geschäftsführung|Inhaber|Inhaberin|Schulleiter|Schulleiterin
            Entwicklungsingenieur|Entwicklungsingenieurin|Partnermanager
            Personalbetreuung|Projektleiter|Projektleiterin|Vertriebsleiter|Vertriebsleiterin|Dekan|Dekanin
            Institutsleiter|Institutsleiterin|Gruppenleiter|Gruppenleiterin|Personaler|Personalerin|Ausbildungsteam
            """, [.role, .office, .stop])
        add(
            """
            GmbH|AG|SE|KG|KGaA|mbH|Co|eV|OHG|GbR|Inc|Ltd|LLC|Stiftung|Institut|Institute|Institutes|Instituts
            Universität|Hochschule|Schule|Gymnasium|Klinik|Kliniken|Klinikum|Krankenhaus|Group|Gruppe|Holding|Haus
            Verlag|Werke|Consulting|Systems|Technologies|Solutions|Bank|Versicherung|Center|Centrum|Zentrum|Akademie
            Campus|Tower|Hof|Park|Services|Automotive|International|Deutschland|Austria|Germany|Europe|Nachf|Söhne
            Partners|Kommune|Ges|Beteiligungs|Personaldienst|Personaldienstleistungen|Personalmanagement
            Unternehmensgruppe|Familienunternehmen|Society|Gesellschaft
            """, [.company, .stop])
        add(
            """
            Resources|Abteilung|Unter|Bitte|Gerne|Gern|Für|Fuer|Ihre|Ihr|Ihren|Ihrer|Ihrem|Ihres|Ihnen|Deine|Dein
            Deinen|Deiner|Deinem|Dich|Dir|Wir|Sie|Du|Jetzt|Bewerbung|Online|Die|Der|Das|Den|Dem|Des|Und|Oder|Per|Fax
            Telefax|Nr|Stellenbörse|Nummer|Culture|Sachgebiet|Dezernat|Fachbereich|Referat|Niederlassung|Standort
            Bereich|Xing|LinkedIn|Anschrift|Adresse|Bewerbungen|Service|Verwaltung|Werk|Datenschutz|Postfach|Stichwort
            Kennziffer|Zur|Hauptstraße|Fakultät|Zentrale|Am|Im|In|Zum|Mit|Dann|Ja|Nein|Als|Bei|Auf|Aus|Bis|Bewerben
            Bewirb|Rückfragen|Interesse|Thema|Angabe|Mehr|Teil|Karriere|Weitere|Infos|Lebenslauf|Inklusion|Big|Data
            Machine|Unser|Unsere|Unseren|Unserem|Wenn|Aufgaben|Profil|Digital|Media|Engineer|Benefits|Eine|Ein|Einen
            Einem|Namen|Name|Kanzleien|Euro|Werde|Social|Office|Arbeitszeiten|Unternehmen|Process|Themen|Studium
            Urlaub|Support|Level|Technical|Kein|Keine|Diese|Dieses|Gestalten|Job|Deep|System|Pflege|Falls|Noch|Robotic
            Computer|Sport|Freiräume|Product|Lernen|Embedded|Zusammenarbeit|Woche|Zukunft|Informatik|Praktikum
            Developer|Haben|Starten|Rahmen|Scientist|Schwerpunkt|Exklusive|Mehrere|Anspruch|Machen|Gehalt|Desk|Cloud
            Eindrücke|Übersicht|Finanzen|Einblicke|Glück|Flache|Sollten|Fraunhofer|Microsoft|Google|Amazon|Siemens
            Bosch|Pläne|Halten|Schauen|Analyst|Hybrid|Use|Mitarbeiter|Mitarbeiterin|Moderne|Kunde|Kunden|Financial
            Melde|Kurze|Über|Project|Corporate|Menschen|Home|Mission|Systeme|Deutsche|Deutscher|Content|Umgang|Raum
            Nähere|Owner|Vision|Predictive|Hierarchien|Projekte|Sankt|Bad|Hub|Expert|Grüße|Grüsse|Cases|Arbeitgeber
            Europas|Teilen|Alle|Viele|Möchten|Stärken|Kollegen|Gebieten|Basis|Network|Nach|Remote|Rufen|Problem
            Company|Netto|Brutto|Match|Post|Hilfe|Netze|Start|Advanced|Telekom|Code|Technologien|Rolle|Fokus|Architect
            Java|Consultants|Supply|Chain|Cyber|Global|Case|Gebiet|Lassen|Lage|Mitarbeit|Bau|Mindset|Agile|Mitte
            Impact|Arbeit|Branche|Enterprise|Methoden|Devise|Skills|Freuen|Nehmen|Stunden|Schnelle|Art|Advisor
            Trainings|Highest|Tax|Enge|Markt|Blick|Firma|Linux|Datei|Inhouse|Berlin|Hamburg|München|Köln|Frankfurt
            Stuttgart|Dresden|Leipzig|Düsseldorf|Hannover|Nürnberg|Mannheim|Wien|Bremen|Essen|Dortmund|Bonn|Münster
            Graz|Linz|Salzburg|Zürich|Montag|Dienstag|Mittwoch|Donnerstag|Uhr|Januar|Februar|März|Mai|Juni|Juli
            September|Oktober|November|Dezember|Stadt|Landkreis|Kreis|Land|Bundes|Referenz|Stellen|Stelle|Betreff|Ort
            Herzlich|Willkommen|Hallo|Hi|Liebe|Lieber|Danke|Vielen|Dank|Allgemeine|Hinweise|Hinweis|Impressum
            Freundliche|Freundlichen|Grüßen|Homepage|Website|Webseite|Internet|Seite|Button|Click|Klick|Klicken|Video
            Gewünschte|Frühester|Arbeitsort|Vollzeit|Teilzeit|Minijob|Sofort|Beginn|Stellenbezeichnung|Vertrag
            Vergütung|Mail|Bewerber|Bewerberin|Personen|Person|Damen|Herren|Neue|Neuen|Neuer|Great|Place|Work|Top
            Family|Life|The|Our|Your|You|For|And|With|Please|Apply|Send|More|About|Join|Now|At|To|Of|On|We|If|Any
            Questions|English|Real|Estate|Research|Development|Engineering|Innovation|Management|Marketing|Finance
            Controlling|Accounting|Legal|Security|Software|Hardware|Testing|Customer|Success|Operations|Strategy
            Future|Open|Space|Web|Frontend|Englisch|Deutsch|Backend|Full|Stack|Was|Wer|Wie|Wo|Wann|Warum|So|Es|Er|Hier
            Da|Dort|Dazu|Dafür|Damit|Sowie|Auch|Nur|Nicht|Abgabe|Bezug|Frage|Folgende|Tarifliche|Betriebliche
            Personalnummer|Steuer|Recht|Wirtschaft|Technik|Natur|Medizin|Chemie|Physik|Mathematik|Physiker|Elektro
            Energie|Handel|Industrie|Logistik|Vertrieb|Einkauf|Kita
            """, .stop)
        return list
    }()

    /// Endings of words that make what stands before them an institution or a street, folded.
    static let institutions: [StaticString] = [
        "strasse", "institut", "stiftung", "universitaet", "krankenhaus", "klinikum", "gymnasium", "gesellschaft",
        "agentur", "verband", "akademie", "allee", "kolleg", "rathausplatz", "marktplatz",
    ]
    /// Endings that do so behind a hyphen ("Anna-Berg-Haus"); "Backhaus" is a surname.
    static let hyphenated: [StaticString] = [
        "haus", "werk", "werke", "platz", "schule", "gruppe", "preis", "verein", "zentrum", "klinik", "kirche", "ring",
        "weg", "hof", "park", "stift",
    ]

    /// Endings of German and English words that are no names, folded.
    static let endings: [StaticString] = [
        "ung", "ungs", "ungen", "heit", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tions", "taet",
        "ismus", "heres", "bares", "ment", "ments", "nisse", "liche", "licher", "lichen", "liches", "ische", "ischer",
        "ischen", "isches",
        "ige", "iger", "igen", "iges", "ende", "ender", "enden", "endes", "strasse", "platz", "allee", "gasse", "haus",
        "werk", "werke", "amt", "abteilung", "leitung", "team", "teams", "dienst", "dienste", "zentrum", "gruppe",
        "bereich", "schule", "klinik", "klinikum", "technik", "service", "services", "nummer", "zeit", "zeiten", "tage",
        "jahre", "frist", "unterlagen", "formular", "adresse", "daten", "ziffer", "stelle", "stellen", "angebot",
        "angebote", "ning", "ting", "eering", "king", "ping", "nding", "uring", "ness", "ity", "ance", "ence", "logy",
        "ics", "tech", "innen", "portal", "ware", "ierte",
        "ierter", "ierten", "lose", "losen", "bare", "baren", "ieren", "kosten", "gesetz", "verband", "gesellschaft",
        "netze", "bank", "versicherung", "verein", "verlag", "markt", "messe", "projekt", "projekte", "system",
        "systeme", "systems", "preis", "recht", "kraft", "kraefte", "gmbh", "betrieb", "handel", "industrie",
        "zubehoer",
        "ticket", "tickets", "kenntnisse", "leistungen", "agentur", "feld", "hilfe", "welt", "weisse", "erzeugung",
        "reise", "stadt", "region", "festival", "campus",
    ]
}
