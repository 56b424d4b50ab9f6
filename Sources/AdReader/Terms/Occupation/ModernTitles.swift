/// Names of work that ads use and official lists do not have, and English words with their German kin.
enum ModernTitles {
    /// Title in plain letters with hyphens to five-digit codes of KldB 2010, the likeliest first.
    static let codes: [String: [String]] = {
        var codes: [String: [String]] = [:]
        for row in rows.split(separator: "\n") {
            let parts = row.split(separator: ":")
            guard parts.count == 2 else { continue }
            let targets = parts[0].split(separator: " ").map(String.init)
            for name in parts[1].split(separator: ",") {
                codes[name.split(separator: " ").joined(separator: "-")] = targets
            }
        }
        return codes
    }()

    private static let rows = """
        43414: java entwickler,java developer,python entwickler,python developer,php entwickler,php developer
        43414: c entwickler,net entwickler,net developer,backend entwickler,backend developer,backend engineer
        43414: full stack developer,fullstack developer,fullstack entwickler,full stack entwickler
        43414: full stack engineer,fullstack engineer,mobile developer,ios developer,ios entwickler
        43414: android developer,android entwickler,app entwickler,game developer,golang developer,ruby developer
        43414: rust developer,javascript entwickler,typescript developer,react developer,angular entwickler
        43414: angular developer,nodejs developer,java engineer,software craftsman,chatbot developer
        43414: low code developer,salesforce developer,cloud developer,cloud entwickler,blockchain developer
        43414: entwickler,developer,programmierer
        43153: web entwickler,webentwickler,web developer,webdesigner,web designer,wordpress entwickler
        43153: typo3 entwickler,shopware entwickler
        43323: incident manager,problem manager,change manager,release manager,service delivery manager
        43323: it service management,configuration manager,it prozessmanager,test engineer software,qa manager
        43323: software quality engineer,itil manager
        43343: system engineer,systems engineer,it system engineer,it systems engineer,infrastructure engineer
        43343: it engineer,it infrastructure engineer,cloud administrator,storage engineer,backup engineer
        43343: client engineer,client management,m365 administrator,microsoft 365 administrator,linux engineer
        43343: windows engineer,kubernetes engineer,citrix administrator,it infrastruktur,virtualisierung
        43223: application support,software support,it support engineer,technical support
        43223: technical support engineer,support engineer,service desk,helpdesk,help desk,desktop support
        43223: onsite support,vor ort techniker it,2nd level support,3rd level support,it techniker
        43223: it service techniker,it kundenbetreuer,product support
        43224: sap consultant,sap berater,sap inhouse consultant,erp consultant,crm consultant
        43224: salesforce consultant,it consultant,software consultant,digital consultant,implementation consultant
        43224: s4hana consultant,cloud consultant,data consultant,pre sales consultant,presales consultant
        43224: solution consultant,technology consultant,sap migration,sap fico,sap sd,sap mm,sap hcm
        43224: stammdaten consultant
        43104: data scientist,data science,machine learning,ml engineer,ki engineer,ai engineer,ai developer
        43104: computer vision engineer,nlp engineer,data engineer,analytics engineer,prompt engineer,deep learning
        43104: ki manager,datenarchitekt,data architect,databricks,big data
        43353: data analyst,bi analyst,bi developer,bi entwickler,business intelligence,bi manager,dwh entwickler
        43353: dwh manager,data warehouse,data manager,data steward,datenmanager,power bi,reporting analyst
        43353: sql entwickler,sql developer,etl entwickler,etl developer,datenmanagement,stammdatenmanager
        43353: master data manager,data governance manager,business data analyst
        43384: security consultant,it security,cyber security,security analyst,soc analyst,penetration tester
        43384: information security manager,informationssicherheitsbeauftragter,it sicherheitsbeauftragter,ciso
        43384: security architect,isms manager
        43313: network engineer,netzwerk engineer,firewall engineer,netzwerk spezialist
        43214: requirements engineer,requirement engineer,it business analyst,system analyst,it architekt
        43214: solution architect,enterprise architect,it architect,business architect,application owner
        43214: systemarchitekt,system architekt,application manager
        43123: firmware entwickler,firmware engineer,embedded linux,embedded software
        43394: it teamleiter,teamleiter it,it projektmanager,leiter it,chief digital officer,it bereichsleiter
        43394: it gruppenleiter,head of data,head of it,leitung it,it leitung,it abteilungsleiter
        71393: scrum master,agile coach,product owner,agile master,project manager,projekt manager
        71393: project management officer,pmo manager,release train engineer,program manager
        71314: business analyst,prozessmanager,process manager,business process manager,prozessmanagement
        71314: process consultant,digitalisierungsmanager,transformation manager,organisationsentwickler
        71314: change management,process analyst,business process
        71324: management consultant,business consultant,strategy consultant,senior consultant,inhouse consultant
        71324: consultant,strategy manager,berater,geschaeftsprozessmanagement
        92113: marketing manager,content creator,content manager,content marketing manager,brand manager
        92113: growth manager,campaign manager,performance marketing,seo,sea,influencer manager
        92113: product marketing manager,event marketing,social media,community management,marketing specialist
        92113: marketing,online marketing,digital marketing,email marketing
        92133: crm manager,customer success manager,key account manager,account manager,client manager
        92133: kundenmanager,partner manager,customer relationship manager,channel manager
        92122: customer service,customer support,customer care,kundenservice,kundenbetreuung,customer experience
        92122: customer service specialist,call center,kundenberatung
        61123: sales manager,sales consultant,sales executive,sales specialist,sales representative
        61123: vertriebsmanager,vertrieb,sales,field sales,inside sales manager,business development manager
        61123: business developer,sales development
        61122: sales assistant,sales administration,vertriebsassistent,inside sales,order manager,sales support
        61122: sales operations
        71523: recruiter,recruiting specialist,recruiting,talent acquisition,talent manager,sourcer,active sourcing
        71523: recruiting manager,recruitment consultant,recruiting consultant
        71513: hr manager,hr specialist,hr generalist,people operations,people manager,hr business partner
        71513: personalentwickler,hr consultant,employer branding manager,learning and development
        71513: people and culture
        71303: pricing manager,operations manager,business operations,operations specialist
        71402: office assistant,assistent,assistenz,back office,backoffice,office,administration
        71402: office administrator
        71403: office manager,executive assistant,chief of staff,projektassistenz,management assistant,referent
        72234: controller,financial analyst,finance analyst,fp a manager,controlling,beteiligungscontroller
        72213: accountant,finance specialist,accounting,accounts payable,accounts receivable,payroll
        61113: purchasing manager,strategic buyer,procurement specialist,commodity manager,sourcing manager,buyer
        51624: supply chain manager,supply chain,logistics manager,supply chain planner,demand planner
        27104: development engineer,research engineer,r d engineer,calibration engineer,validation engineer
        27104: simulation engineer,cfd engineer,berechnungsingenieur
        27304: production engineer,manufacturing engineer,process specialist,industrial engineer,lean manager
        27304: process engineer
        27314: quality engineer,quality manager,supplier quality engineer,qualitaetsmanager
        27314: regulatory affairs manager
        27312: qualitaetssicherung,quality inspector,qualitaetskontrolle
        26304: electrical engineer,hardware engineer,fpga engineer,electronics engineer,elektronikentwickler
        26124: automation engineer,commissioning engineer,robotics engineer,sps programmierer
        26312: field technician,it systemelektroniker,glasfasermonteur,glasfaser,telekommunikation,lwl
        26312: technical services
        61323: facility manager,facility management,mobilitaetsmanager
        23223: ux designer,ui designer,product designer,motion designer,graphic designer,grafikdesigner
        23223: videoproduktion
        84304: wissenschaftlicher mitarbeiter,akademischer mitarbeiter,doktorand,postdoc,phd student
        84304: research associate,forscher,researcher,research fellow
        41304: research scientist,formulation scientist
        81884: regulatory affairs,clinical research associate
        63401: event assistant,eventmanagement
        51311: verpacker,lager und transport,umzugshelfer,versand
        51312: lager,lagerlogistik,lager und logistik,wareneingang,warenausgang,intralogistik
        25101: produktion,fertigung,montage,produktion und fertigung,montagehelfer
        25132: instandhaltung,wartung,service techniker,field service
        62102: verkauf,einzelhandel
        81302: pflege,ambulante pflege
        53112: sicherheitsdienst,objektschutz
        """

