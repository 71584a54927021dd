/** Guarding, police, fire and rescue. */
export const security = `
# Guarding | domain | 0.35 | security services, security guard work, Wachdienst, Objektschutz, Sicherheitsdienst, gardiennage, agent de sécurité, vigilancia de seguridad, vartiointi
Patrolling | patrols, Streifendienst, rondes de sécurité, rondas de vigilancia, kiertovartiointi, site patrols, Streifengänge
CCTV | video surveillance, Videoüberwachung, vidéosurveillance, videovigilancia, kameravalvonta | case
Crowd control | event security, Veranstaltungsschutz, sécurité événementielle, control de accesos, järjestyksenvalvonta
Reception security | Empfangsdienst, Pförtnerdienst, aulapalvelu
Self-defence | self-defense, Selbstverteidigung, self-défense
Store detective work | Ladendetektiv, Kaufhausdetektiv, myymäläetsivän työ
Cash transport | cash-in-transit, Geldtransport, transport de fonds
Security guard licence | SIA licence, SIA badge, SIA card, SIA CCTV licence, SIA close protection, SIA front line licence, Bewachererlaubnis, Bewacher-ID, Sachkundenachweis 34a, carte CNAPS, carte pro CNAPS, carte professionnelle sécurité, carte professionnelle agent de sécurité, TIP de vigilante, habilitación de vigilante, vigilante de seguridad habilitado, vartijakortti, vartijan kortti, turvallisuusalan kortti, vartijahyväksyntä, SIA Door Supervisor, guard card, security guard license, §34a, Sachkunde 34a, Sachkundeprüfung nach 34a, 34a Schein, Unterrichtung 34a, Unterrichtung nach §34a, carte professionnelle CNAPS, CQP APS, TIP vigilante, vartijakortti, vartijan peruskurssi, SIA licensed, SIA badge, security licence, Waffensachkunde 34a | kind:licence
Steward licence | järjestyksenvalvojakortti, JV-kortti | kind:licence
Weapons licence | Waffensachkunde, Waffenschein, firearms licence, licencia de armas, port d'arme | kind:licence
# Emergency services | domain | 0.3 | rescue services, Rettungswesen, services de secours, servicios de emergencia, pelastustoimi
Firefighting | fire fighting, Brandbekämpfung, lutte contre l'incendie, extinción de incendios, sammutustyö
Paramedic care | Rettungsdienst, ambulance service, prehospital care, secours d'urgence, transporte sanitario
Police work | law enforcement, policing, Polizeidienst, travail policier, poliisityö
Paramedic qualification | EMT certification, Emergency Medical Technician, Rettungssanitäter, Notfallsanitäter, SSIAP 1, SSIAP, ambulancier DE | kind:certificate
Criminal investigation | investigations, Ermittlungsarbeit, enquêtes, rikostutkinta | ctx
`;
