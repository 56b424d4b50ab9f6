/// What ads of all occupations say: headings, openings, demands, conditions and closings.
enum PhraseTable {
    /// `#pool`, then its lines.
    static let table = #"""
        #head.about
        Über uns
        Wer wir sind
        Das sind wir
        Willkommen im Team
        Wir stellen uns vor
        #head.tasks
        [Deine|Ihre] Aufgaben
        Das erwartet [dich|Sie]
        [Dein|Ihr] Aufgabengebiet
        Was [du bewegst|Sie bewegen]
        Aufgaben
        [Deine|Ihre] Tätigkeiten
        Darum geht es
        [Dein|Ihr] Arbeitsalltag
        #head.profile
        [Dein|Ihr] Profil
        Das [bringst du|bringen Sie] mit
        Was [du mitbringst|Sie mitbringen]
        Anforderungen
        Damit [überzeugst du|überzeugen Sie] uns
        [Deine|Ihre] Qualifikation
        Wen wir suchen
        Was wir uns wünschen
        #head.offer
        Wir bieten
        Unser Angebot
        Das bieten wir [dir|Ihnen]
        [Deine|Ihre] Vorteile
        Darauf [kannst du dich|können Sie sich] freuen
        Was wir bieten
        Benefits
        Gute Gründe für uns
        #head.apply
        Interesse geweckt?
        Bewerbung
        So [bewirbst du dich|bewerben Sie sich]
        Kontakt
        [Dein|Ihr] nächster Schritt
        Klingt gut?
        #lead
        Für unseren Standort in {ort} suchen wir {wann} {umfang}:
        Zur Verstärkung unseres Teams in {ort} suchen wir {wann} {umfang}:
        Wir suchen {wann} {umfang} in {ort}:
        {firma} sucht {wann} {umfang} am Standort {ort}:
        Unser Team in {ort} wächst. Deshalb suchen wir {wann} {umfang}:
        Für unser Team in {ort} suchen wir {wann} {umfang} Unterstützung:
        #lead.prose
        Wir suchen {wann} {umfang} Unterstützung in {ort}, und zwar als {titel}.
        In {ort} ist {wann} {umfang} eine Stelle frei: {titel}.
        Unser Team in {ort} braucht Verstärkung. Gesucht wird {wann} {umfang}: {titel}.
        #lead.temp
        Im Rahmen der Arbeitnehmerüberlassung suchen wir für ein Unternehmen in {ort} {wann} {umfang}:
        Für unseren Kunden, {kunde}, suchen wir in {ort} {wann} {umfang} im Rahmen der Arbeitnehmerüberlassung:
        Für einen langfristigen Einsatz in einem Kundenbetrieb in {ort} suchen wir {wann} {umfang} (Arbeitnehmerüberlassung mit Option auf Übernahme):
        Wir suchen in Arbeitnehmerüberlassung für den Raum {ort} {wann} {umfang}:
        #lead.placement
        Unser Auftraggeber ist {kunde}. Für den Standort {ort} suchen wir {wann} {umfang} in Direktvermittlung:
        Für {kunde} in {ort} suchen wir im Wege der Personalvermittlung {wann} {umfang}:
        Unser Mandant, {kunde} in {ort}, sucht {wann} {umfang} in direkter Festanstellung:
        #note.placement
        Die Anstellung erfolgt direkt bei unserem Kunden. Für [dich|Sie] ist die Vermittlung kostenlos.
        [Du wirst|Sie werden] direkt bei unserem Auftraggeber angestellt, es handelt sich nicht um Arbeitnehmerüberlassung.
        #client
        ein mittelständisches Unternehmen
        ein international tätiges Familienunternehmen
        ein Traditionsunternehmen der Region
        ein wachsendes Unternehmen mit über 200 Beschäftigten
        #client.care
        ein Krankenhaus der Region
        ein Haus mit rund 90 Plätzen
        ein modernes Seniorenzentrum
        #start
        ab sofort
        zum nächstmöglichen Zeitpunkt
        zum nächstmöglichen Termin
        schnellstmöglich
        #years.entry
        Berufserfahrung ist kein Muss, wir arbeiten [dich|Sie] gründlich ein
        Erste Erfahrung {gebiet} ist von Vorteil, aber nicht zwingend
        Auch Berufseinsteigerinnen und Berufseinsteiger sind willkommen
        Erste praktische Erfahrung {gebiet}, gern auch aus einem Praktikum
        Keine Vorerfahrung nötig, auf die Einstellung kommt es an
        #years.experienced
        Mindestens {jahre} Jahre Berufserfahrung {gebiet}
        Mehrjährige Berufserfahrung {gebiet}
        {jahre} oder mehr Jahre Erfahrung {gebiet}
        Berufserfahrung {gebiet}
        Fundierte Erfahrung {gebiet}
        Erfahrung {gebiet} von mindestens {jahre} Jahren
        Einschlägige Berufserfahrung {gebiet}
        #years.senior
        Mindestens {jahre} Jahre Berufserfahrung {gebiet}
        Langjährige Berufserfahrung {gebiet}
        {jahre} oder mehr Jahre Erfahrung {gebiet}
        Umfassende, mehrjährige Erfahrung {gebiet}
        #years.lead
        Mindestens {jahre} Jahre Berufserfahrung {gebiet}, davon {zahl} in leitender Funktion
        Mehrjährige Führungserfahrung {gebiet}
        Langjährige Erfahrung {gebiet} und erste Führungsverantwortung
        {jahre} Jahre Erfahrung {gebiet} sowie Erfahrung in der Führung von Teams
        #soft
        Teamfähigkeit und Zuverlässigkeit
        Selbstständige Arbeitsweise
        Kommunikationsstärke und Freude am Umgang mit Menschen
        Hohe Einsatzbereitschaft
        Verantwortungsbewusstsein
        Belastbarkeit, auch wenn es einmal hektisch wird
        Flexibilität und Lernbereitschaft
        Sorgfalt und ein Blick für Details
        Organisationstalent
        Eigeninitiative
        Freundliches und sicheres Auftreten
        Durchhaltevermögen und Humor
        #soft.office
        Analytisches Denkvermögen
        Lösungsorientiertes Denken
        Strukturierte Arbeitsweise
        Kommunikationsstärke
        Organisationstalent
        Freude an der Zusammenarbeit über Abteilungen hinweg
        Eigeninitiative und Verantwortungsbewusstsein
        Teamfähigkeit
        Belastbarkeit, auch wenn mehrere Themen gleichzeitig laufen
        #german
        Gute Deutschkenntnisse in Wort und Schrift
        Sehr gute Deutschkenntnisse (mindestens C1)
        Deutschkenntnisse mindestens auf Niveau B2
        Verhandlungssicheres Deutsch
        Sichere Deutschkenntnisse
        #german.plain
        Gute Deutschkenntnisse in Wort und Schrift
        Deutschkenntnisse mindestens auf Niveau B2
        Sichere Deutschkenntnisse
        Gute Deutschkenntnisse
        #german.basic
        Grundkenntnisse in Deutsch (A2)
        Deutschkenntnisse auf Niveau B1
        Verständigung auf Deutsch sollte möglich sein
        #english
        Gute Englischkenntnisse in Wort und Schrift
        Sehr gute Englischkenntnisse
        Englisch auf Niveau B2
        Verhandlungssicheres Englisch
        Englischkenntnisse sind von Vorteil
        #licence
        Führerschein der Klasse B
        Führerschein Klasse B und eigener Pkw
        Gültiger Führerschein (Klasse B)
        Führerschein Klasse B wünschenswert
        #noedu
        Eine Ausbildung ist nicht erforderlich
        Ein bestimmter Abschluss ist nicht nötig
        Auch ohne Berufsausbildung [bist du|sind Sie] bei uns richtig
        #quer
        Quereinsteigerinnen und Quereinsteiger sind herzlich willkommen
        Auch Quereinsteiger (m/w/d) haben bei uns eine Chance
        [Du kommst|Sie kommen] aus einem anderen Beruf? Auch als Quereinstieg ist diese Stelle möglich
        #travel
        Reisebereitschaft innerhalb Deutschlands
        Bereitschaft zu gelegentlichen Dienstreisen
        Reisebereitschaft (etwa 20 Prozent)
        Reisebereitschaft von bis zu 60 Prozent
        #shift
        Bereitschaft zur Arbeit im Schichtdienst
        Bereitschaft zur Wechselschicht
        Arbeit in zwei Schichten (Früh und Spät)
        Dreischichtbetrieb von Montag bis Freitag
        #shift.care
        Bereitschaft zu Früh-, Spät- und Nachtdiensten
        Bereitschaft zu Diensten an Wochenenden und Feiertagen
        Bereitschaft zum Schichtdienst
        #oncall
        Teilnahme an der Rufbereitschaft (etwa alle sechs Wochen)
        Bereitschaft zur Übernahme von Rufbereitschaft
        Rufbereitschaft im Wechsel mit dem Team, gesondert vergütet
        #contract.permanent
        Unbefristeter Arbeitsvertrag
        Ein unbefristetes Arbeitsverhältnis
        Eine unbefristete Festanstellung
        Ein sicherer, unbefristeter Arbeitsplatz
        #contract.fixed
        Die Stelle ist zunächst auf zwei Jahre befristet, eine Übernahme ist angestrebt
        Die Stelle ist als Elternzeitvertretung bis zum 31. Dezember 2027 befristet
        Befristeter Vertrag für zwölf Monate mit Option auf Verlängerung
        Die Anstellung ist projektbezogen auf 24 Monate befristet
        #hybrid
        Mobiles Arbeiten an bis zu zwei Tagen pro Woche
        Hybrides Arbeiten: drei Tage im Büro, zwei Tage zu Hause
        Möglichkeit zum mobilen Arbeiten nach der Einarbeitung
        Homeoffice an bis zu 50 Prozent der Arbeitszeit
        Flexible Arbeitszeiten und Homeoffice nach Absprache
        #remote
        100 % Remote innerhalb Deutschlands möglich
        Vollständig mobiles Arbeiten, auf Wunsch mit Platz im Büro
        Arbeit komplett aus dem Homeoffice, Treffen vor Ort nur zweimal im Jahr
        #vague
        Abwechslungsreiche Tätigkeiten in einem modernen Umfeld
        Spannende Herausforderungen mit Gestaltungsspielraum
        Mitwirkung an interessanten Projekten
        Unterstützung in allen anfallenden Belangen
        Verantwortungsvolle Aufgaben in einem starken Team
        #vague.demand
        Leidenschaft für das, was [du tust|Sie tun]
        Hands-on-Mentalität und Macherqualitäten
        Eine ausgeprägte Persönlichkeit
        Passende Qualifikation und Motivation
        Begeisterungsfähigkeit und positives Denken
        #tasks.plain
        Mitarbeit bei der Verbesserung unserer Abläufe
        Abstimmung mit Kolleginnen und Kollegen anderer Bereiche
        Dokumentation der eigenen Arbeit
        #lead.task
        [Du führst|Sie führen] ein Team von {zahl} Mitarbeitenden und [förderst|fördern] ihre Entwicklung
        [Du verantwortest|Sie verantworten] Personal, Termine und Budget [deines|Ihres] Bereichs
        [Du planst|Sie planen] den Einsatz [deines|Ihres] Teams und [führst|führen] Mitarbeitergespräche
        #closing
        Dann [freuen wir uns auf deine|freuen wir uns auf Ihre] Bewerbung mit möglichem Eintrittstermin.
        [Schick uns deine|Senden Sie uns Ihre] Unterlagen gern per E-Mail. Ein kurzes Anschreiben genügt, ein Lebenslauf reicht für den Anfang.
        [Bewirb dich|Bewerben Sie sich] jetzt. Wir melden uns innerhalb einer Woche.
        Wir freuen uns auf [deine|Ihre] Bewerbung.
        [Ruf|Rufen Sie] gern an, wenn [du Fragen hast|Sie Fragen haben], oder [schreib|schreiben Sie] uns eine E-Mail.
        [Hast du|Haben Sie] Lust, uns kennenzulernen? Dann freuen wir uns auf [deine|Ihre] Nachricht.
        #closing.wish
        Bitte [nenne|nennen Sie] uns [deine|Ihre] Gehaltsvorstellung und den frühesten Eintrittstermin.
        Bitte [gib|geben Sie] bei der Bewerbung die Kennziffer {ref} an.
        Anschreiben und Zeugnisse [kannst du|können Sie] später nachreichen.
        #contact
        Für Fragen ist {person} unter {tel} erreichbar. Bewerbungen bitte an {mail}.
        [Dein|Ihr] Kontakt: {person}, Telefon {tel}, {mail}
        Ansprechperson: {person}, Tel. {tel}
        Bewerbungen nimmt {person} gern unter {mail} entgegen.
        Fragen beantwortet {person} ({tel}).
        #contact.mail
        Bewerbungen bitte per E-Mail an {mail}.
        [Deine|Ihre] Bewerbung [schickst du|schicken Sie] an {mail}.
        #deadline
        Die Bewerbungsfrist endet am {datum}.
        Bitte [bewirb dich|bewerben Sie sich] bis zum {datum}.
        Bewerbungsschluss: {datum}
        #equality
        Bewerbungen schwerbehinderter Menschen sind ausdrücklich erwünscht und werden bei gleicher Eignung bevorzugt berücksichtigt.
        Wir begrüßen Bewerbungen von Menschen jeder Herkunft, jeden Geschlechts und jeden Alters.
        Bei uns zählt, was jemand kann. Vielfalt ist uns wichtig.
        #equality.public
        Frauen werden nach Maßgabe des Landesgleichstellungsgesetzes bevorzugt berücksichtigt.
        Bewerbungen von Frauen sind ausdrücklich erwünscht. Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.
        Die Stelle ist grundsätzlich auch teilbar.
        #agg.demand
        Muttersprache Deutsch
        Idealalter zwischen 25 und 35 Jahren
        [Du bist|Sie sind] jung, dynamisch und flexibel
        Körperlich und gesundheitlich voll belastbar
        #agg.offer
        Ein junges, dynamisches Team
        Ein junges Team mit frischen Ideen
        Lockere Atmosphäre in einem jungen Team
        #agg.closing
        Bitte [sende|senden Sie] uns [deine|Ihre] vollständigen Unterlagen mit Lichtbild.
        [Schick|Schicken Sie] uns einen tabellarischen Lebenslauf mit Foto und Angabe des Familienstands.
        """#
}
