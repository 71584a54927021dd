/** In how many documents of the corpus each word and concept stands; written by `learn-rarity.ts`. */
export const learned = {
  texts: 284,
  words: `
150 ask
121 look
114 work
103 answ
92 good
90 befor
88 why
85 next
84 rol
74 tim
73 hold
72 read
69 spoil
68 peopl
66 first
65 employ
64 call
63 post
62 numb point
56 say
54 manag
53 job
52 check
49 want
48 bullet day know writ
47 need without
46 chang
45 dat somebod use
44 cv
43 tell
40 questio year
39 talk
38 man oth pay thre
37 each interview nam
36 result someth team
35 giv off term
34 end
33 mak oft part tak
32 leav new perso show word
31 colleagu cost find onl test
30 earl own rul wheth
29 custom help onc
27 current keep short task
26 com decid list long notic pla
25 tool
24 learn month ord through train
23 hour lin most period plac sentenc start such
22 agre few mor noth
21 mov put right thing
20 exampl experienc form languag reaso report see sit syst
19 amount choos lat measur small step
18 car certificat contact field lett licenc open plann servic week yourself
17 applic contract countri enough kind last matt prepar project stat wait
16 clos els minut now sam search speak think way
15 bring count cours ever fact figur level method pag product public second thank
14 alon arbeit cas describ lear mail mone not over requir shar sig sta support titl wrong
13 antwort appl becaus begi budget calm caus decisio everyth explai fit follow gut hom inform led limit rais siz skill softwar telephon unio used withi
12 all anoth besid both built countr data even expect fil frag happ hard isnt mad mea meet miss nicht offic present probl record review safet school several shift und user
11 bett break busin clear compar cut danach desig fix handl her kept link pap said sid simpl stop stor teach warum watch worth zwe
10 accept advic analys beruf compan degre depend develop effect etwa famil found fre gefragt group instead larg law lead left lif paid privat proof pruf rang recruit referenc reliabilit room settl told usuall
9 add afterward apply assistant cod control deadlin diff docu driv enthalt firm four honest insuranc komm lebenslauf les load market proc real repeat set standard sum toda tru trust verdirbt zahl
8 account aim aloud belong bitt cam client commo cov detail doct document e eas friendl full gap geles gesprach hear interest introduc key kolleg liv lower monat much neednt nobod pass professio prov ran rest securit send sett specialist succ sur ten togeth trad understand understood unl usual wan wish writt
7 addr arent aufgab best betrieb briefl centr choic deal deliver different dre err event failur feel fell finish general health lass let los messag old photo programm promis protectio quick reach retur sal sav seit serv sinc six staff stichpunkt still tabl tax text took treat whol zuerst
6 allow answer anybod anyth applicant becom beforehand behind bewerb brought build complaint conventio convers convinc customar dail depart fals far filt fiv forward framework halt hand harm hir idea important kitch kurz machin non official one oper ordinar otherwis outsid permit pictur portal practis pressur professional profil qualific qualit rat repair request research shorten solv soo stag stell stock suit touch travel until view vorh walk weg went yearl
5 abov accident accurac age alread anschreib anzeig arbeitgeb assess autom bad becam beispiel betwe bonu book bos calml care childr communic confidential consent criteria demand deutschland difficult directio disagre doing draw duti earli eigen elsewher equip exist fast fear geh grow grund guid hint improv instru jed judg kund lawy least littl logistic meist mensch negotiat nenn neu nurs ob offer ohn optional per personnel plai positio recommend reduc risk rout ruhig sag sap schreib sent situ social sourc special sprach stand stay steh strength subject summar switch target top trial try tur visit weigh young
4 2024 against agenc agentur aid aktuell alarm alternativ analyst ander argu arriv assembl awa background basic begriff beim below benefit charg cla claim class cloud consid copi correct counsell cvs dela differenc differentl employe engine engineer erfahr everywher exam excel explain eye fault fill fin forecast frist front fruh futur goe guest happen hardest head held helf holida identit industr install invit itself kein lack lesso listen mai maintenanc mark microsoft middl mind mistak model negoti normal observ openl organis overtim partn past patient patt personal pick practic prais process program protect rar recent regel remind remov representativ round run runn saf sampl satz scal schriftlich schwach scre sect secur seen sens shop shout sort spell sprech steht stellenanzeig stopp strang student suppli tag threat topic track troubl tun typ unit unterschrift vehicl verlang video viel voluntar warn wasnt weak weakn weight wichtig window woch woll worr wurd zeit
3 2 abilit abl acht act adapt agent and angr area art audit ausbild availabilit avoid b badl bank bas beginn begrund beid bereich betreu bev beyond bod bookkeep branch brauch braucht bridg campaig candidat carefull carr chair channel chos claus clean clerk click cloth club cnc collect collectiv competitio complet comput conflict consequenc controll cooper cop council criminal cris darub declin dementia depth design disabilit droh eat educ effort eight electrical empt erst estimat everybod evidenc experi facilit fail featur fitt foreig freedom friend geg gepruft germa gesenkt get glad gladl guess half handov heard hotel hous illn incident inspectio instanc internal involv iso jahr java klar knowledg kost kostenlo kundig leg legal letzt lie light lik local lost luck markt match meant medic memb mentio mis monitor nachh nationalit nennt network openn operat outcom packag panel parent payroll pdf plant platform probabl procedur procur productio propos pupil pytho quiet rarel react readin recognis recognitio recover refusal rel relationship releas remember reorganis replac repli resembl reserv resident resig resourc responsibilit responsibl return ros scann scrum selbst separat sick signatur sleep solutio sound spe spot spr sql station structur styl supervisio suppl tarifvertrag technical technolog third thought till tir translat transport trip turn twent uberleg ublich ui using verhandel volum warehous weekend weekl weiterbild welcom whatev whit whoev workplac workshop wrot youth zeil zeugn zusag
`,
  concepts: `
172 job-post
152 interview-question
104 numbers
98 employer-firm
84 phone-call
81 teamwork
75 job-advert
68 salary
67 contract evidence-proof
64 bullying childhood-dream writing
63 cv-layout project-task
61 courses
58 bullet-point management
56 decision
55 cv
54 interview
51 achievement leaving
49 cv-length
48 rights
47 application
46 working-hours
45 customer
43 requirements
41 legislation network
40 boss colleague job-profile money-out
39 job-offer waiting-time
38 hiring-manager
37 learning software
36 communication documents-papers exam long-document
35 test
34 notice-period
33 analysis reason-leaving
32 follow-up
31 buy-time education interview-preparation school
30 employee-staff equipment
29 deadline measure-success sentence-wording
28 equity recognition
27 illness motivation
26 mistake-made
25 honesty language-skill licence
24 limb meetings premises why-hire
23 compare-thing problem-solving resilience senior-level trust
22 written-form
21 accept-decline career-gap cv-personal-data earnings-figures signature trade-union
20 country-conventions cover-letter family health it-certificate offshore safety skills-section
19 finance leadership negotiation shifts typos
18 accounting agreement-reach conflict lateness order-tidy organising
17 cv-photo happy-satisfied meaning-purpose phone-interview photo-of-me say-no
16 about-yourself behavioural difficult-customer disability doctor lawyer office-work portfolio thank-you us weakness
15 decision-making driving holidays job-search pay-rise pregnancy pressure public-sector teaching
14 career-change career-planning customer-facing e-mail hide invoice-client leave legal maintenance new-job nursing outlook presentation privacy recruiter references sad-hopeless salary-expectation sleep teacher-switch
13 cv-summary export-customs group-assessment honest-feedback insurance lie passport photography purchasing seat-place shares-plan suggestion tailoring unemployment visa
12 benefits buyer clothes confidence data-work disciplinary goals growth hobbies older-worker panel-interview parcel relatives research resignation smoking-break strengths university volunteer-work volunteering work-certificate
11 body-pain career-direction caring dismissal failure feedback guide-person handover heights-danger hospital-ward job-hopping listen mistake nerves online-ads prioritising quality reporting-line sales spoken-languages
10 advice-talk ats charity creativity criminal-record foreign-degree freelance insurance-sales laboratory promise-broken retail screen-device secrecy selection-rule storytelling taxes technology trial-time warehouse
9 bank change-at-work desk-work disease electrical hire-verb influence logistics openness reference-letter self-awareness sports-club way-in work-life
8 afraid appearance apprenticeship architecture-software blame bus-train candidate cars deaf-blind drawing engineering film-music forget-remember found-company friend germany infrastructure keyword manufacturing online-presence probation rejection software-outage student tax-social video-interview vocational
7 adjustments ask-them bonus bookkeeping certificate-copies collaboration compare-offers complaint devops food-drink harassment hotel mind onboarding over-email-apply personnel police power-games qualified recognise-diploma redundancy referral remote reporting-up server-crash state-support translate-cv vehicle-repair welding
6 agency application-portal beer-spirits construction consulting cook-verb cooking customs-culture direct-reports ethics fewer-hours fixed-term hospitality initiative music-hobby persuade savings stress toxic trades words-in-ads
5 abroad angry background-check bad-employer border-regions boredom bricks choose-time cleaning data-entry data-rights discrimination elder-care electronics file-format five-years flaws frontend help-ask hr layoffs marketing moving-house noise order-of-cv overtime payslip plumbing project-management reading-writing religion science social-work stacking time-management visibility young-worker
4 addiction ambulance apologise arts ask-questions backend bar beginner clause coaching code-quality evening-study found-out free-of-charge invitation maths monitoring name-address old-people pension performance-review pharmacy program-reader quality-check return-to-work sacked scam secretary service sick-note spouse statistics-job tech-change technical-test till waste-recycling wrong-pay-group
3 architecture ashamed beauty changed-mind civil-engineering communications commute counter-offer-stay day-along delegation design digital-nomad divorce emergency-help farewell farming gardening group-chat habits hands-work hidden-market home-costs insolvency internship late-payment law lead-former-peers lorry mechanical parental-leave plane prison-back product-management promotion read-along real-estate rival secret-search self-employed-insurance severance-pay speak-crowd stakeholder startup strengths-test takeover temporary transferable trial-day unknown-answer unused-leave weather-outside
2 beginner-level big-company call-centre childcare children-work civil-service commission companion customer-support debt debugging equality-body extension fashion france gender-gap gossip household-help inappropriate-question interpreter it-support journalism library-museum mobile-apps never-finished nobody-else-sees party-event patent-idea remote-tools reserve-army return-programme second-interview second-job security-it self-doubt sent-home shyness silence-after space-science textile-factory time-off travel-time-paid tuition uk unfinished wedding-plan young-boss
1 age-discrimination agency-worker ai-tools aptitude-test ask-job-inside austria blank-mind body-language bootcamp carpentry case-interview chat-social coach-price credit-taken diversity empty-feeling energy event-work finland fire-drill fitness flexible-hours forestry going-reasons group-exercise guarding hairdressing handshake internal-move market-value military nursery-teacher overqualified physio print-media procrastinate public-relations reschedule short-time spain star-method switzerland taster testing transfer-money travel-world vet water-environment wine youth-work
`,
} as const;
