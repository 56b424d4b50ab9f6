import GermanText
import ReferenceData
import SearchIndex
import Testing

/// What people type in one line, in German and English, and what is understood of it.
@Suite(.enabled(if: !Places.shared.municipalities.isEmpty)) struct PhraseTests {
    /// A line of the table: what is typed | filters | place and radius | words searched | words excluded.
    struct Phrase: CustomTestStringConvertible, Sendable {
        let cells: [String]
        var typed: String { cells[0] }
        var testDescription: String { typed }

        init(_ line: Substring) {
            cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.split(separator: " ").joined(separator: " ")
            }
        }
    }

    static let phrases = table.split(separator: "\n").map(Phrase.init)
    private static let snapshot = AdIndex.inMemory([]).snapshot

    @Test func theTableIsLarge() {
        #expect(Self.phrases.count >= 120)
        #expect(Set(Self.phrases.map(\.typed)).count == Self.phrases.count)
        #expect(Self.phrases.allSatisfy { $0.cells.count == 5 })
    }

    @Test(arguments: phrases) func isUnderstood(phrase: Phrase) throws {
        let query = try Self.snapshot.search(SearchRequest(what: phrase.typed)).query
        let filters = query.filters.map { "\($0.field.rawValue)=\($0.excluded ? "-" : "")\($0.value)" }
        #expect(filters.joined(separator: " ") == phrase.cells[1])
        let place = query.place.map { "\($0.postcode ?? $0.name) \(Int(query.radius ?? -1))" }
        #expect(place ?? "" == phrase.cells[2])
        #expect(query.rest.joined(separator: " ") == folded(phrase.cells[3]))
        #expect(query.excluded.joined(separator: " ") == folded(phrase.cells[4]))
    }

    private static let table = """
        teilzeit buchhaltung hagen ohne zeitarbeit | hours=part employer=-temp | Hagen 25 | buchhaltung |
        remote python ab 60000 | remote=remote remote=hybrid pay_min=5000 | | python |
        pflege 20 km um hagen | | Hagen 20 | pflege |
        quereinsteiger lager nachts nicht | career_changers=yes | | lager | nachts
        unbefristet | contract=permanent | | |
        homeoffice | remote=remote remote=hybrid | | |
        minijob | hours=mini | | |
        ausbildung | level=trainee | | |
        ich habe 5 jahre erfahrung | years_max=5 | | |
        mindestens 4500 brutto im monat | pay_min=4500 | | |
        part time accounting hagen without temp agencies | hours=part employer=-temp | Hagen 25 | accounting |
        koch ohne wochenende | | | koch | wochenende
        koch kein wochenende | | | koch | wochenende
        verkäufer nicht am wochenende | | | verkäufer | wochenende
        pflege ohne nachtdienst | | | pflege | nachtdienst
        pflege ohne schichten | shift=-yes | | pflege |
        pflege keine schicht | shift=-yes | | pflege |
        pflege nicht im schichtdienst | shift=-yes | | pflege |
        schichtarbeit lager | shift=yes | | lager |
        elektriker ohne zeitarbeit und vermittlung | employer=-temp employer=-placement | | elektriker |
        elektriker ohne agenturen | employer=-temp employer=-placement | | elektriker |
        elektriker keine personaldienstleister | employer=-temp | | elektriker |
        elektriker zeitarbeit nicht | employer=-temp | | elektriker |
        elektriker nicht zeitarbeit | employer=-temp | | elektriker |
        elektriker nicht über zeitarbeit | employer=-temp | | elektriker |
        elektriker ohne leiharbeit oder personalvermittlung | employer=-temp employer=-placement | | elektriker |
        elektriker direkt beim arbeitgeber | employer=direct | | elektriker |
        elektriker -zeitarbeit | employer=-temp | | elektriker |
        electrician no agencies | employer=-temp employer=-placement | | electrician |
        electrician without recruiters | employer=-temp employer=-placement | | electrician |
        electrician no temp agency | employer=-temp | | electrician |
        electrician direct employer | employer=direct | | electrician |
        electrician not via staffing agencies | employer=-temp | | electrician |
        recruiter | | | recruiter |
        personalvermittlung | employer=placement | | |
        agentur grafik | | | agentur grafik |
        vollzeit | hours=full | | |
        full time | hours=full | | |
        full-time nurse | hours=full | | nurse |
        part-time nurse | hours=part | | nurse |
        teilzeitstelle büro | hours=part | | büro |
        halbtags büro | hours=part | | büro |
        30 stunden pro woche büro | hours=part | | büro |
        20 wochenstunden büro | hours=part | | büro |
        büro 35-stunden-woche | hours=full | | büro |
        büro 40 stunden die woche | hours=full | | büro |
        office 25 hours a week | hours=part | | office |
        24 stunden pflege | | | 24 stunden pflege |
        mini-job putzen | hours=mini | | putzen |
        520 euro job | hours=mini | | |
        603-euro-job gastro | hours=mini | | gastro |
        büro kein minijob | hours=-mini | | büro |
        büro nicht vollzeit | hours=-full | | büro |
        befristet büro | contract=fixed_term | | büro |
        büro nicht befristet | contract=-fixed_term | | büro |
        büro ohne befristung | contract=-fixed_term | | büro |
        unbefristete stelle büro | contract=permanent | | büro |
        festanstellung büro | contract=permanent | | büro |
        permanent contract office | contract=permanent | | office |
        fixed-term office | contract=fixed_term | | office |
        freelance texter | contract=freelance | | texter |
        freiberuflich texter | contract=freelance | | texter |
        keine freie mitarbeit texter | contract=-freelance | | texter |
        100% remote java | remote=remote | | java |
        fully remote java | remote=remote | | java |
        remote only java | remote=remote | | java |
        java hybrid | remote=hybrid | | java |
        java vor ort | remote=onsite | | java |
        java on-site | remote=onsite | | java |
        java kein homeoffice | remote=-remote remote=-hybrid | | java |
        java von zu hause | remote=remote remote=hybrid | | java |
        java work from home | remote=remote remote=hybrid | | java |
        java mobiles arbeiten | remote=remote remote=hybrid | | java |
        java not remote | remote=-remote remote=-hybrid | | java |
        ausbildungsplatz tischler | level=trainee | | tischler |
        tischler keine ausbildung | education=none | | tischler |
        apprenticeship carpenter | level=trainee | | carpenter |
        berufseinsteiger controlling | level=entry | | controlling |
        entry level controlling | level=entry | | controlling |
        controlling führungsposition | level=lead | | controlling |
        lager ohne erfahrung | years_max=0 | | lager |
        lager ohne berufserfahrung | years_max=0 | | lager |
        warehouse no experience | years_max=0 | | warehouse |
        warehouse without experience | years_max=0 | | warehouse |
        lager ohne ausbildung | education=none | | lager |
        lager ungelernt | education=none | | lager |
        marketing ohne studium | education=-degree | | marketing |
        marketing no degree | education=-degree | | marketing |
        quereinstieg it | career_changers=yes | | it |
        career changer it | career_changers=yes | | it |
        controller 3 jahre berufserfahrung | years_max=3 | | controller |
        controller mit 10 jahren erfahrung | years_max=10 | | controller |
        controller zwei jahre erfahrung | years_max=2 | | controller |
        controller 5 years of experience | years_max=5 | | controller |
        controller i have three years experience | years_max=3 | | controller |
        java ab 60.000 | pay_min=5000 | | java |
        java ab 60k | pay_min=5000 | | java |
        java ab 60.000€ | pay_min=5000 | | java |
        java 65000 euro im jahr | pay_min=5416 | | java |
        java mindestens 5.000 € brutto | pay_min=5000 | | java |
        java at least 60k a year | pay_min=5000 | | java |
        java from 5000 euro per month | pay_min=5000 | | java |
        java gehalt ab 5000 | pay_min=5000 | | java |
        java über 4.500 euro monatlich | pay_min=4500 | | java |
        java mehr als 4500 euro | pay_min=4500 | | java |
        lager ab 18 euro die stunde | pay_min=3130 | | lager |
        lager 18€/h | pay_min=3130 | | lager |
        lager stundenlohn mindestens 18 euro | pay_min=3130 | | lager |
        warehouse 18 euro per hour | pay_min=3130 | | warehouse |
        lager 3000 bis 4000 euro | pay_min=3000 pay_max=4000 | | lager |
        lager bis 3000 euro | pay_max=3000 | | lager |
        lager 3500€-4500€ | pay_min=3500 pay_max=4500 | | lager |
        lager 3.500€–4.500 | pay_min=3500 pay_max=4500 | | lager |
        lager 3500 euro bis 4500 euro brutto | pay_min=3500 pay_max=4500 | | lager |
        lager 3500€-4500 in hagen | pay_min=3500 pay_max=4500 | Hagen 25 | lager |
        lager 18€-20€/h | pay_min=3130 pay_max=3478 | | lager |
        lager ab 3000 euro bis 30 km von hagen | pay_min=3000 | Hagen 30 | lager |
        450€-job | hours=mini | | |
        lager 538 €-basis | hours=mini | | lager |
        lager ab 3000€ -nachtarbeit | pay_min=3000 | | lager | nachtarbeit
        lager ab 58095 | | 58095 25 | lager |
        lager in stelle | | Stelle 25 | lager |
        lager ab 2027 | | | lager 2027 |
        mindestens 2500 netto lager | | | mindestens 2500 netto lager |
        lager mit gehaltsangabe | pay=yes | | lager |
        lager nach tarif | pay_kind=tariff | | lager |
        lager hagen 5km | | Hagen 5 | lager |
        lager im umkreis von 50 km um hagen | | Hagen 50 | lager |
        lager 10 kilometer bei hagen | | Hagen 10 | lager |
        lager bis 30 km von hagen | | Hagen 30 | lager |
        warehouse within 20 km of hagen | | Hagen 20 | warehouse |
        warehouse 10 miles around hagen | | Hagen 16 | warehouse |
        warehouse near hagen | | Hagen 25 | warehouse |
        lager hagen und umgebung | | Hagen 25 | lager |
        lager rund um hagen | | Hagen 25 | lager |
        lager 58095 | | 58095 25 | lager |
        lager nrw | area=05 | | lager |
        lager in bayern vollzeit | hours=full area=09 | | lager |
        ich suche eine stelle als koch in hagen | | Hagen 25 | koch |
        ich möchte nicht nachts arbeiten pflege | | | pflege | nachts
        bäcker keine nachtarbeit hagen | | Hagen 25 | bäcker | nachtarbeit
        baker no nights | | | baker | nights
        vertrieb ohne reisen | travel=-occasional travel=-frequent | | vertrieb |
        sales no travel | travel=-occasional travel=-frequent | | sales |
        pflege keine rufbereitschaft | on_call=-yes | | pflege |
        doctor no on-call | on_call=-yes | | doctor |
        no code entwickler | | | no code entwickler |
        "ohne zeitarbeit" | | | "ohne zeitarbeit" |
        -"im freien" gärtner | | | gärtner | "im freien"
        lkw fahrer nicht fernverkehr hagen vollzeit unbefristet | hours=full contract=permanent | Hagen 25 | lkw fahrer | fernverkehr
        erzieherin teilzeit 58095 10 km unbefristet ohne zeitarbeit ab 3000 euro | hours=part contract=permanent employer=-temp pay_min=3000 | 58095 10 | erzieherin |
        """
}
