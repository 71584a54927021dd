/** Nursing, medicine, therapy, pharmacy, dental care and the work around them. */
export const healthcare = `
# Nursing | domain | 0.2 | nursing care, patient care, Krankenpflege, Pflege, soins infirmiers, enfermería, hoitotyö, sairaanhoito
Wound care | wound management, wound dressing, dressing changes, Wundversorgung, Wundmanagement, soins de plaies, curas de heridas, haavanhoito, leikkaushaavat, wounds, wound treatment, Wundbehandlung, Verbandswechsel, pansements, réfection de pansements, haavojen hoito
Medication administration | administering medication, medication management, drug administration, Medikamentengabe, Medikamentenverabreichung, administration de médicaments, administración de medicación, lääkehoito, administers medication, administer medication, administers medicines, giving medication, giving medicines, drug rounds, medication rounds, Medikamente verabreichen, Verabreichung von Medikamenten, distribution des médicaments, administración de fármacos, lääkkeiden jakaminen, lääkkeiden jako, lääkityksestä huolehtiminen
IV therapy | intravenous therapy, IV antibiotics, IV fluids, intravenous medication, IV medication, Infusionstherapie, iv-lääkitys, perfusions, terapia intravenosa
Cannulation | IV cannulation, IV insertion, peripheral cannulation, venous cannulation, Venenverweilkanüle, pose de voie veineuse, canalización de vías, kanylointi | near:iv-therapy=0.6,blood-sampling=0.5
Vital signs | vital signs monitoring, Vitalzeichenkontrolle, Vitalwerte, signes vitaux, constantes vitales
Patient assessment | nursing assessment, clinical assessment, ~triage, Pflegeanamnese, hoidon tarpeen arviointi
Care planning | care plans, nursing care plans, Pflegeplanung, plan de soins, planes de cuidados, hoitosuunnitelma
Patient education | health education, Patientenschulung, potilasohjaus, patient counselling, patient advice, medicines advice, counsels patients, advice to patients, Patientenberatung, éducation thérapeutique, educación sanitaria, potilaan ohjaus, lääkeneuvonta, patient teaching, educación al paciente
Care documentation | nursing documentation, Pflegedokumentation, patient records, hoitotyön kirjaaminen, record keeping, daily notes, care notes, care records, patient notes, Dokumentation der Pflege, transmissions ciblées, kirjaaminen, hoitotyön dokumentointi
Intensive care | ICU, critical care, intensive care unit, Intensivpflege, réanimation, soins intensifs, cuidados intensivos, UCI, tehohoito
Emergency care | emergency department, emergency nursing, ED nursing, Notaufnahme, urgences, urgencias, päivystys, ensihoito
Paediatric nursing | pediatric nursing, paediatrics, pediatrics, Kinderkrankenpflege, pédiatrie, pediatría, lastensairaanhoito
Neonatal care | NICU, neonatal intensive care, Neonatologie
Geriatric care | elderly care, aged care, geriatrics, Altenpflege, gériatrie, geriatría, vanhustyö, vanhustenhoito, care of the elderly, elderly people, older people, care of older people, personnes âgées, accompagnement des personnes âgées, personas mayores, cuidado de mayores, ikääntyneiden hoito, ikäihmisten hoito, ikäihmiset
Palliative care | end-of-life care, hospice care, Palliativpflege, Palliative Care, soins palliatifs, cuidados paliativos, palliatiivinen hoito, saattohoito, palliative Pflege, palliatieve zorg
Mental health nursing | psychiatric nursing, psychiatric care, psychiatrische Pflege, psykiatrinen hoitotyö, mielenterveystyö
Surgical nursing | perioperative nursing, operating theatre nursing, OR nursing, scrub nurse, OP-Pflege, bloc opératoire, quirófano, leikkaushoito
Oncology nursing | oncology, chemotherapy administration, Onkologie, oncología
Midwifery | obstetric care, labour and delivery, labor and delivery, Geburtshilfe, ~maternité, obstetricia, kätilötyö
Community nursing | home care nursing, district nursing, home nursing, ambulante Pflege, soins à domicile, kotisairaanhoito, kotihoito
Dialysis | haemodialysis, hemodialysis, Dialyse, dialyysi
Catheterization | catheter care, catheterisation, Katheterpflege
Ventilator care | mechanical ventilation, Beatmungspflege, ventilation mécanique, ventilación mecánica, respiraattorihoito
Infection control | infection prevention, aseptic technique, Hygienemanagement, Krankenhaushygiene, hygiène hospitalière, control de infecciones, aseptiikka, infektioiden torjunta, decontamination, sterilisation, sterilization, sterilises instruments, desinfección, esterilización, hygiene protocols
Treatment care | Behandlungspflege, medizinische Behandlungspflege, clinical care, clinical nursing procedures, soins techniques | near:wound-care=0.6,medication-administration=0.6
Basic care | personal care, personal hygiene assistance, Grundpflege, aides à la toilette, perushoito, washing and dressing, washes and dresses, assistance with daily living, activities of daily living, help with washing, Körperpflege, Hilfe bei der Körperpflege, aide à la toilette, aseo personal, higiene personal, peseytymisessä avustaminen
Wound ostomy care | stoma care, ostomy care, Stomapflege
Blood sampling | phlebotomy, venipuncture, venepuncture, blood draws, Blutentnahme, prélèvements sanguins, extracción de sangre, verinäytteiden otto, näytteenotto
ECG | EKG, electrocardiogram, electrocardiography | case
Vaccination | immunization, immunisation, vaccinations, Impfen, Impfungen, rokottaminen
Telemetry | cardiac monitoring, telemetry monitoring, EKG monitoring | ctx
CRRT | continuous renal replacement therapy | case near:dialysis=0.6
ECMO | extracorporeal membrane oxygenation | case
Central line care | central lines, central line management, arterial lines, PICC line care, ZVK-Pflege, cathéters centraux
Blood transfusion | blood transfusions, Bluttransfusion, transfusion sanguine, transfusiones, verensiirto
Nasogastric tubes | NG tubes, nasogastric feeding, enteral feeding, Sondenernährung, nutrition entérale, nutrición enteral
Medication reconciliation
# Clinical medicine | domain | 0.15 | clinical practice, medical practice, klinische Tätigkeit
Anaesthesia | anesthesia, anesthesiology, Anästhesie, anesthésie, anestesia
Radiology | medical imaging, X-ray imaging, radiography, Radiologie, radiología, Röntgen, röntgenkuvaus
Ultrasound | sonography, Sonographie, échographie, ecografía, ultraäänitutkimus
MRI | magnetic resonance imaging, IRM, magneettikuvaus | case
CT scanning | computed tomography, CT scans
Cardiology | Kardiologie, cardiologie, cardiología
Neurology | Neurologie, neurología
Orthopaedics | orthopedics, Orthopädie, orthopédie, traumatología
General practice | family medicine, primary care, Allgemeinmedizin, médecine générale, medicina familiar, yleislääketiede
Internal medicine | Innere Medizin, médecine interne, medicina interna, sisätaudit
Clinical trials | clinical research, Good Clinical Practice, ICH-GCP, klinische Studien, essais cliniques, ensayos clínicos, kliiniset tutkimukset
Medical coding | ICD-10, ICD-10 coding, CPT coding, medical billing, Kodierung nach ICD
Electronic health records | EHR, EMR, electronic medical records, elektronische Patientenakte, dossier patient informatisé, potilastietojärjestelmä
Epic EHR |  | kind:tool up:electronic-health-records
Cerner |  | case kind:tool up:electronic-health-records
HIPAA | patient confidentiality, HIPAA compliance | case
Medical terminology | medizinische Terminologie
Medical device reprocessing | sterilization of instruments, Sterilgutaufbereitung, välinehuolto
# Therapy | domain | 0.25 | rehabilitation, Rehabilitation, rééducation, rehabilitación, kuntoutus
Physiotherapy | physical therapy, Physiotherapie, kinésithérapie, fisioterapia, Krankengymnastik
Occupational therapy | Ergotherapie, ergothérapie, terapia ocupacional, toimintaterapia
Speech therapy | speech-language pathology, speech and language therapy, Logopädie, orthophonie, logopedia, puheterapia
Manual therapy | manuelle Therapie, thérapie manuelle, terapia manual
Massage therapy | massage, medizinische Massage | ctx
Cognitive behavioural therapy | CBT, cognitive behavioral therapy, Verhaltenstherapie, thérapie cognitive
Counselling | psychological counselling, psychotherapy, counseling, psychologische Beratung, Psychotherapie, psychothérapie, psicoterapia
Exercise therapy | therapeutic exercise, Bewegungstherapie
Lymphatic drainage | manual lymphatic drainage, manuelle Lymphdrainage, drainage lymphatique
Nutrition counselling | dietetics, nutritional counseling, Ernährungsberatung, diététique, ravitsemusohjaus
# Pharmacy | domain | 0.3 | pharmaceutical care, Pharmazie, pharmacie, farmacia, farmasia
Dispensing | dispensing medication, dispensing of medicines, prescription dispensing, Arzneimittelabgabe, lääkkeiden toimittaminen, prescriptions, checks prescriptions, prescription checks, clinical checks, accuracy checking, dispenses, Rezeptbelieferung, délivrance des ordonnances, délivrance de médicaments, dispensación, dispensación de medicamentos, reseptien toimitus, lääkkeiden toimitus
Compounding | pharmaceutical compounding, Rezeptur
Pharmacovigilance | drug safety, Arzneimittelsicherheit
# Dental care | domain | 0.3 | dentistry, Zahnmedizin, odontologie, odontología, hammashoito
Dental assistance | chairside assistance, zahnmedizinische Assistenz, chairside, four-handed dentistry, Stuhlassistenz, Behandlungsassistenz, assistance au fauteuil, asistencia dental
Dental prophylaxis | dental hygiene, professionelle Zahnreinigung, Prophylaxe
Orthodontics | Kieferorthopädie, orthodontie, ortodoncia
# Healthcare credentials | certificate | 0 | | silent
Registered Nurse licence | Valvira, Valviran rekisterissä, Valviran myöntämä laillistus, NMC registered nurse, NMC registered, registered with the NMC, Nursing and Midwifery Council, RGN, RMN, state registered nurse, Berufsurkunde Pflegefachfrau, Urkunde als Pflegefachmann, Berufserlaubnis Pflege, staatlich anerkannte Pflegefachfrau, inscription à l’Ordre infirmier, inscrite à l’Ordre infirmier, Ordre infirmier, colegiación enfermería, colegiada enfermera, enfermera colegiada, número de colegiada, laillistettu sairaanhoitaja, RN license, registered nurse license, nursing license, nursing licence, active RN license, NMC registration, NMC PIN, state nursing license, NCLEX-RN, NCLEX, Krankenpflegeexamen, Pflegeexamen, Examen als Pflegefachmann, Examen als Pflegefachfrau, Examen als Pflegefachkraft, Examen als Gesundheits- und Krankenpfleger, Examen als Gesundheits- und Krankenpflegerin, Examen als Krankenschwester, examinierte Pflegefachkraft, examinierte Pflegekraft, staatlich anerkannte Pflegefachkraft, Diplôme d'État d'infirmier, Diplôme d'État infirmier, colegiación enfermería, sairaanhoitajan laillistus, laillistettu sairaanhoitaja, Valviran laillistus, registered nurse, NMC registered, registered with the NMC, Nursing and Midwifery Council, state registered nurse, licensed nurse, infirmière diplômée d'État, infirmier diplômé d'État, IDE diplômé, grado en enfermería colegiado, enfermera colegiada, Valviran rekisteröinti, Valvira-rekisteröinti, examinierter Gesundheits- und Krankenpfleger, staatlich anerkannte Altenpflegerin, staatlich anerkannter Altenpfleger, staatlich geprüfte Altenpflegerin, staatlich geprüfter Altenpfleger, examinierte Altenpflegerin, examinierter Altenpfleger | kind:licence
Practical nurse licence | LPN license, LVN license, lähihoitajan pätevyys, nimikesuojattu lähihoitaja, nimikesuojattu, lähihoitajan tutkinto, lähihoitajatutkinto, licensed practical nurse | kind:licence
Medical licence | medical license, GMC registration, licence to practise, approbierter Arzt, inscription à l'Ordre des médecins, laillistettu lääkäri, GMC, GMC registered, registered with the GMC, General Medical Council, licensed physician, ärztliche Approbation, Facharztanerkennung, laillistettu erikoislääkäri | kind:licence near:approbation=0.9
Approbation | deutsche Approbation, Approbationsurkunde | kind:licence near:psychotherapist-licence=0.95,pharmacist-licence=0.9,veterinary-licence=0.9
Pharmacist licence | approbierte Apothekerin, approbierter Apotheker, inscrit à l’Ordre des pharmaciens, inscription à l’Ordre des pharmaciens, colegiado farmacéutico, farmacéutica colegiada, laillistettu apteekkialan ammattihenkilö, pharmacist license, GPhC registration, Approbation als Apotheker, GPhC, GPhC registered, registered with the GPhC, General Pharmaceutical Council, registered pharmacist, licensed pharmacist, laillistettu farmaseutti, laillistettu proviisori, approbierter Apotheker | kind:licence
Optometrist registration | GOC no, GOC number, GOC member, GOC, GOC registration, GOC registered, registered with the GOC, General Optical Council, óptico colegiado, laillistettu optikko | kind:licence
Psychotherapist licence | Approbation als Psychotherapeut, Approbation als Psychologischer Psychotherapeut, Approbation als Psychologische Psychotherapeutin, approbierter Psychotherapeut, UKCP registered, BACP accredited, numéro ADELI psychologue, psicólogo colegiado, laillistettu psykologi | kind:licence
Veterinary licence | MRCVS, RCVS, registered with the RCVS, RCVS registered, Royal College of Veterinary Surgeons, veterinary license, licensed veterinarian, approbierter Tierarzt, approbierte Tierärztin, tierärztliche Approbation, Ordre des vétérinaires, veterinario colegiado, laillistettu eläinlääkäri | kind:licence
Physiotherapy registration | HCPC registration, physical therapist license, laillistettu fysioterapeutti, HCPC, HCPC registered, registered with the HCPC, Health and Care Professions Council, staatlich anerkannter Physiotherapeut, diplôme d'État de kinésithérapeute, fisioterapeuta colegiado | kind:licence
BLS | Basic Life Support, BLS certification, AHA BLS | case
ACLS | Advanced Cardiac Life Support, ALS provider, Advanced Life Support, ALS, soporte vital avanzado, réanimation avancée | case
PALS | Pediatric Advanced Life Support | case
CPR | CPR certification, cardiopulmonary resuscitation, Reanimation, RCP, elvytys | case
First aid | first aid certificate, First Aid at Work, Ersthelfer, Erste Hilfe, Erste-Hilfe-Kurs, Ersthelferausbildung, SST, sauveteur secouriste du travail, premiers secours, PSC1, primeros auxilios, ensiapu, EA1, ensiapukoulutus, hätäensiapu
Medication permit | LOVe, LOVe-lääkelupa, lääkelupa, lääkehoidon lupa, LOP-lääkelupa, LOP, LOVe-koulutus | case
Nursing assistant certification | CNA certification, certified nursing assistant, Pflegehelfer, Diplôme d'État d'aide-soignant, DEAS, auxiliar de enfermería, TCAE
Wound expert certification | ICW Wundexperte, Wundexperte ICW, certified wound care nurse
Practice instructor | Praxisanleiter, Praxisanleitung, Praxisanleiterin, preceptor training, preceptorship
Hygiene officer | Hygienebeauftragte, Hygienebeauftragter
TNCC | Trauma Nursing Core Course | case
CCRN | critical care registered nurse | case
NIHSS | NIH Stroke Scale | case
APLS | Advanced Paediatric Life Support, EPALS | case
# Clinical practice and records | domain | 0.15 | | silent id:clinical-practice
Infusion therapy | infusions, perfusion, perfusiones, infuusiohoito
Patient flow | patient flow management, bed management, Belegungsmanagement
Tracheostomy care | tracheostomy, Tracheostomapflege
Discharge planning | Entlassmanagement, planification de sortie, planificación del alta, kotiutussuunnittelu
Emergency preparedness | Notfallmanagement, gestion des urgences, emergencias sanitarias
SystmOne |  | kind:tool
EMIS Web | EMIS | kind:tool
Meditech |  | kind:tool
Lifecare |  | kind:tool
Vivendi PD | Vivendi | kind:tool case
Medifox | MediFox DAN | kind:tool
Nedap Ons |  | kind:tool
NetSoins | Titan Link | kind:tool
Wondzorg | wound dressing changes, Verbandwechsel, haavahoito, yara bakımı
Allscripts | eClinicalWorks, athenahealth, NextGen Healthcare | kind:tool
HL7 | FHIR, HL7 FHIR | kind:method case
DICOM | PACS | kind:tool case
TrakCare | Hopital Manager, ORBIS, Medico KIS | kind:tool
Utilization review | utilization management
Dental radiography | dental X-rays
Daisy | Daisy-järjestelmä | kind:tool case ctx
`;
