import type * as z from "zod";
import type { Requirement } from "../../schemas/job.ts";
import { fieldWordsIn } from "../fields/fields.ts";
import { withoutDenied } from "../language/denial.ts";
import { matchDuty } from "./match-duty.ts";
import { bestLines, type Matching, nothing, type Outcome } from "./match-requirement.ts";
import { contentWords, overlap } from "./words.ts";

const permits =
  /citizen(?:ship)?|work (?:permit|authori[sz]ation|visa)|right to work|authori[sz]ed to work|eligible to work|arbeitserlaubnis|staatsangehörigkeit|staatsbürger|führungszeugnis|permis de travail|titre de séjour|nationalité|permiso de trabajo|nacionalidad|työlupa|kansalai|green card|settled status|permanent resident|niederlassungserlaubnis|security clearance|sc cleared|dbs/iu;
const clearance =
  /clearance|cleared|dbs|führungszeugnis|background|casier|sicherheitsüberprüfung|turvallisuusselvitys|rikosrekisteri/iu;

/** The words of a text and the initials of the names in it: "General Optical Council" is GOC as well. */
function wordsWithInitials(text: string): Set<string> {
  const names =
    text.match(/\p{Lu}[\p{L}'’-]+(?:\s(?:(?:of|and|the|for|de|des|der|und|et)\s){0,2}\p{Lu}[\p{L}'’-]+){1,5}/gu) ?? [];
  const initials = names
    .map((name) => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join(""))
    .filter((one) => one.length >= 3);
  return contentWords(`${text} ${initials.join(" ")}`);
}

/** Credit for a line that shares most of the words of a requirement, times the line's weight. */
export const mostWordsCredit = 0.6;

const paper =
  /^(?:\p{L}*(?:qualifi|certif|zertifi|registr|licen|permi|valid|current|gültig|abgeschl|ausweis|schein|nachweis|anerkenn|staatlich|diplom|diplôm|título|carn[eé]|carte|kortti|lupa|luvat|voimassa|tutkinto)\p{L}*|card|level|full|enhanced|ausbildung|gesellenbrief|en|in|of|a|the)$/iu;

/** The words that a requirement is about; what has to be held is found by its name, without what sort of paper it is. */
function wantedWords(asked: string): Set<string> {
  const words = asked.split(/[^\p{L}\p{N}+#'’-]+/u).filter((word) => word !== "");
  const own = words.filter((word) => !paper.test(word));
  const about = contentWords(own.join(" "));
  return about.size > 0 ? about : contentWords(asked);
}

/** What a word of a trade counts beside others: "claims" in "opening and follow-up of claims". */
export const tradeWordWeight = 2;

/** Share of a requirement's words that a line has, those of a trade counting more. */
function shareOf(wanted: ReadonlySet<string>, had: ReadonlySet<string>): number {
  const weights = [...wanted].map((word) => (fieldWordsIn(word).length > 0 ? tradeWordWeight : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shared = [...wanted].reduce((sum, word, at) => sum + (weights[at] ?? 1) * overlap(new Set([word]), had), 0);
  return total === 0 ? 0 : shared / total;
}

/** Matches what no taxonomy knows by its own words: every one of them has to stand in one line of the CV. */
export function matchText(requirement: z.infer<typeof Requirement>, matching: Matching): Outcome {
  const { index } = matching;
  if (requirement.kind === "permit") return matchPermit(requirement, index);
  const wanted = wantedWords(requirement.skill);
  if (wanted.size === 0) return nothing;
  const scored = index.lines
    .filter((line) => line.evidence.section !== "contact")
    .map((line) => ({ line, share: shareOf(wanted, wordsWithInitials(withoutDenied(line.evidence.quote))) }))
    .filter(({ share }) => share > 0);
  const whole = scored.filter(({ share }) => share >= 0.99).map(({ line }) => line);
  const exact: Outcome =
    whole.length > 0
      ? {
          credit: Math.max(...whole.map((line) => index.weight(line))),
          exact: true,
          nearTo: null,
          evidence: bestLines(whole, index),
          closest: null,
        }
      : nothing;
  const told = held.test(requirement.skill) ? nothing : matchDuty(requirement.skill, matching);
  const most = scored.filter(({ share }) => share >= 0.6).map(({ line }) => line);
  const shares: Outcome =
    most.length > 0 && wanted.size >= 3
      ? {
          credit: Math.round(mostWordsCredit * Math.max(...most.map((line) => index.weight(line))) * 100) / 100,
          exact: false,
          nearTo: "a line that shares most of its words",
          evidence: bestLines(most, index),
          closest: null,
        }
      : nothing;
  return mostOf([exact, shares, told, sameWork(requirement.skill, matching)]);
}

/** The outcome with the most credit, the first of equal ones. */
export const mostOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((best, one) => (one.credit > best.credit ? one : best), nothing);

/** Credit for a duty that no list knows, where somebody works in the very occupation that the posting names. */
export const sameWorkCredit = 0.65;
/** Kinship from which on the work is the same, or of the same field. */
export const leastSame = 0.3;
const held =
  /regist|licen|certif|qualif|diplom|degree|card|permit|ausweis|schein|approb|zulass|carte|carn[eé]|kortti|pätevyy|lupa/iu;

/** Share of a requirement's words from which on a line that denies them speaks of it. */
const deniedShare = 0.6;

/** Whether a line of the CV says of what is asked that it isn't there: then the work doesn't include it either. */
export function isDeniedIn(asked: string, index: Pick<Matching["index"], "lines">): boolean {
  const wanted = wantedWords(asked);
  return index.lines.some(({ evidence: { quote } }) => {
    const said = withoutDenied(quote);
    if (said === quote || shareOf(wanted, contentWords(quote)) < deniedShare) return false;
    return shareOf(wanted, contentWords(said)) < deniedShare;
  });
}

/** What a posting asks for in words of its own is mostly what such work consists of; what has to be held is not. */
export function sameWork(asked: string, { cv, index, calling }: Matching): Outcome {
  if (held.test(asked) || isDeniedIn(asked, index)) return nothing;
  const found = cv.work.flatMap((work, role) => {
    const place = cv.meta.careerassist.fields[`/work/${role}/position`]?.places[0];
    if (place === undefined || (calling.kin(role) ?? 0) < leastSame || calling.isBelow(role)) return [];
    const evidence = { quote: place.text, page: place.page, line: place.line, section: "work" };
    const line = { evidence, role };
    const credit = sameWorkCredit * (calling.kin(role) ?? 0) * index.weight(line);
    return [{ line, credit, position: work.position ?? "" }];
  });
  const best = found.sort((one, other) => other.credit - one.credit)[0];
  if (best === undefined) return nothing;
  return {
    credit: Math.round(best.credit * 100) / 100,
    exact: false,
    nearTo: `the work as ${best.position}`,
    evidence: [best.line.evidence],
    closest: null,
  };
}

function matchPermit(requirement: z.infer<typeof Requirement>, index: Matching["index"]): Outcome {
  const asksClearance = clearance.test(requirement.skill);
  const found = index.lines.filter(
    (line) =>
      permits.test(withoutDenied(line.evidence.quote)) &&
      clearance.test(line.evidence.quote) === asksClearance &&
      !/\b(?:no|not|without|ohne|keine?n?|sans|sin|require[sd]?|need|pending|applied|beantragt|antrag|demandé|en trámite|solicitado|haettu)\b/iu.test(
        line.evidence.quote,
      ),
  );
  return found.length === 0
    ? nothing
    : { credit: 1, exact: true, nearTo: null, evidence: bestLines(found, index), closest: null };
}
