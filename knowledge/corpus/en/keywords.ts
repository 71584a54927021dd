/**
 * Terms that postings of a field use. `=== id | title | field` opens one; `Group: term, term`; `= long = short` are
 * spellings to write once beside each other; the plain line is advice. Only for what a person truly has.
 */
export const keywords = `
=== keywords-software | Terms that postings for software development use | software
Name languages and frameworks beside the project in which you used them; a list alone proves little.
Languages: Java, Python, TypeScript, JavaScript, C#, Go, Kotlin, SQL
Frameworks: React, Angular, Vue, Spring Boot, .NET, Node.js, Django
Practices: code review, unit testing, test automation, continuous integration, agile, Scrum, pair programming
Systems: REST API, microservices, event-driven architecture, PostgreSQL, Kafka, Docker, Kubernetes
= continuous integration and continuous delivery = CI/CD
= application programming interface = API
= test-driven development = TDD
=== keywords-infrastructure | Terms that postings for IT operations and cloud use | infrastructure
Write the size that you ran: servers, users, sites.
Platforms: AWS, Microsoft Azure, Google Cloud, VMware, Linux, Windows Server
Automation: Terraform, Ansible, Pulumi, GitHub Actions, Bash, PowerShell
Operation: monitoring, incident management, backup and recovery, patch management, on-call, ITIL
Networks: TCP/IP, DNS, VPN, firewall, Active Directory
= infrastructure as code = IaC
= site reliability engineering = SRE
=== keywords-data | Terms that postings for data and analytics use | data
Say which question you answered with each tool.
Tools: SQL, Python, R, Power BI, Tableau, Excel, dbt, Spark, Airflow
Methods: statistical analysis, regression, A/B testing, forecasting, data modelling, data visualisation
Engineering: ETL, data warehouse, data pipeline, data quality, data governance
Machine learning: classification, feature engineering, model evaluation, MLOps, natural language processing
= extract, transform, load = ETL
= key performance indicator = KPI
=== keywords-security | Terms that postings for information security use | security
Certificates matter here: give number and date if you hold them.
Standards: ISO 27001, NIST Cybersecurity Framework, GDPR, SOC 2
Work: risk assessment, vulnerability management, incident response, penetration testing, identity and access management, security awareness
Tools: SIEM, endpoint detection, vulnerability scanner, multi-factor authentication
= security information and event management = SIEM
= identity and access management = IAM
=== keywords-design | Terms that postings for design and UX use | design
A link to work counts more than any term.
Research: user research, usability testing, personas, customer journey, surveys
Design: wireframes, prototyping, interaction design, design system, accessibility, typography, information architecture
Tools: Figma, Adobe Creative Cloud, Illustrator, InDesign, Photoshop
= user experience = UX
= user interface = UI
=== keywords-management | Terms that postings for project and product management use | management
Put team size and budget beside the term.
Project: project planning, risk management, stakeholder management, budget responsibility, resource planning, change management
Methods: Scrum, Kanban, PRINCE2, PMP, waterfall, SAFe
Product: roadmap, backlog, product discovery, user stories, go-to-market
Leadership: line management, coaching, target agreements, process improvement
= project management professional = PMP
= objectives and key results = OKR
=== keywords-finance | Terms that postings for accounting and finance use | finance
Name the accounting standard and the software; these are filtered most.
Accounting: general ledger, accounts payable, accounts receivable, month-end close, reconciliation, VAT, payroll, fixed assets
Controlling: budgeting, forecasting, variance analysis, cost accounting, management reporting
Standards: IFRS, US GAAP, local GAAP, internal controls, audit
Software: SAP, DATEV, Oracle, QuickBooks, Excel
= accounts payable = AP
= financial planning and analysis = FP&A
=== keywords-sales | Terms that postings for sales and retail use | sales
Figures for targets belong beside the terms.
Business sales: new business, key account management, pipeline, lead qualification, negotiation, CRM, quota, consultative selling
Retail: customer advice, till, stock control, visual merchandising, goods receipt, shrinkage
Tools: Salesforce, HubSpot, Microsoft Dynamics
= customer relationship management = CRM
= business to business = B2B
=== keywords-marketing | Terms that postings for marketing use | marketing
Channel, budget and result together are convincing.
Channels: SEO, SEA, social media, e-mail marketing, content marketing, events, public relations
Work: campaign management, brand management, copywriting, market research, conversion optimisation, marketing automation
Tools: Google Analytics, Google Ads, Meta Ads, WordPress, HubSpot, Canva
= search engine optimisation = SEO
= return on investment = ROI
=== keywords-personnel | Terms that postings for human resources use | personnel
State the number of employees you looked after.
Work: recruiting, onboarding, employer branding, employee relations, payroll, performance management, personnel development, workforce planning
Law: employment law, works council, collective agreements, data protection
Software: Workday, Personio, SAP SuccessFactors, applicant tracking system
= human resources business partner = HRBP
= learning and development = L&D
=== keywords-office | Terms that postings for office work use | office
Typing speed is rarely asked for now; independent organisation is.
Work: diary management, travel booking, correspondence, minutes, filing, invoicing, reception, event organisation, data entry
Tools: Microsoft Office, Outlook, Excel, PowerPoint, SAP, document management
Qualities to prove by example: discretion, accuracy, organisation
= enterprise resource planning = ERP
= personal assistant = PA
=== keywords-healthcare | Terms that postings for nursing and medicine use | healthcare
Registration and its number or state come first; without it nothing else counts.
Nursing: patient assessment, care planning, medication administration, wound care, infection control, vital signs, documentation, handover
Settings: intensive care, emergency department, surgical ward, outpatient clinic, operating theatre
Certificates: registered nurse, basic life support, advanced life support, practice instructor
= intensive care unit = ICU
= electronic health record = EHR
=== keywords-care | Terms that postings for care and support work use | care
Availability for shifts and a driving licence are often filters.
Work: personal care, mobility support, meals, dementia care, palliative care, care records, medication prompting, family contact
Settings: care home, home care, day care, assisted living, disability support
Checks and courses: criminal record check, first aid, manual handling, care certificate
= activities of daily living = ADL
=== keywords-wellbeing | Terms that postings for social work and therapy use | wellbeing
Name the method with its training body.
Work: counselling, case management, crisis intervention, group work, assessment, safeguarding, outreach
Therapy: physiotherapy, occupational therapy, speech therapy, treatment plan, rehabilitation
Cooperation: youth welfare, schools, courts, health services, supervision
= cognitive behavioural therapy = CBT
=== keywords-teaching | Terms that postings for teaching and training use | teaching
Subjects, school years and teaching licence belong into the first lines.
Work: lesson planning, classroom management, assessment, differentiation, curriculum development, parent communication, special needs
Adults: train the trainer, e-learning, blended learning, workshop facilitation, learning management system
Early years: language support, observation and documentation, settling-in, play-based learning
= special educational needs = SEN
= learning management system = LMS
=== keywords-engineering | Terms that postings for engineering use | engineering
Tools with years, and a product that somebody can picture.
Design: CAD, SolidWorks, CATIA, AutoCAD, tolerances, finite element analysis, prototyping
Electrical: circuit design, PLC programming, control cabinets, EPLAN, embedded systems
Process: FMEA, requirements management, testing and validation, technical documentation, product lifecycle
= computer-aided design = CAD
= failure mode and effects analysis = FMEA
= programmable logic controller = PLC
=== keywords-manufacturing | Terms that postings for production use | manufacturing
Readiness for shifts and licences for machines are often filters.
Work: machine operation, set-up, CNC, assembly, welding, maintenance, packaging
Quality: ISO 9001, inspection, measuring instruments, 5S, lean manufacturing, Six Sigma, root cause analysis
Leading: shift planning, production planning, safety, key figures
= total productive maintenance = TPM
= overall equipment effectiveness = OEE
=== keywords-construction | Terms that postings for building and trades use | construction
Trade certificate, driving licence and safety courses come first.
Trades: masonry, carpentry, plumbing, heating, electrical installation, roofing, painting, drywall
Site: site management, bills of quantities, tendering, scheduling, surveying, occupational safety, acceptance
Tools: AutoCAD, Revit, MS Project
= building information modelling = BIM
= heating, ventilation and air conditioning = HVAC
=== keywords-facilities | Terms that postings for cleaning, caretaking and facilities use | facilities
Write the size of buildings and the keys that you were trusted with.
Work: building cleaning, maintenance, minor repairs, inspections, fire safety, waste, gardens, winter service
Management: tenant contact, contractor management, energy management, operator duties
= facility management = FM
=== keywords-logistics | Terms that postings for logistics and transport use | logistics
Licences with class and expiry date; many filters begin there.
Warehouse: order picking, goods receipt, forklift licence, stock control, barcode scanner, dispatch, dangerous goods
Transport: route planning, tachograph, load securing, customs clearance, incoterms, freight forwarding
Planning: supply chain management, demand planning, procurement, warehouse management system
= warehouse management system = WMS
= heavy goods vehicle = HGV
=== keywords-hospitality | Terms that postings for hotels, restaurants and kitchens use | hospitality
Languages with levels and readiness for evenings and weekends are asked for everywhere.
Service: table service, bar, reservations, upselling, complaint handling, cash handling
Kitchen: menu planning, HACCP, allergens, mise en place, à la carte, banquets, food cost
Hotel: front office, check-in, housekeeping, revenue management, Opera PMS
= hazard analysis and critical control points = HACCP
= food and beverage = F&B
=== keywords-law | Terms that postings in law use | law
Admission or exam with place and year come first.
Work: legal research, drafting contracts, litigation, due diligence, deadlines, file management, client contact
Fields: employment law, corporate law, data protection, tenancy law, family law, compliance
Tools: legal databases, document management, e-filing
= mergers and acquisitions = M&A
= general data protection regulation = GDPR
=== keywords-science | Terms that postings in research and laboratories use | science
Methods with instruments, then results; publications on a separate list.
Methods: PCR, HPLC, mass spectrometry, cell culture, microscopy, titration, statistics
Standards: GLP, GMP, ISO 17025, laboratory safety, documentation
Research: experimental design, grant writing, publications, supervision of students, peer review
= good laboratory practice = GLP
= laboratory information management system = LIMS
=== keywords-publicsector | Terms that postings in public administration use | publicsector
Answer the criteria of the posting one by one, in its own words.
Work: case processing, administrative law, citizen service, public procurement, budget law, committee work, policy analysis
Qualities asked for: impartiality, written expression, accuracy, confidentiality
Tools: electronic file, SAP, specialist procedures
= freedom of information = FOI
=== keywords-agriculture | Terms that postings in farming, gardening and forestry use | agriculture
Licences for tractor, chainsaw and plant protection are filters.
Work: crop production, livestock, milking, harvest, machine maintenance, plant protection, irrigation, organic farming
Green spaces: landscaping, tree care, planting plans, paving, lawn care
Tools: GPS guidance, tractor, chainsaw, herd management software
= integrated pest management = IPM
=== keywords-general | Terms for work of every kind, and how to prove them | general
Soft terms count only with an example beside them; put the example into a bullet point.
Working together: teamwork, communication, conflict resolution, intercultural experience, service orientation
Working alone: reliability, time management, independent working, problem solving, accuracy
Basics: driving licence, first aid, Microsoft Office, languages with levels, shift work, willingness to travel
= full-time equivalent = FTE
`;
