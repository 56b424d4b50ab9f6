/// Occupations of information technology that lead, run and support.
enum ITCatalogue {
    static let table = #"""
        @it-manager it 66,34,36,36,34,6 y72000%74 e3x5s4l4 it,metal,maschinenbau,elektro,handel,supermarkt,logistik,klinik,kommune,finanz,energie,kunststoff,beratung,träger
        = IT-Manager^;IT-Manager^;IT-Manager^;IT Manager;Manager^ IT;IT-Manager^ Infrastruktur;IT-Manager^ Applikationen;IT-Manager^ Digitalisierung
        l IT-Leiter^;Leiter^ IT;Leiter^ IT und Digitalisierung;IT-Leiter^ mit Personalverantwortung
        g tvöd=E10,E11,E12,E13 era=EG11,EG12,EG13,EG14 avrc=EG10,EG11,EG12,EG13 avrd=EG9,EG10,EG11,EG12
        a im IT-Management
        f hybrid55 remote4 oncall18 travel14 part14 quer6 english45 prefix70 fixed6 placement13 temp3
        s verantwort~ den stabilen Betrieb unserer Server-, Netzwerk- und Client-Landschaft
        s steuer~ externe Dienstleister und verhandel~ Verträge und Service-Level
        s plan~ das IT-Budget und [behältst|behalten] Kosten und Lizenzen im Blick
        s erarbeit~ gemeinsam mit der Geschäftsführung die IT-Strategie der nächsten Jahre
        s leit~ IT-Projekte von der Anforderung bis zur Abnahme
        s führ~ unser neues ERP-System ein und begleit~ die Fachbereiche bei der Umstellung
        s sorg~ dafür, dass Informationssicherheit und Datenschutz im Alltag gelebt werden
        s treib~ die Migration unserer Systeme nach Microsoft 365 und Azure voran
        s [nimmst|nehmen] Anforderungen aus den Fachabteilungen auf und übersetz~ sie in umsetzbare Lösungen
        s bind~ die Anlagen unserer Produktion an die zentralen Systeme an
        s etablier~ ITIL-Prozesse für Störungen, Änderungen und Anfragen
        s bericht~ regelmäßig über Kennzahlen, Risiken und Projektstände
        t Steuerung des laufenden IT-Betriebs an allen Standorten
        t Planung und Überwachung des IT-Budgets
        t Auswahl und Steuerung von IT-Dienstleistern und Lieferanten
        t Weiterentwicklung der IT-Strategie und der Systemarchitektur
        t Leitung von Projekten rund um ERP, Cloud und Infrastruktur
        t Aufbau eines Managementsystems für Informationssicherheit nach ISO 27001
        t Einführung und Pflege von ITIL-Prozessen
        t Beratung der Fachbereiche bei der Digitalisierung ihrer Abläufe
        t Lizenz- und Vertragsmanagement
        t Notfallplanung sowie Prüfung von Backup und Wiederanlauf
        t Erstellung von Entscheidungsvorlagen für die Geschäftsführung
        t Koordination der Anwenderbetreuung im First- und Second-Level-Support
        k führ~ ein IT-Team fachlich und disziplinarisch und entwickel~ es weiter
        k [trägst|tragen] die Verantwortung für Budget, Personal und Strategie der IT
        k bericht~ direkt an die Geschäftsführung
        e Abgeschlossenes Studium der (Wirtschafts-)Informatik oder eine vergleichbare Qualifikation
        e Studium der Informatik oder Wirtschaftsinformatik, alternativ eine IT-Ausbildung mit entsprechender Erfahrung
        e Ausbildung zum Fachinformatiker mit Weiterbildung, zum Beispiel zum IT-Projektleiter
        e Hochschulabschluss in Informatik, Wirtschaftsinformatik oder einem verwandten Fach
        d Fundierte Kenntnisse in Windows Server, Active Directory und Microsoft 365
        d Erfahrung in der Leitung von IT-Projekten, klassisch oder agil
        d Sicherer Umgang mit ITIL-Prozessen
        d Gute Kenntnisse in Virtualisierung mit VMware oder Hyper-V
        d Erfahrung in der Steuerung externer Dienstleister
        d Kenntnisse in IT-Sicherheit und Datenschutz (DSGVO)
        d Verständnis für betriebswirtschaftliche Zusammenhänge und Budgetplanung
        d Solide Netzwerkkenntnisse (Firewalls, VPN, Switching)
        d Erfahrung mit einem ERP-System, zum Beispiel SAP S/4HANA oder Microsoft Dynamics
        d Kenntnisse in Cloud-Diensten, vorzugsweise Microsoft Azure
        d Erfahrung in der Einführung neuer Software und im Change Management
        n Kenntnisse der ISO 27001 oder des BSI IT-Grundschutzes sind von Vorteil
        n Idealerweise Erfahrung in einem produzierenden Unternehmen
        n Wünschenswert sind Kenntnisse in Power BI oder vergleichbaren Werkzeugen
        n Erfahrung mit der Umsetzung von NIS-2 ist ein Plus
        c ITIL-Foundation-Zertifikat
        c Zertifizierung im Projektmanagement (PRINCE2, IPMA oder Scrum Master)
        @systemadministrator it 27,11,4,4,3,2 y54000%33 e3x5s3l1 it,metal,maschinenbau,klinik,handel,supermarkt,kommune,logistik,finanz,bildung,elektro,kunststoff,energie
        = Systemadministrator^;IT-Systemadministrator^;Systemadministrator^ Windows;Systemadministrator^ Linux;IT-Administrator^;Systemadministrator^ Microsoft 365
        l Teamleiter^ Systemadministration
        g tvöd=E9b,E10,E11,E12 era=EG9,EG10,EG11,EG12 avrc=EG9b,EG10,EG11,EG11 avrd=EG8,EG9,EG10,EG10
        a in der Systemadministration
        f hybrid50 oncall35 travel12 part15 quer14 english25 prefix60 fixed6 placement9 temp6
        s administrier~ unsere Windows- und Linux-Server
        s betreu~ Active Directory, Gruppenrichtlinien und Exchange Online
        s überwach~ Systeme und Netze und beheb~ Störungen, bevor sie jemand merkt
        s kümmer~ [dich|sich] um Backup, Wiederherstellung und Patch-Management
        s roll~ neue Clients aus und automatisier~ Installationen mit Intune
        s unterstütz~ Kolleginnen und Kollegen im Second-Level-Support
        s dokumentier~ Systeme, Änderungen und Notfallpläne
        s wirk~ an Projekten wie der Ablösung unserer Storage-Systeme mit
        s automatisier~ wiederkehrende Abläufe mit PowerShell
        s pfleg~ unsere Firewalls und VPN-Zugänge
        t Administration der virtuellen Serverumgebung (VMware vSphere)
        t Betrieb und Ausbau von Active Directory und Microsoft 365
        t Planung und Durchführung von Updates und Migrationen
        t Überwachung der Systeme mit Checkmk oder PRTG
        t Sicherstellung von Backup und Wiederherstellung mit Veeam
        t Analyse und Behebung von Störungen im Second-Level-Support
        t Betreuung der Netzwerkkomponenten an mehreren Standorten
        t Pflege der Systemdokumentation
        t Verwaltung von Benutzern, Rechten und Lizenzen
        t Mitarbeit in Projekten zur Modernisierung der Infrastruktur
        e Abgeschlossene Ausbildung als Fachinformatiker für Systemintegration oder vergleichbar
        e Ausbildung zum Fachinformatiker, Informatikkaufmann oder IT-Systemelektroniker
        e Ausbildung oder Studium im IT-Bereich
        d Gute Kenntnisse in Windows Server und Active Directory
        d Erfahrung mit Linux-Distributionen wie Debian oder Red Hat
        d Sicherer Umgang mit VMware oder Hyper-V
        d Kenntnisse in Netzwerktechnik (TCP/IP, VLAN, DNS, DHCP)
        d Erfahrung mit Microsoft 365, Exchange Online und Intune
        d Kenntnisse in PowerShell oder Bash
        d Erfahrung mit Backup-Lösungen, zum Beispiel Veeam
        d Umgang mit Monitoring-Werkzeugen
        d Grundkenntnisse in IT-Sicherheit und Firewalls
        d Erfahrung mit Ticketsystemen
        n Kenntnisse in Azure oder AWS sind von Vorteil
        n Erste Berührung mit Ansible oder Terraform wäre schön, ist aber kein Muss
        n Idealerweise Kenntnisse in Citrix oder VMware Horizon
        c Microsoft-Zertifizierung (zum Beispiel MCSA oder Azure Administrator)
        c LPIC-1 oder vergleichbares Zertifikat
        @softwareentwickler it 24,12,6,6,5,4 y60000%33 e3x5s4l1 it,maschinenbau,elektro,finanz,logistik,energie,beratung
        = Softwareentwickler^;Softwareentwickler^ Java;Softwareentwickler^ C#/.NET;Softwareentwickler^ C++;Software Engineer;Anwendungsentwickler^;Softwareentwickler^ Embedded Systems
        l Teamleiter^ Softwareentwicklung
        g era=EG10,EG11,EG12,EG13 tvöd=E10,E11,E12,E12
        a in der Softwareentwicklung
        f hybrid65 remote14 travel6 part18 quer10 english45 prefix80 fixed4 placement12 temp3
        s entwickel~ neue Funktionen für unsere Kernprodukte und pfleg~ bestehende
        s [entwirfst|entwerfen] Schnittstellen und Datenmodelle
        s schreib~ automatisierte Tests und prüf~ den Code [deiner|Ihrer] Kolleginnen und Kollegen
        s arbeit~ in einem Scrum-Team mit zweiwöchigen Sprints
        s stimm~ Anforderungen mit Produktmanagement und Anwendern ab
        s analysier~ Fehler und sorg~ für dauerhafte Lösungen
        s begleit~ Releases bis in den Betrieb
        s bau~ ältere Module schrittweise auf eine moderne Architektur um
        s dokumentier~ [deine|Ihre] Entscheidungen nachvollziehbar
        t Konzeption und Entwicklung von Anwendungen im Team
        t Weiterentwicklung unserer Fachanwendungen
        t Entwurf und Umsetzung von REST-Schnittstellen
        t Erstellung automatisierter Tests
        t Durchführung von Code-Reviews
        t Abstimmung der Anforderungen mit den Fachbereichen
        t Pflege der Build- und Deployment-Pipelines
        t Analyse und Behebung von Fehlern
        t Technische Dokumentation
        e Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung
        e Ausbildung als Fachinformatiker für Anwendungsentwicklung oder ein Studium mit IT-Bezug
        e Studium der Informatik, Elektrotechnik oder eine ähnliche Qualifikation
        d Sehr gute Kenntnisse in Java oder C#
        d Erfahrung mit relationalen Datenbanken und SQL
        d Sicherer Umgang mit Git
        d Kenntnisse in Spring Boot oder ASP.NET Core
        d Erfahrung mit automatisierten Tests und Continuous Integration
        d Verständnis für saubere Architektur und Entwurfsmuster
        d Erfahrung in agiler Entwicklung nach Scrum oder Kanban
        d Grundkenntnisse in Docker und Kubernetes
        d Kenntnisse in C oder C++ und hardwarenaher Programmierung
        d Freude daran, Code zu lesen und zu verbessern
        n Kenntnisse in TypeScript und Angular sind von Vorteil
        n Erfahrung mit Message Brokern wie Kafka oder RabbitMQ ist ein Plus
        n Idealerweise erste Erfahrung mit Python
        c Scrum-Zertifizierung
        @it-support it 5,2,1,0,0,1 m3200 e4x4s1l1 it,klinik,handel,supermarkt,kommune,bildung,logistik,finanz
        = IT-Supporter^;IT-Support-Mitarbeiter^;Mitarbeiter^ IT-Helpdesk;IT-Servicetechniker^;First-Level-Supporter^
        l Teamleiter^ IT-Support
        g tvöd=E7,E8,E9a,E9b avrc=EG7,EG8,EG9a,EG9b
        a im IT-Support
        f hybrid25 oncall12 travel15 part22 quer30 prefix20 fixed14 temp15 licence35
        s [nimmst|nehmen] Anfragen per Telefon, Ticket und E-Mail entgegen
        s lös~ Störungen direkt am Telefon oder per Fernwartung
        s richt~ Arbeitsplätze, Notebooks und Smartphones ein
        s tausch~ defekte Hardware vor Ort aus
        s [gibst|geben] schwierige Fälle an den Second-Level-Support weiter
        s pfleg~ Benutzerkonten und Berechtigungen
        s schreib~ Anleitungen für wiederkehrende Fragen
        e Ausbildung als Fachinformatiker oder IT-Systemkaufmann
        e IT-Ausbildung oder vergleichbare praktische Kenntnisse
        d Gute Kenntnisse in Windows 11 und Microsoft Office
        d Erfahrung mit einem Ticketsystem
        d Grundkenntnisse in Netzwerken und Active Directory
        d Geduld und eine verständliche Ausdrucksweise am Telefon
        d Spaß daran, anderen bei technischen Fragen zu helfen
        n Kenntnisse in der Verwaltung mobiler Geräte sind von Vorteil
        @it-sicherheit it 4,2,2,2,1,0 y74000%37 e1x5s4l2 it,finanz,klinik,energie,beratung,metal
        = IT-Security-Spezialist^;Informationssicherheitsbeauftragte/r;IT Security Engineer;IT-Sicherheitsexpert:in;Security Analyst
        l Leiter^ Informationssicherheit
        g tvöd=E11,E12,E13,E14
        a in der Informationssicherheit
        f hybrid65 remote8 oncall20 travel15 part12 english60 prefix80 placement14
        s entwickel~ unser Managementsystem für Informationssicherheit weiter
        s bewert~ Risiken und leit~ daraus Maßnahmen ab
        s untersuch~ Sicherheitsvorfälle und koordinier~ die Reaktion darauf
        s plan~ Penetrationstests und begleit~ Audits
        s schul~ Mitarbeitende zu Phishing und sicheren Passwörtern
        s pfleg~ Regeln in SIEM und Schwachstellenscanner
        s [berätst|beraten] Projekte zu sicherer Architektur
        e Studium mit Schwerpunkt Informatik oder IT-Sicherheit oder eine vergleichbare Qualifikation
        e IT-Ausbildung mit mehrjähriger Praxis in der Sicherheit
        d Gute Kenntnisse der ISO 27001 und des BSI IT-Grundschutzes
        d Erfahrung mit SIEM-Systemen, EDR und Schwachstellenmanagement
        d Verständnis für Netzwerke, Firewalls und Verschlüsselung
        d Kenntnisse in Cloud-Security (Azure oder AWS)
        d Fähigkeit, Risiken auch Nicht-Technikern zu erklären
        n Kenntnisse zu KRITIS und NIS-2 sind wünschenswert
        c CISSP, CISM oder ISO 27001 Lead Auditor
        @netzwerkadministrator it 3,2,1,1,0,0 y56000 e2x5s2 it,klinik,energie,kommune,logistik
        = Netzwerkadministrator^;Network Engineer;Netzwerktechniker^;IT-Netzwerkspezialist^
        g tvöd=E9b,E10,E11
        a in der Netzwerkadministration
        f hybrid40 oncall40 travel25 english30 prefix60 placement10 licence30
        t Betrieb und Ausbau der LAN-, WLAN- und WAN-Infrastruktur
        t Konfiguration von Switches, Routern und Firewalls
        t Analyse von Störungen und Engpässen
        t Planung neuer Standortanbindungen und Glasfaserstrecken
        t Pflege des IP-Adressplans und der Netzdokumentation
        t Umsetzung von Segmentierung und Zugangskontrolle (802.1X)
        e Ausbildung als Fachinformatiker für Systemintegration oder ein technisches Studium
        d Sehr gute Kenntnisse in Routing und Switching
        d Erfahrung mit Komponenten von Cisco, Aruba oder Extreme
        d Sicherer Umgang mit Firewalls, zum Beispiel Fortinet oder Palo Alto
        d Kenntnisse in WLAN-Planung und VPN
        d Strukturierte Fehlersuche auch unter Zeitdruck
        n Erfahrung mit Automatisierung in Python oder Ansible ist von Vorteil
        c CCNA oder CCNP
        """#
}
