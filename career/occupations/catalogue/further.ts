/** Further titles for occupations of the catalogue, and occupations that stand between its groups: `name | area | titles | flags`. */
export const further = `
quality auditor | quality | metrology technician, metrologist, calibration technician, test technician, messtechniker, prufer, pruftechniker, metrologue, metrologo, mittausteknikko laatu, inspector, quality assurance manager
firefighter | fire service | crew commander, crew manager fire, watch commander, station officer fire, fire safety inspector, lifeboat crew, mountain rescuer, ski patroller, pisteur secouriste, zugfuhrer feuerwehr, chef d'agres, cabo bombero, paloesimies, ylipalomies
ship officer | sea | coxswain, helmsman, launch master, tug master, chief mate, harbour master, lock keeper, marine pilot, purser, bosun, schleusenwarter, bootsfuhrer, hafenmeister, pilote maritime, eclusier, bosco, contramaestre, practico de puerto, satamakapteeni, luotsi, sulkuvahti
prison officer | justice | custody officer, custody sergeant, escort officer, agent d'escorte
recruiter | hr | resourcer, sourcer, talent partner, staffing consultant, account manager recruitment
bank clerk | banking | bank branch manager, home loan consultant, mortgage consultant, lending manager, credit analyst, risk analyst, pensions administrator, trust officer, filialleiter bank, analyste credit, analista de riesgos, luottoanalyytikko
dental hygienist | dental | hygiene therapist, dental receptionist, prophylaxe, assistante dentaire qualifiee
cheese maker | dairy | dairy technologist, creamery worker, butter maker, affineur de fromage
archivist | archive | records officer, archive officer, heritage officer, document controller, dokumentar, documentaliste archiviste, gestor documental, asiakirjavastaava
physiotherapy assistant | therapy | physiotherapy assistant, rehabilitation assistant, therapy assistant, kuntohoitaja | helper
creative therapist | psychology | play therapist, art therapist, music therapist, dramatherapist, kunsttherapeut, musiktherapeut, art-therapeute, musicotherapeute, arteterapeuta, taideterapeutti, musiikkiterapeutti
counsellor | counselling | benefits adviser, welfare rights officer, welfare adviser, debt adviser, money adviser, mediator, family mediator, mediateur, mediador, sovittelija
childcare worker | childcare | room leader, playworker, after-school club leader, nursery room leader, nursery officer, fachkraft kita, gruppenleiter kita, animateur periscolaire, agent specialise ecole maternelle, atsem, monitora de comedor, monitor de comedor, iltapaivakerhon ohjaaja
school assistant | teaching | cover supervisor, lunchtime supervisor, exams officer, learning mentor, assistant d'education, surveillant scolaire | helper
vocational teacher | teaching | assessor, nvq assessor, head of year, instructor college, ausbildungsleiter, ausbilder, formateur cfa
sports coach | sport | weightlifting coach, boxing coach, golf professional, coach, fitness coach, swimming coach, rugby coach, trainer sport, entraineur, valmentaja urheilu
nature ranger | nature | countryside officer, estate worker, dog warden, water bailiff, revierjager, berufsjager, jager
farm worker | farming | shearer, contract shearer, dairyman, herd manager, agronomist, crop scientist, orchard manager, fruit picker, harvest worker, agrartechniker, erntehelfer, agronome, technicien agricole, saisonnier agricole, tondeur de moutons, ingeniero agronomo, tecnico agricola, temporero agricola, esquilador, agrologi, agronomi, keritsija
winegrower | wine growing | vineyard hand, vineyard labourer, weinbergsarbeiter, tailleur de vigne, vendangeur, vendimiador, podador de vina
gardener | gardening | garden designer, landscaper, hedge layer, grounds maintenance operative, ouvrier espaces verts, agent des espaces verts, jardinier municipal, oficial de parques, oficial jardinero, mitarbeiter grunpflege, puistotyontekija
fencing contractor | construction | fencing contractor, fencer, dry stone waller, zaunbauer, poseur de clotures, aita-asentaja
drainage worker | plumbing | drainage engineer, drain technician, sewer worker, kanalreiniger, kanalarbeiter, egoutier, pocero, viemarityontekija
crane operator | lifting | slinger, banksman, slinger signaller, anschlager, elingueur, taakankiinnittaja
plasterer | masonry | ceiling fixer, dryliner, suspended ceiling fixer, memorial mason, plafiste
painter | painting | paperhanger, wallpaper hanger, tapezierer, tapetoija
furniture restorer | restoration | french polisher, furniture restorer, furniture conservator, piano restorer, mobelrestaurator, vernisseur au tampon, restaurateur de meubles, restaurador de muebles, huonekaluentisoija
sign maker | sign making | sign fitter, werbetechniker, poseur d'enseignes
printer | printing | pre-press technician, reprographics operator, copy operator, print room operator, mediengestalter druckvorstufe, operateur prepresse, operateur de copie, tecnico de preimpresion
electroplater | surface treatment | plater, powder coating operative, anodiser, galvanik-mitarbeiter
brewer | brewing | brewery operative, bottling operator, cellarman, brauereiarbeiter
baker | bakery | dough maker, bakery assistant, bakery operative, backereifachverkaufer hersteller, aide-boulanger, ayudante de panaderia, leipomotyontekija
pastry chef | pastry | cake artist, sugarcraft artist, patisserie chef, dessert chef, chef de partie patisserie
ship cook | kitchen | galley hand, galley cook, schiffskoch, cuisinier de bord, cocinero de barco, laivakokki
freight forwarder | transport office | air cargo agent, import manager, export manager, fleet manager, transport supervisor, flight dispatcher, load controller, luftfrachtagent, fuhrparkleiter, gestionnaire de flotte, gestor de flota, kalustopaallikko
warehouse manager | warehouse | depot supervisor, inventory analyst, stock controller, inventory controller, goods-in clerk, stock control clerk, bestandsmanager, gestionnaire de stock, controlador de inventario
service adviser | automotive | service adviser, parts adviser, parts sales adviser, serviceberater kfz, teiledienst, receptionnaire atelier, magasinier automobile, asesor de servicio, recepcionista de taller, varaosamyyja, tyonjohtaja autohuolto
car valeter | automotive | car valeter, vehicle valeter, fahrzeugaufbereiter, preparateur automobile, preparador de vehiculos | helper
estate agent | property | property negotiator, sales negotiator, leasing manager, lettings manager, asesor inmobiliario
property manager | property management | estates officer, tenancy officer, leasehold officer, estates manager
heating installer | plumbing | heat pump installer, bathroom fitter, kitchen and bathroom fitter, energy assessor, boiler installer, badmonteur, heizungsmonteur
security systems installer | electrics | alarm installer, cctv engineer, ev charger installer, meter engineer, data cabling engineer, alarm engineer, errichter gefahrenmeldeanlagen, installateur d'alarmes, instalador de alarmas, turva-asentaja
celebrant | religion | celebrant, verger, lay reader, nun, monk, sexton, mesner, sacristain, sacristan, seurakuntamestari, lukkari
community organiser | social | volunteer coordinator, community organiser, community development worker, ehrenamtskoordinator, coordinateur de benevoles, coordinador de voluntariado, vapaaehtoistoiminnan koordinaattori
policy analyst | public | policy analyst, lobbyist, parliamentary assistant, campaigner, campaign officer, registrar of births, licensing officer, wissenschaftlicher referent, attache parlementaire, asesor parlamentario, erityisavustaja
planning officer | planning | planning enforcement officer, development control officer
environmental health officer | inspection | environmental health officer, trading standards officer, food inspector, meat inspector, lebensmittelkontrolleur, inspecteur de la salubrite, inspector de sanidad, inspector de consumo, terveystarkastaja
investigator | police | forensic scientist, crime scene investigator, fraud investigator, private detective, detektiv, kriminaltechniker, technicien police scientifique, detective privado, criminalista, tekninen rikostutkija, yksityisetsiva
security guard | security | loss prevention officer, store detective, close protection operative, doorman, ladendetektiv
underwriting assistant | insurance | underwriting assistant, broking assistant, actuarial analyst, claims technician, regleur de sinistres, korvausneuvoja
hr manager | hr | reward analyst, training coordinator, compensation analyst, hr coordinator
legal clerk | law | conveyancing assistant, legal cashier, law clerk, ombudsman investigator, clerc d'avocat, oikeusavustaja
office administrator | admin | office junior, bookings coordinator, scheduler, clerical officer, clerical assistant, employe d'accueil administratif, toimistoavustaja, aikataulusihteeri, ostosihteeri, mapitussihteeri
museum curator | museum | gallery assistant, exhibition designer, taxidermist, museum technician, ausstellungsgestalter, praparator, taxidermiste, museomestari, konservointiavustaja
performer | stage | puppeteer, magician, circus artist, clown, puppenspieler, marionnettiste, artiste de cirque, titiritero, nukketeatteritaiteilija
musician | music | repetiteur, choir director, band leader, dj, chormeister, disc-jockey, pinchadiscos
hearing specialist | hearing | hearing therapist, hearing instrument specialist, horsystemakustiker
complementary therapist | massage | reflexologist, acupuncturist, herbalist, homeopath, massage practitioner, heilpraktiker, acupuncteur, naturopathe, acupuntor, naturopata, akupunktiohoitaja, vyohyketerapeutti
beautician | beauty | brow specialist, tanning consultant, nail artist, lash artist
fitness manager | fitness | gym manager, health coach, studioleiter, responsable de salle de sport, coordinador de gimnasio, kuntosalin vetaja
casino manager | gambling | casino manager, bingo caller, betting clerk, slot attendant
laundry manager | laundry | laundry manager, linen supervisor, waschereileiter, responsable blanchisserie
milliner | tailoring | milliner, glove maker, hat maker, putzmacher, modist, chapelier, modiste, sombrerero, modisti hatut
leather worker | leather | tanner, gerber, tanneur, curtidor, nahkuri
textile worker | textiles | dyer, knitwear technician, farber textil, teinturier, tintorero, varjari
cooper | joinery | cooper, wheelwright, bottcher, fassbinder, kufer, tonnelier, tonelero, tynnyrintekija
engraver | jewellery | engraver, lapidary, gemmologist, gunsmith, graveur, lapidaire, gemmologue, grabador, gemologo, kaivertaja, asesepan
train guard | rail service | tram conductor, bus conductor, platform supervisor, station manager rail, schaffner, chef de gare
railway track worker | railway infrastructure | track operative, permanent way worker, streckenarbeiter
tour guide | tourism | chalet host, holiday rep, tour manager, reisebegleiter, hote de caveau, anfitrion turistico
senior carer | care | senior carer, night carer, foster carer, healthcare support worker, pflegehilfskraft, hoiva-avustaja, avustaja hoiva
theatre practitioner | nursing | theatre practitioner, recovery practitioner, anaesthetic practitioner
nutrition adviser | nutrition | nutrition adviser, nutrition assistant, nutritionniste clinique
scientist | laboratory | scientist, research scientist, formulation scientist, crop scientist lab
boilermaker | metal | boilermaker, plater welder, sheet metal engineer, kesselbauer, chaudronnier soudeur
doorkeeper | facility | hospital domestic supervisor, doorkeeper, pfortner, gardien de musee, bedel, vahtimestari
salesperson | retail | pet shop assistant, salesman, salesperson, verkaufsberater, conseiller en vente, asesor de ventas, myyntiapulainen
court reporter | journalism | court reporter, sports reporter, radio presenter, podcast producer, lokalreporter, gerichtsreporter, localier
instructor | training | pilot instructor, safety trainer, it instructor
epidemiologist | epidemiology | epidemiologist, public health analyst, public health officer, health protection officer, public health specialist, epidemiologe, epidemiologin, gesundheitswissenschaftler, epidemiologiste, charge de sante publique, epidemiologo, tecnico de salud publica, epidemiologi, kansanterveysasiantuntija
archaeologist | museum | archaeologist, field archaeologist, finds officer, archaologe, archaologin, grabungstechniker, archeologue, technicien de fouille, arqueologo, arqueologa, arkeologi
research scientist | science | research scientist, postdoctoral researcher, research fellow, research assistant, wissenschaftlicher mitarbeiter, wissenschaftliche mitarbeiterin, chercheur, chercheuse, ingenieur de recherche, investigador, investigadora, tutkija, tutkijatohtori
diesel fitter | lorry mechanics | hgv technician, hgv mechanic, diesel fitter, plant fitter, agricultural mechanic, agricultural engineer, landmaschinenmechaniker, landmaschinenmechatroniker, nutzfahrzeugmechatroniker, mecanicien poids lourds, mecanicien agricole, mecanico de camiones, mecanico agricola, raskaskonekorjaaja, maatalouskonekorjaaja
solar installer | renewables | solar installer, solar panel installer, wind turbine technician, pv installer, solarteur, solarmonteur, windkraftmonteur, servicetechniker windenergie, installateur photovoltaique, technicien eolien, instalador fotovoltaico, tecnico eolico, aurinkopaneeliasentaja, tuulivoima-asentaja
midwife | nursing | maieuticien, maieuticienne, hebamme, entbindungspfleger, katilo, matrona, comadrona
application engineer | software | web engineer, mobile engineer, applications engineer, app developer, smart contract developer, frontend developer web, integration engineer, software consultant, anwendungsprogrammierer, mobile entwickler, developpeur mobile, developpeur d'applications, desarrollador movil, desarrollador de aplicaciones, mobiilikehittaja, verkkokehittaja
support agent | service desk | support associate, support agent, player support, player support associate, customer advocate, customer adviser, contact centre adviser, kundenbetreuer, conseiller clientele a distance, gestor de atencion al cliente, asiakasneuvoja, puhelinpalveluneuvoja
premises officer | facility | premises officer, premises manager, premises assistant, site supervisor school, estates officer, estates assistant, hallenwart, schulhausmeister, agent technique polyvalent, agent d'entretien des batiments, oficial de mantenimiento de edificios, vahtimestari kiinteisto
night porter | hotel | night porter, night auditor, night receptionist, veilleur, portier de nuit, auditor nocturno, yoportieeri
polymechanic | machining | polymechaniker, produktionsmechaniker, feinwerkmechaniker, prazisionsmechaniker, micromecanicien, polymecanicien, mecanico de precision, hienomekaanikko
market analyst | market research | market analyst, insight analyst, research executive, insight manager, consumer insight manager, marktanalyst, charge d'etudes, analista de mercado, markkina-analyytikko
lettings agent | property | lettings agent, rentals consultant, lettings consultant, lettings manager, property consultant, vermietungsberater, wohnungsvermittler, gestionnaire locatif, agente de alquileres, vuokravalittaja
claims assistant | insurance | claims assistant, claims adviser, claims executive, schadenbearbeiter, gestionnaire de sinistres, gestor de siniestros, gestora de siniestros, korvausneuvoja
`;
