/** What is asked in every field: office tools, working with people, languages of people, licences to drive. */
export const general = `
# Office software | tool | 0.3 | Microsoft Office, MS Office, MS-Office, Office 365, Microsoft 365, pack Office, paquete Office, Office-Paket, Office-ohjelmat, suite bureautique, toimisto-ohjelmat
Microsoft Word | MS Word
Microsoft PowerPoint | PowerPoint, MS PowerPoint
Microsoft Outlook | Outlook, MS Outlook | case
Google Workspace | G Suite, Google Docs
Microsoft Teams | MS Teams
SharePoint | Microsoft SharePoint
Slack | | case ctx
Zoom | | case ctx
Notion | | case ctx
Data entry | Dateneingabe, saisie de données, introducción de datos, tietojen syöttö
Typing | touch typing, 10-Finger-System | ctx
# Communication | soft | 0.3 | communication skills, strong communication, written and verbal communication, verbal communication, Kommunikationsfähigkeit, Kommunikationsstärke, kommunikationsstark, bon relationnel, aisance relationnelle, habilidades comunicativas, comunicación, viestintätaidot, vuorovaikutustaidot
Teamwork | team player, collaboration, teamfähig, Teamfähigkeit, Teamarbeit, travail en équipe, esprit d'équipe, trabajo en equipo, tiimityö, tiimityötaidot, yhteistyötaidot, cross-functional collaboration
Presentation skills | presenting, public speaking, Präsentation, Präsentationsfähigkeit, esiintymistaidot
Negotiation | negotiation skills, negotiating, contract negotiation, Verhandlungsgeschick, Verhandlungsführung, négociation, negociación, neuvottelutaidot, contract negotiations, negotiates, closes agreements, Verhandlung, Verhandlungen, Vertragsverhandlungen, Preisverhandlungen, négociations, négocie, négociation commerciale, negociaciones, negociar, neuvottelu, negotiating contracts, Vertragsverhandlung, négociation de contrats, negociación de contratos, sopimusneuvottelut
Conflict resolution | conflict management, de-escalation, mediation, Konfliktlösung, Deeskalation
Writing | writing skills, written communication, rédaction, redacción, kirjoittaminen | ctx
Storytelling | | ctx
# Leadership | soft | 0.3 | leadership skills, people leadership, Führungserfahrung, Führungskompetenz, Führung, leadership d'équipe, liderazgo, johtaminen, johtamiskokemus
People management | team management, team leadership, staff management, line management, team lead, Personalführung, Mitarbeiterführung, Teamleitung, Personalverantwortung, management d'équipe, encadrement d'équipe, gestión de equipos, esimiestyö, esimieskokemus, henkilöstöjohtaminen, tiimin johtaminen, leading a team, leading teams, leading people, led a team, leads a team, managing a team, managed a team, team leader, managing people, staff leadership, leadership of a team, supervising staff, staff supervision, Führung von Mitarbeitern, Führung eines Teams, disziplinarische Führung, Führungsverantwortung, Teamführung, manager une équipe, encadrement, management d'équipes, dirección de equipos, liderazgo de equipos, coordinación de equipos, tiimin vetäminen, esihenkilötyö, henkilöjohtaminen
Mentoring | mentored, mentorship, coaching, mentorointi, Mentoring von Kollegen
Decision making | decision-making, Entscheidungsfähigkeit, prise de décision, toma de decisiones, päätöksenteko
Change management | Veränderungsmanagement, conduite du changement, gestión del cambio, muutosjohtaminen
Delegation | | ctx
# Self-management | soft | 0.3 | self-organization, self-organisation, selbstständige Arbeitsweise, eigenständige Arbeitsweise, selbständiges Arbeiten, autonomie, autonomía, itsenäinen työskentely, oma-aloitteisuus
Time management | Zeitmanagement, gestion du temps, gestión del tiempo, ajanhallinta
Problem solving | problem-solving, Problemlösung, Problemlösungskompetenz, résolution de problèmes, resolución de problemas, ongelmanratkaisu, ongelmanratkaisutaidot
Organization skills | organizational skills, organisational skills, organisation skills, Organisationstalent, Organisationsfähigkeit, sens de l'organisation, capacidad de organización, organisointikyky
Attention to detail | detail-oriented, detail oriented, Sorgfalt, sorgfältige Arbeitsweise, rigueur, atención al detalle, tarkkuus, huolellisuus
Adaptability | flexibility, Flexibilität, adaptabilité, adaptabilidad, joustavuus
Critical thinking | analytical skills, analytical thinking, analytisches Denken, analytische Fähigkeiten, esprit d'analyse, pensamiento crítico, analyyttisyys
Creativity | Kreativität, créativité, creatividad, luovuus
Reliability | Zuverlässigkeit, zuverlässig, fiabilité, fiabilidad, luotettavuus | ctx
Resilience | stress resistance, ability to work under pressure, Belastbarkeit, résistance au stress, stressinsietokyky, paineensietokyky | ctx
Multitasking
Customer orientation | customer focus, Kundenorientierung, sens du service, orientación al cliente, asiakaslähtöisyys, palvelualttius
Empathy | Empathie, Einfühlungsvermögen, empatía, empatia
Initiative | Eigeninitiative, iniciativa, aloitekyky | ctx
Intercultural competence | interkulturelle Kompetenz, cultural awareness
# Languages | domain | 0 | | silent id:human-languages
English | Englisch, Englischkenntnisse, anglais, inglés, englanti, englannin kieli, englannin kielitaito, englannin taito, engelska, englannin kielen | kind:language
German | Deutsch, Deutschkenntnisse, allemand, alemán, saksa, saksan kieli, saksan kielitaito, tyska, saksan kielen | kind:language case
French | Französisch, Französischkenntnisse, français, francés, ranska, ranskan kieli, franska, ranskan kielen, ranskan kielitaito | kind:language case
Spanish | Spanisch, espagnol, español, castellano, espanja, espanjan kieli, spanska, espanjan kielen, espanjan kielitaito | kind:language case
Finnish | Finnisch, finnois, finlandés, finés, suomi, suomen kieli, suomen kielitaito, finska, suomen kielen | kind:language
Swedish | Schwedisch, suédois, sueco, ruotsi, ruotsin kieli, ruotsin kielitaito, svenska, ruotsin kielen | kind:language
Italian | Italienisch, italien, italiano, italia, italian kieli, italian kielen, italian kielitaito | kind:language case
Portuguese | Portugiesisch, portugais, portugués, portugali | kind:language
Dutch | Niederländisch, néerlandais, holandés, neerlandés, hollanti, Nederlands | kind:language
Danish | Dänisch, danois, danés, tanska, dansk, tanskan kieli, tanskan kielen, tanskan kielitaito | kind:language
Norwegian | Norwegisch, norvégien, noruego, norja, norsk, norjan kieli, norjan kielen, norjan kielitaito | kind:language
Polish | Polnisch, polonais, polaco, puola, polski, puolan kieli, puolan kielen, puolan kielitaito | kind:language case
Czech | Tschechisch, tchèque, checo, tšekki | kind:language
Hungarian | Ungarisch, hongrois, húngaro, unkari | kind:language
Romanian | Rumänisch, roumain, rumano, romania | kind:language case
Russian | Russisch, russe, ruso, venäjä, venäjän kieli, venäjän kielen, venäjän kielitaito | kind:language
Ukrainian | Ukrainisch, ukrainien, ucraniano, ukraina | kind:language case
Estonian | Estnisch, estonien, estonio, viro, eesti, viron kieli, viron kielen, viron kielitaito | kind:language
Greek | Griechisch, grec, griego, kreikka | kind:language
Turkish | Türkisch, turc, turco, turkki | kind:language
Arabic | Arabisch, arabe, árabe, arabia | kind:language
Hebrew | Hebräisch, hébreu, hebreo, heprea | kind:language
Persian | Farsi, Persisch, persan, persia | kind:language
Hindi | | kind:language
Urdu | | kind:language
Bengali | | kind:language
Mandarin Chinese | Chinese, Mandarin, Chinesisch, chinois, chino, chino mandarín, kiina | kind:language
Cantonese | Kantonesisch | kind:language
Japanese | Japanisch, japonais, japonés, japani | kind:language
Korean | Koreanisch, coréen, coreano, korea | kind:language case
Vietnamese | Vietnamesisch, vietnamien, vietnam | kind:language case
Tagalog | Filipino | kind:language
Catalan | Katalanisch, catalán, català | kind:language
Basque | euskera | kind:language
Croatian | Kroatisch, croate, serbokroatisch | kind:language
Serbian | Serbisch, serbe | kind:language
Bulgarian | Bulgarisch, bulgare | kind:language
Slovak | Slowakisch | kind:language
Malay | Malaiisch, malais, malayo | kind:language
Indonesian | Bahasa Indonesia, Indonesisch, indonésien | kind:language
Thai | Thailändisch, thaï | kind:language case
Tamil | | kind:language
Telugu | | kind:language
Punjabi | Panjabi | kind:language
Gujarati | | kind:language
Marathi | | kind:language
Swahili | Kiswahili, Suaheli | kind:language
Somali | somalien kieli | kind:language
Yoruba | | kind:language
Igbo | | kind:language
Hausa | | kind:language
Fula | Fulani, Peul, Fulfulde | kind:language
Wolof | | kind:language
Amharic | Amharisch | kind:language
Zulu | isiZulu | kind:language case
Afrikaans | | kind:language
Kurdish | Kurdisch, kurde, kurdi | kind:language
Albanian | Albanisch, albanais, albania | kind:language case
Slovenian | Slowenisch, slovène | kind:language
Lithuanian | Litauisch, lituanien, liettua | kind:language
Latvian | Lettisch, letton, latvia | kind:language case
Icelandic | Isländisch, islandais, islanti | kind:language
Irish | Irish Gaelic, Gaeilge | kind:language case ctx
Welsh | Cymraeg | kind:language
Galician | gallego, galego | kind:language
Georgian | Georgisch | kind:language case
Armenian | Armenisch, arménien | kind:language
American Sign Language | ASL | kind:language
British Sign Language | BSL | kind:language
Sign language | Gebärdensprache, langue des signes, lengua de signos, viittomakieli | kind:language
# Driving licences | licence | 0 | | silent id:driving-licences
Driving licence | driving licence class B, driver's license, driver’s license, drivers license, driver's licence, driving license, valid driver's license, full UK driving licence, full driving licence, clean driving licence, Führerschein, Führerschein Klasse B, Führerschein der Klasse B, Fahrerlaubnis, permis de conduire, permis B, carnet de conducir, permiso de conducir, carné de conducir, ajokortti, B-ajokortti, B-luokan ajokortti, B-kortti, ajo-oikeus, FS Klasse B, FS B, Führerschein B, Führerscheinklasse B, Führerschein Kl. B, Pkw-Führerschein, PKW Führerschein, Fahrerlaubnis Klasse B, B-Führerschein, driving licence category B, category B licence, UK driving licence, full clean driving licence, clean licence, clean license, EU driving licence, driving licence B, driver licence, permis de conduire B, permis voiture, permis B et véhicule, carné B, carnet B, permiso B, licencia de conducir, ajokortti B, prawo jazdy, prawo jazdy kat. B, ehliyet, B sınıfı ehliyet, körkort, rijbewijs, rijbewijs B, patente B, carta de condução | id:driving-licence
Truck driving licence | driving licence class C, driving licence class CE, CDL, commercial driver's license, CDL Class A, CDL-A, Class A CDL, HGV licence, HGV Class 1, HGV Class 2, HGV Class 1 licence, HGV Class 2 licence, Class 1 licence, Class 2 licence, LGV licence, C+E licence, category C+E licence, category C+E, category CE, cat C+E, category C licence, LGV C+E, Führerschein Klasse C, Führerschein Klasse CE, Führerschein CE, Führerschein C/CE, LKW-Führerschein, permis poids lourd, permis C, permis CE, permis EC, carnet C, carnet C+E, permiso C, permiso C+E, C-ajokortti, CE-ajokortti, C-kortti, CE-kortti, yhdistelmäajokortti, FS Klasse CE, Klasse CE, CE-Führerschein, driving licence category C, category C licence, Class 1 licence, permis C et CE, prawo jazdy C+E | up:driving-licence not:driver,drivers,technician,mechanic
Bus driving licence | PCV licence, D-ajokortti, permis D, Führerschein Klasse D, carnet D | up:driving-licence
Forklift licence | forklift license, forklift certified, forklift certification, certified forklift operator, Staplerschein, Gabelstaplerschein, Flurfördermittelschein, CACES, CACES R489, CACES 1, CACES 3, carnet de carretillero, carné de carretillero, trukkikortti, trukkilupa, trukinajokortti, trukkikoulutus, reach truck licence, counterbalance licence, reach truck certificate, RTITB, ITSSAR, forklift truck licence, FLT licence, FLT, Gabelstaplerführerschein, Staplerführerschein, Flurförderzeugschein, Flurförderschein, Stapler-Führerschein, CACES 5, CACES R485, carnet de carretilla, carnet carretilla elevadora, trukinkuljettajan lupa
`;
