import JobMarket

/// The words around skills: what announces them, what only measures them, what wishes for them.
enum SkillWords {
    struct Role: OptionSet, Sendable {
        let rawValue: UInt32
        /// Announces knowledge: "Kenntnisse", "Erfahrung", "Umgang".
        static let cue = Role(rawValue: 1)
        /// Measures only: "gute", "fundierte", "gängigen".
        static let degree = Role(rawValue: 2)
        /// Articles, prepositions, pronouns, auxiliaries: never begins or ends a skill.
        static let function = Role(rawValue: 4)
        /// Links items of a list.
        static let and = Role(rawValue: 8)
        /// Announces examples: "wie", "insbesondere".
        static let example = Role(rawValue: 16)
        /// Wishes for what follows: "idealerweise".
        static let wishAhead = Role(rawValue: 32)
        /// Wishes for what stands before: "von Vorteil".
        static let wishBehind = Role(rawValue: 64)
        /// Says nothing as a skill of its own: "Bereich", "Tools", "Umsetzung".
        static let generic = Role(rawValue: 128)
        /// Speaks of education.
        static let education = Role(rawValue: 256)
        /// Speaks of a language.
        static let language = Role(rawValue: 512)
        /// A soft skill by itself.
        static let soft = Role(rawValue: 1024)
        /// A noun that becomes a soft skill with an adjective: "Arbeitsweise".
        static let softHead = Role(rawValue: 2048)
        /// Announces an attitude: "Freude an", "Bereitschaft zu".
        static let attitude = Role(rawValue: 4096)
        /// A predicate that is a soft skill: "teamfähig".
        static let softAdjective = Role(rawValue: 8192)
        /// A verb: ends a noun phrase.
        static let verb = Role(rawValue: 16384)
        /// A capital adjective or adverb that begins a new item in lists without marks.
        static let opener = Role(rawValue: 32768)
        /// In capitals but no skill: "GmbH", "IT", "PC".
        static let notName = Role(rawValue: 65536)
    }

