/** Bodies that give out certificates, each as CVs write it. A certificate is of one of these; none of them is one itself. */
const names = `Amazon Web Services, AWS, Microsoft, Google, Google Cloud, Cisco, Oracle, IBM, Red Hat, VMware, SAP, Salesforce, Adobe, Apple, Meta, HubSpot, Atlassian, Snowflake, Databricks, HashiCorp, MongoDB, Elastic, Tableau, Autodesk, Siemens,
Linux Foundation, The Linux Foundation, CNCF, Cloud Native Computing Foundation, CompTIA, EC-Council, ISC2, (ISC)², ISACA, Offensive Security, GIAC, SANS Institute, Linux Professional Institute, Python Institute,
Scrum.org, Scrum Alliance, Scaled Agile, PMI, Project Management Institute, APMG, APMG International, AXELOS, PeopleCert, IPMA, GPM, iSQI, ISTQB, GTB, IREB, IIBA, ASQ, APICS, ASCM, TÜV, TÜV Süd, TÜV Rheinland, TÜV Nord, DEKRA, DGQ, Bureau Veritas, SGS,
Coursera, Udemy, Udacity, edX, DataCamp, LinkedIn Learning, Codecademy, FutureLearn, OpenClassrooms, IHK, Handwerkskammer, HWK, VDI, VHS, Volkshochschule,
City & Guilds, City and Guilds, Pearson, BCS, CIPD, CIPS, CIPP, CIMA, AAT, ICAEW, CFA Institute, NEBOSH, IOSH, CIEH, Highfield, RoSPA, CITB, RTITB, NMC, British Red Cross, Red Cross, American Red Cross, St John Ambulance, American Heart Association, Resuscitation Council UK, Royal Society of Arts,
Deutsches Rotes Kreuz, DRK, Johanniter, Malteser, ASB, Croix-Rouge, Croix-Rouge française, Cruz Roja, Cruz Roja Española, Punainen Risti, Suomen Punainen Risti, SPR,
Goethe-Institut, Institut français, Instituto Cervantes, British Council, Cambridge English, Cambridge Assessment, Cambridge, ETS, telc, TestDaF-Institut, AFNOR, GRETA, CNAM, AFPA, CCI, SEPE, Työterveyslaitos, Traficom, SPEK`;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:issued by|by|from|bei|durch|par|por)\s+/u, "")
    .replace(/[.\s]+$/u, "")
    .trim();

const issuers: ReadonlySet<string> = new Set(names.split(/,\s*/u).map(plain));

/** Whether a text is nothing but the name of a body that gives out certificates. */
export const isIssuer = (text: string): boolean =>
  issuers.has(plain(text)) || /^(?:issued by|ausgestellt von|délivré par|emitido por)\s/iu.test(text);

/** The name of an issuer without the words that lead to it. */
export const issuerName = (text: string): string =>
  text.replace(/^(?:issued by|by|from|ausgestellt von|délivrée? par|emitid[oa] por)\s+/iu, "").trim();
