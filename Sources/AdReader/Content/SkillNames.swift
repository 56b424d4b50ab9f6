/// The skill table: one skill a line, its name first, other spellings after it.
///
/// A name of our own choice for what ads write in many ways. `=` before a spelling asks for exactly these
/// capitals; `?` before it means a word that is a skill only among others or after "Kenntnisse in" and the like.
enum SkillNames {
    static let computing = """
        API-Entwicklung|API-Design|Web-APIs
        Webservices|Web Services
        Container-Technologien|Containerisierung|Container Technologien|Containertechnologien
        DevOps
        DevSecOps
        GitOps
        SRE|Site Reliability Engineering
        Windows|?=Windows
        Gruppenrichtlinien|=GPO
        Virtualisierung|Virtualisierungstechnologien|Virtualisierungslösungen
        Cloud|?Cloud-Technologien|?Cloud Computing|?Cloud-Infrastrukturen|?Cloud-Dienste|?Cloud-Services
        Cloud|?Cloud-Lösungen|?Cloud-Plattformen|?Cloud-Architekturen
        EDV|?EDV
        Business Intelligence|=BI|BI-Tools|BI-Lösungen
        Data Warehouse|=DWH|Data-Warehouse|Datawarehouse|Data Warehousing
        Data Lake|Data Lakehouse|Lakehouse
        Data Vault|Data Vault 2.0
        Datenpipelines|Data Pipelines|Daten-Pipelines
        Datenmodellierung|Data Modeling|Data Modelling
        Datenanalyse|Data Analytics|Datenanalysen|Data Analysis|Data Analyse
        Datenvisualisierung|Data Visualization
        Datenqualität|Data Quality
        Data Governance
        Datenmanagement|Data Management
        Stammdatenmanagement|Stammdatenpflege|Master Data Management|Stammdaten
        Datenmigration
        Data Science
        Data Engineering
        Data Mining|Textmining|Text Mining
        Big Data|Big-Data-Technologien
        Machine Learning|=ML|Maschinelles Lernen|maschinellen Lernens|maschinellem Lernen
        Deep Learning
        Künstliche Intelligenz|künstlicher Intelligenz|künstlichen Intelligenz|Artificial Intelligence|=KI|?=AI
        Künstliche Intelligenz|Generative AI|Generative KI|KI-Tools
        Neuronale Netze|neuronalen Netzen
        Large Language Models|=LLM|=LLMs
        Prompt Engineering|Prompt-Engineering
        NLP|Natural Language Processing|=NLP
        Computer Vision|Bildverarbeitung
        Reinforcement Learning
        Statistik|?Statistik
        Ökonometrie
        NoSQL|NoSQL-Datenbanken
        Relationale Datenbanken|relationalen Datenbanken|relationaler Datenbanken|relationale Datenbanksysteme
        Relationale Datenbanken|relationalen Datenbanksystemen|RDBMS
        Datenbanken|Datenbank|Datenbanksysteme|Datenbanktechnologien|Datenbankmanagement|Datenbankdesign
        Datenbanken|Datenbankentwicklung
        ERP|ERP-System|ERP-Systeme|ERP-Software
        CRM|CRM-System|CRM-Systeme|CRM-Software
        Process Mining
        Low-Code|Low-Code-Plattformen|No-Code
        CAD|CAD-Programme|CAD-Software|CAD-Systeme
        CAM|=CAM
        BIM|Building Information Modeling
        FEM|Finite-Elemente-Methode|=FEA
        CFD
        GIS|GIS-Systeme|ArcGIS|QGIS
        AVA|ORCA AVA
        PLM|PLM-Systeme|Teamcenter|Windchill
        SPS|SPS-Programmierung|=SPS|Speicherprogrammierbare Steuerungen
        CNC|CNC-Programmierung|CNC-Technik
        Robotik|Robotics|KUKA|=ROS
        Embedded|Embedded Systems|Embedded-Systeme|Embedded Software|Embedded C|Embedded Linux
        Mikrocontroller|Microcontroller
        HIL|Hardware-in-the-Loop
        Automotive SPICE|ASPICE
        ISO 26262|Funktionale Sicherheit|Functional Safety
        IoT|Internet of Things|IIoT|Industrie 4.0
        Blockchain
        Firewall|Firewalls
        Netzwerktechnik|Netzwerktechnologien|Netzwerkkenntnisse|Netzwerkadministration|Netzwerke|Netzwerkprotokolle
        IT-Sicherheit|IT-Security|Cybersecurity|Cyber Security|Cybersicherheit|Informationssicherheit
        IT-Sicherheit|Information Security
        Penetration Testing|Penetrationstests|Pentesting
        PKI
        IAM|Identity and Access Management|Berechtigungsmanagement
        NIS2|NIS-2
        DORA|=DORA
        KRITIS
        Kryptographie|Kryptografie
        Backup|Backup-Systeme|Veeam|Backup-Infrastrukturen
        Storage|Storage-Systeme
        Monitoring|?Monitoring
        Ticketsysteme|Ticketsystem|Ticket-Systeme
        IT-Service-Management|ITSM|IT Service Management
        First-Level-Support|1st Level Support|First Level Support|Second Level Support|2nd Level Support|IT-Support
        First-Level-Support|Second-Level-Support
        Incident Management
        Softwareentwicklung|Software-Entwicklung|Software Development|Softwareprogrammierung
        Softwarearchitektur|Software-Architektur|Softwarearchitekturen|Software Architecture
        Webentwicklung|Web-Entwicklung|Web Development
        Frontend-Entwicklung|Frontend|Front-End|Frontend Development|Front-End-Entwicklung
        Backend-Entwicklung|Backend|Back-End|Backend Development
        Fullstack-Entwicklung|Full-Stack-Entwicklung
        App-Entwicklung
        Objektorientierte Programmierung|objektorientierter Programmierung|objektorientierten Programmierung|=OOP
        Objektorientierte Programmierung|Objektorientierung
        Funktionale Programmierung
        Programmierung|Programmierkenntnisse|Programmiererfahrung|Programmiersprachen|Programmiersprache
        Design Patterns|Entwurfsmuster
        Clean Code
        Domain-Driven Design|=DDD
        Test-Driven Development|=TDD
        Code Reviews|Code-Reviews
        Testautomatisierung|Test Automation|Automatisierte Tests
        Softwaretest|Softwaretests|Software Testing|Software-Tests|Testmanagement|=ISTQB
        Unit-Tests|Unit Tests
        Requirements Engineering|Anforderungsmanagement|Requirements-Engineering|Anforderungsanalyse
        Requirements Engineering|Anforderungsengineering
        Usability|User Experience|=UX|UX-Design|UX/UI|UI/UX|UX Design|=UI|UI-Design|User Interface
        Barrierefreiheit|WCAG
        Agile Methoden|agilen Methoden|agile Methoden|agilen Umfeld|agiler Methoden|Agile Softwareentwicklung
        Agile Methoden|agilen Softwareentwicklung|agiler Softwareentwicklung|agile Entwicklungsmethoden
        Agile Methoden|agilen Entwicklungsmethoden|agile Vorgehensmodelle|agilen Projekten
        Algorithmen|?Algorithmen
        Algorithmen und Datenstrukturen|Datenstrukturen
        Simulation|?Simulation
        Systemadministration|System Administration
        Systemintegration
        Schnittstellen|?Schnittstellen
        SaaS|=SaaS
        PaaS|=PaaS
        IaaS|=IaaS
        SCADA
        Manufacturing Execution Systems|=MES|MES-Systeme
        Product Information Management|=PIM|PIM-Systeme
        Retrieval Augmented Generation|=RAG
        Data Mesh
        Predictive Analytics
        Skriptsprachen|Scripting|Skriptsprache
        Webtechnologien
        IT-Infrastruktur|IT-Infrastrukturen
        IT-Architektur|IT-Architekturen
        Anwendungsentwicklung
        Betriebssysteme|Betriebssystem
        Datenbankadministration|Datenbankkenntnisse
        Datenarchitektur|Datenarchitekturen
        Datenintegration
        Datenaufbereitung
        APIs|?API|?APIs
        Gebäudeautomation
        3D|3D-Druck|3D-Modellierung
        EDI
        Digitalisierung|?Digitalisierung
        E-Commerce
        """

