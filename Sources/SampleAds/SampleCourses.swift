import JobMarket

/// Courses made up for demonstrations: for what the sample ads ask for, around Hagen and online.
///
/// Every course is marked (``JobMarket/Course/madeUp``); providers, prices and dates are invented.
public enum SampleCourses {
    /// The source of every course made here.
    public static let source = "beispielkurse"

    /// All courses; they start in the weeks after the day.
    public static func all(on day: Day) -> [Course] {
        table.split(separator: "\n").enumerated().compactMap { course(row: $1, number: $0 + 1, day: day) }
    }

    private static func course(row: Substring, number: Int, day: Day) -> Course? {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
        guard cells.count == 9 else { return nil }
        var course = Course(source: source, sourceID: String(number), title: cells[0])
        course.madeUp = true
        course.subjects = cells[1].split(separator: ";").map { $0.trimmed }
        course.provider = cells[2]
        for code in cells[3].split(separator: " ") {
            if code == "online" { course.isOnline = true }
            guard let town = Town.all.first(where: { $0.code == code }), let area = town.areas.first else { continue }
            course.places.append(
                StatedPlace(
                    name: town.name, postcode: area.postcode, latitude: area.latitude, longitude: area.longitude))
        }
        if cells[4] == "*" { course.startsAnytime = true }
        course.start = Int(cells[4]).map { Day(number: day.number + $0) }
        let lasting = cells[5].split(separator: " ")
        course.days = lasting.first.flatMap { Int($0) }
        course.hours = lasting.dropFirst().first.flatMap { Int($0) }
        course.extent = cells[6].hasPrefix("v") ? .full : cells[6].hasPrefix("t") ? .part : nil
        course.takesVoucher = cells[6].hasSuffix("+") ? true : nil
        course.price = Double(cells[7])
        course.certificate = cells[8].isEmpty ? nil : cells[8]
        return course
    }

