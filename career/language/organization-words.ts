/** Legal forms: a phrase that ends with one is an organization. Compared without dots, in lower case. */
export const legalForms: ReadonlySet<string> = new Set(
  `inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ggmbh mbh mbb partg partgmbb ag kg kgaa ohg gbr ug ev eg se sa sas sarl eurl sasu snc scop sl slu slp sau oy oyj ab ky tmi ry osk as asa aps bv nv spa srl sp zoo sro kft pty pte bhd kk lda ltda şti aş oo`.split(
    /\s+/,
  ),
);

/** Words that organizations carry in their names. */
export const organizationWords: ReadonlySet<string> = new Set(
  `university college school academy institute institution laboratory laboratories lab labs hospital clinic centre center foundation society association agency bureau ministry department council authority office
bank group holdings holding partners systems solutions technologies technology software studio studios media consulting services industries logistics international global ventures capital insurance pharma pharmaceuticals energy foods motors airlines airways hotel hotels restaurant restaurants café cafe bakery bistro brewery resort
store stores retail market markets supermarket shop press publishing news network networks analytics dynamics robotics health healthcare medical dental pharmacy surgery practice church museum library theatre theater orchestra gallery charity trust union federation club team army navy force construction builders electric electrical plumbing mechanical engineering architects associates advisors works manufacturing steel transport freight shipping cargo express couriers farm farms farming dairy garden gardens nursery kindergarten startup company firm primary secondary elementary high grammar academy trust district county city municipality borough
universität hochschule fachhochschule schule gymnasium realschule klinik klinikum krankenhaus praxis kanzlei stadt gemeinde amt landkreis bundesamt verein stiftung institut zentrum werk werke betrieb betriebe gruppe haus verlag sparkasse volksbank versicherung apotheke bäckerei brauerei gasthaus gasthof autohaus spedition maschinenbau elektrotechnik bau pflegeheim seniorenheim seniorenzentrum kita kindertagesstätte caritas diakonie stadtwerke technik hotelbetriebe akademie
université école lycée collège hôpital clinique société groupe banque cabinet mairie ministère conseil entreprise usine restaurant boulangerie agence association fondation laboratoire centre chu ehpad maison éditions assurances transports chantiers
universidad escuela instituto colegio hospital clínica empresa grupo banco ayuntamiento ministerio fundación asociación agencia laboratorio laboratorios centro tienda tiendas restaurante bar supermercados seguros transportes construcciones talleres bodegas consultores residencia
yliopisto ammattikorkeakoulu korkeakoulu koulu lukio ammattiopisto opisto sairaala terveyskeskus kaupunki kunta kuntayhtymä virasto ministeriö pankki yhtiö säätiö yhdistys liitto keskus päiväkoti apteekki ravintola kahvila kauppa hyvinvointialue seurakunta hoivakoti palvelukeskus tehdas konepaja rakennus kuljetus varasto
università ospedale azienda universitet högskola sjukhus kommun skola bolag`
    .split(/\s+/u)
    .filter((item) => item !== ""),
);

/** Parts of words that make a German or Finnish compound an organization. */
export const organizationEndings: readonly string[] = [
  "werke",
  "klinik",
  "klinikum",
  "krankenhaus",
  "universität",
  "hochschule",
  "schule",
  "kanzlei",
  "apotheke",
  "bank",
  "versicherung",
  "zentrum",
  "institut",
  "verlag",
  "bau",
  "haus",
  "gruppe",
  "heim",
  "bäckerei",
  "yliopisto",
  "korkeakoulu",
  "sairaala",
  "koulu",
  "kaupunki",
  "keskus",
  "lukio",
  "opisto",
  "kunta",
  "päiväkoti",
  "pankki",
  "apteekki",
  "ravintola",
  "kahvila",
  "koti",
];

/** Words that institutions of learning carry in their names, in whole or at the end of a compound. */
export const institutionWords: ReadonlySet<string> = new Set(
  `universitetet universitetets högskolan yrkeshögskolan folkhögskola handelshögskolan hogeschool universiteit rijksuniversiteit lyceum roc universidade faculdade liceo itis polytechnique politécnico conservatorio conservatoire école beaux-arts akademi akademiet universitetsskole videregående skole apprenticeship université-iut университет институт академия колледж πανεπιστήμιο 大学 대학교
university universitat college school academy institute polytechnic conservatory seminary bootcamp tech mit eth epfl ucl lse kth insead hec tu fh th lmu rwth uni campus
universität hochschule fachhochschule schule gymnasium realschule gesamtschule hauptschule berufsschule berufskolleg berufsakademie akademie technikum abendgymnasium ihk handelskammer handwerkskammer volkshochschule oberschule grundschule wirtschaftsschule fachoberschule
université universite école ecole lycée lycee collège iut insa enseignement supérieur institut faculté polytechnique sorbonne cfa greta afpa
universidad escuela instituto colegio facultad politécnica politecnica universitat ies centro academia fp cifp
yliopisto ammattikorkeakoulu korkeakoulu lukio ammattiopisto opisto koulu kauppaopisto aikuisopisto aalto-yliopisto amk ammattikoulu koulutuskeskus aikuiskoulutuskeskus stadin peruskoulu kansanopisto yläaste yläkoulu ala-aste alakoulu
università politecnico universitet högskola universiteit hogeschool universidade uniwersytet politechnika gymnasiet ifsi szkoła liceum technikum uczelnia akademia wyższa üniversitesi üniversite lisesi lise fakültesi enstitüsü meslek yüksekokulu yüksekokul`
    .split(/\s+/u)
    .filter((item) => item !== ""),
);

export const institutionEndings: readonly string[] = [
  "universität",
  "hochschule",
  "schule",
  "gymnasium",
  "akademie",
  "kolleg",
  "institut",
  "yliopisto",
  "korkeakoulu",
  "opisto",
  "lukio",
  "koulu",
  "oppilaitos",
];
