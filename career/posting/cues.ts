import { wordwise } from "../language/word-bounds.ts";

/** How strongly a sentence asks for what it names. */
export type Strength = "required" | "preferred" | "denied" | null;

const preferred = wordwise(
  /nice[- ]to[- ]have|(?:is|are|as|would be|be|considered|seen as)?\s*an? (?:big |huge |strong |real |definite |distinct |clear )?(?:plus|advantage|bonus|asset)\b|\bpreferred\b|\bpreferabl[ey]\b|\bdesirable\b|\bdesired\b|\bideally\b|\bbonus\b|\badvantageous\b|\bbeneficial\b|\boptional\b|\bwelcome\b|\bhelpful\b|\b(?:be|are|is) (?:very |really |also )?(?:useful|handy)\b|\b(?:good|great) to have\b|\bthrilled\b|\bnice extra\b|\bnot a dealbreaker\b|wäre (?:schön|toll|super)|(?:schön|toll|super) wäre|\bnot (?:strictly )?(?:required|essential|necessary|mandatory)[ ,]+but\b|\bwould be (?:nice|great|helpful|ideal|good)\b|\bwe['’]d love\b(?! (?:to (?:hear|meet|talk|speak|chat|get to know|have you|welcome)|you to (?:join|apply)|it if you applied))|\bbrownie points\b|\bfamiliarity with .{3,40} helps\b|\bcan be learn(?:ed|t)\b|\beven better\b|\bhelps\b|\bwould help\b|\b(?:isn['’]t|not) (?:needed|required|essential|a must)\b.{0,12}\bif you\b|von vorteil|wünschenswert|idealerweise|gerne auch|(?:sind|ist|wäre|wären) (?:ein )?(?:großes )?plus|pluspunkt|kein muss|optional|im idealfall|gern gesehen|erwünscht|\bhilfreich\b|(?:est|serait|sont|seraient|constitue(?:nt)?) un (?:vrai |réel |gros )?(?:plus|atout)|souhaité|apprécié|idéalement|de préférence|\bun plus\b|\batouts?\b|se valora|se valorará|valorable|deseable|sería (?:un plus|ideal|bueno)|será un plus|es un plus|idealmente|preferiblemente|preferible|se apreciar|katsotaan eduksi|eduksi|plussaa|hyödyksi|arvostamme|toivottavaa|toivomme|toivotaan|toiveena|mielellään|meriitti/iu,
);