    /// English words of titles and the German words listed names use instead.
    static let german: [String: String] = [
        "sales": "vertrieb", "quality": "qualitaets", "purchasing": "einkauf", "procurement": "einkauf",
        "developer": "entwickler", "development": "entwicklung", "engineer": "ingenieur",
        "engineering": "ingenieur", "accountant": "buchhalter", "accounting": "buchhaltung", "finance": "finanz",
        "financial": "finanz", "tax": "steuer", "legal": "recht", "lawyer": "rechtsanwalt", "consultant": "berater",
        "advisor": "berater", "research": "forschung", "scientist": "wissenschaftler", "teacher": "lehrer",
        "nurse": "krankenpfleger", "driver": "fahrer", "warehouse": "lager", "logistics": "logistik",
        "production": "produktion", "manufacturing": "fertigung", "maintenance": "instandhaltung",
        "technician": "techniker", "mechanic": "mechaniker", "electrical": "elektro", "mechanical": "maschinenbau",
        "civil": "bau", "construction": "bau", "architect": "architekt", "editor": "redakteur", "writer": "autor",
        "translator": "uebersetzer", "assistant": "assistent", "secretary": "sekretaer", "office": "buero",
        "project": "projekt", "product": "produkt", "process": "prozess", "customer": "kunden",
        "recruiter": "personalberater", "human": "personal", "hr": "personal", "people": "personal",
        "security": "sicherheit", "safety": "arbeitssicherheit", "network": "netzwerk", "database": "datenbank",
        "cloud": "informatik", "cook": "koch", "chef": "koch", "waiter": "kellner", "cleaner": "reinigungskraft",
        "housekeeping": "hotelreinigung", "receptionist": "empfang", "store": "filial", "retail": "einzelhandel",
        "buyer": "einkaeufer", "planner": "planer", "insurance": "versicherung", "banking": "bank",
        "real": "immobilien", "estate": "immobilien", "event": "veranstaltung", "communications": "kommunikation",
        "press": "presse", "physician": "arzt", "doctor": "arzt", "therapist": "therapeut",
        "pharmacist": "apotheker", "chemist": "chemiker", "laboratory": "labor", "lab": "labor",
        "energy": "energie", "automation": "automatisierung", "clerk": "sachbearbeiter", "officer": "beauftragter",
        "helpdesk": "support",
    ]

