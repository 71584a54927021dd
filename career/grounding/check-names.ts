import { legalForms } from "../language/organization-words.ts";
import { isCity, isTitleWord, organizationScore } from "../language/phrases.ts";
import { monthNames } from "../language/words.ts";
import { findSkills } from "../skills/matcher.ts";
import { type ClaimKind, claim, overlaps, type Part, type Ungrounded } from "./claims.ts";
import { isMerged } from "./merged-names.ts";
import { formsOf, standsIn } from "./names.ts";
import { wishes } from "./outcome-words.ts";
import { isApplication } from "./speaker.ts";
import { fold, type Piece, wordsOf } from "./text.ts";

/** Words that are written with a capital and name nothing: days, forms of address, languages and peoples. */
const ordinary = new Set(
  `i i'm monday tuesday wednesday thursday friday saturday sunday english german french spanish finnish swedish italian dutch polish european american british asian african dear sir madam yours sincerely kind regards best team hiring manager mr mrs ms dr
sie ihr ihre ihnen ihrem ihren ihrer ihres herr frau deutsch englisch französisch monsieur madame messieurs mesdames cordialement sra sr estimado estimada ustedes usted don doña hyvä terveisin cv internet web covid christmas easter weihnachten ostern noël navidad joulu schritt`.split(
    /\s+/u,
  ),
);
const particle =
  /^\s(?:(?:de|du|des|del|de la|de los|de las|von|van|der|of|the|and|und|et|y|e|la|le)\s)?$|^\s(?:de l|d)['’]$|^\s&\s$|^['’-]$|^\.\s?$/u;
const employing = /(?:\bat|\bbei(?: der| dem)?|\bbeim|\bchez|\bcon|\bwith|\bfor|\bjoined|\bto)\s+(?:the\s+)?$/iu;
const working = /(?:\bat|\bbei(?: der| dem)?|\bbeim|\bchez)\s+(?:the\s+)?$/iu;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** Small words that open a sentence. */
const opening = new Set(
  "why what which who how where at in on since from until for with as by during before after when while although though having being to the a an my our and but both through under using thanks bei beim in im seit von bis für mit als während vor nach an am auf aus zu zum zur der die das den dem ein eine mein meine und durch über chez à au en dans depuis de du pour avec comme lors pendant avant après sur le la les un une mon ma mes et par warum wieso weshalb was wie welche welcher welches pourquoi quel quelle quels quelles comment qué por cuál miksi mitä miten mikä millainen desde hasta para con como durante antes después el los las una mi mis y por al olen ja".split(
    " ",
  ),
);
const isOrdinary = (word: string): boolean =>
  ordinary.has(word.toLowerCase()) ||
  opening.has(word.toLowerCase()) ||
  monthNames.has(fold(word)) ||
  monthNames.has(word.toLowerCase());

/** Runs of words with capitals, each as its words. A word that begins the part is in a run only before another one. */
function runsOf(part: Part): Piece[][] {
  const words = wordsOf(part.text);
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  words.forEach((word, index) => {
    const last = run.at(-1);
    const gap = last === undefined ? "" : part.text.slice(last.to, word.from);
    const joined =
      last !== undefined && particle.test(gap) && !(gap.startsWith(".") && legalForms.has(fold(last.text)));
    if (isCapital(word.text)) {
      if (!joined) {
        if (run.length > 0) runs.push(run);
        run = [];
      }
      run.push(word);
      return;
    }
    const next = words[index + 1];
    const after = words[index + 2];
    const isSmall = /^(?:de|du|des|del|d|l|la|las|los|von|van|der|of)$/u.test(word.text);
    const bridges =
      run.length > 0 &&
      isSmall &&
      next !== undefined &&
      (isCapital(next.text) || (/^(?:l|la|las|los)$/u.test(next.text) && after !== undefined && isCapital(after.text)));
    if (!bridges && run.length > 0) {
      runs.push(run);
      run = [];
    }
  });
  if (run.length > 0) runs.push(run);
  return runs.map(withoutOrdinary).filter((one) => one.length > 0);
}

/** Words that say what kind of thing the name behind them names. */
const kinds =
  /^(?:Projekte?s?|Firma|Kunden?|Kundin|Hersteller|Marke|Programm|System|Software|Tool|Plattform|Agentur|Konzern|Unternehmen|Partner|Lieferant)$/u;

/** Cuts words that name nothing off both ends. */
function withoutOrdinary(run: readonly Piece[]): Piece[] {
  const from = run.findIndex((word) => !isOrdinary(word.text));
  const to = run.findLastIndex((word) => !isOrdinary(word.text));
  return from < 0 ? [] : run.slice(from, to + 1);
}

/** The run with the small words that stand between its own: "Les Trois Tilleuls de Grenoble". */
function whole(run: readonly Piece[], part: Part): Piece {
  const from = run[0]?.from ?? 0;
  const to = run.at(-1)?.to ?? from;
  return { text: part.text.slice(from, to), from, to };
}

const isOrganization = (piece: Piece): boolean => {
  const words = wordsOf(piece.text);
  return words.length > 1 && (organizationScore(piece.text) >= 0.7 || legalForms.has(fold(words.at(-1)?.text ?? "")));
};

