/** Warehouses, transport, supply chains, purchasing. */
export const logistics = `
# Logistics | domain | 0.2 | logistics operations, Logistik, logistique, logística, logistiikka
Warehousing | warehouse operations, warehouse management, warehouse work, Lagerhaltung, Lagerwirtschaft, Lagerlogistik, Lagertätigkeit, gestion d'entrepôt, entreposage, almacén, gestión de almacén, almacenaje, varastotyö, varastointi, varastonhallinta
Order picking | picking, picking and packing, pick and pack, order fulfilment, order fulfillment, Kommissionierung, Kommissionieren, préparation de commandes, preparación de pedidos, picking de pedidos, keräily, tilausten keräily, picks orders, picked orders, order preparation, Aufträge zusammenstellen, stellt Aufträge zusammen, Kommissionieren von Waren, préparation des commandes, picking y packing, tilausten kokoaminen
Packing | packaging of goods, Verpackung, Verpacken, emballage, embalaje, pakkaaminen | ctx
Goods receiving | goods-in, inbound logistics, receiving goods, Wareneingang, Warenannahme, réception de marchandises, recepción de mercancías, tavaran vastaanotto, vastaanotto ja purku, incoming goods, receiving deliveries, unloads deliveries, receives goods, receives deliveries, Lieferungen annehmen, nimmt Lieferungen an, Wareneingangskontrolle, contrôle à la réception, entrada de mercancías, vastaanottotarkastus
Shipping | dispatch of goods, outbound logistics, Warenausgang, Versand, expédition, expediciones, lähettämö, lähetykset | ctx
Inventory management | stock control, inventory control, stock management, stocktaking, cycle counts, inventory, Bestandsführung, Bestandskontrolle, Inventur, gestion des stocks, inventaire, gestión de inventario, gestión de stock, inventario, inventointi, varastosaldot, counts the inventory, counts stock, stock counts, stock taking, stock levels, inventory counts, Bestandspflege, Bestände, Lagerbestände, tenue des stocks, control de stock, control de existencias, varastonvalvonta, inventaariot
Loading and unloading | loading trucks, Be- und Entladen, Verladen, Be- und Entladung, chargement et déchargement, carga y descarga, lastaus, kuorman purku, lastaus ja purku
RF scanners | barcode scanners, handheld scanners, Handscanner, MDE-Geräte, lecteurs codes-barres, PDA scanners, voice picking, pick-by-voice
Warehouse management system | WMS, SAP EWM, SAP WM, Manhattan WMS, Lagerverwaltungssystem, varastonhallintajärjestelmä
Forklift operation | forklift, forklifts, forklift driving, forklift operator, forklift truck, reach truck, counterbalance forklift, counterbalance truck, Gabelstapler, Staplerfahren, Schubmaststapler, chariot élévateur, conduite de chariots, carretilla elevadora, trukki, trukin ajo | near:forklift-licence=0.5
Pallet handling | pallet jack, pallet trucks, Hubwagen, Ameise, transpalette, transpaleta, pumppukärry
Hazardous goods | dangerous goods, hazmat, Gefahrgut, matières dangereuses, mercancías peligrosas, vaaralliset aineet
Cold chain | cold-chain logistics, temperature-controlled logistics, Kühlkette, chaîne du froid, cadena de frío, kylmäketju
Cross-docking
Returns handling | reverse logistics, Retourenbearbeitung, gestion des retours, palautusten käsittely
# Transport | domain | 0.3 | transportation, haulage, freight transport, Transport und Verkehr, transporte, kuljetukset
Freight forwarding | freight, ~forwarding, Spedition, Speditionsabwicklung, ~transit, transitario, huolinta, transit maritime, tránsito de mercancías
Route planning | tour planning, route optimization, Tourenplanung, planification des tournées, planificación de rutas, reittisuunnittelu, ajojärjestely
Dispatching | transport planning, Disposition, affrètement, tráfico de mercancías, kuljetussuunnittelu
Fleet management | vehicle fleet, Fuhrparkmanagement, gestion de flotte, gestión de flotas, kaluston hallinta
Delivery driving | parcel delivery, last-mile delivery, Auslieferung, Zustellung, livraison, reparto, jakelu, jakeluajo, delivers goods, delivers parcels, deliveries to customers, parcel deliveries, liefert Waren aus, Auslieferung von Waren, livraisons, livre des colis, entregas a domicilio, toimitukset asiakkaille
Long-haul driving | long-distance driving, Fernverkehr, transport longue distance, transporte internacional, kaukoliikenne
Tachograph | digital tachograph, Fahrtenschreiber, chronotachygraphe, tacógrafo, ajopiirturi
Load securing | cargo securing, Ladungssicherung, arrimage, sujeción de la carga, kuormansidonta, secures loads, securing loads, strapping, lashing, Ladung sichern, sécurisation du chargement, amarre de cargas, kuorman sidonta
Customs clearance | customs declarations, customs procedures, Zollabwicklung, Zollanmeldung, dédouanement, despacho de aduanas, tullaus, tulliselvitys
Import and export | import/export, export documentation, Import/Export, Exportabwicklung, import-export, comercio exterior, vienti ja tuonti
Incoterms
Air freight | airfreight, Luftfracht, fret aérien, carga aérea, lentorahti
Sea freight | ocean freight, Seefracht, fret maritime, carga marítima, merirahti
Passenger transport | bus driving, Personenbeförderung, transport de voyageurs, henkilöliikenne
Train operation | train driving, Zugführung, conduite de trains, veturinkuljettaja
Transporeon | TIMOCOM | kind:tool
Transport management system | TMS, transportation management system, transport management software | kind:tool case ctx
Telematics | vehicle telematics, Telematik, Fleetboard, télématique, telemática, ajoneuvotelematiikka | kind:tool
Driving and rest times | hours of service, HOS regulations, drivers' hours, driver hours, driver's hours, EU drivers' hours, Lenk- und Ruhezeiten, temps de conduite, tiempos de conducción, ajo- ja lepoajat
# Supply chain management | domain | 0.25 | supply chain, SCM, Lieferkettenmanagement, chaîne d'approvisionnement, cadena de suministro, toimitusketju, toimitusketjun hallinta
Procurement | purchasing, ~buying, strategic sourcing, sourcing, Einkauf, Beschaffung, achats, approvisionnement, compras, aprovisionamiento, hankinta, hankinnat, ostotoiminta, orders parts, purchase orders, supplier quotes, compares quotes, Bestellungen, Bestellwesen, Angebotsvergleich, vergleicht Angebote, bons de commande, appels d'offres fournisseurs, pedidos a proveedores, ostotilaukset, tilaukset toimittajilta | near:negotiation=0.2
Supplier management | vendor management, supplier relations, Lieferantenmanagement, gestion des fournisseurs, gestión de proveedores, toimittajahallinta
Sales and operations planning | S&OP | near:demand-planning=0.7
Demand planning | Bedarfsplanung, prévision de la demande, planificación de la demanda, kysynnän ennustaminen
Production planning | production scheduling, Produktionsplanung, Fertigungssteuerung, planification de production, ordonnancement, planificación de la producción, tuotannonsuunnittelu
Material planning | MRP, Materialdisposition, materials management, Materialwirtschaft, materiaalinohjaus
Contract management | contract administration, Vertragsmanagement, gestion des contrats, gestión de contratos, sopimushallinta
Tendering | Ausschreibung und Vergabe, Ausschreibung, Vergabe von Bauleistungen, AVA, request for proposals, RFP, RFQ, tender management, Ausschreibungen, appels d'offres, licitaciones, tarjouspyynnöt, kilpailutus
Cost reduction | cost savings, Kostenoptimierung, réduction des coûts, reducción de costes
SAP Ariba | Ariba | kind:tool
Coupa | Jaggaer | kind:tool case
# Enterprise resource planning | tool | 0.4 | ERP, ERP systems, ERP-Systeme, ERP-järjestelmä, progiciel de gestion intégré
SAP | SAP ERP, SAP R/3, SAP-Kenntnisse | case
SAP S/4HANA | S/4HANA, S/4 HANA, SAP S/4 | up:sap
SAP MM | SAP Materials Management | up:sap
SAP SD | | up:sap
SAP FI | SAP Finance, SAP Financials | up:sap
SAP CO | SAP Controlling | up:sap near:sap-fi=0.6
SAP FI/CO | SAP FICO, SAP FI und CO, SAP FI and CO | up:sap-fi up:sap-co
SAP HCM | SAP HR, SuccessFactors | up:sap
Microsoft Dynamics | Dynamics 365, Navision, Business Central, Microsoft Navision
Oracle ERP | Oracle E-Business Suite
NetSuite | Oracle NetSuite | kind:tool up:oracle-erp
Odoo | OpenERP
Sage | Sage 100, Sage 50, Sage X3 | case ctx
proALPHA
abas ERP |  | kind:tool near:proalpha=0.6
Infor LN |  | kind:tool near:proalpha=0.6
Lawson M3 |  | kind:tool near:proalpha=0.6
SAP PP | | case near:sap-mm=0.6
SAP TM | SAP Transportation Management | near:sap-mm=0.4
Oracle EBS | Oracle Fusion, Oracle ERP Cloud
# Transport credentials | licence | 0 | | silent
ADR certificate | ADR licence, ADR-Schein, ADR-Bescheinigung, certificat ADR, carnet ADR, ADR-ajolupa, ADR-kortti, ADR, ADR certified, ADR driver, ADR Tank, ADR Basis, ADR Basiskurs, ADR card, ADR training certificate, ADR tanks, dangerous goods licence, Gefahrgutführerschein, Gefahrgutschein, Gefahrgut-Führerschein, Gefahrgutbescheinigung, GGVSEB-Schein, certificat matières dangereuses, ADR de base, ADR citerne, ADR citernes, carné ADR, ADR básico, ADR cisternas, carnet de mercancías peligrosas, carné de mercancías peligrosas, autorización ADR, ADR-lupa, ADR-ajokortti, VAK-lupa, VAK-ajolupa, VAK-ADR, ADR-todistus, ADR Klasse 1 | case kind:licence
Transport manager CPC | CPC in road haulage, road haulage CPC, operator CPC, transport manager qualification, certificate of professional competence in road haulage, national CPC, international CPC, Fachkunde Güterkraftverkehr, Fachkundenachweis Güterkraftverkehr, Fachkundeprüfung Güterkraftverkehr, attestation de capacité professionnelle en transport, capacité professionnelle transport, competencia profesional para el transporte, liikenteenharjoittajan yrittäjäkurssi, liikenteestä vastaava henkilö
Driver CPC | CPC card, Driver Qualification Card, DQC, Module 1-5, Module 1 bis 5, Ziffer 95, Kennziffer 95, Eintrag 95, BKF-Weiterbildung, BKrFQG, beschleunigte Grundqualifikation, FIMO FCO, FCO à jour, FCO marchandises, FIMO marchandises, FIMO voyageurs, CAP en vigor, certificado de aptitud profesional, tarjeta de cualificación del conductor, CPC qualification, Certificate of Professional Competence, driver qualification card, Berufskraftfahrerqualifikation, Schlüsselzahl 95, Module 95, FIMO, FCO, CAP conductor, tarjeta CAP, ammattipätevyys, kuljettajan ammattipätevyys, direktiivipätevyys, perustason ammattipätevyys
Driver card | tachograph card, digital tachograph card, digital tacho card, tacho card, digital driver card, Fahrerkarte, carte conducteur, tarjeta de conductor, digipiirturikortti, kuljettajakortti
Hazmat endorsement | HazMat endorsed, CDL hazmat endorsement, tanker endorsement
APICS certification | CPIM, CSCP, CLTD, APICS | kind:certificate case
# Freight, loads and planning | method | 0.2 | | silent id:freight-work
Load securement | cargo securement, estiba
Refrigerated transport | reefer, reefer units, Kühltransport, transport frigorifique, transporte frigorífico, lämpösäädellyt kuljetukset
Electronic logging devices | ELD, e-logs, electronic logs | kind:tool
CargoWise | CargoWise One | kind:tool
Pre-trip inspections | vehicle inspections, DOT inspections
Backing and docking | trailer backing
`;