const required = wordwise(
  /\b(?:must|required|requires?|mandatory|essential|need(?:ed|s)?|necessary|prerequisite|minimum|at least|proven|strong|solid|excellent|proficien\p{L}+|fluent|fluency|demonstrated|hands-on|deep|extensive|in-depth|expert(?:ise)?|experience (?:with|in|of|as)|experienced (?:with|in)|knowledge of|familiar(?:ity)? with|background in|ability to|degree in|you (?:have|bring|know|are|hold|speak|live in|write|understand|use)|you['’]ve|il (?:vous|te) faut|hace falta|debes tener|du brauchst|sie brauchen|tarvitaan|can(?:no|['’])t do without|looking for|we (?:expect|need|require)|(?:is|are) (?:a )?must|valid|licen[cs]ed|certified|eligible|authori[sz]ed|comfortable with|command of|understanding of)\b|zwingend|erforderlich|unverzichtbar|müssen|\bbeherrsch\p{L}+|vorausgesetzt|voraussetzung|notwendig|mindestens|\bmuss\b|fundierte|sehr gute|gute kenntnisse|kenntnisse in|erfahrung (?:mit|in|im|als)|sicherer umgang|sie (?:haben|verfügen|bringen|sprechen)|du (?:hast|bringst|kannst|sprichst|verfügst)|abgeschlossene|wir (?:erwarten|suchen)|fließend|verhandlungssicher|unbedingt|exigé|requis|obligatoire|indispensable|impératif|vous (?:avez|êtes|maîtrisez|possédez|justifiez|disposez|parlez)|maîtrise|expérience (?:en|de|dans|avec|d['’])|titulaire|bonne connaissance|solides?|connaissances?|nous (?:recherchons|cherchons)|au moins|courant|imprescindible|\bnecesitas\b|\bpedimos\b|obligatori[oa]|necesari[oa]|requerid[oa]|se requiere|requisito|mínim[oa]|experiencia (?:en|con|de|como|mínima|demostrable)|conocimientos|dominio|nivel (?:alto|avanzado)|buscamos|al menos|titulación|edellytämme|edellytetään|vaaditaan|vaatimuksena|pakollinen|välttämätön|vähintään|odotamme|sinulla on|sinulla (?:tulee|täytyy|pitää)|(?:tulee|pitää|täytyy) olla|on oltava|edellytyksenä|hallitset|osaat|kokemusta|kokemus|etsimme|sujuva|tarvitset|tunnet/iu,
);

const denied = wordwise(
  /\b(?:moved|moving|migrat\p{L}+|switched|transition\p{L}*) (?:away )?from\b|\bno longer\b|\bretired\b|\bno\b.{0,30}\b(?:experience|knowledge|skills?) (?:is |are )?(?:needed|required|necessary|expected)|\b(?:do not|don['’]?t|won['’]?t|will not) need\b|\bwe (?:don['’]?t|do not|no longer) (?:use|need|require|work with)\b|\b(?:no|without) (?:prior |previous )?(?:experience|knowledge) (?:in|with|of|is|required|needed|necessary)|(?:\bnot|n['’]t) (?:required|needed|necessary|a requirement|looking for|expected|have to)\b|\breplac(?:ed|ing)\b|\binstead of\b|\brather than\b|\bphased? out\b|\bnot an? \b|nicht (?:erforderlich|notwendig|nötig|vorausgesetzt|zwingend)|kein(?:e|en)? .{0,40}(?:erforderlich|nötig|notwendig|vorausgesetzt)|abgelöst|(?:pas|non) (?:requis|nécessaire|obligatoire|exigé)|n['’]est pas|no (?:es )?(?:necesari|requerid|imprescindible|obligatori)|sin experiencia|ei (?:edellytetä|vaadita|tarvita|tarvitse)|emme (?:käytä|edellytä|vaadi)|luovuimme/iu,
);

/** Reads the strength of a sentence from its own words, in any of the languages. */
export function strengthOf(sentence: string): Strength {
  if (
    /(?:not|nicht|pas|no|ei) .{0,24}(?:but|aber|sondern|mais|pero|mutta)/iu.test(sentence) &&
    preferred.test(sentence)
  )
    return "preferred";
  if (/n['’]t (?:needed|required|essential).{0,12}if you/iu.test(sentence)) return "preferred";
  if (denied.test(sentence)) return "denied";
  if (preferred.test(sentence)) return "preferred";
  return required.test(sentence) ? "required" : null;
}

/**
 * Cuts a line into stretches of one strength each: sentences, and clauses that a semicolon, a dash or a "but" parts.
 * A clause without words of its own takes the strength of its sentence only if it is one.
 */
export function clausesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?])(?<!(?<!\p{L})(?:[Mm]ind|[Mm]in|[Mm]ax|[Cc]a|bzw|inkl|incl|evtl|ggf|approx|env|vgl|e\.g|z\. ?b|p\. ?ej)\.)\s+(?=\p{Lu}|\d)|,\s+(?=(?:and |und |et |y |ja )?(?:ideally|preferably|idealerweise|vorzugsweise|idéalement|de préférence|idealmente|preferiblemente|mielellään|mieluiten)(?!\p{L}))|\s*;\s+|\s+[–—]\s+(?=\p{L})|,?\s+(?:but|while|whereas|aber|sondern|mais|pero|mutta)\s+/gu,
    )
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
