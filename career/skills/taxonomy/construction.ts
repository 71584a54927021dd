/** Building sites and trades: carpentry, plumbing, electrics, painting, machines. */
export const construction = `
# Construction | domain | 0.15 | construction work, building construction, Bauwesen, Hochbau, Bauarbeiten, bâtiment, BTP, construcción, rakentaminen, rakennustyö, rakennusala
Carpentry | carpenter work, ~framing, timber framing, Zimmererarbeiten, Zimmerei, Tischlerarbeiten, Schreinerarbeiten, menuiserie, charpente, carpintería, kirvesmiestyöt, puusepäntyöt, kitchen installation, fitted kitchens, kitchen fitting, fits units, worktop cutting, Küchenmontage, Holzbau, pose de cuisines, montaje de cocinas, keittiöasennus
Joinery | cabinet making, furniture making, Möbelbau, ébénisterie, ebanistería, huonekaluvalmistus
Masonry | bricklaying, block laying, Mauerarbeiten, Maurerarbeiten, maçonnerie, albañilería, muuraus, muuraustyöt
Concrete work | concreting, formwork, Betonarbeiten, Betonbau, Schalungsbau, coffrage, béton armé, hormigón, encofrado, betonityöt, muottityöt
Roofing | roof repairs, Dacharbeiten, Dachdeckerarbeiten, couverture zinguerie, techado, kattotyöt, slating, slating and tiling, roof tiling, lays slates, Dacheindeckung, ~couverture, pose d'ardoises, ~cubiertas
Drywall | drywall installation, plasterboard, Trockenbau, cloisons sèches, placo, pladur, kipsilevytyöt
Plastering | rendering walls, Verputzarbeiten, Putzarbeiten, plâtrerie, enlucido, rappaus
Painting and decorating | painting, house painting, interior painting, Malerarbeiten, peinture en bâtiment, pintura de interiores, maalaustyöt | ctx
Wallpapering | wallpaper hanging, Tapezieren, pose de papier peint, tapetointi
Tiling | tile laying, Fliesenlegen, carrelage, alicatado, laatoitus
Flooring | floor laying, parquet laying, Bodenlegen, pose de parquet, solados, lattian asennus
Insulation work | thermal insulation, Dämmarbeiten, Wärmedämmung, isolation thermique, aislamiento, eristystyöt
Scaffolding | scaffold erection, Gerüstbau, échafaudage, andamios, telinetyöt
Demolition | Abbrucharbeiten, démolition, demolición, purkutyöt
Earthworks | excavation, groundworks, Erdarbeiten, Tiefbau, terrassement, movimiento de tierras, maanrakennus, maansiirto
Road construction | paving, asphalt work, Straßenbau, travaux publics, construcción de carreteras, tienrakennus, asfaltointi
Steel erection | structural steel, steel fixing, Stahlbau, charpente métallique, estructuras metálicas, teräsrakenteet
Waterproofing | Abdichtungsarbeiten, étanchéité, impermeabilización, vedeneristys
Window fitting | window installation, Fenstermontage, pose de fenêtres, ikkuna-asennus
Renovation | refurbishment, remodelling, remodeling, Sanierung, Renovierung, rénovation, reformas, rehabilitación de edificios, remontointi, saneeraus
Landscaping | garden construction, Garten- und Landschaftsbau, aménagement paysager, jardinería y paisajismo, viherrakentaminen
Power tools | hand and power tools, hand tools, Elektrowerkzeuge, outillage électroportatif, herramientas eléctricas, sähkötyökalut, käsityökalut
# Construction management | domain | 0.3 | site management, construction project management, Bauleitung, conduite de travaux, gestion de chantier, dirección de obra, jefatura de obra, työmaajohto, työmaan johtaminen
Work at height | working at height, working at heights, Höhenarbeit, Arbeiten in der Höhe, travail en hauteur, trabajos en altura, korkealla työskentely | near:working-at-height-certificate=0.5
Site supervision | site supervisor, foreman duties, Bauüberwachung, Polier, surveillance de chantier, encargado de obra, työnjohto
Quantity surveying | bill of quantities, quantity take-off, Aufmaß, métré, ~mediciones, määrälaskenta
Cost estimation | construction estimating, ~estimating, Kalkulation, Baukalkulation, Angebotskalkulation, chiffrage, presupuestos de obra, kustannuslaskenta, tarjouslaskenta
Building information modelling | BIM, building information modeling
Revit |  | kind:tool up:building-information-modelling
Tekla Structures | Tekla | kind:tool up:building-information-modelling
Navisworks |  | kind:tool up:building-information-modelling
Building regulations | building codes, building code compliance, VOB, HOAI, Bauordnung, réglementation du bâtiment, código técnico de la edificación, rakennusmääräykset
Surveying | land surveying, total station, Vermessung, topographie, topografía, mittaustyöt
Construction scheduling | Bauzeitenplanung, MS Project for construction, aikataulusuunnittelu
Primavera P6 |  | kind:tool up:construction-scheduling
Structural engineering | structural analysis, structural design, Statik, Tragwerksplanung, calcul de structures, cálculo de estructuras, rakennesuunnittelu
Civil engineering | Bauingenieurwesen, génie civil, ingeniería civil, rakennustekniikka
Architecture | architectural design, Architektur, Entwurfsplanung, arquitectura, arkkitehtisuunnittelu, rakennussuunnittelu | ctx
# Electrical installation | domain | 0.3 | electrical work, electrical wiring, ~wiring, Elektroinstallation, Elektroarbeiten, installation électrique, électricité bâtiment, instalaciones eléctricas, sähköasennus, sähköasennukset
Low-voltage systems | low voltage, Schwachstrom, courants faibles, heikkovirta
Switchgear | control panels, panel building, Schaltschrankbau, Schaltschrankverdrahtung, armoires électriques, cuadros eléctricos, keskusasennukset, sähkökeskus
Solar installation | photovoltaics, photovoltaic systems, PV installation, solar panels, Photovoltaik, PV-Anlagen, panneaux solaires, photovoltaïque, energía solar fotovoltaica, aurinkopaneelit, aurinkosähkö
EV charging installation | charging stations, Ladeinfrastruktur, Wallbox, bornes de recharge, latausasemat
KNX | building automation, smart home installation, Gebäudeautomation, domotique, domótica, rakennusautomaatio | case
Fibre optics | fiber optics, fibre optic installation, fiber splicing, Glasfaser, Glasfasermontage, fibre optique, fibra óptica, valokuitu
Fire alarm systems | fire detection systems, Brandmeldeanlagen, systèmes de sécurité incendie, sistemas contra incendios, paloilmoittimet
Electrical testing | inspection and testing, DIN VDE 0100, DGUV V3, VDE-Messungen, sähkömittaukset, käyttöönottomittaukset
PAT testing | portable appliance testing, DGUV V3 ortsveränderlich
Lighting installation | lighting, valaistus, Beleuchtungsinstallation, éclairage, iluminación | ctx
Distribution boards | consumer units, sähkökeskukset, Unterverteilungen, tableaux électriques
# Plumbing and heating | domain | 0.35 | plumbing, Sanitär, Sanitärinstallation, SHK, Heizung Sanitär, plomberie, fontanería, putkityöt, putkiasennus, LVI
Heating systems | boiler installation, Heizungsbau, Heizungstechnik, Heizungsanlagen, chauffage, calefacción, lämmitysjärjestelmät, central heating, combi boilers, boilers, boiler servicing, boiler maintenance, gas boilers, Heizkessel, Thermen, Wärmepumpen und Heizung, chaudières, pose de chaudières, calderas, kattilat
Heat pumps | heat pump installation, Wärmepumpen, pompes à chaleur, bombas de calor, aerotermia, lämpöpumput
HVAC | heating ventilation and air conditioning, ventilation systems, Klimatechnik, Lüftungstechnik, CVC, climatisation, climatización, ilmanvaihto
Refrigeration | refrigeration systems, Kältetechnik, froid industriel, frío industrial, kylmätekniikka, kylmälaitteet
Pipefitting | pipe fitting, pipe welding, Rohrleitungsbau, tuyauterie, tubería industrial, putkistoasennus
Gas installation | gas fitting, Gasinstallation, installation gaz, instalaciones de gas, kaasuasennus
# Construction machinery | tool | 0.4 | heavy equipment operation, heavy machinery, Baumaschinen, engins de chantier, maquinaria pesada, maarakennuskoneet
Excavator operation | excavators, excavator operator, Bagger, Baggerfahren, pelle mécanique, retroexcavadora, kaivinkone
Wheel loader operation | wheel loaders, Radlader, chargeuse, pala cargadora, pyöräkuormaaja
Tower crane operation | tower crane, Turmdrehkran, grue à tour, grúa torre, torninosturi
Bulldozer operation | bulldozer, dozer operation
# Construction credentials | licence | 0 | | silent
Electrician licence | licensed electrician, journeyman electrician license, journeyman license, master electrician license, ECS card, 18th Edition, BS 7671, NVQ Level 3 Electrical, Elektrofachkraft, Elektrofachkraft nach DGUV, habilitation électrique, habilitations électriques, B2V BR BC, habilitation B0, habilitation B1, habilitation B1V, habilitation B2V, habilitation BR, habilitation BC, habilitation H0B0, habilitations B0, habilitations B1V, habilitations B2V, habilitations BR, habilitations BC, B1V, B2V, H0B0, H0V, habilitations électriques B1V BR, habilité B1V, habilité B2V, EuP, elektrotechnisch unterwiesene Person, Schaltberechtigung, Installateurausweis, Elektrokonzession, carné de instalador autorizado, carnet de instalador electricista, certificado de instalador de baja tensión, instalador autorizado de baja tensión, carné de instalador de baja tensión, sähköpätevyys 2, S3 sähköpätevyys, sähköpätevyystodistus, AM2, JIB card, approved electrician, carné de instalador eléctrico, instalador autorizado, sähköpätevyys, S1 sähköpätevyys, S2 sähköpätevyys, sähköalan ammattihenkilö, Meisterbrief Elektro, Elektromeister, Elektrotechnikermeister, Meisterbrief im Elektrohandwerk, NICEIC, electrician's licence, electrical licence, JIB gold card
Electrical safety card | sähkötyöturvallisuuskortti, SFS 6002, sähkötyöturvallisuus SFS 6002
Gas Safe registration | Gas Safe registered, Gas Safe, F-gas certificate, F-Gas, Kälteschein, attestation fluides frigorigènes, carné de gases fluorados, kylmäpätevyys, Gas Safe Register, ACS, Gas Safe ID card, Gas Safe card, Gas Safe no, Gas Safe number, CCN1, CORGI registered, DVGW TRGI, TRGI, Gasfachkraft, eingetragener Installateur, attestation de capacité fluides frigorigènes, attestation fluides, qualification gaz, PG Qualigaz, carné de instalador de gas, instalador de gas autorizado, instalador autorizado de gas, kaasuasennusoikeus, kaasupätevyys | case
Plumber licence | licensed plumber, plumbing license, Meisterbrief SHK, plumber's licence, Installateur- und Heizungsbauermeister, NVQ Level 3 Plumbing, CAP plomberie, CAP installateur sanitaire, CAP plombier, BP monteur en installations
CSCS card | CSCS, SMSTS, SSSTS, Carte BTP, Tarjeta Profesional de la Construcción, TPC, valttikortti, Valtti-kortti, CSCS skilled worker card, site safety card, rakennusalan työturvallisuuskortti | case
OSHA 10 | OSHA 30, OSHA 10-Hour, OSHA 30-Hour, OSHA certification
Road work safety card | tieturvakortti, tieturva 1, NRSWA, RSA 21
Excavator licence | Baggerschein, Baggerführerschein, Erdbaumaschinenführer, CACES R482 A, CACES R482 B1, CACES R372, autorisation de conduite engins, carné de maquinista, CPCS A59, CPCS A58, CPCS A12, CPCS, kaivinkoneen kuljettajan ammattitutkinto, maarakennuskoneenkuljettajan tutkinto, CACES R482, CACES engins de chantier, CPCS card, NPORS, carnet de retroexcavadora
Water treatment card | vesityökortti, märkätilasertifikaatti, wet room certificate
Working at height certificate | working at heights certificate, work at height certificate, working at height training, PASMA, Höhentauglichkeit G41, habilitation travail en hauteur, curso de trabajos en altura, PRL 60 horas, PRL 20 horas, curso de PRL, korkealla työskentelyn koulutus
# Software and methods of building sites | tool | 0.2 | | silent id:site-software
Procore
Bluebeam Revu | Bluebeam
PlanGrid | Autodesk Build
iTWO | RIB iTWO
Pull planning | Last Planner System, Last Planner | kind:method
Reinforced concrete | Stahlbeton, béton armé dimensionnement, hormigón armado, teräsbetoni | kind:domain
Conduit bending | conduit installation, EMT conduit | kind:method
Motor controls | motor control circuits, motor starters, Motorsteuerungen, moottorikeskukset | kind:domain
Cable containment | cable tray, cable trunking, trunking and conduit, Kabeltrassen, chemins de câbles | kind:method
Snagging | punch lists, punch list | kind:method
Submittals and RFIs | RFIs, requests for information, submittals | kind:method
Zoning law | ~zoning, land use law, Bauplanungsrecht, urbanisme réglementaire | kind:domain
`;
