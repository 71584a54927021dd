/** Social work, care of people in need, early childhood. */
export const care = `
# Social work | domain | 0.25 | Soziale Arbeit, Sozialarbeit, travail social, trabajo social, sosiaalityö
Case management | case work, casework, Fallmanagement, gestion de cas, gestión de casos, palveluohjaus
Child protection | safeguarding, child safeguarding, safeguarding children, Kinderschutz, protection de l'enfance, protección infantil, lastensuojelu
Youth work | youth services, Jugendarbeit, animation jeunesse, trabajo con jóvenes, nuorisotyö
Family support | family counselling, Familienhilfe, sozialpädagogische Familienhilfe, soutien aux familles, apoyo familiar, perhetyö
Crisis intervention | crisis management with clients, Krisenintervention, intervention de crise, intervención en crisis, kriisityö
Addiction counselling | substance abuse counseling, Suchtberatung, Suchthilfe, addictologie, päihdetyö
Refugee support | migrant services, integration work, Flüchtlingshilfe, Integrationshilfe, accueil des réfugiés, maahanmuuttajatyö
Homelessness services | Wohnungslosenhilfe, asunnottomuustyö
Advocacy | client advocacy | ctx
Group facilitation | facilitating groups, group work, Gruppenarbeit, ryhmänohjaus
Street work | outreach work, Streetwork, etsivä työ
Debt counselling | Schuldnerberatung, velkaneuvonta
Volunteer coordination | volunteer management, Freiwilligenkoordination, gestion des bénévoles, vapaaehtoistoiminnan koordinointi
Grant writing | grant applications, fundraising applications, Fördermittelanträge, demandes de subvention, hankehakemukset
Fundraising | donor relations, Spendenakquise, collecte de fonds, captación de fondos, varainhankinta
# Home and disability care | domain | 0.35 | disability care, care of people with disabilities, Behindertenhilfe, Eingliederungshilfe, aide à la personne, vammaistyö
Personal assistance | persönliche Assistenz, henkilökohtainen avustaja, assistance de vie
Dementia care | care for people with dementia, Demenzbetreuung, maladie d'Alzheimer, cuidado de personas con demencia, muistisairaiden hoito, muistityö, dementia, Alzheimer's, Alzheimer, people living with dementia, Demenz, démence, demencia, muistisairaat
Mobility support | transfers and lifting, patient transfers, patient handling, moving and handling, manual handling of patients, Kinästhetik, manutention des patients, ergonomiset siirrot, manual handling, ~hoists, ~hoist, people moving, Lagerung von Patienten, manutention des personnes, movilización de pacientes, potilassiirrot
Meal preparation | preparing meals, Mahlzeitenzubereitung, préparation des repas, preparación de comidas, ruoanlaitto
Household support | light housekeeping, hauswirtschaftliche Versorgung, aide ménagère, kodinhoito
Companionship | Betreuung von Senioren, social companionship, Seniorenbetreuung | ctx
Autism support | support for people with autism, Autismus-Spektrum, ABA therapy, autismikirjo
Supported living | betreutes Wohnen, habitat accompagné, tuettu asuminen
Behaviour support | positive behaviour support, behavior management, haastava käyttäytyminen
Assistive communication | AAC, augmentative communication, unterstützte Kommunikation
# Early childhood education | domain | 0.3 | early years education, early childhood, childcare, child care, frühkindliche Bildung, Kinderbetreuung, petite enfance, educación infantil, varhaiskasvatus
Play-based learning | learning through play, Spielpädagogik
Child development | child development observation, Entwicklungsbeobachtung, développement de l'enfant, lapsen kehitys
Child observation records | Beobachtung und Dokumentation, pedagoginen dokumentointi, observation of children, lasten havainnointi
Parent communication | parent meetings, Elterngespräche, Elternarbeit, relation avec les parents, kasvatuskumppanuus, talks with parents, entretiens avec les parents, reuniones con padres, vanhempaintapaamiset
Toddler care | infant care, Krippenbetreuung, U3-Betreuung, puériculture
After-school care | Hortbetreuung, périscolaire, iltapäivätoiminta
Language support for children | Sprachförderung, alltagsintegrierte Sprachbildung
Inclusive education of children | Inklusionspädagogik, Integrationspädagogik
# Care credentials | certificate | 0 | | silent
DBS check | enhanced DBS, enhanced DBS check, erweitertes Führungszeugnis, criminal background check, rikostaustaote, DBS certificate, DBS cleared
Child development associate | CDA credential, CAP Petite Enfance, CAP AEPE, staatlich anerkannte Erzieherin, staatlich anerkannter Erzieher
Social worker licence | LCSW, LMSW, licensed clinical social worker, staatlich anerkannter Sozialarbeiter, laillistettu sosiaalityöntekijä, Social Work England registration, registered social worker, registered with Social Work England, staatliche Anerkennung als Sozialarbeiter, diplôme d'État d'assistant de service social | kind:licence
Early childhood teacher qualification | varhaiskasvatuksen opettajan kelpoisuus, early years teacher status, staatliche Anerkennung als Erzieher, diplôme d'État d'éducateur de jeunes enfants, Level 3 early years, NVQ Level 3 childcare | kind:licence
Nurse assistant in care homes | Care Certificate, NVQ Level 2 Health and Social Care, NVQ Level 3 Health and Social Care, Betreuungskraft nach 53c, Betreuungskraft §53c
Mental health first aid | MHFA, Mental Health First Aider
`;
