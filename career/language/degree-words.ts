/** Names of degrees and leaving certificates, as regular expressions over the text in any case. */
export const degreePatterns: readonly RegExp[] = [
  /(?<![\p{L}.])(?:(?:M|B)\.?(?:Phys|Chem|Math|Biol|Sci|Geol|Pharm|Sc\.?\s?Ed|Comm|Vet\.?Med|Ch\.?B|B\.?S|S\.?W|H\.?A|Div|Th|Des|Acc|Mgmt|A\.?Sc|Soc\.?Sc|S\.?E|S\.?Ed|P\.?S|L\.?S|S\.?C\.?E|Tech|I\.?T|C\.?A)|A\.?A\.?S|Pharm\.?D|D\.?N\.?P|Psy\.?D|D\.?D\.?S|D\.?V\.?M|M\.?D|M\.?B\.?B\.?S|B\.?S\.?B\.?A|Juris Doctor|Post[- ]?Graduate|Certificat d['’]Aptitude)\.?(?![\p{L}])/u,
  /(?<!\p{L})(?:Mestrado|Bacharelado|Bacharel|Doutoramento|Doutorado|Pós-graduação|Ensino Médio|Ensino Secundário|Tecnólogo|Curso Técnico|Curso Profissional|Laurea|Diploma di|Maturità|Dottorato|Perito|Qualifica professionale|\p{L}*examen|Gymnasieexamen|Yrkeshögskola|HBO|MBO|VWO|HAVO|Propedeuse|Doctoraal|Fagbrev|Svennebrev|Mastergrad|Bachelorgrad|Kandidatgrad|Cand\.\s?\p{L}+|HF|STX|Высшее|Бакалавр|Магистр|Специалист|Πτυχίο|学士|修士|博士|석사|학사|박사)(?!\p{L})/u,
  /\b(?<!\b(?:scrum|web|quarter|station|harbou?r|post|grand|game|yacht|brew|toast|ring|head) )(?:bachelor|master(?! (?:data|plan|sched|craft|key|class|mariner|chef|brewer|builder|of ceremon))|doctor|doctorate|associate|magister|diplom|licen[cs]iate|postgraduate|undergraduate)(?:['’]s)?(?!\p{L})/iu,
  /(?<![\p{L}.])(?:B\.?\s?(?:A|S|Sc|Eng|Tech|Com|Ed|F\.?A|B\.?A|Arch|Mus|N|S\.?N|Pharm|Des|E)|M\.?\s?(?:A|S|Sc|Eng|Tech|Com|Ed|F\.?A|B\.?A|Arch|Phil|P\.?H|S\.?W|S\.?N|Res|Des|D|P\.?A)|Ph\.?\s?D|D\.?Phil|Ed\.?D|J\.?D|LL\.?[BM]|A\.?\s?(?:A|S|A\.?S)|B\.?Sc|M\.?Sc|Dr\.?\s?(?:rer|phil|med|ing|jur)\.?[\s-]?\p{L}*)\.?(?:\s?\(Hons?\.?\))?(?![\p{L}])(?!(?<=MS)[\s-]?(?:Office|Excel|Word|Teams|SQL|Project|Dynamics|Access|Outlook|Azure|PowerPoint|Visio|365|Windows|Exchange|SharePoint|Power|Produkt|Anwendung|Paket))/u,
  /(?<!\p{L})(?:GCSEs?|A[\s-]Levels?|High School Diploma|Leaving Certificate|HND|HNC|NVQ|BTEC|GED|Diploma|Certificate|Foundation Degree|Abitur|Fachabitur|Fachhochschulreife|Hochschulreife|Mittlere Reife|Realschulabschluss|Hauptschulabschluss|Promotion|Staatsexamen|(?:Berufs)?Ausbildung|Umschulung|Gesellenbrief|Meisterbrief|\p{L}*meister(?:in)?|\p{L}+fachangestellte[rn]?|Fachkraft|Fachwirt(?:in)?|Betriebswirt(?:in)?|Diplom-?\p{L}*|Matura|Lehre)(?!\p{L})/iu,
  /(?<![\p{L}.])(?:M\.?B\.?\s?(?:Ch\.?B|B\.?S|B\.?Ch)|B\.?M\.?B\.?S|B\.?V\.?(?:Sc|M\.?S)|B\.?Ch\.?D|[MF]RC[A-Z]{1,5}|MRCPCH|FHEA|PG\s?(?:Cert|Dip)|DipHE|CertHE|Cert\.?\s?Ed|CCT|M\.?Eng|MChem|MSci|MMath|MLitt|BMus|BEng|BN|BNurs|BDS|LLB|GDip)\.?(?![\p{L}])/u,
  /(?<!\p{L})(?:[SG]?[NS]VQ|QCF|RQF|National [345]|Higher National|Peruskoulu|peruskoulu|Ylioppilastutkinto|lukio(?:n oppimäärä)?|Lukio|ESO|Educación Secundaria(?: Obligatoria)?|EGB|Grado (?:Medio|Superior)|Level \d (?:Diploma|Certificate|Award|NVQ)|Attestation d['’]études|Secondary School Certificate|Vordiplom|Erstes Staatsexamen|Zweites Staatsexamen|Referendariat|(?:[Mm]ittlerer |[Ee]rster |[Qq]ualifizierender )?(?:[Mm]ittlere[rn]? )?\p{L}*[Ss]chulabschluss|Facharbeiter(?:in|brief)?|IHK-Abschluss)(?!\p{L})/u,
  /(?<!\p{L})(?:PGCE|PGDE|QTS|GDL|LPC|Legal Practice Course|(?:Graduate|Postgraduate|Advanced) (?:Diploma|Certificate|Course)|Apprenticeship|City (?:&|and) Guilds|T[\s-]Level)(?!\p{L})/iu,
  /(?<!\p{L})(?:[Cc]lasses? préparatoires?|CPGE|DCG|DSCG|DEC|BP|CQP|Titre professionnel|Certificat|Ingénieur diplômé|Bac)(?!\p{L})/u,
  /(?<!\p{L})(?:Magister|Licencjat|Inżynier|Matura|Doktor|Technik|Tytuł|Lisans|Ön Lisans|Yüksek Lisans|Doktora|Lise|Laurea|Kandidatexamen|Civilingenjör|Yrkesexamen)(?!\p{L})/iu,
  /\b(?:Licence|Maîtrise|Doctorat|Baccalauréat|Bac(?:\s?(?:\+\s?\d|pro|technologique))?|BTS|DUT|BUT|CAP|BEP|Brevet|Diplôme|DEUG|DESS|DEA|Mastère|MBA|Agrégation|CAPES|DE)(?!\p{L})/u,
  /\b(?:Licenciatura|Licenciad[oa]|Grado|Máster|Diplomatura|Diplomad[oa]|Ingeniería|Doctorado|Bachillerato|Técnico Superior|Técnico Medio|Ciclo Formativo|Formación Profesional|CFGS|CFGM|Postgrado|Título)(?!\p{L})/iu,
  /(?<!\p{L})(?:\p{L}*(?:maisteri|kandidaatti|tohtori|lisensiaatti|diplomi-insinööri)|insinööri|DI|FM|KTM|KTK|VTM|HuK|LuK|TkK|KM|OTM|FT|tradenomi|sairaanhoitaja|lähihoitaja|sosionomi|medianomi|restonomi|fysioterapeutti|AMK|YAMK|ylioppilas(?:tutkinto)?|ammattitutkinto|perustutkinto|erikoisammattitutkinto|ylempi korkeakoulututkinto|alempi korkeakoulututkinto|\p{L}*tutkinto(?:a|n)?|\p{L}+n koulutus|merkonomi|datanomi|artesaani)(?!\p{L})/iu,
];

/** Level of a degree, from 1 (school) to 5 (doctorate), by the words that name it; the first that fits wins. */
export const degreeLevels: readonly (readonly [number, RegExp])[] = [
  [
    5,
    /ph\.?\s?d|doctor(?:ate)?\b|d\.?phil|\bed\.?d\b|doktor|promotion|doctorat|doctorado|tohtori|dr\.\s?(?:rer|phil|med|ing|jur)|doktora(?!\p{L})/iu,
  ],
  [
    4,
    /master|\bm\.?\s?(?:sc|a|s|eng|ed|ba|phil|res|fa|tech|arch)\b\.?|\bmba\b|magister|diplom(?:-|\s?\(|ingenieur)|staatsexamen|mastère|maîtrise|máster|dess|maisteri|diplomi-insinööri|\bdi\b|\bfm\b|\bktm\b|ylempi|\bllm\b|\bbac\s?\+\s?5|yamk|yüksek lisans|\bdscg\b|laurea magistrale|civilingenjör|\bpgce\b/iu,
  ],
  [
    3,
    /bachelor|\bb\.?\s?(?:sc|a|s|eng|ed|ba|com|tech|fa|n)\b\.?|licence\b|licenciatura|licenciad|\bgrado\b(?! (?:superior|medio)\b)|kandidaatti|insinööri|tradenomi|sosionomi|\bamk\b|undergraduate|\bllb\b|diplomatura|ingenier|\bbac\s?\+\s?[34]|licencjat|inżynier|(?<!ön )lisans|\bdcg\b|laurea|kandidatexamen|\blpc\b|legal practice course|(?:college|university|hochschul)\s?(?:degree|abschluss)/iu,
  ],
  [
    2,
    /associate|\bhn[dc]\b|foundation degree|\bbts\b|\bdut\b|\bbut\b|ausbildung|lehre\b|gesellenbrief|meister|fachwirt|técnico|ciclo formativo|formación profesional|ammattitutkinto|perustutkinto|lähihoitaja|merkonomi|apprenticeship|vocational|\bnvq\b|\bbtec\b|\bcap\b|\bbep\b|berufsausbildung|\b(?:ihk|hwk|handwerkskammer)\b|(?<!\p{L})(?:\p{L}*kauf(?:mann|frau)|\p{L}*gesell(?:e|in)|\p{L}+fachangestellter?|\p{L}*fachkraft|facharbeiter(?:in)?|fachinformatiker(?:in)?)(?!\p{L})|city (?:&|and) guilds|\bbtm\b|brevet (?:professionnel|technique)|\bbac pro(?:fessionnel)?(?!\p{L})|titre professionnel|\bcqp\b|certificado de profesionalidad|\bcfg[sm]\b|\bfp\b|\bgrado (?:superior|medio)\b|artesaani|datanomi/iu,
  ],
  [
    1,
    /high school|gcse|a[\s-]levels?|abitur|matura|reife|schulabschluss|baccalauréat|\bbac\b|bachillerato|ylioppilas|\bged\b|secondary/iu,
  ],
];
