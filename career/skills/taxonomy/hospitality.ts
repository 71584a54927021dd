/** Kitchens, restaurants, hotels, travel, events. */
export const hospitality = `
# Cooking | domain | 0.3 | food preparation, kitchen work, Kochen, Speisenzubereitung, cuisine, cocina, ruoanvalmistus, keittiötyö, food production kitchen, à la carte -ruoanvalmistus, annosruoka, annosruoat, ruuanlaitto, preparación de platos
Menu planning | menu development, menu design, Menüplanung, élaboration de menus, elaboración de menús, ruokalistasuunnittelu, menu engineering, writes the menus, menu creation, menu writing, Speisekarten, Speiseplanung, création de cartes, conception des menus, diseño de menús, listasuunnittelu, ruokalistat, ruokalistojen suunnittelu
Pastry making | pastry, pâtisserie, Patisserie, Konditorei, repostería, konditoria, leivonnaiset | near:baking=0.6
Baking | bread making, Backen, Brotherstellung, boulangerie, panadería, leivonta | ctx
Grill cooking | grill station, line cooking, Grillstation, parrilla, grilli
Cold kitchen | garde manger, kalte Küche, Gardemanger, cocina fría, kylmäkeittiö
À la carte cooking | a la carte, A-la-carte-Küche, cuisine à la carte, à la carte -keittiö
Catering | banquet catering, large-scale catering, Großküche, Gemeinschaftsverpflegung, restauration collective, cocina de colectividades, suurtalouskeittiö, pitopalvelu
Special diets | vegan cooking, vegetarian cooking, allergen management, allergens, Allergenkennzeichnung, allergènes, alérgenos, erityisruokavaliot
Butchery | meat cutting, Fleischzerlegung, boucherie, carnicería, lihanleikkuu
Food presentation | ~plating, dressage des assiettes, emplatado, annosten esillepano
Kitchen management | running a kitchen, Küchenleitung, gestion de cuisine, jefe de cocina, keittiön johtaminen
Food cost control | food costing, portion control, Wareneinsatz, calcul des coûts matière, escandallos, ruokahävikki
Kitchen hygiene | Küchenhygiene, hygiène en cuisine, higiene alimentaria, keittiöhygienia
Dishwashing | Spülküche, plonge, lavado de platos, tiskaus, astiahuolto
# Restaurant service | domain | 0.35 | table service, waiting tables, food service, food and beverage service, Servieren, Service im Restaurant, service en salle, servicio de mesa, servicio de sala, tarjoilu
Bartending | mixology, cocktails, Barkeeping, bar work, barman, coctelería, baarimikon työ, juomien sekoitus
Barista skills | coffee making, latte art, espresso preparation, Kaffeezubereitung, preparación de café, kahvinvalmistus
Wine knowledge | sommelier training, wine pairing, Weinkenntnisse, oenologie, sommellerie, conocimientos de vino, viinituntemus, WSET
Point-of-sale systems | POS systems, cash register, till operation, cash handling, Kassensystem, Kassentätigkeit, Kassieren, encaissement, tenue de caisse, manejo de caja, TPV, kassatyö, kassajärjestelmä, kassanhoito
Banquet service | banqueting, Bankettservice, service traiteur, banquetes, tilaisuuksien tarjoilu
Table reservations | OpenTable, reservation systems, Reservierungsmanagement, booking management, reservation management, restaurant bookings, table bookings, taking reservations, taking bookings, handling reservations, handling bookings, Tischreservierungen, Reservierungsannahme, gestion des réservations, prise de réservations, gestión de reservas, toma de reservas, reservas de mesas, varausten hallinta, pöytävaraukset, pöytävaraus
Alcohol service | responsible alcohol service, Alkoholausschank
# Hotel operations | domain | 0.3 | hotel management, hospitality management, Hotellerie, Hotelbetrieb, hôtellerie, hostelería, hotelería, hotelliala, hotellitoiminta
Front desk | front office, hotel reception, check-in and check-out, Hotelrezeption, réception hôtelière, recepción de hotel, vastaanottotyö, hotellin vastaanotto, ~check-in, ~check-out, guest check-in, guest services, Gästeempfang, Empfang von Gästen, Check-in und Check-out, accueil des clients, accueil clientèle, réception d'hôtel, recepción de huéspedes, sisäänkirjaus
Housekeeping | room cleaning, Zimmerreinigung, Hauswirtschaft, entretien des chambres, limpieza de habitaciones, kerroshoito, hotellihuoneiden siivous
Concierge services | guest relations, Gästebetreuung, conciergerie, atención al huésped, vieraspalvelu
Hotel software | property management system, hotellijärjestelmä, Hotelsoftware
Opera PMS | Oracle Opera, Opera Cloud | kind:tool up:hotel-software
Fidelio |  | ctx kind:tool up:hotel-software
Protel |  | case kind:tool up:hotel-software
Mews | Mews PMS | case ctx kind:tool up:hotel-software
Revenue management | yield management, Ertragsmanagement, revenue management hôtelier
Spa services | wellness treatments, Wellnessbereich, ~spa
Event management | event planning, event organisation, events coordination, Veranstaltungsmanagement, Eventmanagement, Veranstaltungsorganisation, organisation d'événements, événementiel, organización de eventos, tapahtumien järjestäminen, tapahtumatuotanto
Conference organization | conference services, Tagungsorganisation, organisation de congrès, kokouspalvelut
# Travel and tourism | domain | 0.3 | tourism, Tourismus, tourisme, turismo, matkailu
Tour guiding | guided tours, Reiseleitung, Stadtführungen, guide touristique, guía turístico, opastus, matkaopas
Travel booking | ~ticketing, global distribution systems, Reisebuchung, billetterie, reservas de viajes, matkavaraukset
Amadeus GDS | Amadeus | ctx kind:tool up:travel-booking
Sabre GDS | Sabre | ctx kind:tool up:travel-booking
Galileo GDS |  | kind:tool up:travel-booking
Cabin service | cabin crew duties, in-flight service, Kabinenservice, service à bord, matkustamopalvelu
Destination knowledge | travel consulting, Reiseberatung, matkaneuvonta
# Hospitality credentials | certificate | 0 | | silent
Alcohol serving licence | anniskelupassi, personal licence alcohol, TIPS certification, responsible service of alcohol, RSA certificate, alcohol awareness certification, permis d'exploitation
Cook's diploma | gelernter Koch, Kochausbildung, CAP Cuisine, keittiömestari
Cleaner's qualification | Gebäudereinigergeselle, siivoustyön tutkinto, laitoshuoltajan tutkinto
# Kitchen and house | method | 0.2 | | silent id:kitchen-and-house
Laminated doughs | laminated dough, viennoiserie, Plunderteig, pâte feuilletée, hojaldre
Chocolate work | chocolate tempering, tempering chocolate, Schokoladenverarbeitung, chocolaterie, bombonería
Fish preparation | fish butchery, fish filleting, Fischverarbeitung, préparation du poisson, limpieza de pescado
Menu costing | recipe costing, Wareneinsatzkalkulation, fiches techniques, annoskortit
Stock ordering | ordering stock, Warenbestellung, gestion des commandes
Large-scale cooking | bulk cooking, cuisine collective, suurkeittiö
Mise en place
`;
