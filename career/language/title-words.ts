/** Words that name what somebody is: any of them in a phrase makes it likely that the phrase is a job's title. */
export const titleWords: ReadonlySet<string> = new Set(
  `engineer developer programmer architect manager director analyst scientist designer consultant administrator admin specialist
coordinator assistant associate intern internship trainee apprentice technician mechanic electrician plumber welder carpenter mason painter roofer machinist operator operative fitter
foreman forewoman supervisor superintendent officer executive president chairman chair vp ceo cto cfo coo cio cmo cpo ciso head lead leader chief principal
nurse rn lpn cna midwife paramedic doctor physician surgeon dentist hygienist pharmacist therapist physiotherapist radiographer psychologist psychiatrist counselor counsellor caregiver carer aide
teacher lecturer professor tutor instructor educator trainer coach researcher fellow postdoc librarian headteacher principal dean
accountant bookkeeper auditor controller treasurer cashier clerk teller banker broker trader underwriter actuary adjuster
lawyer attorney solicitor barrister paralegal notary judge counsel
chef cook baker barista bartender waiter waitress server host hostess dishwasher housekeeper receptionist concierge sommelier butcher
driver courier dispatcher planner buyer merchandiser picker packer warehouseman storekeeper forklift pilot captain steward stewardess
salesperson salesman saleswoman seller representative rep agent cashier marketer copywriter editor writer journalist reporter translator interpreter
photographer videographer illustrator animator producer artist musician actor stylist hairdresser barber beautician
owner founder cofounder co-founder partner entrepreneur freelancer contractor consultant advisor adviser ambassador strategist recruiter generalist
secretary receptionist typist janitor cleaner caretaker custodian guard firefighter soldier sergeant lieutenant police detective inspector
tester qa sre devops statistician mathematician economist chemist biologist physicist geologist surveyor draftsman drafter estimator
gardener landscaper farmer forester florist tailor seamstress jeweler upholsterer installer assembler laborer labourer worker helper handyman crew member volunteer
scrum master product owner evangelist technologist curator archivist deputy junior senior staff werkstudent praktikant
keeper sdr bdr csm bookseller groundskeeper dockhand deckhand
registrar phlebotomist optometrist veterinarian dietitian nutritionist sonographer anesthetist anaesthetist hca proctor grader

leiter leiterin manager managerin entwickler entwicklerin ingenieur ingenieurin berater beraterin sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin assistent assistentin
referent referentin kaufmann kauffrau kaufleute verkäufer verkäuferin fachkraft krankenpfleger krankenpflegerin krankenschwester pfleger pflegerin pflegefachkraft pflegefachfrau pflegefachmann arzt ärztin
lehrer lehrerin erzieher erzieherin koch köchin kellner kellnerin fahrer fahrerin techniker technikerin mechaniker mechanikerin mechatroniker mechatronikerin elektriker elektrikerin elektroniker elektronikerin schlosser tischler schreiner maurer maler
meister meisterin geselle auszubildender auszubildende azubi praktikant praktikantin werkstudent werkstudentin hilfskraft aushilfe geschäftsführer geschäftsführerin vorstand direktor direktorin
architekt architektin designer designerin redakteur redakteurin buchhalter buchhalterin bilanzbuchhalter steuerberater steuerfachangestellte rechtsanwalt rechtsanwältin anwalt jurist juristin wissenschaftler wissenschaftlerin forscher doktorand doktorandin professor dozent dozentin
teamleiter teamleiterin projektleiter projektleiterin abteilungsleiter abteilungsleiterin filialleiter schichtleiter gruppenleiter lagerist lagerarbeiter disponent disponentin einkäufer einkäuferin vertriebler vertriebsmitarbeiter außendienstmitarbeiter therapeut therapeutin physiotherapeut physiotherapeutin sozialarbeiter sozialpädagoge sozialpädagogin
volontär trainee freiberufler selbständig selbstständig inhaber inhaberin gründer gründerin stellvertretender stellvertretende bürokauffrau bürokaufmann industriekauffrau industriekaufmann rezeptionist rezeptionistin friseur friseurin bäcker metzger schweißer zerspanungsmechaniker anlagenmechaniker

ingénieur ingénieure développeur développeuse responsable chef cheffe directeur directrice gérant gérante gestionnaire consultant consultante conseiller conseillère assistant assistante technicien technicienne
infirmier infirmière médecin aide-soignant aide-soignante enseignant enseignante professeur professeure formateur formatrice comptable auditeur auditrice avocat avocate juriste vendeur vendeuse commercial commerciale chargé chargée
cuisinier cuisinière serveur serveuse boulanger pâtissier chauffeur conducteur conductrice magasinier cariste stagiaire alternant alternante apprenti apprentie stage graphiste concepteur conceptrice rédacteur rédactrice chercheur chercheuse doctorant doctorante
secrétaire employé employée ouvrier ouvrière mécanicien électricien plombier menuisier soudeur maçon agent hôte hôtesse réceptionniste analyste architecte administrateur administratrice animateur animatrice éducateur éducatrice pharmacien pharmacienne sage-femme kinésithérapeute coordinateur coordinatrice coordonnateur préparateur logisticien acheteur acheteuse

ingeniero ingeniera desarrollador desarrolladora programador programadora responsable jefe jefa director directora gerente encargado encargada consultor consultora asesor asesora asistente auxiliar técnico técnica administrativo administrativa
enfermero enfermera médico médica doctor doctora profesor profesora maestro maestra docente contable auditor auditora abogado abogada vendedor vendedora dependiente dependienta comercial camarero camarera cocinero cocinera panadero conductor conductora repartidor mozo carretillero becario becaria practicante aprendiz diseñador diseñadora redactor redactora
investigador investigadora secretario secretaria recepcionista analista arquitecto arquitecta administrador administradora coordinador coordinadora supervisor supervisora operario operaria peón mecánico electricista fontanero soldador carpintero albañil farmacéutico farmacéutica psicólogo psicóloga fisioterapeuta educador educadora monitor monitora jardinero limpiador limpiadora cajero cajera especialista

insinööri kehittäjä ohjelmistokehittäjä ohjelmoija päällikkö johtaja toimitusjohtaja esimies asiantuntija konsultti koordinaattori assistentti sihteeri sairaanhoitaja lähihoitaja hoitaja lääkäri kätilö opettaja lehtori luokanopettaja lastenhoitaja varhaiskasvattaja kirjanpitäjä controller tilintarkastaja lakimies juristi asianajaja
myyjä myyntiedustaja myyntineuvottelija kokki tarjoilija baarimikko siivooja kuljettaja varastotyöntekijä työntekijä trukinkuljettaja harjoittelija kesätyöntekijä suunnittelija arkkitehti tutkija tohtorikoulutettava professori sähköasentaja asentaja putkiasentaja hitsaaja kirvesmies maalari mekaanikko koneistaja analyytikko tiiminvetäjä yrittäjä työnjohtaja vastaava sosiaaliohjaaja sosionomi fysioterapeutti farmaseutti proviisori vastaanottovirkailija hovimestari leipuri logistiikkatyöntekijä ostaja rekrytoija edustaja avustaja ohjaaja

ayudante apulainen avustaja projektarchitekt projektarchitektin obermonteur monteur bauleiter bauleiterin polier koordinator koordinatorin
programista programistka księgowa księgowy inżynier inżynierka kierownik kierowniczka specjalista specjalistka nauczyciel nauczycielka pielęgniarka pielęgniarz lekarz lekarka sprzedawca sprzedawczyni magazynier kierowca kucharz kucharka asystent asystentka dyrektor menedżer analityk projektant projektantka prawnik stażysta praktykant elektryk mechanik spawacz
mühendis mühendisi hemşire hemşiresi öğretmen öğretmeni doktor avukat uzman uzmanı müdür müdürü yönetici yöneticisi asistan asistanı danışman danışmanı teknisyen teknisyeni tekniker muhasebeci garson aşçı şoför geliştirici geliştiricisi yazılımcı tasarımcı stajyer satış temsilcisi temsilci memur memuru
sviluppatore ingegnere responsabile direttore impiegato infermiere insegnante utvecklare ingenjör chef sjuksköterska lärare säljare projektledare ontwikkelaar medewerker verpleegkundige leraar engenheiro desenvolvedor enfermeira gerente analista`
    .split(/\s+/u)
    .filter((item) => item !== ""),
);

