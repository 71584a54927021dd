/** Human resources: hiring, pay, development of people. */
export const personnel = `
# Human resources | domain | 0.3 | HR, personnel management, people operations, Personalwesen, Personalarbeit, ressources humaines, RH, recursos humanos, RRHH, henkilöstöhallinto, henkilöstöasiat, HR-työ | case
Recruiting | recruitment, talent acquisition, ~hiring, Personalbeschaffung, Personalgewinnung, recrutement, reclutamiento, selección de personal, rekrytointi, hires staff, Personalauswahl, Bewerbermanagement, embauche
Active sourcing | candidate sourcing, Direktansprache, chasse de tête, suorahaku
Job interviews | interviewing candidates, structured interviews, Vorstellungsgespräche, entretiens d'embauche, entrevistas de selección, työhaastattelut
Onboarding | employee onboarding, Einarbeitung neuer Mitarbeiter, intégration des salariés, acogida de empleados, perehdytys
Employee relations | labour relations, industrial relations, relations sociales, relaciones laborales, työsuhdeasiat
Employment law | labour law, labor law, Arbeitsrecht, droit du travail, derecho laboral, työoikeus, työlainsäädäntö, droit social, employment tribunals, individual and collective labour law, Individualarbeitsrecht, derecho del trabajo, derecho social
Works council | working with works councils, Betriebsrat, Zusammenarbeit mit dem Betriebsrat, CSE, comité social et économique
Performance management | performance reviews, appraisals, Mitarbeitergespräche, Leistungsbeurteilung, entretiens annuels, evaluación del desempeño, kehityskeskustelut
Compensation and benefits | comp and ben, ~rewards, Vergütungssysteme, rémunération et avantages, compensación y beneficios, palkitseminen
HR development | talent development, learning and development, L&D, personnel development, Personalentwicklung, développement RH, formación y desarrollo, henkilöstön kehittäminen
Workforce planning | staff scheduling, rota planning, shift planning, Personaleinsatzplanung, Dienstplanung, Schichtplanung, gestion des plannings, planificación de turnos, työvuorosuunnittelu, rota management, staff rotas, workforce scheduling, elaboración de turnos
Time recording | time and attendance, Zeiterfassung, Zeitwirtschaft, gestion des temps, työajanseuranta
HR software | HRIS, HR-järjestelmä
Workday | Workday HCM | case ctx kind:tool up:hr-software
Personio |  | kind:tool up:hr-software
BambooHR |  | kind:tool up:hr-software
Greenhouse ATS |  | kind:tool up:hr-software
Oracle HCM |  | kind:tool up:hr-software
Employer branding | Arbeitgebermarke, marque employeur, marca empleadora, työnantajakuva
Diversity and inclusion | DEI, equality diversity and inclusion, Diversity, diversité et inclusion, diversidad e inclusión, yhdenvertaisuus
Offboarding | exit interviews, Austrittsgespräche
Occupational health | workplace health management, betriebliches Gesundheitsmanagement, BGM, santé au travail, salud laboral, työhyvinvointi, työterveys
# Pay and terms | domain | 0.25 | | silent id:pay-and-terms
Job evaluation | Stellenbewertung, pesée de postes, työn vaativuuden arviointi
`;
