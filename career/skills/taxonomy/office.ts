/** Offices: administration, reception, files. */
export const office = `
# Administration | domain | 0.3 | administrative work, office administration, office management, clerical work, Büroverwaltung, Büroorganisation, Sachbearbeitung, Sekretariat, travail administratif, secrétariat, gestion administrative, administración, tareas administrativas, toimistotyö, ~hallinto, hallinnolliset tehtävät
Executive assistance | executive support, Vorstandsassistenz, Assistenz der Geschäftsführung, assistanat de direction, asistencia de dirección, johdon assistentin tehtävät
Calendar management | scheduling meetings, diary management, appointment scheduling, Terminkoordination, Terminplanung, Terminvereinbarung, gestion d'agenda, prise de rendez-vous, gestión de agenda, kalenterinhallinta, ajanvaraus
Travel management | travel arrangements, Reiseplanung, Reiseorganisation, organisation de déplacements, gestión de viajes, matkajärjestelyt
Minute taking | taking minutes, meeting minutes, Protokollführung, comptes rendus, actas de reuniones, pöytäkirjat
Correspondence | business correspondence, Korrespondenz, Schriftverkehr, correspondance, correspondencia, kirjeenvaihto | ctx
Filing | records management, document management, archiving, Ablage, Aktenführung, Dokumentenmanagement, archivage, classement, archivo, gestión documental, asiakirjahallinta, arkistointi | ctx
Reception work | reception, telephone switchboard, front desk reception, Empfang, Telefonzentrale, accueil, accueil téléphonique, standard téléphonique, recepción, vastaanotto, puhelinvaihde, welcoming visitors, visitor reception, Empfang von Besuchern, accueil physique et téléphonique, atención telefónica
Mail handling | post handling, Postbearbeitung, gestion du courrier, postitus
Office supplies | ordering office supplies, Büromaterial, fournitures de bureau
Shorthand | Stenografie
Dictation | audio typing, Phonodiktat, audiotypage
`;