    /// Words that name no occupation by themselves; what they are about stands beside them.
    static let generic: Set<String> = [
        "mitarbeiter", "fachkraft", "kraft", "helfer", "manager", "specialist", "spezialist", "experte", "expert",
        "leiter", "leitung",
        "teamleiter", "teamleitung", "teamlead", "lead", "head", "consultant", "berater", "sachbearbeiter",
        "sachbearbeitung",
        "referent", "assistent", "assistenz", "assistant", "engineer", "ingenieur", "techniker", "technician",
        "koordinator",
        "coordinator", "facharbeiter", "arbeiter", "aushilfe", "hilfskraft", "fachangestellter", "angestellter",
        "associate",
        "officer", "analyst", "developer", "entwickler", "architekt", "architect", "projektleiter", "projektleitung",
        "projektmanager", "abteilungsleiter", "gruppenleiter", "bereichsleiter", "owner", "director", "monteur",
        "administrator",
        "betreuer", "planer", "fachmann", "operator", "professional", "allrounder", "servicekraft", "meister",
        "schichtleiter",
        "supervisor", "partner", "student", "doktorand", "coach", "trainer", "technische", "technischer",
        "kaufmaennischer", "fuer",
        "und", "der", "die", "das", "of", "the", "als", "wir", "fachhelfer", "ergaenzungskraft", "quereinsteiger", "m",
        "w", "d",
    ]

    /// Words for people who lead others in the field that stands beside them.
    static let leading: Set<String> = [
        "leiter", "leitung", "teamleiter", "teamleitung", "teamlead", "head", "abteilungsleiter", "gruppenleiter",
        "bereichsleiter",
        "schichtleiter", "schichtfuehrer", "vorarbeiter", "abteilungsleitung", "director", "gruppenleitung",
        "referatsleiter",
        "bereichsleitung", "fachbereichsleiter", "sachgebietsleiter", "supervisor",
    ]
}
