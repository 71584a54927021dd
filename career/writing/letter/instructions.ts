import type { LetterOptions } from "../../../schemas/options.ts";
import { wordwise } from "../../language/word-bounds.ts";
import { findSkills } from "../../skills/matcher.ts";

/** What could be understood of a person's own instructions. Nothing of it is a fact: it only steers what is chosen. */
export interface Wishes {
  readonly length: LetterOptions["length"] | null;
  readonly address: "formal" | "informal" | null;
  /** Ids of skills to put first. */
  readonly emphasize: readonly string[];
  /** Ids of skills, and words, to leave out. */
  readonly avoidSkills: readonly string[];
  readonly avoidWords: readonly string[];
  readonly avoidGap: boolean;
  /** Whether a part of the instructions was not understood. */
  readonly leftOver: boolean;
}

const avoid = wordwise(
  /\b(?:(?:do not|don't|don’t|never) (?:mention|name|write about|talk about|include)|leave out|without mentioning|avoid|nicht erwähnen|nicht nennen|erwähne\s+nicht|nenne\s+nicht|ohne erwähnung|weglassen|ne (?:mentionne[zr]?|cite[zr]?|parle[zr]?) pas|ne pas (?:mentionner|citer|parler)|sans mentionner|no (?:menciones?|mencionar|nombrar|hables?|incluyas?)|sin mencionar|älä (?:mainitse|kerro)|jätä pois)\b/iu,
);
const emphasis = wordwise(
  /\b(?:mention|emphasi[sz]e|highlight|stress|focus on|point out|include|betone\p{L}*|hervorheben|hebe|erwähne\p{L}*|nenne\p{L}*|schwerpunkt|mentionne[zr]?|insiste[zr]?|mets?|mettre en avant|souligne[zr]?|cite[zr]?|menciona\p{L}*|destaca\p{L}*|resalta\p{L}*|enfatiza\p{L}*|korosta|mainitse|painota|tuo esiin)\b/iu,
);
const short = wordwise(
  /\b(?:keep it (?:short|brief)|shorter|short|brief|concise|kurz\p{L}*|knapp\p{L}*|courte?|brève?|bref|corta|breve|lyhyt|lyhyesti|lyhyempi)\b/iu,
);
const long = wordwise(
  /\b(?:longer|long|detailed|in detail|lang|länger|ausführlich\p{L}*|longue|détaillée?|larga|detallada|pitkä|pidempi|yksityiskohtai\p{L}*)\b/iu,
);
const informal = wordwise(
  /\b(?:informal|casual|first[- ]name|duzen|du-form|per du|tutoyer|tutoie\p{L}*|tutear|tutea|sinutella|sinuttele|rennosti)\b/iu,
);
const formal = wordwise(
  /\b(?:formal|formally|siezen|sie-form|förmlich\p{L}*|formell\p{L}*|vouvoyer|formelle?|de usted|teititellä|muodollinen)\b/iu,
);
const gap = wordwise(
  /\b(?:gaps?|weakness(?:es)?|missing|lücken?|schwächen?|lacunes?|faiblesses?|carencias|debilidades|puutte\p{L}*|heikkou\p{L}*)\b/iu,
);

/** Reads simple, safe wishes; everything else is reported as left over and has no effect. */
export function readInstructions(text: string | undefined): Wishes {
  const clauses = (text ?? "")
    .split(/[.;!?\n]+|,\s+(?=(?:but|and|aber|und|mais|et|pero|y|mutta|ja)\b)/iu)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
  const read = clauses.map(readClause);
  return {
    length: read.find((one) => one.length !== null)?.length ?? null,
    address: read.find((one) => one.address !== null)?.address ?? null,
    emphasize: read.flatMap((one) => one.emphasize),
    avoidSkills: read.flatMap((one) => one.avoidSkills),
    avoidWords: read.flatMap((one) => one.avoidWords),
    avoidGap: read.some((one) => one.avoidGap),
    leftOver: read.some((one) => one.leftOver),
  };
}

const none: Wishes = {
  length: null,
  address: null,
  emphasize: [],
  avoidSkills: [],
  avoidWords: [],
  avoidGap: false,
  leftOver: false,
};

function readClause(clause: string): Wishes {
  const skills = findSkills(clause, { listed: true }).map(({ skill }) => skill.id);
  if (avoid.test(clause)) {
    const avoidGap = gap.test(clause);
    const avoidWords = avoidGap || skills.length > 0 ? [] : objectOf(clause);
    return {
      ...none,
      avoidSkills: skills,
      avoidWords,
      avoidGap,
      leftOver: !avoidGap && skills.length + avoidWords.length === 0,
    };
  }
  if (emphasis.test(clause)) return { ...none, emphasize: skills, leftOver: skills.length === 0 };
  if (informal.test(clause)) return { ...none, address: "informal" };
  if (formal.test(clause)) return { ...none, address: "formal" };
  const isShortClause = clause.split(/\s+/u).length <= 8;
  if (isShortClause && short.test(clause)) return { ...none, length: "short" };
  if (isShortClause && long.test(clause)) return { ...none, length: "long" };
  return { ...none, leftOver: true };
}

const fillers = new Set(
  "the a an my any that which about at of for from in to i me der die das den dem meine meinen mein bitte von bei le la les mon ma mes de du des el los las mi mis del please s'il te plaît".split(
    " ",
  ),
);

/** The words that a clause wants left out: what is written with a capital or in quotes, else its last words. */
function objectOf(clause: string): string[] {
  const named = clause.slice((avoid.exec(clause)?.index ?? 0) + (avoid.exec(clause)?.[0].length ?? 0));
  const rest = named.trim() === "" ? clause.replace(avoid, "") : named;
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{N}'’&.-]*/gu) ?? [];
  return words.filter((word) => !fillers.has(word.toLowerCase()) && word.length > 2).map((word) => word.toLowerCase());
}
