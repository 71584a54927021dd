/** Public administration, libraries, real estate. */
export const publicsector = `
# Public administration | domain | 0.3 | public sector, civil service, öffentliche Verwaltung, öffentlicher Dienst, fonction publique, administration publique, administración pública, julkinen hallinto
Public procurement | Vergaberecht, öffentliche Vergabe, marchés publics, contratación pública, julkiset hankinnat
Policy analysis | policy development, policy making, Politikanalyse, analyse des politiques publiques, public policy analysis
Citizen services | Bürgerservice, accueil du public, atención ciudadana, kansalaispalvelut
Urban planning | city planning, Stadtplanung, urbanisme, urbanismo, kaupunkisuunnittelu, kaavoitus maankäytössä
Library services | ~cataloguing, Bibliothekswesen, bibliothéconomie, biblioteconomía, kirjastotyö
Archival work | archives management, Archivwesen, archivistique, archivística
Real estate management | property management, Immobilienverwaltung, Hausverwaltung, gestion immobilière, gestión inmobiliaria, isännöinti, kiinteistönhallinta
Real estate brokerage | real estate sales, Immobilienvermittlung, transaction immobilière, intermediación inmobiliaria, kiinteistönvälitys, LKV
`;
