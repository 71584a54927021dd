/** Law: contracts, courts, compliance. */
export const law = `
# Law | domain | 0.25 | legal work, Rechtswesen, juridique, derecho, oikeudelliset tehtävät, lakiasiat | ctx
Contract law | drafting contracts, contract drafting, Vertragsrecht, Vertragsgestaltung, droit des contrats, rédaction de contrats, derecho contractual, redacción de contratos, sopimusoikeus, sopimusten laatiminen, commercial contracts, commercial agreements, contract review, supplier agreements, reviewing contracts, contracts law, Vertragsprüfung, contrats commerciaux, revisión de contratos, sopimukset
Corporate law | company law, Gesellschaftsrecht, droit des sociétés, derecho mercantil, derecho societario, yhtiöoikeus
Litigation | dispute resolution, court proceedings, Prozessführung, contentieux, litigios, oikeudenkäynnit, contentieux prud'homal, prud'hommes, plaide, plaidoiries, pleading, pleads, court hearings, Gerichtstermine, oikeudenkäyntejä | ctx
Legal research | Rechtsrecherche, recherche juridique, investigación jurídica, oikeudellinen tiedonhaku
Intellectual property | IP law, patents, trademarks, gewerblicher Rechtsschutz, Markenrecht, propriété intellectuelle, propiedad intelectual, immateriaalioikeudet
Data protection | GDPR, data privacy, DSGVO, Datenschutz, RGPD, protection des données, protección de datos, tietosuoja
Compliance | regulatory compliance, regulatory affairs, conformité réglementaire, cumplimiento normativo, vaatimustenmukaisuus
Criminal law | Strafrecht, droit pénal, derecho penal, rikosoikeus
Family law | Familienrecht, droit de la famille, derecho de familia, perheoikeus
Real estate law | conveyancing, Immobilienrecht, droit immobilier, derecho inmobiliario, kiinteistöoikeus
Administrative law | Verwaltungsrecht, droit administratif, derecho administrativo, hallinto-oikeus
Competition law | antitrust, Kartellrecht, droit de la concurrence, kilpailuoikeus
Immigration law | Ausländerrecht, droit des étrangers, derecho de extranjería
Notarial work | notarisation, Notariat, notariat, notaría
Arbitration | Schiedsverfahren, arbitrage, välimiesmenettely | ctx
E-discovery | document review, Relativity eDiscovery
Legal drafting | drafting pleadings, Schriftsätze, rédaction d'actes, escritos judiciales, rédaction de conclusions, rédaction d'assignations, drafting of contracts and pleadings, drafts contracts, drafted agreements, Vertragsentwürfe, redacción de demandas, asiakirjojen laatiminen
LexisNexis | juris | case kind:tool
Westlaw |  | kind:tool near:lexisnexis=0.75
beck-online |  | kind:tool near:lexisnexis=0.75
Dalloz |  | kind:tool near:lexisnexis=0.75
Aranzadi |  | kind:tool near:lexisnexis=0.75
Edilex |  | kind:tool near:lexisnexis=0.75
Bar admission | admitted to the bar, bar exam, state bar, Rechtsanwaltszulassung, CAPA avocat, colegiado abogado, asianajajatutkinto, qualified solicitor, admitted as a solicitor, admitted solicitor, practising certificate, SRA regulated, qualified lawyer, called to the bar, licensed attorney, zugelassener Rechtsanwalt, Zulassung als Rechtsanwalt, inscrit au barreau, inscrite au barreau, inscrit(e) au barreau, inscription au barreau, prestation de serment, titulaire du CAPA, CAPA barreau, abogado colegiado, colegiación ICAM | kind:licence
Second state examination in law | zweites juristisches Staatsexamen, Volljurist, Befähigung zum Richteramt | kind:licence
# Work of a law office | method | 0.2 | | silent id:law-office-work
Motion practice | ~motions, drafting motions
Depositions | deposition, taking depositions
Trial preparation | trial prep, trial binders, preparation for trial
Docketing | docket management, court deadlines, calendaring
Legal writing
Relativity | RelativityOne, e-discovery in Relativity | kind:tool case
Clio | Clio Manage | kind:tool case
Court reports | writing court reports, reports for court
Motivational interviewing | motivierende Gesprächsführung, entretien motivationnel, entrevista motivacional, motivoiva haastattelu
`;
