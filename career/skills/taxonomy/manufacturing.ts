/** Factories: machining, welding, assembly, quality, maintenance. */
export const manufacturing = `
# Manufacturing | domain | 0.15 | production work, industrial production, Fertigung, Produktion, fabrication industrielle, fabricación, producción industrial, valmistus, tuotantotyö
Assembly work | assembly line, mechanical assembly, product assembly, Montage, Montagearbeiten, Baugruppenmontage, assemblage, montaje, kokoonpano
Machine operation | operating machines, machine operator, Maschinenbedienung, Anlagenbedienung, conduite de machines, conduite de ligne, manejo de máquinas, operación de máquinas, koneenkäyttö, koneen käyttö
Machine setup | machine set-up, setting machines, changeovers, Rüsten, Maschinen rüsten, Einrichten von Maschinen, réglage de machines, preparación de máquinas, asetusten teko
CNC machining | CNC, CNC operation, CNC turning, CNC milling, CNC-Fräsen, CNC-Drehen, CNC-Bearbeitung, usinage CNC, commande numérique, mecanizado CNC, CNC-koneistus, lathes, lathe, CNC lathe, CNC mill, CNC lathes, mills and lathes, Drehmaschine, Fräsmaschine, tours et fraiseuses, torno, fresado, torno CNC, fresadora CNC, Fanuc | near:conventional-machining=0.5
CNC programming | G-code, CNC-Programmierung, programmation CNC, programación CNC, CNC-ohjelmointi | up:cnc-machining
Heidenhain |  | up:cnc-machining kind:tool up:cnc-programming
Sinumerik |  | up:cnc-machining kind:tool up:cnc-programming
Mastercam |  | up:cnc-machining kind:tool up:cnc-programming
Conventional machining | turning, milling, drilling and grinding, Drehen, Fräsen, Zerspanung, zerspanende Fertigung, tournage, fraisage, torno y fresa, koneistus, sorvaus, jyrsintä | ctx
Grinding | surface grinding, Schleifen, rectification, rectificado, hionta | ctx
Sheet metal work | metal fabrication, sheet metal fabrication, Blechbearbeitung, tôlerie, chaudronnerie, chapistería, calderería, ohutlevytyöt, levytyöt, ~fabrication, Blechverarbeitung, sheet metal, chapa metálica
Laser cutting | Laserschneiden, découpe laser, corte láser, laserleikkaus
Press brake operation | bending machines, Abkanten, pliage, särmäys
Injection moulding | injection molding, plastics moulding, Spritzguss, injection plastique, inyección de plástico, ruiskuvalu
Casting | foundry work, Gießereitechnik, fonderie, fundición, valimotyö | ctx
3D printing | additive manufacturing, additive Fertigung, impression 3D, impresión 3D, 3D-tulostus
Surface treatment | powder coating, spray painting, industrial painting, Oberflächenbehandlung, Pulverbeschichtung, peinture industrielle, pintura industrial, pintakäsittely, maalaus teollisuudessa
Packaging lines | packaging machines, Verpackungsanlagen, ligne de conditionnement, líneas de envasado, pakkauslinja
Food production | food processing, Lebensmittelproduktion, industrie agroalimentaire, industria alimentaria, elintarviketuotanto
Clean room work | cleanroom, clean room, Reinraum, salle blanche, sala blanca, puhdastila
Soldering | electronics soldering, Löten, brasage, soldadura electrónica, juottaminen
Electronics assembly | PCB assembly, SMT, Elektronikmontage, cablage électronique, montaje electrónico, elektroniikan kokoonpano
Reading technical drawings | technical drawings, blueprint reading, reading blueprints, engineering drawings, technische Zeichnungen, Lesen technischer Zeichnungen, lecture de plans, interpretación de planos, teknisten piirustusten lukeminen, piirustusten lukutaito, ~blueprints, works from drawings, shop drawings, construction drawings, Konstruktionszeichnungen, Baupläne, lecture de plan, plans techniques, planos técnicos, työpiirustukset, rakennuspiirustukset
Shift work | rotating shifts, three-shift system, Schichtarbeit, Schichtbereitschaft, travail posté, trabajo a turnos, vuorotyö, Dreischichtbetrieb
Process control | DCS, process monitoring, Prozesssteuerung, contrôle de procédé, prosessinohjaus
# Welding | domain | 0.5 | Schweißen, Schweißtechnik, soudage, soudure, soldadura, hitsaus, welds, welder, joins steel, Schweißarbeiten, travaux de soudure, soldaduras, hitsaaminen
MIG welding | MAG welding, MIG/MAG, GMAW, MIG/MAG-Schweißen, MAG-Schweißen, soudure MIG, soldadura MIG, MIG/MAG-hitsaus
TIG welding | GTAW, WIG-Schweißen, WIG, soudure TIG, soldadura TIG, TIG-hitsaus
Arc welding | SMAW, stick welding, MMA welding, Lichtbogenhandschweißen, E-Schweißen, soudure à l'arc, soldadura por arco, puikkohitsaus
Robot welding | robotic welding, Schweißroboter, hitsausrobotti
Brazing | Hartlöten, soldadura fuerte
# Quality management | method | 0.3 | quality assurance, quality control, QC, quality inspection, Qualitätssicherung, Qualitätskontrolle, Qualitätsmanagement, contrôle qualité, assurance qualité, control de calidad, aseguramiento de calidad, laadunvalvonta, laadunvarmistus, laatutyö, quality checks, Qualitätsprüfung, laaduntarkastus
ISO 9001 | DIN EN ISO 9001, EN ISO 9001
IATF 16949 | TS 16949, VDA 6.3
ISO 13485 | medical device quality system
GMP | Good Manufacturing Practice, cGMP, BPF, bonnes pratiques de fabrication | case
HACCP | food safety, HACCP-Konzept, sécurité alimentaire, seguridad alimentaria, omavalvonta, Lebensmittelhygiene, hygiène alimentaire
FMEA | failure mode and effects analysis, AMDEC | case
Statistical process control | SPC, process capability
Root cause analysis | 8D, 8D report, Ishikawa, 5 Whys, Ursachenanalyse, analyse des causes, análisis de causa raíz, juurisyyanalyysi
Measuring instruments | calipers, micrometers, gauges, Messmittel, Messschieber, instruments de mesure, instrumentos de medida, mittalaitteet, mittavälineet, micrometer, callipers, inspects parts, dimensional inspection, first article inspection, Prüfmittel, contrôle dimensionnel, pied à coulisse, control dimensional
Coordinate measuring machine | CMM, CMM programming, Koordinatenmessmaschine, 3D-Messtechnik
Audits | internal audits, quality audits, supplier audits, Auditierung, interne Audits, auditorías, auditoinnit | ctx
CAPA | corrective and preventive actions, corrective actions | case ctx
APQP | advanced product quality planning | case
PPAP | production part approval process | case
Measurement system analysis | MSA, Gage R&R | case ctx
BRCGS | BRC, BRC Food | case ctx
IFS Food | IFS | case ctx
SQF | Safe Quality Food | case
FSSC 22000 | ISO 22000
Non-destructive testing | NDT, NDT Level II, zerstörungsfreie Prüfung, ZfP, contrôle non destructif, ensayos no destructivos, NDT-tarkastus | case
# Lean manufacturing | method | 0.4 | ~lean, lean management, lean production, Lean-Management, production au plus juste
Six Sigma | Lean Six Sigma, DMAIC, Green Belt, Black Belt, Six Sigma Green Belt, Six Sigma Black Belt
Kaizen | continuous improvement, KVP, kontinuierlicher Verbesserungsprozess, amélioration continue, mejora continua, jatkuva parantaminen
5S | 5S method, 5S-Methode
Value stream mapping | Wertstromanalyse, VSM
Total productive maintenance | TPM
SMED | Rüstzeitoptimierung | case
# Industrial maintenance | domain | 0.35 | machine maintenance, maintenance and repair, preventive maintenance, Instandhaltung, Wartung, Wartung und Instandhaltung, maintenance industrielle, mantenimiento industrial, mantenimiento preventivo, kunnossapito, ~huolto, koneiden huolto
Mechanical maintenance | mechanical repair, mechanische Instandhaltung, maintenance mécanique, mantenimiento mecánico, mekaaninen kunnossapito
Electrical maintenance | elektrische Instandhaltung, maintenance électrique, mantenimiento eléctrico, sähkökunnossapito
Troubleshooting | fault finding, fault diagnosis, Fehlersuche, Störungsbeseitigung, Fehlerdiagnose, dépannage, resolución de averías, vianetsintä, vianhaku
Hydraulics | hydraulic systems, Hydraulik, hydraulique, hidráulica, hydrauliikka
Pneumatics | pneumatic systems, Pneumatik, pneumatique, neumática, pneumatiikka
PLC programming | PLC, SPS, SPS-Programmierung, automates programmables, programación PLC, autómatas programables, logiikkaohjelmointi, PLC-ohjelmointi
Siemens S7 | Step 7, SIMATIC S7 | kind:tool up:plc-programming
TIA Portal |  | kind:tool up:plc-programming
Allen-Bradley |  | kind:tool up:plc-programming
SCADA | HMI, WinCC, process visualization
Industrial robots | robot programming, Industrieroboter, robotique industrielle, robótica industrial, teollisuusrobotit, robottiohjelmointi
KUKA |  | case kind:tool up:industrial-robots
ABB robots | FANUC robots | kind:tool up:industrial-robots
CMMS | computerized maintenance management, SAP PM, GMAO
Lubrication | lubrication systems, Schmiertechnik | ctx
# Manufacturing credentials | certificate | 0 | | silent
Welding certificate | certified welder, EN 287, ISO 9606, EN ISO 9606-1, SFS-EN ISO 9606-1, SFS-EN ISO 9606, DIN EN ISO 9606-1, coding ASME IX, ASME IX, 6G coded, Schweißerzeugnis, gültige Schweißprüfung, qualification de soudeur, QS soudeur, homologación ASME, hitsausluokka, pätevyyskokeet, hitsauspätevyys, AWS certified welder, welder qualification, Schweißerprüfung, Schweißerpass, Schweißschein, EN ISO 9606, ISO 9606-1, licence de soudeur, homologación de soldador, hitsaajan pätevyys, hitsausluokat, coded welder, welding qualifications, geprüfter Schweißer, certificat de soudeur | kind:licence
Hot work permit | hot work card, tulityökortti, permis feu | kind:licence
Crane licence | crane operator license, crane operator licence, tower crane licence, tower crane card, CPCS A04, CPCS tower crane, CPCS A02, Kranführerschein, Turmdrehkranschein, Turmkranschein, Kranführerausweis, CACES R487, CACES grue à tour, CACES grue, CACES R490, CACES R483, CACES R484, carné de operador de grúa torre, carnet de gruista, carné de gruista, carné de operador de grúa, carné de operador de grúa móvil, carnet de operador de grúa torre, torninosturinkuljettajan pätevyys, nosturinkuljettajan pätevyys, nosturipätevyys, ajoneuvonosturin kuljettajan tutkinto, torninosturikortti, overhead crane licence, overhead crane, Kranschein, CACES pont roulant, pont roulant, puente grúa, nosturikortti, siltanosturi | kind:licence
Aerial work platform licence | IPAF, IPAF 3a, IPAF 3b, PAL card, Hubsteigerschein, Bedienerausweis Hubarbeitsbühne, CACES nacelle R486, CACES R386, nostolavakortti, henkilönostimen käyttölupa, MEWP, scissor lift licence, Hubarbeitsbühnenschein, CACES nacelle, CACES R486, carnet de plataformas elevadoras, henkilönostinkortti, henkilönostinlupa | kind:licence
Industrial foreman certificate | Industriemeister, Industriemeister Metall, geprüfter Industriemeister
Hygiene passport | hygieniapassi, food hygiene certificate, Level 2 Food Hygiene, food handler's card, food handler card, ServSafe, Gesundheitszeugnis, Belehrung nach Infektionsschutzgesetz, carnet de manipulador de alimentos, manipulador de alimentos, Level 3 Food Hygiene, food safety certificate, food safety level 2, HACCP-Schulung, Infektionsschutzbelehrung, formation hygiène alimentaire
Occupational safety card | työturvallisuuskortti, safety passport
# Metal and machine practice | method | 0.2 | | silent id:shop-floor-work
Plasma cutting | Plasmaschneiden, découpe plasma, corte por plasma, plasmaleikkaus
Laser alignment | shaft alignment, Laserausrichtung, lignage laser, alineación láser
`;