    static let roles: WordList<Role> = {
        var list = WordList<Role>()
        func add(_ role: Role, _ words: String) { list.add(words, role) { $0.union($1) } }
        add(
            .function,
            """
            der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|im|in|mit|von|vom|zu|zum|zur|für|auf|an|am|bei
            beim|aus|über|um|durch|nach|unter|vor|zwischen|hinsichtlich|rund|sich|dich|dir|du|sie|ihr|ihre|ihren|ihrer
            dein|deine|deinen|deiner|unser|unsere|unseren|unserer|wir|uns|es|er|als|auch|noch|bereits|schon|nur|dabei
            dazu|damit|darüber|hinaus|sowohl|dass|ob|wenn|sofern|je|jede|jeder|diese|dieser|diesem|diesen|welche
            welcher|solche|alle|allen|aller|einige|einigen|mindestens|mind|ca|min|max|gern|gerne|ebenso
            ebenfalls|zudem|außerdem|weiterhin|ferner|ggf|evtl|etc|usw|uvm|vgl|bzgl|the|a|of|with|to|for|on|at|by|from
            your|you|we|our|as|well|is|are|be|this|that|these|their|its|into|within|or|gegenüber|während|innerhalb
            what|which|when|if|anhand|mittels|hin|her|pro|per|via|gemäß|entsprechend|bzw|nicht|kein|keine|was|wer|wo
            so
            """)
        add(
            .and,
            """
            und|oder|sowie|bzw|beziehungsweise|respektive|and|or|u|als auch|wie auch|und/oder|plus|aber|jedoch|dann
            sondern
            """)
        add(
            .example,
            """
            wie|z B|zB|bspw|beispielsweise|insbesondere|insb|insbes|vor allem|u a|etwa|inkl|inklusive|einschließlich
            speziell|zum Beispiel|wie z B|wie beispielsweise|wie etwa|such as|like|e g|eg|including|especially|d h
            namentlich|idealer Weise|unter anderem|im Speziellen|im Besonderen|mit Schwerpunkt
            mit Fokus auf|v a
            """)
        add(
            .wishAhead,
            """
            idealerweise|vorzugsweise|bestenfalls|optimalerweise|im Idealfall|gerne auch|gern auch
            wünschenswerterweise|ideally|preferably|bevorzugt|von Vorteil sind|nice to have|nice-to-have|optional
            im besten Fall|gerne mit|gern mit|am besten|gerne in|gern in|optimaler Weise|möglichst|bevorzugt in
            im Optimalfall|gern gesehen sind|gerne gesehen sind|wünschenswert sind
            """)
        add(
            .wishBehind,
            """
            wünschenswert|von Vorteil|vorteilhaft|erwünscht|ein Plus|ein Pluspunkt|Pluspunkt|Pluspunkte|Plus-Punkt
            ein Bonus|nützlich|kein Muss|nicht zwingend|nicht Voraussetzung|nicht Bedingung|hilfreich|gern gesehen
            gerne gesehen|is a plus|a plus|an advantage|preferred|desirable|would be nice|wäre ideal|wäre super
            wäre toll|wäre schön|sind ideal|optimal|vom Vorteil|großer Vorteil|klarer Vorteil|ein Vorteil|advantageous
            beneficial
            """)
        add(
            .degree,
            """
            sehr|gut|gute|guter|gutes|guten|gutem|fundiert|umfassend|umfangreich|tief|tiefe|tiefes|tiefgreifend
            vertieft|solide|solides|soliden|erste|ersten|erster|erstes|praktisch|relevant|einschlägig|mehrjährig
            langjährig|nachweislich|nachweisbar|ausgeprägt|hoch|hohe|hohes|hohen|hoher|stark|starke|starkes|starken
            starker|sicher|sichere|sicheres|sicherer|sicheren|souverän|routiniert|grundlegend|gängig|aktuell|modern
            neuest|verschieden|unterschiedlich|entsprechend|weitere|weiteren|weiterer|ander|anderen|anderer
            ausgezeichnet|exzellent|hervorragend|ausreichend|idealer|breit|breites|breite|allgemein|profund|erweitert
            detailliert|versiert|bestehend|vorhanden|notwendig|erforderlich|gewünscht|vergleichbar|ähnlich|wesentlich
            wichtig|überdurchschnittlich|erprobt|anwendungsbereit|schnelle|schnell|echte|echter|echtes|große|großes
            großer|großen|gewisse|gewisses|erfolgreich|nachgewiesen|good|very|strong|excellent|solid|deep|proven
            profound|practical|basic|advanced|sound|extensive|hands|high|great|mindestens|mehrere|mehreren|einigen
            etwas|bereits|absolut|besonders|besondere|besonderes|professionelle Erfahrung|eigene|gepflegt|vertraut
            jahre|jahren|jährig|jährige|years|year|maß|niveau|stets|immer|ersten Erfahrungen|diverse|diversen
            einer oder mehreren|several|previous|professional|first|demonstrated|prior|significant|thorough|broad
            minimum|demonstrable|comprehensive|initial|working|expert|ability|must|international|hands-on|folgend
            individuell|generell
            """)
        add(
            .cue,
            """
            Kenntnisse|Kenntnis|Kenntnissen|Grundkenntnisse|Grundkenntnissen|Fachkenntnisse|Vorkenntnisse
            Basiskenntnisse|Erfahrung|Anwenderkenntnisse|Anwendungskenntnisse|Spezialkenntnisse|Detailkenntnisse
            Expertenkenntnisse|Praxiskenntnisse|Erfahrungen|Berufserfahrung|Berufserfahrungen|Praxiserfahrung
            Arbeitserfahrung|Know-how|Knowhow|Umgang|Wissen|Fachwissen|Grundwissen|Verständnis|Grundverständnis
            Expertise|Beherrschung|Vertrautheit|Grundlagenwissen|Grundlagen|Hintergrundwissen|Basiswissen|Wissensstand
            Einblicke|Einblick|Berührungspunkte|Praxis|Grundlagenkenntnisse|Fachexpertise|Anwendung|Einsatz|experience
            knowledge|understanding|proficiency|proficient|familiarity|familiar|expertise|command|skilled|background
            experienced|Erfahrungswerte|Erfahrungsschatz|Sachkenntnis|Sachkenntnisse|vertraut|versiert|Routine
            Sicherheit im|Grundlagenverständnis|kennst|kennen|beherrschst|beherrschen|programmierst|fit|sattelfest
            Nutzung|bewandert|firm|auskennen
            """)
        add(
            .generic,
            """
            Bereich|Bereichen|Umfeld|Gebiet|Gebieten|Themen|Thema|Technologien|Technologie|Tools|Tool|Programme
            Programmen|Software|Systeme|Systemen|Anwendungen|Anwendung|Lösungen|Methoden|Produkte|Produkten
            Plattformen|Frameworks|Framework|Sprachen|Werkzeuge|Rolle|Position|Funktion|Tätigkeit|Tätigkeiten|Aufgaben
            Unternehmen|Branche|Umgebung|Umgebungen|Projekten|Projekte|Einsatz|Umgang|Nutzung|Umsetzung|Durchführung
            Entwicklung|Erstellung|Arbeit|Zusammenarbeit|Implementierung|Konzeption|Betrieb|Gestaltung|Optimierung
            Administration|Konfiguration|Betreuung|Planung|Steuerung|Pflege|Wartung|Einführung|Verwaltung|Bedienung
            Bearbeitung|Auswertung|Anpassung|Weiterentwicklung|Verwendung|Handhabung|Aufbau|Design|Verarbeitung
            Mitarbeit|Leitung|Weise|Vorteil|Plus|Maß|Wort|Schrift|Niveau|Jahre|Jahren|Basis|Rahmen|Form|Art|Umfang
            Stelle|Fach|Branchen|Kontext|Level|Voraussetzung|Voraussetzungen|Bedarf|Praxis|Theorie|Team|Teams|Kunden
            Menschen|Begriffe|Standard|Standards|Prozesse|Prozessen|Fachbereich|Fachbereichen|Abteilungen|Schwerpunkt
            Schwerpunkten|Einarbeitung|Möglichkeit|Fragestellungen|Herausforderungen|tools|systems|technologies
            languages|environment|environments|field|area|areas|frameworks|methods|solutions|one|more|least
            Anforderungen|Zusammenhänge|Inhalte|Sachverhalte|Kollegen|Dinge|Disziplinen|Fähigkeiten|Skills|Kompetenzen
            Kompetenz|Profil|Praktika|Praktikum|Praktikums|Werkstudententätigkeit|Werkstudententätigkeiten
            Quereinsteiger|Werkstudent|Vorerfahrung|Vorerfahrungen|Power|Machine|MS|Microsoft|Google|Apache|Language
            Data|Daten|Zahlen|Erkenntnisse|Teil|Agentur|Beratungsunternehmen|Datenmengen|Branchenerfahrung
            Qualifizierung|Organisation|Strukturen|Konzepten|Techniken|Trends|Best Practices|Service|Services
            Umfeldern|Person|Persönlichkeit|Bereitstellung|Applikationen|Tagen|Verfahren|Bewerbung|Beruf|Berufsfeld
            Arbeitsumfeld|Fachgebiet
            """)
        add(
            .education,
            """
            Studium|Hochschulstudium|Bachelorstudium|Masterstudium|Studiengang|Studienrichtung|Studienfach
            Fachrichtung|Abschluss|Studienabschluss|Hochschulabschluss|Ausbildung|Berufsausbildung|Berufsabschluss
            Diplom|Bachelor|Master|Promotion|Abitur|Hochschulreife|Fachhochschulreife|Schulabschluss|Fachabitur
            Techniker|Meister|Fachwirt|Betriebswirt|Weiterbildung zum|Weiterbildung|Qualifikation|Studierende|Student
            Studentin|immatrikuliert|eingeschrieben|degree|studies|Bachelor's|Master's|Hochschulausbildung
            Fachinformatiker|Kaufmann|Kauffrau|Mechatroniker|Elektroniker|Realschulabschluss|Abschlussnote
            Universitätsabschluss|Lehre|Fachhochschulstudium|Universitätsstudium|Hochschule|Universität|Doktorgrad
            Staatsexamen|Masterabschluss|Bachelorabschluss|Zusatzqualifikation|Fachausbildung|Studiums|Semester|Noten
            Mittlere Reife|Matura|HTL|FH|TU|Studienrichtungen|Studiengänge|Ingenieurstudium|Informatikstudium
            Lehrabschluss|Wirtschaftsinformatik|Wirtschaftsingenieurwesen|Naturwissenschaften|Ingenieurwissenschaften
            Ingenieurwesen|Wirtschaftswissenschaften|Geisteswissenschaften|Sozialwissenschaften
            """)
        add(
            .language,
            """
            Deutsch|Englisch|Französisch|Spanisch|Italienisch|Russisch|Polnisch|Türkisch|Niederländisch|Chinesisch
            Japanisch|Portugiesisch|Deutschkenntnisse|Englischkenntnisse|Deutschkenntnissen|Englischkenntnissen
            Sprachkenntnisse|Fremdsprachen|Fremdsprachenkenntnisse|Französischkenntnisse|Spanischkenntnisse
            Fremdsprache|Muttersprache|Muttersprachler|deutsche|deutschen|deutscher|englische|englischen|englischer
            Sprache|Englischniveau|Deutschniveau|German|English|French|Sprachniveau|language|languages
            Russischkenntnisse|Wort und Schrift|Arabisch|Deutsch und Englischkenntnisse|Tschechisch|Koreanisch
            Ukrainisch|Rumänisch|Italienischkenntnisse|Polnischkenntnisse|C1|C2|B1|B2|A2
            """)
        add(
            .softHead,
            """
            Arbeitsweise|Arbeitsstil|Arbeiten|Denken|Handeln|Denkweise|Vorgehensweise|Vorgehen|Auftreten
            Herangehensweise|Fähigkeiten|Persönlichkeit|Kompetenzen|Kompetenz|Fähigkeit|Art|Arbeitshaltung|Einstellung
            Umgangsformen|Erscheinungsbild|Mindset|Skills|Geschick|Gespür|Ausdrucksvermögen|Ausdrucksweise|Agieren
            Verhalten|Denken und Handeln|Verständnis für Zahlen|skills|mindset|thinking|attitude|Stärken|Talent|Ader
            Denkvermögen|Arbeitsmoral|Haltung|Händchen|Ausdrucksfähigkeit|Kreativität|Erscheinung
            """)
        add(
            .attitude,
            """
            Freude|Spaß|Interesse|Begeisterung|Leidenschaft|Affinität|Bereitschaft|Lust|Motivation|Faible|Neugier auf
            Neugierde auf|Offenheit für|Gespür für|Gefühl für|Sinn für|Händchen für|Auge für|Blick für|Passion
            interest|willingness|enthusiasm|Wille|Drang|Ehrgeiz|Technikaffinität|Fähigkeit zu|Fähigkeit zur|Herzblut
            Begeisterungsfähigkeit für
            """)
        add(
            .soft,
            """
            Teamfähigkeit|Teamgeist|Teamplayer|Teamplayerin|Teamorientierung|Teamarbeit|Belastbarkeit|Flexibilität
            Zuverlässigkeit|Engagement|Eigeninitiative|Initiative|Selbstständigkeit|Selbständigkeit|Eigenverantwortung
            Eigenständigkeit|Kreativität|Empathie|Loyalität|Sorgfalt|Genauigkeit|Gewissenhaftigkeit|Neugier|Neugierde
            Motivation|Durchsetzungsvermögen|Durchsetzungskraft|Durchhaltevermögen|Organisationstalent
            Kommunikationstalent|Auffassungsgabe|Verhandlungsgeschick|Einfühlungsvermögen|Pünktlichkeit|Ehrlichkeit
            Verschwiegenheit|Diskretion|Selbstbewusstsein|Selbstorganisation|Zielstrebigkeit|Hands-on-Mentalität
            Hands-on Mentalität|Ehrgeiz|Überzeugungskraft|Entscheidungsfreude|Lernwille|Tatkraft|Initiativkraft
            Resilienz|Humor|Ausdauer|Geduld|Freundlichkeit|Verantwortungsgefühl|Verantwortung zu übernehmen
            Hilfsbereitschaft|Offenheit|Analysestärke|Fingerspitzengefühl|Improvisationstalent|Zeitmanagement
            Selbstdisziplin|Selbstvertrauen|Leistungswille|Innovationsgeist|Pioniergeist|Unternehmergeist|Teamwork
            Teamspirit|Ideenreichtum|Begeisterungsfähigkeit|Macher-Mentalität|Macher|Enthusiasmus|Handlungsgeschick
            Kooperationsfähigkeit|Rhetorik|Präsentationssicherheit|Reisebereitschaft|Mobilität|Schichtbereitschaft
            Organisationsgeschick|Dienstleistungsmentalität|Kommunikation|communication skills|team player|teamwork
            flexibility|reliability|creativity|self-motivated|analytical skills|problem-solving skills|Herzlichkeit
            interpersonal skills|attention to detail|initiative|curiosity|ownership|work ethic|Problemlösungen
            Fähigkeit zur Selbstorganisation|Integrität|Menschenkenntnis|Konzentrationsfähigkeit|Ordnungssinn
            Serviceorientierung|Serviceverständnis|Dienstleistungsgedanke|gerne im Team|gern im Team
            arbeitest gerne im Team|arbeiten gerne im Team|arbeitest gern im Team|arbeiten gern im Team|Arbeit im Team
            Hands-on-Mindset|Growth Mindset|Kommunikationsgeschick|Managementfähigkeiten|Multitasking|Wissbegierde
            Wissensdurst|Spontanität
            """)
        add(
            .softAdjective,
            """
            teamfähig|teamorientiert|belastbar|flexibel|zuverlässig|verlässlich|kreativ|kommunikativ
            kommunikationsstark|selbstständig|selbständig|eigenständig|eigenverantwortlich|eigeninitiativ|strukturiert
            lösungsorientiert|zielorientiert|ergebnisorientiert|kundenorientiert|engagiert|motiviert|serviceorientiert
            verantwortungsbewusst|sorgfältig|gewissenhaft|analytisch|zielstrebig|neugierig|wissbegierig|lernbereit
            proaktiv|empathisch|kontaktfreudig|pünktlich|aufgeschlossen|organisiert|durchsetzungsstark
            begeisterungsfähig|qualitätsbewusst|einsatzbereit|freundlich|offen|loyal|ehrgeizig|innovativ
            entscheidungsfreudig|dienstleistungsorientiert|kommunikationsfähig|hilfsbereit|verantwortungsvoll
            reisebereit|initiativ|pragmatisch|konfliktfähig|stressresistent|gründlich|zuverlaessig|kooperativ
            unternehmerisch|umsetzungsstark|wertschätzend|detailorientiert|technikaffin|zahlenaffin|systematisch
            vertrauenswürdig|leistungsorientiert|leistungsbereit|selbstbewusst|konstruktiv|diszipliniert|höflich
            proactive|reliable|motivated|curious|self-driven|communicative
            """)
        add(
            .verb,
            """
            ist|sind|hast|haben|hat|bist|wäre|wären|wird|werden|bringst|bringen|verfügst|verfügen|besitzt|besitzen
            rundet|runden|zeichnet|zeichnen|konntest|konnten|kannst|können|sammeln|gesammelt|mitbringen|mitbringst
            vorweisen|setzen|setzt|voraus|erforderlich|vorausgesetzt|notwendig|ermöglichen|ermöglicht|arbeitest
            arbeiten|machst|machen|weißt|wissen|denkst|sprichst|liebst|gehören|gehört|überzeugst|überzeugen|freust
            kommunizierst|findest|fällt|liegt|verstehst|verstehen|willst|möchtest|suchst|gefragt|ab|zählen|zählt|dein
            deinem|ihrem|zwingend|muss|sollte|sollten|willkommen|voraussetzung|have|has|are|is|work|enjoy|bring
            """)
        add(
            .opener,
            """
            Sehr|Gute|Guter|Gutes|Fundierte|Fundiertes|Umfassende|Umfangreiche|Erste|Praktische|Einschlägige
            Mehrjährige|Langjährige|Nachweisbare|Ausgeprägte|Ausgeprägtes|Ausgeprägter|Hohe|Hohes|Hoher|Starke|Starkes
            Sichere|Sicherer|Sicheres|Souveräner|Souveränes|Abgeschlossene|Abgeschlossenes|Idealerweise|Wünschenswert
            Vorzugsweise|Selbstständige|Selbständige|Eigenständige|Strukturierte|Analytisches|Analytische|Fließende
            Verhandlungssichere|Erfolgreich|Grundlegende|Grundlegendes|Solide|Tiefes|Tiefgehendes|Vertiefte|Sie|Du
            Eigenverantwortliche|Lösungsorientierte|Zuverlässige|Schnelle|Unternehmerisches|Technisches|Überzeugende
            Idealer|Relevante|Bereitschaft|Freude|Spaß|Interesse|Begeisterung|Leidenschaft|Erfahrung|Erfahrungen
            Kenntnisse|Grundkenntnisse|Verständnis|Fähigkeit|Teamfähigkeit|Teamgeist|Kommunikationsstärke
            Kommunikationsfähigkeit|Eigeninitiative|Führerschein|Reisebereitschaft|Mindestens|Berufserfahrung
            Affinität|Sicherheit|Routinierter|Vertrautheit|Professionelles|Exzellente|Ausgezeichnete|Hervorragende
            Zudem|Optimal
            """)
        add(
            .notName,
            """
            GmbH|AG|KG|SE|EU|DE|PC|CV|EDV|USA|UK|DACH|NRW|BW|PDF|IHK|HR|IT|MINT|FH|TU|HTL|B2B|B2C|KMU|OK|TV|DU|SIE|UND
            IN|MIT|DER|DIE|DAS|BWL|VWL|MBA|BA|MA|BSc|MSc|DIN|ISO|CEO|CTO|CFO|PKW|LKW|PLZ|Std|EUR|GbR|eV|mbH|Co|ID|NR
            TVöD|TV-L|ÖPNV|USP|ASAP|FAQ|URL|www|m/w/d|w/m/d|m/w|LL M|KI|ICT|R&D|D/A/CH|CH|AT|OEM|OEMs|UG|HGB-Abschluss
            GER|ÜBER|FÜR|WIR|UNS|DEIN|IHR|PROFIL|IST|C1|B2|B1|A1|A2|C2
            """)
        return list
    }()