/** German writes every noun with a capital: only what has other signs of a name counts there. */
function isGermanName(piece: Piece, run: readonly Piece[], before: string): boolean {
  if (run.some((word) => isCity(word.text) || formsOf(word.text).some(isCity))) return true;
  if (run.some((word) => legalForms.has(fold(word.text)) && /^(?:\p{Lu}{2,}|GmbH|gGmbH)$/u.test(word.text)))
    return true;
  if (kinds.test(run[0]?.text ?? "")) return run.length > 1;
  return (working.test(before) && run.length > 1) || (/["„«]$/u.test(before) && piece.text.length > 2);
}

function isSourced(words: readonly string[], part: Part, at: number): boolean {
  const pool = part.role === null ? part.poolAt(at) : part.sources.cv;
  if (standsIn(words, pool.text)) return true;
  const company = part.sources.company;
  return (
    part.sources.posting !== null &&
    company.length > 0 &&
    standsIn(words, part.sources.posting.text) &&
    part.role === null
  );
}

function kindOf(piece: Piece, before: string, part: Part): ClaimKind {
  const words = wordsOf(piece.text);
  if (
    findSkills(piece.text, { listed: true }).some(
      ({ skill }) => skill.kind === "certificate" || /^itil/u.test(skill.id),
    )
  )
    return "certificate";
  if (/ (?:Card|Licen[cs]e|Certificate)$/u.test(piece.text)) return "certificate";
  if (
    isOrganization(piece) ||
    isMerged(
      words.map((word) => word.text),
      part,
    )
  )
    return "employer";
  if (words.some((word) => isTitleWord(word.text.toLowerCase()))) return "title";
  if ((working.test(before) || isWhereInFinnish(words, part)) && part.ownerAt(piece.from) === "person")
    return "employer";
  return employing.test(before) && /\bjoined\s+$/iu.test(before) ? "employer" : "name";
}

/** Runs of capitals and organizations that no source has. */
export function ungroundedNames(part: Part): Ungrounded[] {
  const words = wordsOf(part.text);
  const long = words.filter((word) => word.text.length > 3);
  const isHeading = part.language !== "de" && long.length > 2 && long.every((word) => isCapital(word.text));
  if (isHeading) return [];
  const skills = findSkills(part.text, { listed: false });
  return runsOf(part).flatMap((all) => {
    const start = all[0]?.from ?? 0;
    const opens = (part.opens && start === words[0]?.from) || /[.!?]["”»)]?\s+$/u.test(part.text.slice(0, start));
    const judged = (run: readonly Piece[]): Ungrounded | null => {
      const free = run.filter(
        (word) =>
          !part.mentions.some((mention) => overlaps(mention, word)) &&
          (!skills.some((hit) => hit.from <= word.from && word.to <= hit.to) || run.length > 1),
      );
      if (free.length === 0) return null;
      const piece = whole(free, part);
      const before = part.text.slice(Math.max(0, piece.from - 20), piece.from);
      if (part.language === "de" && !isGermanName(piece, free, before)) return null;
      const named = wordsOf(piece.text).map((word) => word.text);
      if (isSourced(named, part, piece.from)) return null;
      if (isDegreeWord(piece.text)) return null;
      if (
        !isMerged(named, part) &&
        !isOrganization(piece) &&
        !working.test(before) &&
        !isWhereInFinnish(free, part) &&
        free.every((word) => isSourced([word.text], part, word.from))
      )
        return null;
      const covering = !isMerged(named, part) && skills.some((hit) => hit.from <= piece.from && piece.to <= hit.to);
      if (covering) return null;
      return claim(
        kindOf(piece, before, part),
        piece,
        `"${piece.text}" is named neither in the CV nor, for the employer, in the posting.`,
      );
    };
    if (!opens) return judged(all) ?? [];
    const alone = all.length === 1 && !isCity(all[0]?.text ?? "");
    if (alone) return [];
    const first = judged(all);
    return first === null || (all.length > 1 && judged(all.slice(1)) === null && !isOrganization(whole(all, part)))
      ? []
      : first;
  });
}

/** What is said of degrees is judged by their level, and not as a name. */
const isDegreeWord = (text: string): boolean =>
  /^(?:Bachelor|Master|Doctor|Diploma|Degree|Licence|Máster|Grado|Magister|Diplom)(?:['’]?s)?$/u.test(text);

/** Finnish says "at" by an ending: "Nekalan Tilipalvelussa". */
const isWhereInFinnish = (run: readonly Piece[], { language }: Part): boolean =>
  language === "fi" && run.length > 1 && /(?:ss|ll|st|lt)[aä]$/u.test(run.at(-1)?.text ?? "");

const lived =
  /(?:\b(?:I|ich|je|yo)\s+(?:have |had |habe |hatte )?(?!would|want|hope|wish|will|würde|möchte|am (?:applying|writing|keen))\p{L}+|j['’]ai|\bolen\b|\bolin\b|\bhe \p{L}+(?:ado|ido)\b|\bmy (?:time|years|work) )/iu;

/** The employer of the posting given to the person: "At your company I planned shifts". */
export function borrowedEmployer(part: Part, companies: readonly Piece[]): Ungrounded[] {
  if (part.hypothetical || wishes.test(part.text) || isApplication(part.text) || !lived.test(part.text)) return [];
  const offered =
    /(?<!\p{L})(?:Anzeige|Stelle|Ausschreibung|posting|advert\p{L}*|vacancy|offre|annonce|oferta|anuncio|ilmoitu\p{L}*)(?!\p{L})/iu;
  return companies
    .filter((company) => !offered.test(part.text.slice(0, company.from)))
    .filter((company) => working.test(part.text.slice(Math.max(0, company.from - 20), company.from)))
    .map((company) =>
      claim(
        "employer",
        { ...company, text: part.text.slice(company.from, company.to) },
        "This is the employer of the posting; the CV shows no work there.",
      ),
    );
}
