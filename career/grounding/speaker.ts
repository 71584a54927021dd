import { wordwise } from "../language/word-bounds.ts";

/** Whom a part of a text is about: the person of the CV, the employer of the posting, or nobody in particular. */
export type Owner = "person" | "employer" | "anybody";

const theirs = wordwise(
  /\b(?:you|your|yours|(?:the|this) (?:role|position|post|job|posting|advert\p{L}*|vacancy)|position of|apply(?:ing)?|application|Sie|Ihnen|Ihr|Ihre[mnrs]?|Stelle|Stellenanzeige|Anzeige|Position als|bewerb\p{L}*|Bewerbung|vous|votre|vos|poste|annonce|candidature|usted(?:es)?|su|sus|buscan|piden|dan|exigen|requieren|esperan|mencionan|se lee|valoran|ofrecen|puesto|oferta|anuncio|vacante|candidatura|te|teidän|teillä|teille|teitä|etsitte|haette|edellytätte|odotatte|arvostatte|painotatte|pidätte|tarjoatte|haen|hakemus\p{L}*|tehtävä\p{L}*|ilmoitu\p{L}*)\b/giu,
);
const own = wordwise(
  /\b(?:I|my|me|mine|myself|ich|meine?[mnrs]?|mir|mich|je|mon|ma|mes|moi|yo|mi|mis|tengo|aporto|soy|he|hablo|domino|trabajo|trabajé|dirijo|dirigí|cuento|olen|olin|minulla|minun|minä|osaan|hallitsen|tunnen|puhun)\b|(?<!\p{L})j['’]/giu,
);
const claimed =
  /(?:which|that|as|all of which) I\b(?! (?:would|want|hope|am keen|have not|haven['’]t))|(?:so|as) (?:do|have|am) I\b|\bich auch\b|\bmoi aussi\b|yo también|minäkin|(?:das|die|den|was|womit) ich\b|qu(?:e|['’]) ?j['’e]|(?:que|lo que) (?:yo )?(?:tengo|he|domino)|(?:jo[ist]ta|joissa|mitä|jota) (?:minulla|olen|osaan)|(?:match|fit|correspond|mirror|meet|align|entsprech|entspricht|pass|deck|coïncid|coincid|encaja|vasta)\p{L}*\s(?:\p{L}+\s){0,3}(?:my|mein\p{L}*|mon|mes|mi|mis|minun)\b/iu;
const application =
  /\b(?:appl(?:y|ying|ication)|position of|role of|join|would|interested|looking forward|bewerb\p{L}*|Stelle|würde|möchte|freu\p{L}*|poste|candidature|rejoindre|souhait\p{L}*|aimerais|puesto|candidatura|me dirijo|gustaría|quisiera|haen|hakea|haluaisin|tehtävä\p{L}*)/iu;
const denial = wordwise(
  /\b(?:no (?:\p{L}+ )?experience|without (?:any )?experience|not (?:yet )?(?:worked|used|had|familiar|touched)|(?:have|has|had) not(?! only)|haven['’]t|hasn['’]t|(?:do|does|did) not (?:yet )?(?:have|know|speak|use)|don['’]t (?:yet )?(?:have|know|speak|use)|never|(?:have|has) yet to|know (?:it |them )?only|(?:will|would) (?:have|need) to learn|(?:won|don|can)['’]t claim|cannot claim|not (?:in|on|among|part of) my (?:CV|skills)|new to me|not yet|(?:like|want|eager|keen|willing|hope) to (?:learn|get to know|acquire|take up)|lack|bisher nur|nur vom Hörensagen|only (?:heard|read) of|know by name only|only by name|nur dem Namen nach|solo de oídas|que de nom|(?:points?|gaps?|questions?) (?:is|are|remains?|stays?) open|(?:is|are) missing|fehlt mir|fehlen mir|offen (?:ist|bleibt)|(?:ist|bleibt) offen|punto abierto|(?:on|jää) auki|(?:un )?point reste ouvert|me manque|manque encore|me falta|puuttuu|(?:does|do) not show|doesn['’]t show|not shown|zeigt mein Lebenslauf nicht|ne (?:le |la |les )?montre pas|no (?:lo |la )?muestra|no figura|ei osoita|ei näy|neu für mich|noch nicht|bisher nicht|bislang nicht|steht nicht (?:in|auf)|(?:habe|kenne|spreche|besitze) ich (?:\p{L}+ )?nicht|keine(?:rlei)? (?:\p{L}+ )?(?:Erfahrung|Kenntnisse)|möchte ich lernen|würde ich gern(?:e)? lernen|pas encore|n['’]ai (?:pas|jamais)|nouveau pour moi|nouvelle pour moi|sans expérience|todavía no|aún no|no tengo|no he|nuevo para mí|sin experiencia|en ole|ei ole|ei vielä|minulle uusi|minulle uutta|haluan oppia|haluaisin oppia)\b/iu,
);
const candidate =
  /\byour (?:time|work|experience|role|team|years|move|result|project)|\byou(?:['’]ve| have| had| were| did| led| built| ran| worked| managed| used| moved| cut| wrote|r \p{L}+ed)\b|\byou \p{L}+ed\b|\b(?:haben Sie|Sie haben|hatten Sie|Ihre (?:Zeit|Erfahrung|Arbeit|Rolle))\b|\b(?:vous avez|avez-vous|votre (?:expérience|travail|équipe))\b|\b(?:ha (?:trabajado|dirigido|usado)|usted (?:ha|tiene)|su (?:experiencia|trabajo))\b|\b(?:olet \p{L}+nut|olet \p{L}+nyt|kokemuksesi|työsi)\b/iu;
const imagined =
  /\b(?:would|could|should|if|how do|how would|can you|why do|imagine|würden|wenn|falls|wie|warum|feriez|si|comment|pourquoi|haría|cómo|por qué|miten|miksi|jos)\b/iu;

/** Whether a part of a text speaks of the person as I. */
export const namesPerson = (text: string): boolean => text.search(own) >= 0;

/** Whether a part of a text says that something isn't there, or is only hoped for. */
export const isDenied = (text: string): boolean => denial.test(text);

/** Whether a part of a text speaks of applying for the position rather than of having held it. */
export const isApplication = (text: string): boolean => application.test(text);

/** Whether a question or a hint for an interview takes some experience of the person for given. */
export const supposesExperience = (text: string): boolean => candidate.test(text) && !imagined.test(text);

/**
 * Whom the words at a place of a letter are about: the nearest cue before them decides, else the nearest behind them.
 * `companies` are the places at which the posting's employer is named.
 */
export function ownersIn(text: string, companies: readonly number[]): (at: number) => Owner {
  const theirCues = [...[...text.matchAll(theirs.regExp)].map((found) => found.index), ...companies];
  if (theirCues.length === 0) return () => "person";
  const ownCues = [...text.matchAll(own.regExp)].map((found) => found.index);
  if (ownCues.length > 0 && claimed.test(text)) return () => "person";
  if (isApplication(text) && !/\b(?:as|als|en tant que|como)\s/iu.test(text)) return () => "employer";
  return (at) => {
    const cues = [
      ...theirCues.map((index) => ({ index, owner: "employer" as const })),
      ...ownCues.map((index) => ({ index, owner: "person" as const })),
    ];
    const before = cues.filter(({ index }) => index <= at).sort((one, other) => other.index - one.index)[0];
    const after = cues.filter(({ index }) => index > at).sort((one, other) => one.index - other.index)[0];
    return (before ?? after)?.owner ?? "person";
  };
}
