/** Mechanical, electrical, chemical, energy and environmental engineering; vehicles. */
export const engineering = `
# Mechanical engineering | domain | 0.2 | Maschinenbau, génie mécanique, ingeniería mecánica, konetekniikka, konesuunnittelu
Mechanical design | design engineering, Konstruktion, konstruktive Auslegung, conception mécanique, diseño mecánico, mekaniikkasuunnittelu | near:cad=0.4
Finite element analysis | FEA, FEM, finite element method, éléments finis, elementos finitos, elementtimenetelmä
Ansys |  | kind:tool up:finite-element-analysis
Abaqus |  | kind:tool up:finite-element-analysis
Computational fluid dynamics | CFD, fluid dynamics, Strömungssimulation, mécanique des fluides
Thermodynamics | Thermodynamik, heat transfer, thermodynamique, termodinámica, lämpötekniikka
Materials science | metallurgy, Werkstofftechnik, Werkstoffkunde, science des matériaux, ciencia de materiales, materiaalitekniikka
Tolerancing | GD&T, geometric dimensioning and tolerancing, Toleranzanalyse, cotation ISO
Product development | R&D, research and development, Produktentwicklung, Forschung und Entwicklung, recherche et développement, développement produit, desarrollo de producto, I+D, tuotekehitys
Systems engineering | model-based systems engineering, MBSE, Systemtechnik, ingénierie système
Tool making | toolmaking, die making, Werkzeugbau, outillage, matricería, työkaluvalmistus
Prototype construction | building prototypes, Prototypenbau
Commissioning | plant commissioning, start-up of plants, Inbetriebnahme, mise en service, puesta en marcha, käyttöönotto
Piping design | P&ID, piping and instrumentation, Rohrleitungsplanung, putkistosuunnittelu
Process engineering | Verfahrenstechnik, génie des procédés, ingeniería de procesos, prosessitekniikka
Machine safety | machinery directive, CE marking, Maschinenrichtlinie, CE-Kennzeichnung, marquage CE, marcado CE, koneturvallisuus
Product lifecycle management | PLM
Teamcenter |  | kind:tool up:product-lifecycle-management
Windchill |  | case kind:tool up:product-lifecycle-management
ENOVIA |  | kind:tool up:product-lifecycle-management
# CAD | tool | 0.6 | computer-aided design, CAD software, CAD design, CAD-Kenntnisse, CAO, diseño asistido, CAD-suunnittelu
AutoCAD | Auto CAD, AutoCAD LT
SolidWorks | Solid Works
CATIA | CATIA V5
Autodesk Inventor | Inventor CAD
Siemens NX | Unigraphics, NX CAD
Creo | PTC Creo, Pro/ENGINEER
Fusion 360
Solid Edge
EPLAN | EPLAN Electric P8 | near:autocad=0.4
Altium Designer
KiCad |  | kind:tool near:altium-designer=0.75
Eagle PCB |  | kind:tool near:altium-designer=0.75
OrCAD |  | kind:tool near:altium-designer=0.75
MicroStation
Civil 3D |  | kind:tool near:microstation=0.6
ArchiCAD |  | kind:tool near:microstation=0.6
Allplan |  | kind:tool near:microstation=0.6
Vectorworks |  | kind:tool near:microstation=0.6
# Electrical engineering | domain | 0.25 | Elektrotechnik, génie électrique, ingeniería eléctrica, sähkötekniikka
Circuit design | analog design, schematic design, PCB design, PCB layout, Schaltungsentwicklung, Leiterplattenlayout, conception de circuits, diseño de circuitos, piirilevysuunnittelu, piirisuunnittelu
Power electronics | Leistungselektronik, électronique de puissance, electrónica de potencia, tehoelektroniikka
Electronics | Elektronik, électronique, electrónica, elektroniikka | ctx
Control engineering | control systems, Regelungstechnik, automatique, ingeniería de control, säätötekniikka
Automation engineering | industrial automation, ~automation, Automatisierungstechnik, automatisation industrielle, automatización industrial, automaatiotekniikka, automaatiosuunnittelu
Signal processing | digital signal processing, DSP, Signalverarbeitung, traitement du signal, signaalinkäsittely
Simulink | MATLAB/Simulink | kind:tool
LabVIEW |  | kind:tool
TestStand |  | kind:tool near:labview=0.6
PSpice | SPICE simulation | kind:tool
LTspice |  | kind:tool near:pspice=0.85
Test engineering | test benches, Prüfstand, bancs d'essai, testaus ja mittaus
EMC | electromagnetic compatibility, EMV, compatibilité électromagnétique | case
High voltage | high-voltage engineering, Hochspannung, haute tension, alta tensión, suurjännite
Electrical design | electrical planning, Elektroplanung, conception électrique, proyectos eléctricos, sähkösuunnittelu
Telecommunications | telecoms, Nachrichtentechnik, télécommunications, telecomunicaciones, tietoliikennetekniikka
RF engineering | radio frequency, antenna design, Hochfrequenztechnik, radiofréquence
# Energy | domain | 0.3 | energy industry, Energietechnik, Energiewirtschaft, énergie, sector energético, energia-ala | ctx
Renewable energy | renewables, erneuerbare Energien, énergies renouvelables, energías renovables, uusiutuva energia
Wind power | wind turbines, Windkraftanlagen, Windenergie, éolien, energía eólica, tuulivoima
Energy efficiency | energy audits, energy management, Energieeffizienz, Energiemanagement, efficacité énergétique, eficiencia energética, energiatehokkuus
Power grid | grid planning, substations, Netzplanung, Umspannwerke, réseau électrique, subestaciones, sähköverkko
Battery technology | battery systems, Batterietechnik, akkutekniikka
Power plant operation | boiler operation, Kraftwerksbetrieb, conduite de chaudières, voimalaitoskäyttö
District heating | Fernwärme, chauffage urbain, kaukolämpö
ISO 50001
# Environmental engineering | domain | 0.3 | environmental management, Umwelttechnik, Umweltmanagement, génie de l'environnement, ingeniería ambiental, ympäristötekniikka
Environmental impact assessment | EIA, Umweltverträglichkeitsprüfung, étude d'impact, evaluación de impacto ambiental, ympäristövaikutusten arviointi
ISO 14001
Water treatment | wastewater treatment, Wasseraufbereitung, Abwassertechnik, traitement des eaux, tratamiento de aguas, vedenkäsittely, jätevedenpuhdistus
Sustainability | sustainability reporting, ESG, CSRD, Nachhaltigkeit, développement durable, sostenibilidad, vastuullisuus
Life cycle assessment | LCA, Ökobilanz, analyse du cycle de vie, elinkaariarviointi
Carbon accounting | greenhouse gas accounting, bilan carbone, huella de carbono, hiilijalanjälki
# Occupational safety | domain | 0.3 | health and safety, workplace safety, EHS, HSE, occupational health and safety, Arbeitssicherheit, Arbeitsschutz, sécurité au travail, QHSE, prévention des risques, prevención de riesgos laborales, PRL, seguridad laboral, työturvallisuus
Risk assessment | hazard assessment, Gefährdungsbeurteilung, évaluation des risques, DUERP, evaluación de riesgos, riskien arviointi
Incident investigation | accident investigation, Unfalluntersuchung, analyse des accidents, tapaturmatutkinta
ISO 45001 | OHSAS 18001
Fire safety | fire prevention, Brandschutz, sécurité incendie, protección contra incendios, paloturvallisuus
NEBOSH | NEBOSH certificate, IOSH, Fachkraft für Arbeitssicherheit, Sicherheitsfachkraft | kind:certificate
Safety officer | Sicherheitsbeauftragter, Brandschutzbeauftragter, Brandschutzhelfer, työsuojeluvaltuutettu | kind:certificate
# Vehicle repair | domain | 0.4 | automotive repair, car repair, vehicle maintenance, Kfz-Reparatur, Fahrzeugreparatur, mécanique automobile, mecánica de automóviles, autokorjaus, ajoneuvohuolto
Vehicle diagnostics | engine diagnostics, OBD diagnostics, Fahrzeugdiagnose, diagnostic automobile, diagnosis de vehículos, vianmääritys ajoneuvoissa
Brake systems | brake repair, Bremsanlagen, freinage, frenos, jarrutyöt
Engine repair | engine overhaul, Motorinstandsetzung, réparation moteur, reparación de motores, moottorikorjaus
Tyre fitting | tire changing, Reifenwechsel, montage de pneus, renkaanvaihto
Bodywork | body repair, panel beating, Karosseriebau, carrosserie, chapa y pintura, korikorjaus
Automotive painting | car painting, Fahrzeuglackierung, peinture automobile, automaalaus
Auto electrics | vehicle electrics, Kfz-Elektrik, électricité automobile, autosähkö
High-voltage vehicle systems | electric vehicle repair, Hochvoltsysteme, Hochvolt-Schein, véhicules électriques, sähköautot
Agricultural machinery repair | Landmaschinentechnik, machinisme agricole, maatalouskoneiden huolto
Truck repair | heavy vehicle repair, Nutzfahrzeugtechnik, poids lourds mécanique, raskaan kaluston korjaus
Bicycle repair | bike repair, Fahrradreparatur, réparation de vélos, polkupyörien huolto
ASE certification | ASE certified, Kfz-Meister, ASE Master Technician | kind:certificate case
Aircraft maintenance | Flugzeugwartung, maintenance aéronautique, mantenimiento de aeronaves, lentokonehuolto, Part-66, EASA Part-66
Automotive engineering | Fahrzeugtechnik, ingénierie automobile, ingeniería de automoción, ajoneuvotekniikka
AUTOSAR | CANoe, functional safety
ISO 26262 |  | kind:tool near:autosar=0.5
CAN bus |  | kind:tool near:autosar=0.5
`;
