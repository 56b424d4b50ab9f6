extension SkillNames {
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
        SOAP|=SOAP
        GraphQL
        gRPC
        OData
        OpenAPI|=Swagger
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
        Windows Server|Windows-Server|MS Windows Server|Windows Server-Umgebungen
        macOS|Mac OS|OS X
        iOS|=iOS
        Android|=Android
        Active Directory|Microsoft Active Directory|=AD DS
        Entra ID|Microsoft Entra ID|Azure AD|Azure Active Directory
        Exchange|=Exchange|Microsoft Exchange|MS Exchange|Exchange Online
        Intune|Microsoft Intune|=MDM|Mobile Device Management
        SCCM|=MECM
        Citrix
        VMware|vSphere|=ESXi|VMware vSphere
        Hyper-V
        Proxmox
        AWS|Amazon Web Services|Amazon AWS
        Azure|Microsoft Azure|MS Azure|Azure Cloud
        Google Cloud|GCP|Google Cloud Platform
        Microsoft 365|M365|Office 365|O365|MS 365
        SharePoint|MS SharePoint|SharePoint Online
        Power Platform|Microsoft Power Platform|PowerApps|Power Apps|Power Automate
        Microsoft Teams|MS Teams
        MS Office|Microsoft Office|Office-Paket|MS-Office-Paket|?Office|MS-Office-Produkte|Office-Anwendungen
        MS Office|MS-Office-Anwendungen|Office-Programme|MS-Office-Programme|Microsoft Office-Paket|MS Office Suite
        MS Office|Office-Produkte|MS Office Paket|Microsoft-Office-Anwendungen|EDV-Anwendungen|MS Office 365
        MS Office|MS-Office-Produktpalette
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
        Power BI|PowerBI|Microsoft Power BI|MS Power BI
        Tableau
        Qlik|Qlik Sense|QlikView|Qlik-Sense
        Looker|Looker Studio
        QuickSight|Amazon QuickSight
        MicroStrategy
        Cognos|IBM Cognos
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
        Caffe
        Theano
        NLTK
        CUDA
        ChatGPT
        OpenAI
        LangGraph
        Copilot|Microsoft Copilot|GitHub Copilot
        Microsoft Fabric|MS Fabric
        Azure Data Factory|Data Factory
        Power Query
        Power Pivot
        Google Tag Manager
        Google Analytics 4|=GA4
        Google Data Studio
        Google Sheets
        Adobe Analytics
        Matomo
        AWS Lambda
        EC2
        =S3
        DynamoDB
        NetApp
        Tomcat|Apache Tomcat
        Eclipse|=Eclipse
        Visual Studio|Visual Studio Code|VS Code
        IntelliJ
        CMake
        Qt|=Qt
        OpenGL
        Jest|=Jest
        Zapier
        =Notion
        Trello
        Miro|=Miro
        Asana|=Asana
        CapCut
        DOORS|=DOORS
        TOGAF
        COBIT
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
        Salesforce|SalesForce
        HubSpot
        Microsoft Dynamics|Dynamics 365|MS Dynamics|Dynamics NAV|Navision|Business Central
        Microsoft Dynamics|Dynamics 365 Business Central
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
        Camunda
        Mendix
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
        SolidWorks|Solid Works
        CATIA|CATIA V5
        Siemens NX|Unigraphics
        Creo|Pro/ENGINEER
        Inventor|=Inventor|Autodesk Inventor
        Revit
        ArchiCAD
        Allplan
        EPLAN|E-Plan|EPLAN P8
        ANSYS
        TIA Portal|TIA-Portal
        Simatic|Siemens S7|S7|Step 7
        Beckhoff|TwinCAT
        CODESYS
        Heidenhain
        Sinumerik
        FPGA
        RTOS|FreeRTOS
        AUTOSAR
        CAN|=CAN|CAN-Bus|CANoe|CANalyzer
        LIN|=LIN
        FlexRay
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
        ISO 27001|ISO/IEC 27001|=ISMS
        BSI-Grundschutz|BSI IT-Grundschutz|IT-Grundschutz
        ITIL|ITIL V3|ITIL V4|ITIL v4
        ETL|=ELT|ETL-Prozesse|ETL-Tools|ETL-Pipelines|ETL/ELT|ETL/ELT-Pipelines|ETL-Strecken
        Scrum|=SCRUM
        Kanban
        MLOps
        REST|RESTful|REST API|REST-APIs|RESTful APIs|REST-Schnittstellen|REST-Services|RESTful Webservices
        Microservices|Microservice-Architektur|Microservice
        SIEM
        SAFe|=SAFe
        RPA|UiPath|Robotic Process Automation|Blue Prism
        """
}
