/// Occupations of information technology that build, analyse and advise.
enum DataCatalogue {
    static let table = #"""
        @datenanalyst it 3,2,2,2,1,1 y60000 e3x5s2l1 finanz,handel,supermarkt,logistik,energie,it,beratung
        = Data Analyst;Datenanalyst^;Business Intelligence Analyst;Datenanalyst^ Controlling;BI-Entwickler^
        l Teamleiter^ Business Intelligence
        a in der Datenanalyse
        f hybrid70 remote12 part20 english60 prefix80 quer15 placement8
        s bau~ Berichte und Dashboards in Power BI oder Tableau
        s bereit~ Daten aus verschiedenen Quellen auf und prüf~ ihre Qualität
        s beantwort~ Fragen der Fachbereiche mit belastbaren Auswertungen
        s modellier~ Kennzahlen gemeinsam mit dem Controlling
        s automatisier~ Abfragen und Ladeprozesse
        s erklär~ Ergebnisse so, dass daraus Entscheidungen werden
        e Studium der Statistik, Wirtschaftsinformatik, Mathematik oder eines ähnlichen Fachs
        e Abgeschlossenes Studium oder kaufmännische Ausbildung mit starkem Datenbezug
        d Sehr gute Kenntnisse in SQL
        d Erfahrung mit Power BI, Tableau oder Qlik
        d Kenntnisse in Python oder R
        d Sicherer Umgang mit Excel, auch mit großen Datenmengen
        d Verständnis für Datenmodelle und ETL-Strecken
        d Genauigkeit und gesunde Skepsis gegenüber Zahlen
        n Kenntnisse in dbt oder Snowflake sind ein Plus
        @data-engineer it 2,1,2,2,2,0 y68000 e1x5s4 it,finanz,logistik,energie,handel,supermarkt
        = Data Engineer;Data Engineer Cloud;Dateningenieur^;Data Scientist
        a im Data Engineering
        f hybrid70 remote20 part10 english80 prefix85 placement10
        s entwickel~ Datenpipelines und betreib~ sie zuverlässig
        s bau~ unser Data Lakehouse in der Cloud weiter aus
        s stell~ Daten für Analyse und maschinelles Lernen bereit
        s überwach~ Laufzeiten, Kosten und Datenqualität
        s [berätst|beraten] Teams bei Datenmodellen und Schnittstellen
        s automatisier~ Tests und Bereitstellung der Ladestrecken
        e Studium der Informatik, Mathematik oder Physik oder eine vergleichbare Ausbildung
        d Sehr gute Kenntnisse in Python und SQL
        d Erfahrung mit Apache Spark, Airflow oder vergleichbaren Werkzeugen
        d Kenntnisse in AWS, Azure oder Google Cloud
        d Erfahrung mit Data Warehouses und dimensionaler Modellierung
        d Sicherer Umgang mit Git und CI/CD
        n Kenntnisse in Kafka und Streaming sind wünschenswert
        @devops-engineer it 2,2,2,2,2,0 y70000%37 e1x5s4l1 it,finanz,logistik,energie,elektro
        = DevOps Engineer;Cloud Engineer;Site Reliability Engineer;DevOps-Ingenieur^
        l Teamleiter^ Cloud Platform
        a im DevOps- oder Cloud-Umfeld
        f hybrid60 remote25 oncall40 part10 english80 prefix85 placement12
        s betreib~ unsere Kubernetes-Cluster und entwickel~ sie weiter
        s automatisier~ Infrastruktur mit Terraform und Ansible
        s bau~ CI/CD-Pipelines gemeinsam mit den Entwicklungsteams
        s verbesser~ Monitoring, Logging und Alarmierung
        s analysier~ Ausfälle und leit~ Verbesserungen daraus ab
        s acht~ auf Kosten und Sicherheit unserer Cloud-Umgebung
        e Studium der Informatik oder Ausbildung als Fachinformatiker
        d Sehr gute Linux-Kenntnisse
        d Praxis mit Docker und Kubernetes
        d Erfahrung mit Terraform, Ansible oder Pulumi
        d Kenntnisse in AWS, Azure oder OpenStack
        d Erfahrung mit Prometheus, Grafana oder vergleichbaren Werkzeugen
        d Programmierkenntnisse in Python, Go oder Bash
        n Erfahrung mit GitOps (Argo CD oder Flux) ist von Vorteil
        c Certified Kubernetes Administrator
        @sap-berater it 3,1,1,1,1,1 y72000%37 e2x5s4l1 it,beratung,metal,handel,supermarkt,energie
        = SAP-Berater^;SAP Consultant SD/MM;SAP-Berater^ FI/CO;SAP Inhouse Consultant;SAP-Modulbetreuer^ PP
        l Teamleiter^ SAP
        a in der SAP-Beratung
        g era=EG11,EG12,EG13,EG14
        f hybrid65 remote15 travel45 part10 english60 prefix85 placement16
        s [berätst|beraten] die Fachbereiche zu Prozessen in SAP
        s setz~ Anforderungen im Customizing um
        s plan~ den Umstieg auf S/4HANA und führ~ Tests durch
        s schul~ Key User und erstell~ Dokumentationen
        s analysier~ Fehler im laufenden Betrieb
        s schreib~ Vorgaben für Eigenentwicklungen in ABAP
        e Studium der Wirtschaftsinformatik oder BWL oder eine kaufmännische Ausbildung mit SAP-Praxis
        d Fundierte Kenntnisse in mindestens einem SAP-Modul (SD, MM, FI, CO oder PP)
        d Erfahrung im Customizing
        d Gutes Verständnis betriebswirtschaftlicher Abläufe
        d Grundkenntnisse in ABAP
        d Sicheres Auftreten in Workshops
        n Projekterfahrung mit S/4HANA ist von Vorteil
        @webentwickler it 3,2,0,1,1,0 y50000 e4x5s2 agentur,it,handel,supermarkt
        = Webentwickler^;Frontend-Entwickler^;Full-Stack-Entwickler^;Web Developer;PHP-Entwickler^
        a in der Webentwicklung
        f hybrid60 remote25 part25 quer20 english35 prefix75 mini3
        s setz~ Webseiten und Shops für unsere Kunden um
        s programmier~ Oberflächen mit React oder Vue
        s entwickel~ Erweiterungen für TYPO3, WordPress oder Shopware
        s acht~ auf Ladezeit, Barrierefreiheit und Suchmaschinen
        s stimm~ [dich|sich] mit Gestaltung und Projektleitung ab
        s pfleg~ bestehende Projekte und spiel~ Updates ein
        e Ausbildung als Fachinformatiker oder Mediengestalter oder einschlägige Praxis
        d Sehr gute Kenntnisse in HTML, CSS und JavaScript
        d Erfahrung mit PHP und MySQL
        d Praxis mit einem Framework wie React, Vue oder Symfony
        d Sicherer Umgang mit Git
        d Auge für Details und saubere Umsetzung
        n Kenntnisse in Barrierefreiheit nach WCAG sind gern gesehen
        @product-owner it 2,1,1,1,1,0 y70000 x5s4 it,finanz,logistik
        = Product Owner;Product Owner E-Commerce;IT-Produktmanager^;Technical Product Owner
        a als Product Owner oder im Produktmanagement
        f hybrid70 remote12 part12 english85 prefix80 placement8
        s verantwort~ das Backlog und setz~ Prioritäten
        s formulier~ User Storys und Abnahmekriterien
        s vermittel~ zwischen Entwicklung, Kunden und Vertrieb
        s [misst|messen] den Nutzen neuer Funktionen
        s bereit~ Reviews und Releases vor
        s beobacht~ Markt und Wettbewerb
        e Studium der Wirtschaftsinformatik, Informatik oder BWL
        d Erfahrung in agilen Teams
        d Technisches Grundverständnis für Web-Anwendungen und Schnittstellen
        d Sicherer Umgang mit Jira und Confluence
        d Fähigkeit, auch einmal Nein zu sagen
        d Gute Moderation und klare Sprache
        c Certified Scrum Product Owner (CSPO)
        """#
}