    static let business = """
        Projektmanagement|Project Management|Projektleitung|Projektsteuerung|Projektmanagement-Methoden
        Projektmanagement|Projektmanagementmethoden|IT-Projektmanagement
        Projekterfahrung|IT-Projekterfahrung|?Projektarbeit
        Prozessmanagement|Geschäftsprozesse|Business Process Management|Geschäftsprozessmodellierung
        Prozessmanagement|Prozessmodellierung
        Prozessoptimierung
        Change Management|Change-Management|Veränderungsmanagement
        Stakeholder Management|Stakeholdermanagement|Stakeholder-Management
        Produktmanagement|Product Management
        Qualitätsmanagement|=QM|QM-Systeme|Qualitätsmanagementsysteme|ISO 9001|DIN EN ISO 9001
        Qualitätssicherung|=QS|Quality Assurance
        Lean Management|Lean|Lean Production|=KVP|Kaizen
        Six Sigma
        FMEA
        8D-Report|8D-Reports
        IATF 16949
        APQP|=PPAP
        GMP|=GxP|=GMP
        HACCP
        REACH|=REACH
        Risikomanagement|Risk Management
        Compliance
        Datenschutz|DSGVO|Datenschutzrecht|EU-DSGVO
        Controlling
        Reporting|?Reporting
        Kalkulation|Kalkulationen
        Zahlenverständnis
        Business Development
        Account Management
        Customer Success
        Kennzahlen|KPIs|KPI
        Budgetierung|Budgetplanung|Budgetverantwortung
        Kostenrechnung|Kosten- und Leistungsrechnung
        Rechnungswesen|Rechnungslegung
        Buchhaltung|Buchführung|Finanzbuchhaltung
        Debitorenbuchhaltung
        Kreditorenbuchhaltung
        Anlagenbuchhaltung
        Lohnbuchhaltung|Lohn- und Gehaltsabrechnung|Lohnabrechnung|Entgeltabrechnung|Payroll|Gehaltsabrechnung
        Lohnsteuerrecht|Sozialversicherungsrecht
        Bilanzierung|=HGB|=IFRS|=US-GAAP
        Jahresabschlüsse|Jahresabschluss|Monatsabschlüsse
        Steuerrecht|Umsatzsteuerrecht|Steuererklärungen
        Wirtschaftsprüfung
        Finanzplanung|Liquiditätsplanung
        Financial Modeling
        Corporate Finance
        M&A
        Regulatorik|Bankaufsichtsrecht|=MaRisk|=BAIT
        Wertpapiere
        Versicherungswesen|Versicherungstechnik
        Solvency II
        Einkauf|?Einkauf
        Beschaffung|?Beschaffung
        Vergaberecht|=VOB|=HOAI|=VgV|=UVgO
        Logistik|?Logistik
        Lagerverwaltung|Lagerlogistik|Lagerhaltung|Lagerverwaltungssysteme
        Kommissionierung
        Disposition
        Supply Chain Management|Supply Chain|Lieferkettenmanagement
        Zollrecht|Zollabwicklung|Zoll- und Außenwirtschaftsrecht|Exportkontrolle
        Produktionsplanung|Fertigungsplanung|Arbeitsvorbereitung
        Vertrieb|?Vertrieb|Vertriebserfahrung|?Sales
        Key Account Management
        Kundenberatung
        Kundenservice|Customer Service|Kundenbetreuung|Kundendienst
        Kaltakquise|Neukundenakquise|Akquise|Neukundengewinnung
        Angebotserstellung
        Auftragsabwicklung
        Verhandlungsführung
        Marketing|?Marketing
        Online-Marketing|Onlinemarketing|Digital Marketing|Digitales Marketing
        Performance Marketing
        Content Marketing|Content Creation|Content Management
        Content-Management-Systeme|=CMS|CMS-Systeme|Content Management Systeme
        E-Mail-Marketing|Newsletter-Marketing
        Social Media|Social-Media-Marketing|Social Media Marketing
        SEO|=SEO|Suchmaschinenoptimierung
        SEA|=SEA|=SEM
        Google Analytics
        Google Ads|Google AdWords
        Meta Ads|Facebook Ads
        Affiliate Marketing
        Marktforschung|Marktanalysen
        Öffentlichkeitsarbeit|Pressearbeit|Public Relations
        Redaktion|?Redaktion
        Texten|?Texterstellung|Copywriting
        Storytelling
        Grafikdesign|Mediengestaltung
        Videoproduktion|Videoschnitt
        Fotografie
        Eventmanagement|Veranstaltungsmanagement|Veranstaltungsorganisation
        Personalwesen|Personalmanagement|Human Resources|=HR
        Recruiting|Active Sourcing
        Personalentwicklung
        Personalführung|Mitarbeiterführung|Führungserfahrung|Teamführung|Führungskompetenz|Teamleitung
        Arbeitsrecht
        Tarifrecht|=TVöD
        Arbeitnehmerüberlassung
        Personaldienstleistung
        Vertragsrecht|Vertragsmanagement
        Verwaltungsrecht|Öffentliches Recht|Verwaltungserfahrung
        Haushaltsrecht|Kommunalrecht
        Baurecht|Bauplanungsrecht
        Sozialrecht|=SGB|SGB II|SGB VIII
        Patentrecht
        Gesellschaftsrecht
        Betriebswirtschaft|Betriebswirtschaftslehre|betriebswirtschaftliche Kenntnisse|BWL-Kenntnisse
        Volkswirtschaft
        Mathematik|?Mathematik
        Physik|?Physik
        Informatik|?Informatik
        Chemie|?Chemie
        Büroorganisation|Sekretariat|Sekretariatsarbeiten|Terminplanung|Büromanagement
        Korrespondenz
        Phonodiktat
        10-Finger-System|Zehnfingersystem
        Protokollführung
        Dokumentation|?Dokumentation|Technische Dokumentation
        Datenerfassung|Datenpflege
        Übersetzung|?Übersetzung
        Schulungen|?Schulungen
        Workshops|?Workshops
        Beratung|?Beratung|IT-Beratung|IT-Consulting|Consulting|Unternehmensberatung
        Immobilienwirtschaft|Mietrecht|=WEG
        Facility Management|Gebäudemanagement
        """
}