    /// Roles that do not follow from a list but from the end of a word.
    static func role(_ line: TokenLine, _ index: Int) -> Role {
        let token = line.tokens[index]
        var listed = roles.value(of: token) ?? []
        if listed == .opener, let stem = roles.stem(of: token) { listed.formUnion(stem) }
        guard token.length >= 9, listed.isSubset(of: .opener) else { return listed }
        for suffix in softSuffixes
        where line.token(index, endsIn: suffix) && token.length > suffix.utf8CodeUnitCount + 2 {
            return listed.union(token.isCapital ? .soft : .softAdjective)
        }
        if !token.isCapital, token.length > 10 {
            for suffix in softAdjectiveSuffixes where line.token(index, endsIn: suffix) { return .softAdjective }
        }
        if token.isCapital {
            for suffix in languageSuffixes where line.token(index, beginsWith: suffix) { return .language }
            for suffix in educationSuffixes where line.token(index, endsIn: suffix) { return .education }
        }
        return listed
    }

    /// People one deals with: "Umgang mit Kunden" is a soft skill, "Umgang mit Excel" is none.
    static let people: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            Kunden|Kundinnen|Menschen|Patienten|Patientinnen|Behörden|Kollegen|Kolleginnen|Partnern|Mandanten|Gästen
            Bewohnern|Kindern|Jugendlichen|Geschäftspartnern|Ansprechpartnern|Lieferanten|Mitarbeitern|Mitarbeitenden
            Klienten|Bürgern|Bürgerinnen|Stakeholdern|Tieren|Vertriebspartnern|Kund|Kolleg|Anwendern|Nutzern|Teams
            Auftraggebern|Fachbereichen
            """, true)
        return list
    }()

    private static let softSuffixes: [StaticString] = [
        "faehigkeit", "faehigkeiten", "orientierung", "bereitschaft", "bewusstsein", "staerke", "vermoegen",
        "mentalitaet",
        "affinitaet", "freude", "disziplin", "talent", "geschick", "kompetenz",
        "loyalitaet", "kompetenzen", "freudigkeit", "empathie", "mindset",
    ]
    private static let softAdjectiveSuffixes: [StaticString] = [
        "orientiert", "bewusst", "faehig", "freudig", "affin", "stark",
    ]
    private static let languageSuffixes: [StaticString] = [
        "deutschkennt", "englischkennt", "sprachkennt", "franzoesischkennt",
    ]
    private static let educationSuffixes: [StaticString] = ["studium", "ausbildung", "abschluss", "studiengang"]
}
