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
152 interview-question
104 numbers
81 teamwork
75 job-advert
68 salary
67 contract
64 writing
63 cv-layout
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
41 network
39 job-offer
38 hiring-manager
37 learning software
36 communication
35 test
34 notice-period
33 analysis reason-leaving
32 follow-up
31 buy-time education interview-preparation
28 equity
27 illness motivation
25 honesty language-skill
24 why-hire
23 problem-solving resilience
21 accept-decline career-gap cv-personal-data
20 country-conventions cover-letter family health safety skills-section
19 finance leadership negotiation typos
18 accounting conflict lateness organising
17 cv-photo phone-interview
16 about-yourself behavioural difficult-customer disability office-work portfolio thank-you us weakness
15 decision-making driving job-search pay-rise pressure public-sector teaching
14 career-change career-planning leave new-job nursing presentation privacy recruiter references salary-expectation
13 cv-summary group-assessment insurance purchasing tailoring unemployment visa
12 benefits clothes confidence data-work goals hobbies older-worker panel-interview research resignation strengths volunteering work-certificate
11 career-direction caring dismissal failure feedback job-hopping mistake nerves prioritising quality sales
10 ats charity creativity criminal-record foreign-degree freelance retail storytelling technology warehouse
9 change-at-work electrical influence logistics self-awareness work-life
8 architecture-software engineering friend germany infrastructure keyword manufacturing online-presence probation rejection software-outage student tax-social video-interview vocational
7 ask-them bonus certificate-copies collaboration compare-offers devops onboarding personnel qualified redundancy referral remote translate-cv vehicle-repair
6 agency application-portal construction consulting cooking ethics fixed-term hospitality initiative stress toxic trades
5 abroad background-check bad-employer cleaning discrimination elder-care file-format five-years frontend hr marketing order-of-cv project-management science social-work time-management young-worker
4 arts backend beginner coaching code-quality performance-review return-to-work scam service technical-test
3 civil-engineering communications counter-offer-stay delegation design digital-nomad farming hidden-market internship law mechanical parental-leave product-management promotion real-estate secret-search stakeholder startup temporary transferable trial-day unknown-answer
2 big-company children-work customer-support debugging france inappropriate-question it-support mobile-apps second-interview security-it uk unfinished
1 ai-tools austria body-language case-interview diversity event-work finland guarding hairdressing internal-move market-value military overqualified spain star-method switzerland testing
`,
} as const;