    /// Title | subjects | provider | towns | starts in days (* any day) | days hours | full or part time, + with
    /// voucher | EUR | certificate
    private static let table = """
        Windows Server und Active Directory verwalten|Windows Server;Active Directory|Lernwerk an der Volme|HA|14|12 80|v+|2890|
        Linux für die Administration|Linux;Bash|Lernwerk an der Volme|HA online|21|10 64|v+|2450|
        Netzwerktechnik von Grund auf|Netzwerktechnik;TCP/IP;VLAN;DNS;DHCP|Kursraum Emscherbogen|DO|28|20 120|v+|3600|
        Firewalls und VPN betreiben|Firewall;VPN;IT-Sicherheit|Kursraum Emscherbogen|DO|35|5 40|v|1890|
        Microsoft 365 und Exchange Online betreuen|Microsoft 365;Exchange;Intune|Fernlehre Sternwarte|online|7|15 60|t|1490|
        Azure-Dienste für Umsteiger|Azure;Cloud|Fernlehre Sternwarte|online|*|40 80|t|1190|Teilnahmebescheinigung
        VMware und Hyper-V im Rechenzentrum|VMware;Hyper-V;Virtualisierung|Bildungshaus Kemnader Ufer|BO|30|5 40|v|2190|
        PowerShell in fünf Abenden|PowerShell|Lernwerk an der Volme|HA|18|29 20|t|390|
        ITIL 4 Foundation mit Prüfung|ITIL;ITIL Foundation|Bildungshaus Kemnader Ufer|BO online|24|3 24|v|1340|ITIL Foundation
        Projekte leiten nach PRINCE2|PRINCE2;Projektmanagement|Kursraum Emscherbogen|DO|40|5 40|v+|1990|PRINCE2 Foundation
        Agil arbeiten mit Scrum|Scrum;Kanban|Fernlehre Sternwarte|online|12|2 16|v|980|Scrum Master
        Informationssicherheit nach ISO 27001|ISO 27001;BSI IT-Grundschutz;Datenschutz|Bildungshaus Kemnader Ufer|BO|45|8 56|v+|2640|
        SQL und relationale Datenbanken|SQL;Relationale Datenbanken|Lernwerk an der Volme|HA|10|20 100|v+|2780|
        SQL am Abend|SQL|Fernlehre Sternwarte|online|*|60 40|t|290|
        Python für Daten und Abläufe|Python;ETL|Kursraum Emscherbogen|DO online|26|20 120|v+|3150|
        Power BI: Berichte bauen|Power BI;Tableau|Fernlehre Sternwarte|online|16|4 28|t|690|
        Java-Entwicklung mit Spring Boot|Java;Spring Boot;Git;Softwareentwicklung|Bildungshaus Kemnader Ufer|BO|50|90 480|v+|8900|
        Docker und Kubernetes im Betrieb|Docker;Kubernetes|Fernlehre Sternwarte|online|33|5 40|v|2290|
        Terraform und Ansible|Terraform;Ansible|Fernlehre Sternwarte|online|*|30 40|t|890|
        SAP S/4HANA für Anwender|SAP;SAP S/4HANA;SAP MM;SAP FI|Lernwerk an der Volme|HA|22|15 100|v+|3290|
        DATEV und laufende Buchhaltung|DATEV;Buchhaltung|Lernwerk an der Volme|HA|20|25 150|t+|2350|
        Vorbereitung auf die Bilanzbuchhaltung|Bilanzierung;Steuerrecht|Kursraum Emscherbogen|DO|60|540 700|t|4200|Bilanzbuchhalter (IHK)
        Excel für den Büroalltag|Excel;MS Office|Lernwerk an der Volme|HA IS|9|2 16|v|280|
        MS Office kompakt|MS Office;Excel|Bildungshaus Kemnader Ufer|BO online|15|10 60|v+|1150|
        Arbeitsrecht für die Personalarbeit|Arbeitsrecht|Kursraum Emscherbogen|DO|38|30 180|v+|3480|
        Staplerschein in drei Tagen|Staplerschein;Gabelstapler|Lernwerk an der Volme|HA|5|3 24|v+|390|Fahrausweis für Flurförderzeuge
        Staplerschein am Wochenende|Staplerschein|Kursraum Emscherbogen|DO|12|2 16|t|340|Fahrausweis für Flurförderzeuge
        Kranschein für Brücken- und Portalkrane|Kranschein|Lernwerk an der Volme|IS|19|2 16|v+|420|Kranschein
        ADR-Schein: gefährliche Güter fahren|ADR-Schein|Kursraum Emscherbogen|DO|23|3 24|v+|480|ADR-Bescheinigung
        Führerschein der Klasse CE mit Grundqualifikation|Führerschein Klasse C;Ladungssicherung|Lernwerk an der Volme|HA|31|75 400|v+|9800|
        CNC-Drehen und -Fräsen|Zerspanung;CNC|Lernwerk an der Volme|HA IS|27|60 420|v+|6900|
        SPS-Programmierung mit dem TIA Portal|TIA Portal;Simatic|Bildungshaus Kemnader Ufer|BO|36|10 80|v+|3350|
        Schweißen: MAG und WIG mit Prüfung|Schweißen|Lernwerk an der Volme|HA|*|40 280|v+|4900|Schweißprüfung nach DIN EN ISO 9606-1
        Schaltberechtigung bis 30 kV|Schaltberechtigung|Kursraum Emscherbogen|DO|42|3 24|v|1290|Schaltberechtigung
        Hochvolt an Fahrzeugen, Stufe 2S|Hochvolt-Schein;Elektrik|Bildungshaus Kemnader Ufer|BO|25|3 24|v|780|
        Zeichnen mit AutoCAD und Revit|AutoCAD;Revit;CAD|Kursraum Emscherbogen|DO|17|20 140|v+|2980|
        Pflegedokumentation am Bildschirm|Pflegedokumentation|Bildungshaus Kemnader Ufer|BO online|48|2 16|t|190|
        Wundversorgung für Pflegefachleute|Wundmanagement;Wundversorgung;Wundexperte|Lernwerk an der Volme|HA|34|8 56|t|980|
        Manuelle Lymphdrainage|Lymphdrainage|Bildungshaus Kemnader Ufer|BO|52|28 170|v+|1890|Zertifikat Manuelle Lymphdrainage
        Werben mit Google Ads und Google Analytics|Google Ads;Google Analytics;Online-Marketing|Fernlehre Sternwarte|online|6|20 40|t|590|
        Ausbildereignung nach AEVO|Ausbildereignung;AEVO|Kursraum Emscherbogen|DO online|29|12 80|t+|690|Ausbildereignung
        Führen in der IT: Budget, Dienstleister, Wandel|Management;Budgetierung;Vendor Management;Change Management|Kursraum Emscherbogen|DO online|32|6 48|t|2190|
        ERP-Einführung begleiten|ERP;Microsoft Dynamics|Fernlehre Sternwarte|online|37|8 48|t|1290|
        Pneumatik und Hydraulik instand halten|Pneumatik;Hydraulik;Instandhaltung|Lernwerk an der Volme|IS|39|10 80|v+|2480|
        Lager und Warenwirtschaft|Lagerverwaltung;Warenwirtschaft|Lernwerk an der Volme|HA|13|15 120|v+|1780|
        Hygiene und HACCP in der Küche|HACCP;Hygiene|Lernwerk an der Volme|HA|11|1 8|v|95|
        """
}
