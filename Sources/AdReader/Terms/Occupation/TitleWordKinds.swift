/// What single words of titles do beside naming the occupation.
struct TitleWordKind: OptionSet, Sendable {
    let rawValue: UInt16
    /// Says nothing of the occupation ("gesucht", "Vollzeit").
    static let aside = TitleWordKind(rawValue: 1)
    /// Begins what the job is about, where or with whom ("für", "im").
    static let cut = TitleWordKind(rawValue: 2)
    /// Names no occupation by itself; what it is about stands beside it ("Mitarbeiter").
    static let generic = TitleWordKind(rawValue: 4)
    /// For people who lead others.
    static let leading = TitleWordKind(rawValue: 8)
    static let junior = TitleWordKind(rawValue: 16)
    static let senior = TitleWordKind(rawValue: 32)
    /// A training or study place, or work beside one.
    static let learner = TitleWordKind(rawValue: 64)
    /// A course of study, which leads to the occupation's expert level.
    static let academic = TitleWordKind(rawValue: 128)
    /// A word of a gender mark ("m", "divers", "all genders").
    static let gender = TitleWordKind(rawValue: 256)

    /// The kind of a word in plain small letters, by its hash.
    static func kind(of hash: UInt64) -> TitleWordKind { kinds[hash] ?? [] }

    private static let kinds: [UInt64: TitleWordKind] = {
        var kinds: [UInt64: TitleWordKind] = [:]
        for (kind, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) {
                kinds[WordHash.title(Array(word.utf8)[...]), default: []].insert(kind)
            }
        }
        return kinds
    }()

    private static let lists: [(TitleWordKind, String)] = [
        (
            .aside,
            """
            ab sofort zum zur naechstmoeglichen naechstmoeglicher zeitpunkt vollzeit teilzeit voll teil zeit full part
            time minijob minijobber unbefristet unbefristete unbefristeter befristet befristete befristeter gesucht
            suchen suche sucht wir dich sie du gern gerne auch quereinsteiger quereinstieg quereinsteigerin willkommen
            std stunden stunde woche pro eur euro brutto monat jahr bis zu mindestens mind k p a b h m w d x i sk
            homeoffice home remote hybrid deutschlandweit bundesweit europaweit workation auf wunsch oder und als eine
            einen einer ein einem eines die der das den dem des uns unser unsere unserem unseren team job stelle
            stellenangebot tagschicht nachtschicht fruehschicht spaetschicht schicht wochenende wochenenden ohne kein
            keine montag freitag mo fr uhr jetzt bewerben bonus praemie willkommenspraemie startpraemie urlaub tage
            uebertariflich uebertarifliche bezahlung gehalt lohn stundenlohn tarif direktvermittlung festanstellung
            motivierte motivierter engagierte engagierter zuverlaessige zuverlaessiger freundliche freundlicher
            erfahrene erfahrener erfahren erste erster mehrere neue neuer neuen kennziffer ref nr id referenz jobid
            gmbh ag kg se mbh co ev ggmbh ohg standort raum region umgebung grossraum naehe the and or to our a an we
            are looking permanent fixed term moeglich moeglichkeit perspektive option uebernahme start beginn herbst
            sommer fruehjahr januar februar maerz april mai juni juli august september oktober november dezember
            """
        ),
        (
            .cut,
            """
            fuer im in am an bei beim mit vom von zum zur ueber inkl schwerpunkt bereich fokus focus abteilung gebiet
            fachbereich fachrichtung for at with of
            """
        ),
        (
            .generic,
            """
            mitarbeiter fachkraft kraft helfer manager specialist spezialist experte expert leiter leitung teamleiter
            teamleitung teamlead lead head consultant berater sachbearbeiter sachbearbeitung referent assistent
            assistenz assistant engineer ingenieur techniker technician koordinator coordinator facharbeiter arbeiter
            aushilfe hilfskraft fachangestellter angestellter associate officer analyst developer entwickler architekt
            architect projektleiter projektleitung projektmanager abteilungsleiter gruppenleiter bereichsleiter owner
            director monteur administrator betreuer planer fachmann operator professional allrounder servicekraft
            meister schichtleiter supervisor partner student doktorand coach trainer technische technischer
            kaufmaennischer kaufmaennische fachhelfer ergaenzungskraft beschaeftigter beschaeftigte mensch menschen
            person talent talente kollege verstaerkung unterstuetzung
            """
        ),
        (
            .leading,
            """
            leiter leitung teamleiter teamleitung teamlead head abteilungsleiter gruppenleiter bereichsleiter
            schichtleiter schichtfuehrer vorarbeiter abteilungsleitung director gruppenleitung referatsleiter
            bereichsleitung fachbereichsleiter fachbereichsleitung sachgebietsleiter sachgebietsleitung supervisor
            fuehrungskraft ressortleiter dezernatsleiter chief
            """
        ),
        (.junior, "junior jr berufseinsteiger berufseinstieg absolvent absolventen young einsteiger graduate entry"),
        (.senior, "senior sr principal experienced expert lead staff"),
        (
            .learner,
            """
            ausbildung auszubildende auszubildender auszubildenden azubi azubis werkstudent werkstudenten
            werkstudentin werkstudententaetigkeit praktikum praktikant praktikantin pflichtpraktikum pflichtpraktikant
            praxisstudent intern internship trainee traineeprogramm studentische studentischer abschlussarbeit
            masterarbeit bachelorarbeit thesis masterthesis bachelorthesis umschulung umschueler lehrling
            """
        ),
        (
            .academic,
            """
            bachelor bsc beng dhbw studium duales dualer duale studiengang hochschulstudium
            """
        ),
        (
            .gender,
            """
            m w d f x i g n a u v h o s r gn div divers diverse diversity all gender genders mensch human maennlich
            weiblich geschlecht geschlechter alle egal inter intersex wmd mwd mwx mfd dmw wdm mdw mwdi nb mann frau
            every everyone welcome tin lgbtq any
            """
        ),
    ]
}

extension WordHash {
    /// The hash of a title's word.
    @inline(__always)
    static func title(_ letters: ArraySlice<UInt8>) -> UInt64 {
        WordHash(of: letters).value
    }
}
