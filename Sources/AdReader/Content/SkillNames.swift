/// The skill table: one skill a line, its name first, other spellings after it.
///
/// A name of our own choice for what ads write in many ways. `=` before a spelling asks for exactly these
/// capitals; `?` before it means a word that is a skill only among others or after "Kenntnisse in" and the like.
enum SkillNames {
    static let software = """
        Java|J2SE|Java SE
        Java EE|=JEE|=J2EE|Jakarta EE
        JavaScript|=JS|ECMAScript|Vanilla JS
        TypeScript
        Python
        C++|C/C++
        C#|C-Sharp|Csharp
        C|?=C
        R|?=R|R Studio|RStudio
        Go|?=Go|Golang
        Rust|?=Rust
        Ruby|=Ruby
        Ruby on Rails|=Rails
        PHP
        Perl
        Swift|?=Swift
        Objective-C
        Kotlin
        Scala
        Groovy
        Julia|?=Julia
        Lua|?=Lua
        Dart|?=Dart
        Flutter|=Flutter
        Haskell
        Erlang
        Elixir|=Elixir
        Clojure
        F#
        Visual Basic|VB.NET|Visual Basic .NET
        VBA|Excel VBA|VBA-Makros
        COBOL
        Fortran
        Delphi|=Delphi
        ABAP|ABAP OO|SAP ABAP|ABAP Objects
        Assembler|Assembly-Sprache
        MATLAB
        Simulink|MATLAB/Simulink
        LabVIEW
        VHDL
        Verilog|SystemVerilog
        SystemC
        SQL|ANSI SQL
        T-SQL|TSQL|Transact-SQL
        PL/SQL
        Bash|Bash/Shell|Shell|Shell-Skripte|Shell Scripting|Shellskripte|Bash-Skripte
        PowerShell|Power Shell|MS PowerShell
        HTML|HTML5|(X)HTML|XHTML
        CSS|CSS3
        SASS|=Sass|SCSS|=LESS
        XML|XSLT|XSD|=XPath
        JSON
        YAML
        UML|UML2
        SysML
        BPMN|BPMN 2.0
        .NET|=NET|DotNet|.NET Core|.NET Framework|ASP.NET|ASP.NET Core|ASP
        WPF
        WCF
        Entity Framework
        Spring|=Spring|Spring Framework|Spring-Framework
        Spring Boot
        Hibernate|=JPA
        Maven|Apache Maven
        Gradle
        JUnit
        Node.js|NodeJS|Node
        React|ReactJS|React.js
        React Native
        Redux
        Angular|AngularJS|Angular.js
        Vue.js|Vue|VueJS
        Next.js|NextJS
        Nuxt
        Svelte
        jQuery
        Bootstrap|=Bootstrap
        Tailwind|TailwindCSS
        Webpack
        Django
        Flask|=Flask
        FastAPI
        Laravel
        Symfony
        Zend Framework
        WordPress
        TYPO3
        Drupal
        Joomla
        Magento
        Shopware
        Shopify
        WooCommerce
        Contentful
        Adobe Experience Manager|=AEM
        REST|RESTful|REST API|REST-APIs|RESTful APIs|REST-Schnittstellen|REST-Services|RESTful Webservices
        SOAP|=SOAP
        GraphQL
        gRPC
        OData
        OpenAPI|=Swagger
        API-Entwicklung|API-Design|Web-APIs
        Webservices|Web Services
        Microservices|Microservice-Architektur|Microservice
        Kafka|Apache Kafka
        RabbitMQ
        ActiveMQ
        MQTT
        OPC UA|OPC-UA
        Docker|=Docker|Dockercontainer
        Kubernetes|=K8s
        OpenShift
        Helm|?=Helm
        Podman
        Container-Technologien|Containerisierung|Container Technologien|Containertechnologien
        Terraform
        Ansible
        Puppet|=Puppet
        Chef|?=Chef
        Infrastructure as Code|=IaC
        Jenkins
        GitLab|GitLab CI|GitLab CI/CD
        GitHub|GitHub Actions
        Bitbucket
        Git|=Git|=GIT
        SVN|Subversion
        Azure DevOps|=TFS
        CI/CD|CI CD|CI/CD-Pipelines|CI/CD Pipelines|Continuous Integration|Continuous Delivery|Continuous Deployment
        DevOps
        DevSecOps
        MLOps
        GitOps
        SRE|Site Reliability Engineering
        Prometheus
        Grafana
        ELK-Stack|ELK|Elastic Stack
        Elasticsearch|Elastic Search
        Kibana
        Logstash
        Splunk
        Nagios|=Icinga
        Zabbix
        Dynatrace
        Datadog
        SonarQube
        Selenium
        Cypress|=Cypress
        Playwright
        JMeter
        Postman|=Postman
        Jira|=JIRA|Atlassian Jira
        Confluence
        ServiceNow
        Linux|Red Hat Linux|Ubuntu|Debian|RHEL|SUSE|SLES|CentOS
        Unix|=AIX|Solaris
        Windows|?=Windows
        Windows Server|Windows-Server|MS Windows Server|Windows Server-Umgebungen
        macOS|Mac OS|OS X
        iOS|=iOS
        Android|=Android
        Active Directory|Microsoft Active Directory|=AD DS
        Entra ID|Microsoft Entra ID|Azure AD|Azure Active Directory
        Gruppenrichtlinien|=GPO
        Exchange|=Exchange|Microsoft Exchange|MS Exchange|Exchange Online
        Intune|Microsoft Intune|=MDM|Mobile Device Management
        SCCM|=MECM
        Citrix
        VMware|vSphere|=ESXi|VMware vSphere
        Hyper-V
        Proxmox
        Virtualisierung|Virtualisierungstechnologien|Virtualisierungslösungen
        AWS|Amazon Web Services|Amazon AWS
        Azure|Microsoft Azure|MS Azure|Azure Cloud
        Google Cloud|GCP|Google Cloud Platform
        Cloud|?Cloud-Technologien|?Cloud Computing|?Cloud-Infrastrukturen|?Cloud-Dienste|?Cloud-Services|?Cloud-Lösungen|?Cloud-Plattformen|?Cloud-Architekturen
        Microsoft 365|M365|Office 365|O365|MS 365
        SharePoint|MS SharePoint|SharePoint Online
        Power Platform|Microsoft Power Platform|PowerApps|Power Apps|Power Automate
        Microsoft Teams|MS Teams|?=Teams
        MS Office|Microsoft Office|Office-Paket|MS-Office-Paket|?Office|MS-Office-Produkte|Office-Anwendungen|MS-Office-Anwendungen|Office-Programme|MS-Office-Programme|Microsoft Office-Paket|MS Office Suite|Office-Produkte|MS Office Paket|Microsoft-Office-Anwendungen|EDV-Anwendungen|MS Office 365|MS-Office-Produktpalette
        Excel|=Excel|MS Excel|Microsoft Excel|=EXCEL
        Word|=Word|MS Word|Microsoft Word|=WORD
        PowerPoint|Power Point|MS PowerPoint
        Outlook|=Outlook|MS Outlook
        Access|?=Access|MS Access|Microsoft Access
        MS Project|Microsoft Project
        Visio|MS Visio
        LibreOffice|OpenOffice
        Google Workspace|G Suite
        LaTeX
        EDV|?EDV|?=IT
        Power BI|PowerBI|Microsoft Power BI|MS Power BI
        Tableau
        Qlik|Qlik Sense|QlikView|Qlik-Sense
        Looker|Looker Studio
        QuickSight|Amazon QuickSight
        MicroStrategy
        Cognos|IBM Cognos
        Business Intelligence|=BI|BI-Tools|BI-Lösungen
        Data Warehouse|=DWH|Data-Warehouse|Datawarehouse|Data Warehousing
        Data Lake|Data Lakehouse|Lakehouse
        Data Vault|Data Vault 2.0
        ETL|=ELT|ETL-Prozesse|ETL-Tools|ETL-Pipelines|ETL/ELT|ETL/ELT-Pipelines|ETL-Strecken
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
        Künstliche Intelligenz|künstlicher Intelligenz|künstlichen Intelligenz|Artificial Intelligence|=KI|?=AI|Generative AI|Generative KI|KI-Tools
        Neuronale Netze|neuronalen Netzen
        Large Language Models|=LLM|=LLMs
        Prompt Engineering|Prompt-Engineering
        NLP|Natural Language Processing|=NLP
        Computer Vision|Bildverarbeitung
        Reinforcement Learning
        Statistik
        Ökonometrie
        TensorFlow
        PyTorch
        Keras
        scikit-learn|sklearn
        pandas
        NumPy
        SciPy
        OpenCV
        Hugging Face
        LangChain
        Jupyter|Jupyter Notebook
        MLflow
        Airflow|Apache Airflow
        dbt|=dbt
        Spark|=Spark|Apache Spark|PySpark|=SPARK
        Hadoop|Apache Hadoop|=HDFS|Hadoop-Ökosystem
        Hive|=Hive|=HIVE
        Impala|?=Impala
        Flink|Apache Flink
        Databricks|Azure Databricks
        Snowflake|=Snowflake
        BigQuery
        Redshift
        Synapse|Azure Synapse
        Talend
        Informatica
        Alteryx
        KNIME
        RapidMiner
        SAS|=SAS
        SPSS
        Stata
        SSIS|SQL Server Integration Services
        SSAS
        SSRS
        SQL Server|MS SQL|MS SQL Server|Microsoft SQL Server|MSSQL|MS-SQL-Server
        Oracle|=Oracle|Oracle-Datenbanken|Oracle DB
        MySQL|MySQL-Datenbanken|MariaDB
        PostgreSQL|Postgres
        MongoDB
        Redis
        Cassandra|=Cassandra
        Neo4j
        CouchDB
        Db2|IBM Db2
        SAP HANA|=HANA
        Teradata
        Exasol
        NoSQL|NoSQL-Datenbanken
        Relationale Datenbanken|relationalen Datenbanken|relationaler Datenbanken|relationale Datenbanksysteme|relationalen Datenbanksystemen|RDBMS
        Datenbanken|Datenbank|Datenbanksysteme|Datenbanktechnologien|Datenbankmanagement|Datenbankdesign|Datenbankentwicklung
        SAP|SAP-Anwendungen|SAP-Systeme
        SAP S/4HANA|S/4HANA|S4/HANA|S/4 HANA|SAP S/4 HANA|SAP S4/HANA|S4 HANA|S4HANA
        SAP R/3
        SAP ERP|SAP ECC
        SAP FI|SAP FI/CO|SAP FICO|SAP CO|=FI/CO
        SAP MM
        SAP SD
        SAP PP
        SAP PM
        SAP QM
        SAP HCM|SAP HR|SuccessFactors|SAP SuccessFactors
        SAP EWM|SAP WM
        SAP BW|SAP BW/4HANA|SAP BI|BW/4HANA
        SAP BTP|SAP Business Technology Platform
        SAP Fiori|SAPUI5|SAP UI5|UI5|=Fiori
        SAP MDG|SAP Master Data Governance|=MDG
        SAP Analytics Cloud|=SAC
        SAP PI/PO|SAP PI|SAP PO|SAP CPI
        SAP Basis
        SAP BusinessObjects
        ERP|ERP-System|ERP-Systeme|ERP-Software
        CRM|CRM-System|CRM-Systeme|CRM-Software
        Salesforce|SalesForce
        HubSpot
        Microsoft Dynamics|Dynamics 365|MS Dynamics|Dynamics NAV|Navision|Business Central|Dynamics 365 Business Central
        Oracle E-Business Suite
        Odoo
        Infor|=Infor
        proALPHA
        abas
        Sage|?=Sage
        Lexware
        DATEV
        ADDISON
        Personio
        Workday|=Workday
        Paisy
        Moodle
        Celonis
        Process Mining
        RPA|UiPath|Robotic Process Automation|Blue Prism
        Camunda
        Mendix
        Low-Code|Low-Code-Plattformen|No-Code
        Photoshop|Adobe Photoshop
        Illustrator|Adobe Illustrator
        InDesign|Adobe InDesign
        Premiere Pro|Adobe Premiere
        After Effects
        Adobe Creative Cloud|Adobe Creative Suite|Adobe CC|Adobe Suite|Creative Suite|Adobe-Programme
        Figma
        =Sketch
        Adobe XD
        Canva
        Blender|=Blender
        Cinema 4D
        Unity|=Unity
        Unreal Engine
        AutoCAD|Auto-CAD
        CAD|CAD-Programme|CAD-Software|CAD-Systeme
        CAM|=CAM
        SolidWorks|Solid Works
        CATIA|CATIA V5
        Siemens NX|Unigraphics
        Creo|Pro/ENGINEER
        Inventor|=Inventor|Autodesk Inventor
        Revit
        ArchiCAD
        Allplan
        EPLAN|E-Plan|EPLAN P8
        BIM|Building Information Modeling
        ANSYS
        FEM|Finite-Elemente-Methode|=FEA
        CFD
        GIS|GIS-Systeme|ArcGIS|QGIS
        AVA|ORCA AVA
        PLM|PLM-Systeme|Teamcenter|Windchill
        SPS|SPS-Programmierung|=SPS|Speicherprogrammierbare Steuerungen
        TIA Portal|TIA-Portal
        Simatic|Siemens S7|S7|Step 7
        Beckhoff|TwinCAT
        CODESYS
        CNC|CNC-Programmierung|CNC-Technik
        Heidenhain
        Sinumerik
        Robotik|Robotics|KUKA|=ROS
        Embedded|Embedded Systems|Embedded-Systeme|Embedded Software|Embedded C|Embedded Linux
        Mikrocontroller|Microcontroller
        FPGA
        RTOS|FreeRTOS
        AUTOSAR
        CAN|=CAN|CAN-Bus|CANoe|CANalyzer
        LIN|=LIN
        FlexRay
        HIL|Hardware-in-the-Loop
        Automotive SPICE|ASPICE
        ISO 26262|Funktionale Sicherheit|Functional Safety
        IoT|Internet of Things|IIoT|Industrie 4.0
        Blockchain
        TCP/IP|=TCP
        DNS
        DHCP
        VPN
        VLAN
        LAN/WAN|=LAN|=WAN|=WLAN|LAN
        VoIP
        BGP|=OSPF|=MPLS
        Cisco
        Juniper|=Juniper
        Fortinet|FortiGate
        Palo Alto
        Sophos
        Checkpoint|Check Point
        Firewall|Firewalls
        Netzwerktechnik|Netzwerktechnologien|Netzwerkkenntnisse|Netzwerkadministration|Netzwerke|Netzwerkprotokolle
        IT-Sicherheit|IT-Security|Cybersecurity|Cyber Security|Cybersicherheit|Informationssicherheit|Information Security
        ISO 27001|ISO/IEC 27001|=ISMS
        BSI-Grundschutz|BSI IT-Grundschutz|IT-Grundschutz
        SIEM
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
        ITIL|ITIL V3|ITIL V4|ITIL v4
        IT-Service-Management|ITSM|IT Service Management
        First-Level-Support|1st Level Support|First Level Support|Second Level Support|2nd Level Support|IT-Support|Second-Level-Support
        Incident Management
        Softwareentwicklung|Software-Entwicklung|Software Development|Softwareprogrammierung
        Softwarearchitektur|Software-Architektur|Softwarearchitekturen|Software Architecture
        Webentwicklung|Web-Entwicklung|Web Development
        Frontend-Entwicklung|Frontend|Front-End|Frontend Development|Front-End-Entwicklung
        Backend-Entwicklung|Backend|Back-End|Backend Development
        Fullstack-Entwicklung|Full-Stack-Entwicklung
        App-Entwicklung
        Objektorientierte Programmierung|objektorientierter Programmierung|objektorientierten Programmierung|=OOP|Objektorientierung
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
        Requirements Engineering|Anforderungsmanagement|Requirements-Engineering|Anforderungsanalyse|Anforderungsengineering
        Usability|User Experience|=UX|UX-Design|UX/UI|UI/UX|UX Design|=UI|UI-Design|User Interface
        Barrierefreiheit|WCAG
        Agile Methoden|agilen Methoden|agile Methoden|agilen Umfeld|agiler Methoden|Agile Softwareentwicklung|agilen Softwareentwicklung|agiler Softwareentwicklung|agile Entwicklungsmethoden|agilen Entwicklungsmethoden|agile Vorgehensmodelle|agilen Projekten
        Scrum|=SCRUM
        Kanban
        SAFe|=SAFe
        Algorithmen|?Algorithmen
        Algorithmen und Datenstrukturen|Datenstrukturen
        Simulation|?Simulation
        Systemadministration|System Administration
        Systemintegration
        Schnittstellen|?Schnittstellen
        EDI
        Digitalisierung|?Digitalisierung
        E-Commerce
        """

    static let business = """
        Projektmanagement|Project Management|Projektleitung|Projektsteuerung|Projektmanagement-Methoden|Projektmanagementmethoden|IT-Projektmanagement
        Projekterfahrung|IT-Projekterfahrung|?Projektarbeit
        Prozessmanagement|Geschäftsprozesse|Business Process Management|Geschäftsprozessmodellierung|Prozessmodellierung
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
        Mathematik
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

    /// Proof in writing: certificates, examinations, recognitions.
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

    /// Permits to drive or to operate.
    static let licences = """
        Führerschein|Führerschein der Klasse B|Führerschein Klasse B|Führerschein Klasse 3|PKW-Führerschein|Führerschein B|Pkw-Führerschein|B-Führerschein|Autoführerschein|driving licence|driver's license|driving license
        Führerschein Klasse C|Führerschein der Klasse C|Führerschein Klasse CE|Führerschein der Klasse CE|Führerschein C/CE|LKW-Führerschein
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
