/** Cleaning and the upkeep of buildings. */
export const facilities = `
# Cleaning | domain | 0.4 | cleaning services, Reinigung, Gebäudereinigung, nettoyage, limpieza, siivous, puhtaanapito, puhdistuspalvelut
Office cleaning | Büroreinigung, Unterhaltsreinigung, nettoyage de bureaux, limpieza de oficinas, toimistosiivous, ylläpitosiivous, cleans offices, cleaning of offices
Window cleaning | Glasreinigung, Fensterreinigung, lavage de vitres, limpieza de cristales, ikkunanpesu
Industrial cleaning | Industriereinigung, nettoyage industriel, limpieza industrial, teollisuussiivous
Hospital cleaning | medical cleaning, Krankenhausreinigung, bionettoyage, sairaalasiivous, laitoshuolto
Floor care machines | floor scrubbers, Scheuersaugmaschinen, autolaveuse, yhdistelmäkone, lattianhoito
Laundry | laundry service, Wäscherei, blanchisserie, lavandería, pesulatyö | ctx
Waste sorting | waste management, recycling, Abfallmanagement, Mülltrennung, tri des déchets, gestión de residuos, jätehuolto, lajittelu
BICSc | British Institute of Cleaning Science
# Facility management | domain | 0.3 | facilities management, building maintenance, Facility-Management, Haustechnik, Gebäudemanagement, gestion technique de bâtiment, mantenimiento de edificios, kiinteistönhoito, kiinteistöhuolto
Caretaking | janitorial work, Hausmeistertätigkeit, Hausmeister, gardiennage d'immeuble, conserjería, talonmiehen työ
Grounds keeping | lawn mowing, Grünpflege, entretien des espaces verts, mantenimiento de jardines, ulkoalueiden hoito
Snow clearing | winter service, Winterdienst, déneigement, lumityöt
Minor repairs | handyman work, Kleinreparaturen, petits travaux, pequeñas reparaciones, pienet korjaustyöt
Key management | access control, Schließanlagen, kulunvalvonta
CAFM | CAFM software, Archibus, Planon, computer-aided facility management | case
Pool maintenance | swimming pool maintenance, pool plant
`;
