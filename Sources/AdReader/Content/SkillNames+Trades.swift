extension SkillNames {
    static let trades = """
        Grundpflege
        Behandlungspflege
        Pflegedokumentation
        Pflegeplanung|Pflegeprozess
        Wundmanagement|Wundversorgung
        Palliativpflege|Palliative Care
        Intensivpflege
        Praxisanleitung
        Hygiene|?Hygienevorschriften|?Hygiene
        Medikamentengabe
        Erste Hilfe
        Sozialpädagogik
        Pädagogik|?Pädagogik
        Psychologie|?Psychologie
        Gesprächsführung
        Elternarbeit
        Einzelfallhilfe|Fallmanagement|Case Management
        Elektrotechnik|?Elektrotechnik|Elektronik
        Elektroinstallation|Elektroinstallationen
        Mess- und Regeltechnik|MSR-Technik|Mess-, Steuer- und Regelungstechnik|Steuerungstechnik|Regelungstechnik
        Messtechnik
        Automatisierungstechnik|Automatisierung|?Automatisierung
        Antriebstechnik
        Schaltpläne|Schaltplänen|Stromlaufpläne
        Hydraulik
        Pneumatik
        Mechanik|?Mechanik
        Mechatronik|?Mechatronik
        Maschinenbau|?Maschinenbau
        Konstruktion|?Konstruktion
        Technische Zeichnungen|technischen Zeichnungen|technischer Zeichnungen|Zeichnungen lesen
        Messmittel|Messmitteln
        Schweißen|=MAG|=WIG|=MIG|Schweißtechnik|Schweißverfahren
        Drehen|?Drehen
        Fräsen|?Fräsen
        Zerspanung|Zerspanungstechnik
        Metallbearbeitung|Metallverarbeitung
        Blechbearbeitung
        Holzbearbeitung
        Montage|?Montage
        Inbetriebnahme
        Instandhaltung|Wartung|?Wartung
        Fehlersuche|Fehlerdiagnose|Fehleranalyse
        Sanitärtechnik|Heizungstechnik|Sanitär, Heizung, Klima|=SHK
        Klimatechnik|Kältetechnik|Lüftungstechnik
        Gebäudetechnik|=TGA|Technische Gebäudeausrüstung
        Photovoltaik
        Energietechnik|Energieversorgung|?Energiewirtschaft
        Elektromobilität
        Fahrzeugtechnik|Kfz-Technik|Fahrzeugdiagnose
        Kunststofftechnik|Spritzguss
        Werkstoffkunde|Werkstofftechnik
        Verfahrenstechnik
        Medizintechnik|Medizinprodukte|Medizinprodukterecht|=MDR
        Biotechnologie|biotechnologische Prozesse
        Labortechnik|Laborerfahrung|=HPLC|Laborarbeit
        Arbeitssicherheit|Arbeitsschutz|=EHS|=HSE
        Brandschutz
        Umweltmanagement|ISO 14001|Umweltrecht|Umweltschutz
        Nachhaltigkeit|?Nachhaltigkeit|=ESG|=CSRD
        Bauleitung|Bauüberwachung
        Bauwesen|?Bauwesen
        Tiefbau|?Tiefbau
        Hochbau|?Hochbau
        Straßenbau
        Statik|?Statik
        Vermessung|Vermessungstechnik
        Mauern|?Mauern
        Trockenbau
        Malerarbeiten
        Dachdeckerarbeiten
        Gartenpflege|Grünpflege
        Warenwirtschaft|Warenwirtschaftssysteme|Warenwirtschaftssystem
        Kassieren|?Kassieren|Kassenführung
        Warenpräsentation
        Verkaufserfahrung|?Verkauf
        Gastronomie|Gastronomieerfahrung
        Kochen|?Kochen
        Reinigung|?Reinigung
        Gabelstapler|Flurförderzeuge
        Ladungssicherung
        Telekommunikation|Telekommunikationstechnik|Glasfasertechnik
        """

    static let certificates = """
        Ausbildereignung|Ausbildereignungsprüfung|AEVO|AdA-Schein|Ausbilderschein|Ausbildereignungsschein
        Zertifizierung|Zertifizierungen|Zertifikat|Zertifikate|Herstellerzertifikate|Microsoft-Zertifizierung
        Steuerberaterexamen|Steuerberaterprüfung
        Wirtschaftsprüferexamen
        Approbation
        Staatliche Anerkennung
        PRINCE2|PRINCE2 Foundation|PRINCE2 Practitioner
        PMP
        IPMA|GPM-Zertifizierung
        CISSP
        CISM
        CISA|=CISA
        CISA
        CCNA
        CCNP
        LPIC
        CSM|Certified Scrum Master
        PSM I|PSM
        PSPO
        CPSA-F|iSAQB
        ISTQB Certified Tester
        ITIL Foundation|ITIL V3 Foundation|ITIL 4 Foundation
        MCSE
        CFA
        Sachkundenachweis|Sachkundeprüfung|Sachkunde nach § 34a|34a-Schein|Sachkunde §34a
        Führungszeugnis|?Führungszeugnis
        Gesundheitszeugnis
        Elektrofachkraft|?Elektrofachkraft
        Schweißerschein|Schweißerprüfung|Schweißschein
        Meisterbrief|Meisterprüfung
        Ersthelfer
        Sicherheitsüberprüfung|Sicherheitsüberprüfung Ü2
        """

    static let licences = """
        Führerschein|Führerschein der Klasse B|Führerschein Klasse B|Führerschein Klasse 3|PKW-Führerschein
        Führerschein|Führerschein B|Pkw-Führerschein|B-Führerschein|Autoführerschein|driving licence|driver's license
        Führerschein|driving license
        Führerschein Klasse C|Führerschein der Klasse C|Führerschein Klasse CE|Führerschein der Klasse CE
        Führerschein Klasse C|Führerschein C/CE|LKW-Führerschein
        Fahrerlaubnis|Fahrerlaubnis der Klasse B|Fahrerlaubnis Klasse B|Pkw-Fahrerlaubnis
        Fahrerkarte
        Personenbeförderungsschein|P-Schein
        Staplerschein|Gabelstaplerschein|Staplerführerschein|Flurförderschein
        Kranschein|Kranführerschein
        Schaltberechtigung
        Waffenschein
        ADR-Schein|=ADR
        Fluglizenz|Pilotenlizenz
        """
}
