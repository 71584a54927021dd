/** Schools, universities, training of adults. */
export const teaching = `
# Teaching | domain | 0.2 | classroom teaching, ~instruction, Unterrichten, Unterricht, Lehrtätigkeit, enseignement, docencia, opetus, opettaminen
Lesson planning | curriculum planning, lesson plans, Unterrichtsplanung, Unterrichtsvorbereitung, préparation de cours, programación didáctica, planificación de clases, tuntisuunnittelu, opetuksen suunnittelu, plans lessons, lesson preparation, planning lessons, schemes of work, syllabus, planifies lessons, Planung von Unterricht, préparation des cours, preparación de clases, opetussuunnittelu, tuntisuunnitelmat
Classroom management | behaviour management in class, Klassenführung, gestion de classe, gestión del aula, luokanhallinta, behaviour management, managing behaviour, class management, Unterrichtsführung, Umgang mit Schulklassen, manejo del aula, gestion de la classe, ryhmänhallinta, luokan hallinta
Curriculum development | curriculum design, Lehrplanentwicklung, élaboration de programmes, diseño curricular, opetussuunnitelmatyö
Differentiated instruction | differentiated learning, ~differentiation, Binnendifferenzierung, pédagogie différenciée, eriyttäminen
Student assessment | ~grading, formative assessment, ~examinations, Leistungsbewertung, évaluation des élèves, evaluación del alumnado, oppilasarviointi, assessment for learning, formative Bewertung, évaluation formative, evaluación formativa, formatiivinen arviointi, formativ bedömning
Special education | special educational needs, SEN, SEND, Sonderpädagogik, Förderpädagogik, enseignement spécialisé, educación especial, erityisopetus, erityispedagogiikka
Inclusive education | Inklusion, école inclusive, educación inclusiva, attention to diversity, atención a la diversidad, necesidades educativas especiales, besoins éducatifs particuliers, Inklusion im Unterricht
Tutoring | private tuition, one-to-one tuition, Nachhilfe, soutien scolaire, clases particulares, tukiopetus, private tutoring, tutoría, tutorías
Online teaching | e-learning, distance learning, remote teaching, Online-Unterricht, enseignement à distance, enseñanza online, etäopetus, verkko-opetus
Learning management systems | LMS, itslearning
Moodle |  | kind:tool up:learning-management-systems
Canvas LMS |  | kind:tool up:learning-management-systems
Blackboard Learn |  | kind:tool up:learning-management-systems
Google Classroom |  | kind:tool up:learning-management-systems
Adult education | teaching adults, Erwachsenenbildung, formation pour adultes, educación de adultos, aikuiskoulutus, andragogy
Vocational training | vocational education, Berufsausbildung von Azubis, formation professionnelle, formación profesional docente, ammatillinen opetus
Instructional design | learning design, course design, SCORM, ingénierie pédagogique, diseño instruccional
Articulate Storyline |  | kind:tool up:instructional-design
Training delivery | delivering training, staff training, employee training, training sessions, Schulungen durchführen, Mitarbeiterschulung, animation de formations, impartición de formación, kouluttaminen, henkilöstökoulutus
Educational leadership | school leadership, school administration, Schulleitung, direction d'établissement, koulun johtaminen
Student counselling | student guidance, academic advising, career counselling, Schülerberatung, Studienberatung, orientation scolaire, orientación educativa, opinto-ohjaus
Phonics | early literacy, literacy instruction, Leseförderung, lukutaito
Outdoor education | Erlebnispädagogik, seikkailukasvatus
School trips | Klassenfahrten, sorties scolaires, excursiones escolares
Parent-teacher conferences | parents' evenings, Elternabende, réunions parents-professeurs, vanhempainillat
# School subjects | domain | 0 | | silent
Mathematics teaching | teaching mathematics, math teaching, Mathematikunterricht, enseignement des mathématiques, matematiikan opetus, mathematics education, teaching maths, maths teaching, teaches mathematics, teaches algebra, enseigner les mathématiques, enseñanza de matemáticas
Science teaching | teaching science, physics teaching, chemistry teaching, biology teaching, naturwissenschaftlicher Unterricht
Language teaching | teaching languages, foreign language teaching, Sprachunterricht, enseignement des langues, enseñanza de idiomas, kieltenopetus
English as a foreign language | EFL, ESL, TESOL, TEFL, DaF, Deutsch als Fremdsprache, DaZ, FLE, français langue étrangère, ELE, español lengua extranjera, suomi toisena kielenä, S2 | case
Music teaching | music education, Musikunterricht, éducation musicale, musiikinopetus
Physical education | PE teaching, Sportunterricht, EPS, educación física, liikunnanopetus
Art teaching | art education, Kunstunterricht, arts plastiques, kuvataideopetus
Primary education | elementary education, primary school teaching, Grundschulunterricht, école primaire, educación primaria, luokanopetus, alakoulu
Secondary education | secondary school teaching, high school teaching, gymnasialer Unterricht, educación secundaria, yläkoulu
University teaching | lecturing, Hochschullehre, enseignement universitaire, docencia universitaria, yliopisto-opetus
Thesis supervision | supervising theses, supervision of theses, Betreuung von Abschlussarbeiten, opinnäytetöiden ohjaus
# Teaching credentials | licence | 0 | | silent
Qualified Teacher Status | QTS, PGCE, teaching license, teaching licence, teaching certificate, state teaching certification, teacher certification, teaching credential, Zweites Staatsexamen, 2. Staatsexamen, zweites Staatsexamen Lehramt, Lehrbefähigung, CAPES, agrégation, CRPE, Máster de Profesorado, habilitación docente, opettajan kelpoisuus, opettajankelpoisuus, luokanopettajan kelpoisuus, luokanopettajan koulutus, aineenopettajan kelpoisuus, luokanopettajan pätevyys, opettajan pedagogiset opinnot, qualified teacher, Lehramt mit Referendariat, professeur certifié, oposiciones de magisterio, laillistettu opettaja
CELTA | TEFL certificate, DELTA teaching | kind:certificate case
Trainer aptitude | AEVO, Ausbilderschein, AdA-Schein, Ausbildereignung, Ausbildereignungsprüfung, Ausbildung der Ausbilder, train the trainer | kind:certificate
# Ways to teach | method | 0.2 | | silent id:ways-to-teach
Genially |  | kind:tool
Montessori education | Montessori, Montessori-Pädagogik, pédagogie Montessori, pedagogía Montessori, montessoripedagogiikka
IEP development | individualized education programs, IEPs, IEP | case
Applied behavior analysis | applied behaviour analysis
Practical instruction in nursing | tutorat infirmier, opiskelijaohjaus
`;
