/// The invented employers: industry blocks of `name|heads|tone|agreement|towns|focus`, towns by
/// code, the focus by its number among those of the industry.
///
/// Names are made of invented surnames and field names; none is meant to be anyone's.
enum EmployerTable {
    static let table = #"""
        #metal
        Brakelstein Gesenkschmiede GmbH|240|s|era|HA|0
        Volmhammer Federntechnik GmbH & Co. KG|180|s|era|HA|1
        Ennerhoff Präzisionsteile GmbH|95|d||EN,GE|2
        Kaltwerk Ostendiek GmbH|410|s|era|HA,IS|3
        Drahtwerk Nahmerbach GmbH|150|s|era|HA,AL|3
        Lennestahl Umformtechnik GmbH|620|s|era|IS,HM|3
        Wickeroth Stanz- und Biegetechnik GmbH|130|d||LÜ|3
        Hückenfeld Zerspanung GmbH & Co. KG|70|d||GE,BR|2
        Schlossberger Armaturen GmbH|330|s|era|ME,HM|5
        Ruhrtaler Guss GmbH|210|s|era|WE,WI|0
        Dornscheid Oberflächen GmbH|85|s||IS,AL|4
        Sauerbrey & Lohmar Metallwaren GmbH|120|d||LÜ,AL|4
        Phoenixhöfer Stahlhandel GmbH|190|s|era|DO|3
        Westlicher Drahtbund GmbH|260|s|era|DO,BO|3
        Bergisch Feinschnitt GmbH|140|d||WU|2
        Mainwerk Metallbau GmbH|160|s||FF|4
        Isarstahl Komponenten GmbH|280|s||MÜ|2
        Hafenwerk Präzision GmbH|150|d||HH|2
        Rheinkante Metalltechnik GmbH|130|s||DÜ,KÖ|3
        #maschinenbau
        Ostermühl Maschinenbau GmbH|310|s|era|HA|1
        Gebrüder Tillbrook Antriebstechnik GmbH|220|s|era|WI|0
        Krähenhof Sondermaschinen GmbH|75|d||SW|0
        Hebetechnik Wengerfeld GmbH|480|s|era|WE|1
        Pressenbau Rahmede GmbH|140|s|era|LÜ|1
        Brennecker Ofenbau GmbH|90|d||ME,IS|5
        Dortmunder Förderwerk Hollmann GmbH|260|s|era|DO|2
        Wupperthal Robotik GmbH|65|d||WU,BO|0
        Taunusberg Verpackungsmaschinen GmbH|350|s||FF|3
        Perlacher Turbinentechnik GmbH|520|s||MÜ|4
        Billhorner Anlagenbau GmbH|300|s||HH|2
        Paunsdorfer Werkzeugmaschinen GmbH|170|d||LE,KÖ|0
        #elektro
        Lichthoff Leuchten GmbH|230|s|era|LÜ|0
        Elektra Sundwig GmbH & Co. KG|160|s|era|HM,IS|1
        Schaltwerk Haspetal GmbH|110|d||HA|1
        Voltara Automation GmbH|85|d||SW,DO|4
        Kabelwerk Oelinghaus GmbH|290|s|era|HA,ME|2
        Sensorik Hohenfurth GmbH|140|d||BO,WI|3
        Nordlicht Schaltanlagen GmbH|190|s||HH|1
        Loderhof Elektronik GmbH|240|d||MÜ|3
        Griesfeld Messtechnik GmbH|130|d||FF|3
        Deutzer Signalbau GmbH|170|s||KÖ|3
        #kunststoff
        Plastform Kierspetal GmbH|210|s||LÜ|0
        Halverscheid Kunststofftechnik GmbH|150|d||LÜ,BR|0
        Ruhrplast Spritzguss GmbH|95|d||WE,HE|0
        Optipress Mühlenbeck GmbH|180|s||IS|3
        Dichtungswerk Harkort GmbH|260|s||EN,HA|1
        Kautschuk Brambauer GmbH|140|s||DO|1
        Höchstermann Folien GmbH|220|s||FF|2
        Freimanner Kunststoffe GmbH|160|d||MÜ|0
        Moorfleet Polymer GmbH|110|d||HH|0
        Ehrenfelder Formteile GmbH|90|d||KÖ|0
        #chemie
        Lackwerk Stübbecke GmbH|130|s||WI,HA|0
        Chemie Ardey GmbH|340|s||DO|1
        Mainlabor Feinchemie GmbH|450|s||FF|2
        Elbchem Additive GmbH|210|s||HH|1
        Isarpur Reinstoffe GmbH|150|s||MÜ|3
        #lebensmittel
        Fleischmanufaktur Detmerhof GmbH|160|s||IS,HA|0
        Backwerk Hollenberg GmbH|320|d||SW,DO|1
        Süßwaren Petersiep GmbH|140|s||GE|2
        Hansekost Feinkost GmbH|260|d||HH|3
        Molkerei Isarwinkel eG|190|s||MÜ|4
        Mainfrucht Getränke GmbH|120|d||FF|5
        #it
        Volmetal Systemhaus GmbH|60|d||HA|0
        Datenforge GmbH|35|d||HA,DO|2
        Hengstey IT-Services GmbH|80|d||HE,HA|0
        NetzWerk Sauerland GmbH|45|d||IS,LÜ|0
        Ruhrbit Software GmbH|120|d||BO|4
        Zechenblick Digital GmbH|70|d||DO|3
        Codehalle Wuppertal GmbH|40|d||WU|3
        Phönixcloud GmbH|150|d||DO|2
        Mainstack Solutions GmbH|210|d||FF|2
        Bankenkern Software AG|480|s||FF|4
        Isarlogic GmbH|260|d||MÜ|3
        Alpenbyte Systems GmbH|130|d||MÜ|0
        Hafenport Software GmbH|180|d||HH|1
        Elbdaten Consulting GmbH|95|s||HH|2
        Rheinlogik IT GmbH|140|d||KÖ,DÜ|0
        Pleißesoft GmbH|75|d||LE|3
        #logistik
        Lennelog Kontraktlogistik GmbH|540|s||HA,IS|0
        Westfalenlager Kottmann GmbH & Co. KG|180|s||SW,DO|0
        Logistikzentrum Ruhrkreuz GmbH|650|s||DO,BO|3
        Märkische Fulfillment GmbH|140|d||ME,HM|3
        Wittener Umschlag GmbH|110|s||WI,WE|2
        Flughafenlogistik Kelsterau GmbH|720|s||FF|3
        Isartrans Lagerlogistik GmbH|390|s||MÜ|1
        Hafenlager Veddel GmbH|610|s||HH|1
        Saalekontor Logistik GmbH|480|s||LE,KÖ,DÜ|3
        #spedition
        Spedition Hellweghaus GmbH|160|s||HA|0
        Kraftverkehr Sundermeier GmbH & Co. KG|220|s||IS,LÜ|1
        Transporte Bölling GmbH|60|d||GE,EN|3
        Stahltrans Ruhraue GmbH|130|s||WI,HA|0
        Fernverkehr Dankwart GmbH|180|s||DO,BO,WU|2
        Spedition Rebenschütz GmbH|240|s||FF|2
        Bavaria Kurierkette GmbH|120|d||MÜ|1
        Spedition Claasen & Wiebe GmbH|310|s||HH|1
        Rheinachse Transport GmbH|150|s||DÜ,KÖ,LE|2
        #kurier
        Blitzbote Kurierdienst GmbH|260|d||HA,IS,DO,BO,FF,MÜ,HH,KÖ|1
        Paketwerk Zustellung GmbH|900|d||HA,LÜ,DO,WU,FF,MÜ,HH,LE|0
        #handel
        Warenhaus Möllmannsberg GmbH & Co. KG|420|s||HA,IS,SW|1
        Modehaus Trienekens-Roth GmbH|90|d||HA,LÜ|1
        Elektronikmarkt Voltino GmbH|350|d||HA,DO,BO,FF,MÜ,HH|2
        Möbelwelt Ahrensfeld GmbH|310|s||DO,HA,HH|3
        Versandhaus Kornelius GmbH|480|d||BO,FF|1
        #supermarkt
        Frischmarkt Ellerbrock KG|140|d||HA,WE,HE|0
        Biomarkt Grünhag GmbH|60|d||WI,HE,DO|1
        Drogerie Sonnenthal GmbH|1800|d||HA,IS,ME,DO,BO,WU,FF,MÜ,HH,KÖ,LE|2
        Lebensmittelmärkte Pohlhaus GmbH|2300|s||HA,GE,EN,WI,DO,FF,MÜ,HH,DÜ,LE|0
        #baumarkt
        Baumarkt Hammerschlag GmbH|760|d||HA,IS,DO,FF,HH,MÜ|0
        Gartencenter Lindenhövel GmbH|120|s||SW,ME|1
        #grosshandel
        Westmark Sanitärgroßhandel GmbH|210|s||HA,DO|0
        Stahlkontor Rennerod & Söhne GmbH|95|s||HA,SW|1
        Elektrogroßhandel Mertenbach GmbH|260|d||IS,BO,FF|2
        Werkzeughaus Gerlinghoff GmbH|80|d||LÜ,WU|3
        Großküchenkontor Adelmannsfeld GmbH|110|s||MÜ,HH,KÖ|5
        Baustoffe Rothenpieler GmbH|170|s||EN,WI,DO|4
        #klinik
        Klinikum Lennehöhe gGmbH|1600|s|tvöd|HA,IS|0
        St.-Walburgis-Hospital gGmbH|820|s|avrc|HA|0
        Evangelisches Krankenhaus Ruhrblick gGmbH|640|s|avrd|HE,WI|0
        Rehaklinik Ebbegebirge GmbH|210|s||LÜ|2
        Kliniken Märkischer Bogen gGmbH|1900|s|tvöd|LÜ,ME,HM|0
        Klinikverbund Hellwegtal gGmbH|2400|s|tvöd|DO|0
        Herzzentrum Stiepelfeld gGmbH|1100|s|avrc|BO,WU|1
        Klinik am Mainbogen gGmbH|1300|s|tvöd|FF|0
        Isarklinikum Giesinger Feld gGmbH|1500|s|tvöd|MÜ|0
        Elbklinik Övelsand gGmbH|1700|s|avrd|HH|0
        Klinikverbund Rheinwiesen gGmbH|1400|s|avrc|KÖ,DÜ,LE|0
        #pflegeheim
        Seniorenzentrum Haus Fleyerblick gGmbH|110|s|avrd|HA
        Seniorenpark Lindenquell GmbH|140|d||HA,SW
        Altenzentrum St. Gertrudis gGmbH|130|s|avrc|IS,HM
        Wohnstift Volmegarten GmbH|90|d||HA,BR
        Haus Abendruh Pflege GmbH|75|s||GE,EN
        Pflegezentrum Drei Tannen gGmbH|120|s|avrd|LÜ,AL
        Residenz am Ardeywald GmbH|150|d||WI,HE,WE
        Seniorenhäuser Vierblatt GmbH|1900|d||HA,DO,BO,WU,FF,MÜ,HH,KÖ,LE
        Pflegewohnen Kirschgarten gGmbH|680|s|avrc|DO,FF,MÜ,HH,DÜ
        #ambulant
        Pflegedienst Morgenlicht GmbH|40|d||HA
        Ambulante Pflege Herzenssache Drebber GmbH|35|d||IS,ME
        Diakoniestation Volmeland gGmbH|60|s|avrd|HA,LÜ
        Pflegeteam Ruhrwiese GmbH|45|d||WE,WI,DO
        Intensivpflege Atemweg GmbH|420|d||HA,BO,WU,FF,MÜ,HH,KÖ,LE
        #praxis
        Gemeinschaftspraxis Dr. Hallermund & Kollegen|14|s||HA
        Praxis Dr. Söhnholz|8|d||WI
        Zahnarztpraxis Dr. Lauterjung|11|d||HA,DO
        Zahnärzte am Neumarktbogen|22|d||IS,BO
        Physiozentrum Beweggrund|18|d||HA,SW
        Therapiehaus Kletterbaum|15|d||LÜ,WI,DO
        MVZ Westfalenring GmbH|160|s||HA,DO,BO,WU
        Praxisverbund Zentralgesund MVZ GmbH|420|s||FF,MÜ,HH,KÖ,DÜ,LE
        #labor
        Labor Dr. Quastenberg MVZ GmbH|240|s||DO,HA|0
        Diagnostikum Nordkreis GmbH|310|s||HH,FF,MÜ|0
        #rettung
        Rettungsdienst Märkische Höhen gGmbH|210|d|avrd|HA,IS,LÜ
        Hilfswerk Ruhr-Lenne e. V.|340|d|tvöd|WI,DO,BO
        Notruf Hanse gGmbH|260|d|tvöd|HH,FF,MÜ
        #apotheke
        Rosen-Apotheke Inh. Friederike Malsch e. K.|9|s||HA,WE
        Apotheken am Ring Tönsfeldt OHG|28|d||DO,IS
        Stadtpark-Apotheken Wendehals OHG|35|d||HH,MÜ,FF
        #kita
        Kita-Werk Ruhrtal gGmbH|320|d|tvöd|HA,WI,HE
        Kindergarten Zwergenwald e. V.|18|d||HA
        Kinderhaus Pusteblume gGmbH|45|d|avrd|IS,SW
        Katholische Kitas Lennedekanat gGmbH|480|s|avrc|HA,LÜ,ME
        Kitaverbund Sternschnuppe gGmbH|960|d|tvöd|DO,BO,FF,MÜ,HH,KÖ,LE
        #träger
        Sozialwerk Brückenschlag e. V.|190|d|avrd|HA
        Jugendhilfe Wegwarte gGmbH|140|d||HA,IS
        Lebensraum Volmarstal Stiftung|870|s|avrd|WE,HA,GE
        Soziale Dienste St. Elisabethhof gGmbH|410|s|avrc|LÜ,ME
        Teilhabe Ruhr gGmbH|260|d|tvöd|WI,DO,BO
        Perspektive Quartier gGmbH|310|d|tvöd|DO,FF,MÜ,HH,KÖ,LE,WU
        #bildung
        Bildungswerk Schiefergasse gGmbH|85|s||HA,DO
        Akademie für Pflegeberufe Hohenlimbach gGmbH|40|s|tvöd|HA
        Technikschule Märker Land gGmbH|60|d||IS,LÜ
        Lernwerk Zukunftsberuf GmbH|380|d||DO,BO,FF,MÜ,HH,KÖ,LE
        #kommune
        Gemeindeverband Lenne-Volme|780|s|tvöd|HA,IS
        Zweckverband Kommunale Dienste Ruhrhöhen|410|s|tvöd|WE,HE,WI
        Kreisdienste Märkischer Bogen AöR|920|s|tvöd|LÜ,AL,ME
        Kommunale Dienste Hellweg AöR|1500|s|tvöd|DO,BO,WU
        Kommunalverband Untermain|2100|s|tvöd|FF
        Stadtdienste Isarkreis AöR|2600|s|tvöd|MÜ
        Bezirksdienste Niederelbe AöR|1900|s|tvöd|HH,KÖ,LE
        #finanz
        Volmebank eG|210|s||HA,HE|0
        Märkische Beamtenversicherung a. G.|430|s||DO,IS|0
        Sparverein Lennetal eG|160|s||IS,LÜ|0
        Mainbrücke Bank AG|900|s||FF|0
        Taunusvorsorge Lebensversicherung AG|760|s||FF|1
        Isarsicher Versicherung AG|1200|s||MÜ|1
        Alsterkontor Privatbank AG|340|s||HH|2
        Hansevorsorge Pensionskasse AG|280|s||HH|1
        Rheinpolice Versicherung AG|650|s||KÖ,DÜ,LE|1
        Ruhrkredit Bank eG|310|s||BO,WU|0
        #energie
        Energiewerke Ruhrlenne GmbH|620|s|tvöd|HA,HE|0
        Netzgesellschaft Märkland mbH|280|s|tvöd|LÜ,IS|1
        Windkraft Hohe Egge GmbH|55|d||BR,HA|2
        Stadtstrom Hellweg GmbH|740|s|tvöd|DO,BO,WU|0
        Mainstrom Netze GmbH|690|s|tvöd|FF|1
        Isarenergie Service GmbH|880|s|tvöd|MÜ|0
        Elbwind Projekt GmbH|130|d||HH,LE,KÖ|2
        #beratung
        Ingenieurbüro Haverbusch + Partner|32|d||HA|3
        Planungsgruppe Ruhrbogen GmbH|48|d||WI,DO|0
        Westkonzept Unternehmensberatung GmbH|65|s||DO,BO,WU|1
        Tragwerk Lüttringhaus Ingenieure|26|s||IS,HA|2
        Mainwinkel Consulting GmbH|320|s||FF|1
        Planwerk Isarhöhe GmbH|110|d||MÜ|0
        Hanseplan Ingenieure GmbH|140|d||HH|3
        Domblick Beratung GmbH|180|d||KÖ,DÜ,LE|1
        #steuer
        Steuerkanzlei Wilmsberg & Partner|24|d||HA
        Beratungskontor Eickelpasch Steuerberatung mbB|38|s||IS,LÜ
        Kanzlei Pottbecker Steuerberater|16|d||WI,SW,GE
        Ruhrtreuhand Lessenich mbB|70|s||DO,BO,WU
        Treuhand Römerhof GmbH|160|s||FF
        Isartreu Steuerberatung GmbH|120|s||MÜ
        Kontor Nordsteuer mbB|85|d||HH,LE,KÖ
        #kanzlei
        Rechtsanwälte Quadfasel & Ostheim|18|s||HA,IS
        Notariat und Kanzlei Dr. Bergstrath|22|s||DO
        Kanzlei Brinkschulz Rechtsanwälte PartG mbB|140|s||FF,MÜ,HH
        #immobilien
        Wohnungsbau Volmequartier eG|65|s||HA,GE
        Hausverwaltung Nettelhorst GmbH|22|d||IS,LÜ
        Wohnpark Ruhr GmbH|190|s||DO,BO,WU,WI
        Mainquartier Immobilien GmbH|130|s||FF
        Isarwohnen Verwaltung GmbH|110|s||MÜ
        Elbhof Wohnen eG|240|s||HH,LE,KÖ
        #agentur
        Werbehaus Kugelblick GmbH|24|d||HA,DO|1
        Agentur Rotstift & Raute GmbH|18|d||IS,LÜ|1
        Mediendeck Zollern GmbH|55|d||DO,BO|1
        Klangfarbe Kommunikation GmbH|90|d||FF,KÖ,DÜ|0
        Isarideen GmbH|70|d||MÜ|1
        Kaikante Kreativ GmbH|85|d||HH,LE|0
        #callcenter
        Dialogwerk Ruhrstern GmbH|420|d||DO,HA,BO,WU
        Servicelinie Direktkontakt GmbH|700|d||FF,MÜ,HH,LE,KÖ
        #autohaus
        Autohaus Gerstenkorn & Sohn GmbH|60|s||HA|0
        Autozentrum Brüninghoff GmbH|140|d||IS,LÜ,ME|0
        Nutzfahrzeuge Wiemerslage GmbH|85|s||DO,SW|1
        Autohausgruppe Fahrtwind GmbH|520|d||BO,WU,FF,MÜ,HH,KÖ|0
        #handwerk
        Elektro Rüschenbaum GmbH|28|d||HA|1
        Heizung Sanitär Pielstock GmbH|35|d||HA,WE|1
        Haustechnik Vormbrock GmbH & Co. KG|60|s||IS,HM,ME|1
        Dachdeckerei Overwien GmbH|22|d||SW,DO|0
        Malerbetrieb Farbenspiel Hesselmann GmbH|26|d||WI,HA|0
        Tischlerei Holzapfel-Rauh GmbH|19|d||LÜ,GE|0
        Elektrotechnik Dellbrück-Kamp GmbH|45|d||GE,EN,BR|1
        Gebäudetechnik Nordsternhaus GmbH|210|s||DO,BO,WU|1
        Meisterwerk Ausbau Grundsteiner GmbH|340|d||FF,MÜ,HH,KÖ,LE|0
        #bau
        Bauunternehmung Schulte-Wermecke GmbH|130|s||HA,WI|0
        Tiefbau Lohkemper GmbH|95|s||IS,ME|1
        Hochbau Steinsiepen GmbH & Co. KG|75|d||LÜ,EN|0
        Bau Union Hellwegkreuz GmbH|280|s||DO,BO,WU|2
        Mainfels Bau GmbH|350|s||FF|0
        Isarbeton Hochbau GmbH|410|s||MÜ|0
        Hanseatische Tiefbau Lührsen GmbH|260|s||HH,LE,KÖ|1
        #garten
        Gartengestaltung Immergrün Kettwich GmbH|24|d||HA,HE
        Landschaftsbau Wiesengrund GmbH|70|d||DO,FF,MÜ,HH
        #hotel
        Hotel Lenneterrasse|45|s||HA
        Landhotel Zur Ebbeblüte|30|d||LÜ,BR
        Ruhrblick Tagungshotel GmbH|85|s||WE,HE
        Stadtquartier Hotels GmbH|1200|d||DO,BO,FF,MÜ,HH,KÖ,LE,WU
        Hotel Zur Goldenen Garbe|55|s||MÜ,FF
        #gastro
        Gasthaus Zum Drahtzieher|16|d||HA,AL
        Kantinenwerk Löffelgut GmbH|480|d||HA,IS,DO,BO,FF,MÜ,HH,DÜ
        Restaurant Alte Feilenschmiede|20|d||WI,GE
        #baeckerei
        Bäckerei Kornspeicher Niggemann GmbH|190|d||HA,HE,WE
        Backhaus Teigling GmbH|260|s||IS,ME,LÜ
        Bäckerei Morgenröte Hinrichsen GmbH|310|d||HH,DO
        Isarbrezn Backstuben GmbH|220|d||MÜ
        Backstube Mainkruste GmbH|150|d||FF,LE,KÖ
        #friseur
        Salon Haarscharf Inh. Marion Thiesbrock|7|d||HA
        Friseurteam Kopfsache GmbH|60|d||IS,LÜ,DO,WI
        Haarkontor Citystyle GmbH|240|d||FF,MÜ,HH,BO
        #reinigung
        Gebäudereinigung Blankenstern GmbH|320|s||HA,WI,DO
        Saubermann Dienste Ketteler-Voss GmbH|180|s||IS,LÜ,ME
        Glanzwerk Facility GmbH|1600|d||DO,BO,WU,FF,MÜ,HH,KÖ,LE
        #sicherheit
        Wachdienst Ruhrwacht GmbH|280|s||HA,IS,DO
        Objektschutz Falkenhorst GmbH|190|s||LÜ,WI,BO
        Sicherheitsgesellschaft Viertor GmbH|1400|s||DO,FF,MÜ,HH,KÖ
        #verkehr
        Verkehrsbetriebe Lenneland GmbH|430|s||HA,IS
        Omnibus Kückelmann GmbH|75|d||EN,LÜ
        Regionalbus Hellwegtakt GmbH|520|s||DO,BO,WU
        Stadtbus Vierländer GmbH|640|s||HH,FF,MÜ,LE
        #temp
        Personalwerk Ruhrlenne GmbH|450|s|gvp|HA,IS,LÜ,WI,DO,BO,WU
        Tempora Märkische Personaldienste GmbH|280|s|gvp|HA,GE,EN,ME,HM,SW,DO
        Arbeitskraft Direkt Zeitarbeit GmbH|620|d|gvp|HA,DO,BO,FF,MÜ,HH,KÖ,DÜ,LE
        Fachkraftbrücke Personal GmbH|340|d|gvp|HA,IS,WE,DO,FF,MÜ,HH,LE
        Einsatzteam Westring GmbH|190|s|gvp|HE,WI,LÜ,AL,BR,WU,BO
        Flexhaus Hohenstein Personal GmbH|210|d|gvp|HA,IS,DO,BO,FF,MÜ,HH,KÖ
        #placement
        Kopfwechsel Personalberatung GmbH|24|s||HA,DO,BO,WU,IS
        Talentkompass GmbH|45|d||HA,LÜ,DO,FF,MÜ,HH,KÖ,LE
        Westhaus Executive Search GmbH|18|s||DO,FF,MÜ,HH,DÜ,WI
        Karrierelotse Arndsfeld GmbH|30|d||HA,IS,SW,BO,FF,MÜ,HH,LE
        """#
}
