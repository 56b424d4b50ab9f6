/// How employers speak of themselves: by industry, openers with slots and what they are known for.
enum VoiceTable {
    /// `#industry`, then `*` what fills `{fokus}`, the other lines openers.
    static let table = #"""
        #metal
        * Gesenkschmiedeteile für Nutzfahrzeuge;Federn und Biegeteile;Drehteile aus Stahl und Edelstahl;Drähte und Bleche für die Automobilindustrie;Verbindungselemente;Armaturen aus Messing
        Seit {jahr} fertigen wir in {ort} {fokus}. Rund {köpfe} Menschen arbeiten heute bei {firma}.
        {firma} steht für {fokus} in gleichbleibend hoher Qualität. Aus der Werkstatt von {jahr} ist ein Betrieb mit {köpfe} Beschäftigten geworden.
        Bei uns wird Metall in Form gebracht. Unsere Spezialität sind {fokus}, die von {ort} aus an Kunden in ganz Europa gehen.
        #maschinenbau
        * Sondermaschinen;Pressen und Handhabungsgeräte;Fördertechnik;Verpackungsanlagen;Prüfstände;Industrieöfen
        Wir entwickeln und bauen {fokus} für Kunden in aller Welt. {köpfe} Kolleginnen und Kollegen gehören dazu.
        {firma} baut seit {jahr} {fokus}, von der ersten Skizze bis zur Inbetriebnahme.
        In {ort} entstehen bei uns {fokus}, die es so kein zweites Mal gibt.
        #elektro
        * Leuchten und Lichtsteuerungen;Schaltanlagen;Kabel und Leitungen;Sensoren für die Industrie;Steuerungen für Gebäude
        {firma} entwickelt und fertigt {fokus}. Mit {köpfe} Beschäftigten sind wir groß genug für anspruchsvolle Aufgaben und klein genug für kurze Wege.
        Ohne uns ginge in vielen Betrieben das Licht aus: Seit {jahr} stellen wir {fokus} her.
        #kunststoff
        * technische Spritzgussteile;Dichtungen und Formteile;Folien für Verpackungen;optische Kunststoffteile
        Wir machen aus Granulat Präzision: {fokus}, die in Autos, Haushaltsgeräten und in der Medizintechnik stecken.
        {firma} liefert {fokus} aus {ort} in über zwanzig Länder. {köpfe} Menschen sorgen dafür, dass das so bleibt.
        #chemie
        * Lacke und Beschichtungen;Additive;Feinchemikalien;Reinstoffe für Labore
        Seit {jahr} entwickeln wir {fokus}. Sicherheit und Umweltschutz haben bei uns Vorrang.
        {firma} stellt mit {köpfe} Beschäftigten {fokus} her, die man selten sieht und täglich braucht.
        #lebensmittel
        * Wurst- und Schinkenspezialitäten;Backwaren;Süßwaren;Feinkost;Molkereiprodukte;Säfte und Limonaden
        Was wir herstellen, kommt auf den Tisch: {fokus} nach eigenen Rezepten, seit {jahr}.
        {firma} produziert {fokus} für Handel und Gastronomie.
        #it
        * IT-Infrastruktur für den Mittelstand;Software für die Logistik;Cloud-Lösungen;Fachanwendungen für Verwaltungen;Lösungen für Banken und Versicherungen
        Wir sind {köpfe} Leute, die sich mit Begeisterung um {fokus} kümmern.
        {firma} ist seit {jahr} der Ansprechpartner, wenn es um {fokus} geht. Unsere Kunden kennen uns beim Vornamen.
        Technik soll Menschen die Arbeit leichter machen. Deshalb bauen und betreuen wir {fokus}.
        #logistik
        * Ersatzteile und Industriegüter;Konsumgüter und Textilien;Lebensmittel;Waren des Onlinehandels
        Wir lagern, kommissionieren und versenden {fokus}, Tag für Tag und termingenau.
        {firma} bewegt mit {köpfe} Beschäftigten {fokus} für namhafte Auftraggeber.
        #spedition
        * Stahl und Stückgut;Sammelgut;Teil- und Komplettladungen;Schüttgut und Baustoffe
        Seit {jahr} bringt {firma} {fokus} sicher ans Ziel. Unser Fuhrpark ist modern, der Ton ist familiär.
        Wir sind ein inhabergeführtes Transportunternehmen mit {köpfe} Beschäftigten und fahren {fokus}.
        #kurier
        * Pakete;Dokumente und eilige Sendungen
        {firma} stellt jeden Tag {fokus} zu, an Haustüren, in Büros und in Werkstätten.
        Wir liefern {fokus} und bringen dabei auch ein Lächeln mit.
        #handel
        * Bücher und Geschenke;Mode und Schuhe;Technik;Möbel und Wohnideen
        Bei {firma} gibt es {fokus} und Menschen, die sich damit auskennen.
        Seit {jahr} kaufen die Leute in {ort} bei uns {fokus}. Das liegt vor allem an unserem Team.
        #supermarkt
        * Lebensmittel;Bioprodukte aus der Region;Drogeriewaren
        Bei {firma} gibt es {fokus} und Menschen, die sich damit auskennen.
        Seit {jahr} kaufen die Leute in {ort} bei uns {fokus}. Das liegt vor allem an unserem Team.
        #baumarkt
        * Werkzeug, Farben und Pflanzen;alles rund um Haus und Garten
        {firma} bietet {fokus} für Profis und Selbermacher.
        Wer baut und gärtnert, kennt uns: {fokus} unter einem Dach, seit {jahr}.
        #grosshandel
        * Sanitär- und Heizungstechnik;Stahl und Metall;Elektromaterial;Werkzeug;Baustoffe;Küchentechnik
        Handwerk und Industrie bekommen bei uns {fokus}. {köpfe} Beschäftigte machen das möglich.
        {firma} ist seit {jahr} der verlässliche Partner für {fokus} in der Region.
        #klinik
        * Innerer Medizin, Chirurgie und Geriatrie;Kardiologie und Herzchirurgie;Orthopädie und Rehabilitation;Notfallmedizin und Intensivpflege
        {firma} versorgt jedes Jahr viele tausend Menschen, mit Schwerpunkten in {fokus}.
        Mit {köpfe} Beschäftigten gehören wir zu den großen Arbeitgebern der Region. Unsere Stärken liegen in {fokus}.
        #pflegeheim
        * einem großen Garten und eigener Küche;einem Wohnbereich für Menschen mit Demenz;Kurzzeit- und Tagespflege unter einem Dach
        In unserem Haus in {ort} leben Menschen, die Unterstützung brauchen, mit {fokus}.
        {firma} ist ein Zuhause mit {fokus}. Bei uns zählt der Mensch und nicht die Minute.
        #ambulant
        * Grund- und Behandlungspflege;Pflege, Betreuung und Hauswirtschaft;außerklinische Intensivpflege
        Wir pflegen Menschen dort, wo sie sich am wohlsten fühlen: zu Hause. Unser Angebot umfasst {fokus}.
        {firma} steht seit {jahr} für {fokus} in {ort} und Umgebung.
        #praxis
        * modernen Räumen;festen Sprechzeiten und pünktlichem Feierabend;einem breiten Leistungsspektrum
        Wir sind ein eingespieltes Team mit {fokus} und vielen treuen Patientinnen und Patienten.
        Unsere Praxis in {ort} besteht seit {jahr} und arbeitet mit {fokus}.
        #labor
        * klinische Chemie und Mikrobiologie;Blutgruppen und Gerinnung
        {firma} ist ein medizinisches Labor für {fokus}. Praxen und Kliniken verlassen sich auf unsere Ergebnisse.
        #rettung
        * Rettungsdienst und Krankentransport;Notfallrettung und Sanitätsdienst
        {firma} ist rund um die Uhr im Einsatz: {fokus} mit modernen Fahrzeugen und festen Teams.
        #apotheke
        * Kundenapotheke und Heimversorgung;Beratung und Rezepturen
        Wir sind ein Team von {köpfe} Menschen mitten in {ort}: {fokus} gehören bei uns zusammen.
        #kita
        * offenen Gruppen;einem naturnahen Außengelände;situationsorientierter Arbeit;einem Schwerpunkt auf Sprache und Musik
        In unseren Häusern arbeiten wir mit {fokus}.
        {firma} ist Trägerin von Kindertageseinrichtungen mit {fokus}.
        #träger
        * Jugend- und Familienhilfe;Eingliederungshilfe und Betreutes Wohnen;Schuldner-, Sucht- und Sozialberatung
        {firma} begleitet Menschen in allen Lebenslagen. Unsere Schwerpunkte sind {fokus}.
        Seit {jahr} setzen wir uns in {ort} für Teilhabe ein. {köpfe} Kolleginnen und Kollegen arbeiten bei uns in den Bereichen {fokus}.
        #bildung
        * Umschulungen und Weiterbildungen;Ausbildung in Pflegeberufen;Sprachkurse und Berufsvorbereitung
        Wir bringen Menschen beruflich weiter, mit {fokus}.
        {firma} bietet seit {jahr} {fokus} an.
        #kommune
        * Soziales, Bauen und Umwelt;Bürgerdienste, Ordnung und Verkehr;Schulen, Kultur und Jugend
        {firma} ist mit rund {köpfe} Beschäftigten für die Menschen in der Region da, in Bereichen wie {fokus}.
        Als öffentlicher Arbeitgeber gestalten wir das Leben vor Ort: {fokus} gehören zu unseren Aufgaben.
        #finanz
        * Finanzierung, Vorsorge und Anlage;Sach- und Lebensversicherungen;Wertpapiere und Immobilien
        {firma} begleitet Privat- und Firmenkunden rund um {fokus}.
        Vertrauen ist unser Geschäft. Im Mittelpunkt stehen {fokus}.
        #energie
        * Strom, Gas und Fernwärme;Wasser und Netze;Windenergie und Speicher
        {firma} arbeitet seit {jahr} für eine sichere Versorgung: {fokus}.
        Wir bauen die Energieversorgung von morgen. {köpfe} Beschäftigte kümmern sich um {fokus}.
        #beratung
        * Bau- und Infrastrukturprojekte;Organisation und Digitalisierung;Tragwerke und Brandschutz;technische Gebäudeausrüstung
        Wir planen und beraten mit {köpfe} Fachleuten. Unser Schwerpunkt: {fokus}.
        {firma} arbeitet seit {jahr} für öffentliche und private Auftraggeber. Im Mittelpunkt stehen {fokus}.
        #steuer
        * Handwerksbetriebe und Freiberufler;mittelständische Unternehmen;Ärzte und Apotheken
        Unsere Mandanten sind vor allem {fokus}. Viele begleiten wir seit der Gründung.
        {firma} betreut mit {köpfe} Kolleginnen und Kollegen {fokus} in allen Fragen rund um Steuern und Zahlen.
        #kanzlei
        * Arbeits-, Familien- und Verkehrsrecht;Gesellschafts- und Immobilienrecht
        {firma} berät in {ort} und darüber hinaus, mit Schwerpunkten in {fokus}.
        #immobilien
        * Mietwohnungen und Wohnanlagen;Eigentumswohnungen und Gewerbeflächen
        Wir verwalten {fokus} und kennen unsere Häuser vom Keller bis zum Dach.
        {firma} kümmert sich seit {jahr} um {fokus}.
        #agentur
        * Marken, Webseiten und Kampagnen;Gestaltung und Text;Onlineshops und Social Media
        Wir sind {köpfe} kreative Köpfe und machen {fokus}, die hängen bleiben.
        {firma} denkt sich {fokus} aus, für Kunden aus Mittelstand und Kultur.
        #callcenter
        * Energieversorger und Verlage;Versicherungen und Onlinehändler
        {firma} spricht jeden Tag mit Tausenden Menschen im Auftrag unserer Kunden: {fokus}.
        #autohaus
        * Neuwagen, Gebrauchte und Service;Nutzfahrzeuge und Werkstatt
        Seit {jahr} dreht sich bei uns in {ort} alles um {fokus}.
        {firma} bietet {fokus} aus einer Hand. {köpfe} Kolleginnen und Kollegen arbeiten bei uns.
        #handwerk
        * Neubau, Sanierung und Kundendienst;Energietechnik und Modernisierung;Reparaturen und Umbauten
        Wir sind ein Meisterbetrieb mit {köpfe} Beschäftigten. {fokus} sind unser Tagesgeschäft.
        {firma} steht seit {jahr} für gutes Handwerk: {fokus} in {ort} und Umgebung.
        #bau
        * Wohnungs- und Gewerbebauten;Kanäle, Straßen und Leitungen;Brücken und Ingenieurbauwerke
        Seit {jahr} bauen wir {fokus}. Was wir bauen, bleibt.
        {firma} errichtet mit {köpfe} Beschäftigten {fokus} in der ganzen Region.
        #garten
        * private Gärten;Außenanlagen für Gewerbe und Kommunen
        {firma} plant, baut und pflegt {fokus}. Draußen sind wir in unserem Element.
        #hotel
        * Tagungen und Feiern;Städtereisen und Tagungen;Wanderurlaub und Familienfeste
        In unserem Haus in {ort} sollen sich Gäste wie Kollegen wohlfühlen.
        {firma} empfängt seit {jahr} Gäste für {fokus}.
        #gastro
        * regionale Küche;Betriebs- und Schulverpflegung;frische Küche mit eigener Handschrift
        Wir kochen mit Leidenschaft: {fokus} für Gäste, die wiederkommen.
        {firma} steht für {fokus}. Ein gutes Miteinander gehört für uns dazu.
        #baeckerei
        * Brot und Brötchen;Kuchen und Torten
        {fokus} backen wir noch so wie {jahr}, als alles mit einem einzigen Ofen begann.
        {firma} backt jeden Tag frisch. {köpfe} Menschen sorgen dafür, dass der Tag gut beginnt.
        #friseur
        * moderne Schnitte und Farben;Haarpflege mit natürlichen Produkten
        Bei {firma} dreht sich alles um {fokus} und um Menschen, die sich wohlfühlen sollen.
        #reinigung
        * Büros und Praxen;Kliniken, Schulen und Verwaltungen;Glas und Fassaden
        {firma} sorgt für Sauberkeit: {fokus} sind bei uns in guten Händen.
        Seit {jahr} reinigen wir {fokus}. Über {köpfe} Menschen arbeiten für uns.
        #sicherheit
        * Werkschutz und Empfang;Revierdienst und Objektschutz
        {firma} sorgt rund um die Uhr für Sicherheit, mit {fokus}.
        #verkehr
        * Stadt- und Regionalbusse;Schul- und Linienverkehr
        Wir bringen die Region in Bewegung: {fokus}, bei jedem Wetter.
        #temp
        * Industrie, Logistik und Pflege;kaufmännischen, technischen und sozialen Berufen;Handwerk, Büro und Gesundheit
        {firma} ist seit {jahr} als Personaldienstleister tätig, mit Schwerpunkten in {fokus}.
        Wir bringen Menschen und Arbeit zusammen: {firma} beschäftigt rund {köpfe} Mitarbeitende in {fokus}.
        #placement
        * kaufmännischen, technischen und sozialen Berufen;Mittelstand und öffentlichem Bereich
        {firma} vermittelt Fach- und Führungskräfte in Festanstellung, vor allem in {fokus}.
        Als Personalberatung kennen wir den Arbeitsmarkt und begleiten Menschen beim nächsten Schritt, vor allem in {fokus}.
        #familie
        Als Familienunternehmen in dritter Generation denken wir langfristig.
        Wir sind inhabergeführt und entscheiden ohne Umwege.
        Unsere Familie führt den Betrieb seit der Gründung.
        #mehr
        Kurze Wege und ein offenes Wort gehören bei uns zum Alltag.
        Wir wachsen gesund und stellen Menschen ein, die bleiben wollen.
        Entscheidungen fallen bei uns schnell und nachvollziehbar.
        Viele von uns sind seit Jahren dabei, und das hat gute Gründe.
        Unser Erfolg hängt an den Menschen, die hier arbeiten.
        Wir reden miteinander und nicht übereinander.
        Verlässlichkeit ist für uns kein Schlagwort, sondern Gewohnheit.
        Wir bilden selbst aus und übernehmen gern.
        Neue Ideen sind ausdrücklich willkommen.
        Bei uns kennt man sich beim Namen.
        Wer etwas bewegen will, findet hier Raum dafür.
        Wir haben in den letzten Jahren kräftig in Gebäude und Technik investiert.
        Der Standort {ort} ist gut zu erreichen, mit dem Auto ebenso wie mit Bus und Bahn.
        Nachhaltigkeit nehmen wir ernst: Ein Teil unseres Stroms kommt vom eigenen Dach.
        Wir nehmen uns Zeit für eine gründliche Einarbeitung.
        Qualität entsteht für uns im Team.
        Unser Ton ist herzlich, unsere Arbeit genau.
        """#
}
