/** Projects, products, consulting, strategy. */
export const management = `
# Project management | method | 0.35 | project leadership, project manager, project coordination, Projektmanagement, Projektleitung, Projektkoordination, gestion de projet, conduite de projet, gestión de proyectos, dirección de proyectos, projektinhallinta, projektijohtaminen, projektityö
Programme management | program management, Programmmanagement, gestion de programmes
Stakeholder management | stakeholder engagement, managing stakeholders, Stakeholdermanagement, gestion des parties prenantes, gestión de stakeholders, sidosryhmäyhteistyö, stakeholders, working with stakeholders, cross-functional alignment, alignment with sales and support, Abstimmung mit Fachbereichen, interlocuteurs internes, interlocución
Risk assessment in projects | project risk management, Projektrisiken
Project planning | project scheduling, milestones, Projektplanung, planification de projet, planificación de proyectos, projektisuunnittelu
Microsoft Project | MS Project | kind:tool
Project portfolio management | PMO, project management office
Waterfall | waterfall methodology, Wasserfallmodell | ctx
Monday.com |  | kind:tool
Asana |  | case kind:tool near:monday.com=0.8
Trello |  | kind:tool near:monday.com=0.8
Smartsheet |  | kind:tool near:monday.com=0.8
ClickUp |  | kind:tool near:monday.com=0.8
PMP | Project Management Professional | kind:certificate case
CAPM |  | case kind:certificate near:pmp=0.5
PRINCE2 | PRINCE2 Foundation, PRINCE2 Practitioner | kind:certificate
IPMA | IPMA Level D, IPMA Level C, GPM-Zertifizierung | kind:certificate case
# Product management | domain | 0.35 | product ownership, Produktmanagement, gestion de produit, gestión de producto, tuotehallinta, tuotepäällikön tehtävät
Product roadmaps | roadmapping, product roadmap, product strategy, Produktstrategie, feuille de route produit, decides what is built next, roadmaps, product vision, prioritisation of features, feature prioritisation, Produkt-Roadmap, priorisation des fonctionnalités, hoja de ruta de producto, tuotekehityksen tiekartta
Backlog management | product backlog, backlog refinement, user stories, story writing, backlog, backlog grooming, Anforderungen als User Stories, gestion du backlog, historias de usuario, käyttäjätarinat
Requirements engineering | requirements analysis, requirements gathering, requirement elicitation, Anforderungsanalyse, Anforderungsmanagement, recueil des besoins, análisis de requisitos, vaatimusmäärittely
Product discovery | customer discovery, customer interviews
Product Owner certification | CSPO, PSPO | kind:certificate case
# Business consulting | domain | 0.25 | management consulting, consulting, Unternehmensberatung, conseil en management, consultoría, liikkeenjohdon konsultointi
Business analysis | business analyst work, Geschäftsanalyse, analyse d'affaires, análisis de negocio, liiketoiminta-analyysi
Process improvement | process optimization, process optimisation, business process management, Prozessoptimierung, Prozessmanagement, optimisation des processus, mejora de procesos, optimización de procesos, prosessien kehittäminen
Strategic planning | strategy development, business strategy, strategische Planung, Strategieentwicklung, planification stratégique, planificación estratégica, strateginen suunnittelu
Workshop facilitation | facilitation, moderating workshops, Workshopmoderation, animation d'ateliers, facilitación de talleres, työpajojen fasilitointi
Organizational development | organisational development, Organisationsentwicklung, développement organisationnel, organisaation kehittäminen
Restructuring | turnaround management, Sanierungsberatung, restructuration | ctx
P&L responsibility | profit and loss responsibility, Ergebnisverantwortung, responsabilité du compte de résultat, tulosvastuu
`;
