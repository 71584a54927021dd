/**
 * The families with the words of a title that tell them, in English, German, French, Spanish and Finnish. The first that
 * matches wins, so what is narrow stands before what is wide: a sales engineer sells, a data engineer works with data.
 */
const rules = [
  [
    "sales",
    /sales|account (?:executive|manager)|business development|vertrieb\p{L}*|außendienst\p{L}*|salesperson|commercial[e]?|ventas|myynti\p{L}*/iu,
  ],
  [
    "service",
    /customer|client (?:support|services?)|call cent(?:er|re)|kunden\p{L}*|service client|atención al cliente|asiakas\p{L}*/iu,
  ],
  [
    "people",
    /hr|human resources|recruit\p{L}*|talent|people (?:partner|operations|manager)|personal(?:referent|leiter|sachbearbeiter|entwickler|er)\p{L}*|ressources humaines|recursos humanos|henkilöstö\p{L}*|rekrytoi\p{L}*/iu,
  ],
  [
    "marketing",
    /marketing|copywriter|seo|social media|content|brand|public relations|communications?|redakteur(?:in)?|kommunikation\p{L}*|journalist(?:in)?|community manager|markkinoin\p{L}*|viestin\p{L}*/iu,
  ],
  [
    "data",
    /data|machine learning|ml|ai|business intelligence|bi|daten(?!schutz)\p{L}*|données|datos|statisti\p{L}*|analytics/iu,
  ],
  [
    "design",
    /(?:ux|ui)(?:[ /-](?:ux|ui))?|(?:\p{L}*)?(?:designer|gestalter)(?:in)?|graphi(?:c|ste)|diseñador[a]?|graphic artist|illustrator(?:in)?|muotoilija/iu,
  ],
  ["product", /product (?:manager|owner|lead|director)|produktmanager(?:in)?|chef(?:fe)? de produit|tuotepäällikkö/iu],
  [
    "project",
    /(?:project|programme?|delivery) (?:manager|lead|coordinator|director)|projekt(?:leiter|manager|koordinator)\p{L}*|scrum|agile coach|chef(?:fe)? de projet|jef[ea] de proyecto|projektipäällikkö/iu,
  ],
  [
    "it",
    /it|help ?desk|service ?desk|\p{L}*system ?administrat\p{L}*|systems? administrator|sysadmin|network (?:engineer|administrator)|(?:cyber|information|network|cloud) ?security|security (?:analyst|engineer|architect)|fachinformatiker\p{L}*|administrateur systèmes?|administrador[a]? de sistemas|it-\p{L}+|järjestelmäasiantuntija/iu,
  ],
  [
    "software",
    /software\p{L}*|develop(?:er|ment)|programmer|full[ -]?stack|back[ -]?end|front[ -]?end|devops|sre|site reliability|platform engineer|cloud (?:engineer|architect)|web(?:entwickler\p{L}*)?|android|ios|mobile (?:engineer|developer)|qa|test(?:er|s? automation)|engineering manager|cto|(?:\p{L}*)entwickler(?:in)?|programmierer(?:in)?|développeu(?:r|se)|logiciels?|desarrollador[a]?|programador[a]?|ohjelmisto\p{L}*|ohjelmoija|kehittäjä/iu,
  ],
  [
    "legal",
    /legal|paralegal|lawyer|attorney|solicitor|barrister|notary|compliance|jurist(?:in|e)?|(?:\p{L}*)an(?:walt|wältin)|avocate?|abogad[oa]|lakimies|juristi|asianajaja|datenschutz\p{L}*/iu,
  ],
  [
    "finance",
    /account(?:ant|ing)|audit(?:or|orin|eur|rice|ora)|bookkeep\p{L}*|financ(?:e|ial)|controller(?:in)?|treasur\p{L}*|actuary|tax|banker|underwriter|(?:\p{L}*)buchhalt\p{L}*|steuer\p{L}*|finanz\p{L}*|comptable|contable|kirjanpitäjä|tilintarkastaja/iu,
  ],
  [
    "health",
    /nurse|nursing|midwife|paramedic|doctor|physician|surgeon|dentist|dental|pharmac\p{L}*|physio\p{L}*|therapist|radiographer|clinical|medical|pflege(?:fach)?\p{L}*|(?:\p{L}*)(?:krankenschwester|krankenpfleger|arzt|ärztin|therapeut|hebamme|apotheker)(?:in)?|infirmi(?:er|ère)|médecin|aide-soignante?|enfermer[oa]|médic[oa]|(?:\p{L}*)hoitaja|lääkäri|kätilö/iu,
  ],
  [
    "care",
    /social work(?:er)?|care(?:r|giver| assistant| worker)|support worker|nanny|child ?care|nursery|erzieher(?:in)?|sozial(?:arbeit|pädagog)\p{L}*|heilerziehungs\p{L}*|éducat(?:eur|rice)|trabajador[a]? social|sosionomi|sosiaali\p{L}*|lastenhoitaja/iu,
  ],
  [
    "education",
    /teacher|teaching|lecturer|tutor|trainer|instructor|educator|(?:\p{L}*)lehrer(?:in)?|lehrkraft|dozent(?:in)?|enseignante?|professeure?|formateur|formatrice|profesor[a]?|maestr[oa]|docente|(?:\p{L}*)opettaja|lehtori/iu,
  ],
  [
    "research",
    /research(?:er)?|scientist|postdoc(?:toral)?|phd|laborator\p{L}*|wissenschaft\p{L}*|forscher(?:in)?|doktorand(?:in)?|cherch(?:eur|euse)|doctorante?|investigador[a]?|tutkija/iu,
  ],
  [
    "trades",
    /electrician|plumber|welder|carpenter|joiner|mason|painter|roofer|machinist|mechanic|fitter|technician|assembler|(?:\p{L}*)(?:elektriker|elektroniker|mechaniker|mechatroniker|schlosser|schweißer|tischler|schreiner|maurer|maler|dachdecker|installateur|monteur|techniker)(?:in)?|électricien(?:ne)?|plombier|soudeur|menuisier|maçon|technicien(?:ne)?|electricista|fontanero|soldador|albañil|mecánico|técnic[oa]|(?:\p{L}*)asentaja|hitsaaja|kirvesmies|mekaanikko/iu,
  ],
  [
    "logistics",
    /warehouse|driver|courier|forklift|logistic\p{L}*|supply chain|procurement|buyer|dispatcher|(?:\p{L}*)fahrer(?:in)?|lager\p{L}*|logistik\p{L}*|disponent(?:in)?|einkäufer(?:in)?|magasinier|cariste|chauffeur|conductor[a]?|repartidor|mozo de almacén|kuljettaja|varasto\p{L}*/iu,
  ],
  [
    "hospitality",
    /(?:sous|head|pastry|commis) chef|chef de (?:partie|rang|cuisine)|chef|cook|baker|barista|bartender|wait(?:er|ress|ing)|housekeep\p{L}*|hotel|kitchen|restaurant|k[oö]ch(?:in)?|kellner(?:in)?|bäcker(?:in)?|hotelfach\p{L}*|serveu(?:r|se)|cuisini(?:er|ère)|camarer[oa]|cociner[oa]|kokki|tarjoilija/iu,
  ],
  [
    "retail",
    /retail|shop|store|cashier|merchandis\p{L}*|(?:\p{L}*)verkäufer(?:in)?|filial\p{L}*|einzelhandel\p{L}*|vendeu(?:r|se)|dependient[ae]|vendedor[a]?|cajer[oa]|myyjä/iu,
  ],
  [
    "office",
    /(?:executive|personal|administrative|office|team) assistant|administrat(?:or|ion|ive)|office|secretary|receptionist|clerk|data entry|büro\p{L}*|sachbearbeit\p{L}*|sekretär(?:in)?|assistenz\p{L}*|verwaltung\p{L}*|kauf(?:mann|frau) für büromanagement|secrétaire|assistante? de direction|administrativ[oa]|secretari[oa]|sihteeri|toimisto\p{L}*/iu,
  ],
  [
    "engineering",
    /(?:mechanical|electrical|civil|chemical|structural|process|manufacturing|hardware|industrial|design|quality|test) engineer|engineer|(?:\p{L}*)ingenieur(?:in)?|konstrukteur(?:in)?|ingénieure?|ingenier[oa]|insinööri|architect|architekt(?:in)?/iu,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

export type RoleFamily = (typeof rules)[number][0];

const names: ReadonlySet<string> = new Set(rules.map(([family]) => family));
export const isRoleFamily = (name: string): name is RoleFamily => names.has(name);

const letter = "[\\p{L}\\p{N}_]";
/** Whole words only. Looking behind and ahead once each is several times faster than a general word boundary. */
const families = rules.map(([family, { source }]): [RoleFamily, RegExp] => [
  family,
  new RegExp(`(?<!${letter})(?:${source})(?!${letter})`, "iu"),
]);

/** No title is longer; what is, isn't searched further. */
const LONGEST_TITLE = 200;

/** The family of work that a job's title tells (language found by its words), or null if none of the words is known. */
export function roleFamily(title: string): RoleFamily | null {
  return families.find(([, pattern]) => pattern.test(title.slice(0, LONGEST_TITLE)))?.[0] ?? null;
}