/** Endings of compound words that name what somebody is: German and Finnish write them in one word. */
export const titleEndings: readonly string[] = [
  "praktikum",
  "praktikant",
  "praktikantin",
  "leiter",
  "leiterin",
  "entwickler",
  "entwicklerin",
  "ingenieur",
  "ingenieurin",
  "berater",
  "beraterin",
  "mitarbeiter",
  "mitarbeiterin",
  "bearbeiter",
  "bearbeiterin",
  "architekt",
  "architektin",
  "assistent",
  "assistentin",
  "kaufmann",
  "kauffrau",
  "verkäufer",
  "verkäuferin",
  "pfleger",
  "pflegerin",
  "lehrer",
  "lehrerin",
  "erzieher",
  "erzieherin",
  "fahrer",
  "fahrerin",
  "techniker",
  "technikerin",
  "mechaniker",
  "mechanikerin",
  "mechatroniker",
  "elektroniker",
  "elektronikerin",
  "helfer",
  "helferin",
  "führer",
  "führerin",
  "meister",
  "meisterin",
  "manager",
  "managerin",
  "buchhalter",
  "buchhalterin",
  "therapeut",
  "therapeutin",
  "kraft",
  "angestellte",
  "angestellter",
  "fachfrau",
  "fachmann",
  "planer",
  "planerin",
  "designer",
  "designerin",
  "arbeiter",
  "arbeiterin",
  "anwältin",
  "anwalt",
  "arzt",
  "ärztin",
  "pädagoge",
  "pädagogin",
  "koch",
  "köchin",
  "schwester",
  "einkäufer",
  "disponent",
  "schweißer",
  "schlosser",
  "wissenschaftler",
  "wissenschaftlerin",
  "insinööri",
  "kehittäjä",
  "päällikkö",
  "johtaja",
  "asiantuntija",
  "hoitaja",
  "opettaja",
  "myyjä",
  "kuljettaja",
  "työntekijä",
  "suunnittelija",
  "asentaja",
  "esimies",
  "konsultti",
  "harjoittelija",
  "neuvoja",
  "ohjaaja",
  "vastaava",
  "edustaja",
  "kokki",
  "tarjoilija",
  "virkailija",
  "tutkija",
  "analyytikko",
  "koordinaattori",
  "vetäjä",
  "mestari",
  "apulainen",
];
