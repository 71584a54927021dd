import { finnishPlaces } from "../language/finnish-forms.ts";
import { isCity, isPlace, organizationScore, splitPlace, titleScore } from "../language/phrases.ts";
import { isOccupation } from "../occupations/occupations.ts";
import type { Line } from "../reading/document.ts";
import { type Found, gender, name, vague } from "./labels.ts";
import { postingHeadingOf } from "./posting-sections.ts";
import { employmentOf, remoteOf, salaryIn } from "./terms.ts";

const seekTitle = [
  new RegExp(
    `(?:[Ll]ooking for|[Hh]iring|[Ss]eeking|[Ss]eeks|[Ss]earching for|[Rr]ecruiting(?: for)?|[Nn]eeds?|[Jj]oin us as)\\s+(?:an?|our (?:next|new|first)?)\\s+(?:\\p{Ll}+\\s+){0,2}?((?:${name}|[\\p{L}/ -]+?))(?=\\s+(?:to|who|with|for|in|at|based|that|on)\\b|[,.!(]|$)`,
    "u",
  ),
  /(?:suchen|sucht)\s+(?:wir\s+)?(?:ab sofort\s+|zum nächstmöglichen zeitpunkt\s+|für \S+ \S+\s+)?(?:eine?n?|eine\/n|dich als|sie als)\s+(?:\p{Ll}+e[nrs]?\s+)?([\p{L}/*:-]+(?:\s\p{Lu}[\p{L}/*:-]+){0,4})/iu,
  /(?:recherch(?:e|ons)|recrut(?:e|ons))\s+(?:actuellement\s+|dès maintenant\s+)?(?:une?|son|sa|notre|un\(e\))\s+(?:futur\(?e?\)?\s+)?([\p{L}()·/'’ -]+?)(?=\s+(?:pour|afin|à|en|dans|qui|au|H\/F|F\/H)\b|[,.!]|$)/iu,
  /(?:buscamos|busca|necesitamos|precisamos|selecciona(?:mos)?)\s+(?:a\s+)?(?:(?:una?|un\/a)\s+)?([\p{L}()/ -]+?)(?=\s+(?:para|con|en|que)\b|[,.!]|$)/iu,
  /(?:etsimme|haemme|palkkaamme)\s+(?:\S+\s+)?(?:nyt\s+)?([\p{L}-]+(?:a|ä|ta|tä))(?=\s|[,.!]|$)/iu,
];

/**
 * A title with what qualifies it behind a dash ("Staff Nurse – Stroke Ward"), where that is neither the company nor the
 * place nor a term of the work.
 */
export function withQualifier(title: Found, company: Found | null): Found {
  if (company === null || company.line === title.line) return title;
  const line = title.line.text.replace(gender, "").trim();
  const parts = line.split(/\s+[–—-]\s+/u);
  const [first, qualifier = ""] = parts;
  const other =
    isPlace(qualifier) ||
    employmentOf(qualifier) !== null ||
    remoteOf(qualifier) !== null ||
    salaryIn(qualifier) !== null ||
    offer.test(qualifier) ||
    company.text.includes(qualifier);
  return parts.length === 2 && first === title.text && /^[\p{L}\s&-]{3,40}$/u.test(qualifier) && !other
    ? { ...title, text: line }
    : title;
}

/** A title without what belongs to other fields: genders, the company, the place, the kind of employment. */
export function cleanTitle(raw: string): string {
  const opened = raw
    .replace(gender, "")
    .replace(/^[^\p{L}\p{N}("“]+/u, "")
    .replace(
      /^(?:we(?:['’]re| are) hiring|now hiring|hiring|job opening|vacancy|wanted|gesucht|wir suchen|on recrute|offre d['’]emploi|oferta de (?:empleo|trabajo)|stellenangebot|stellenausschreibung|ausschreibung|avoin työpaikka|offerta di lavoro|(?:subject|betreff|objet|asunto|aihe)\s*:\s*(?:(?:re|fwd?|wg|tr)\s*:\s*)*(?:(?:contract|permanent|new|interim|temp)\s+(?:role|position|job|opportunity)\s*[:–-]\s*)?|(?:contract|permanent|interim) (?:role|position)(?=\s*[:–-])|se busca|buscamos|haemme|etsimme|haussa|haetaan|avoinna|open position|career opportunity)\s*[:!–-]*\s*(?:an?\s+|eine?n?\s+)?/iu,
      "",
    );
  const at = new RegExp(`^(.+?)\\s+(?:at|@|bei|chez)\\s+(?=${name}(?:\\s*\\([^()]*\\))?$)`, "u").exec(opened);
  const base = at?.[1] ?? opened;
  const parts = base.split(/\s+[|·•–—-]\s+|\s*\|\s*|\t/u).filter((part) => part !== "");
  const best =
    parts.length > 1 ? ([...parts].sort((one, other) => titleScore(other) - titleScore(one))[0] ?? base) : base;
  const plain = best.replace(
    /\s*\((?:\d+\s*(?:months?|weeks?|monate|wochen|mois|semaines|meses|kk|kuukautta)|(?:inside|outside) ir35|remote|hybrid|full[- ]time|part[- ]time|vollzeit|teilzeit|on-?site|fully remote|cdi|cdd|[^)]*%[^)]*)[^)]*\)/giu,
    "",
  );
  const cut = splitPlace(plain);
  const titled = cut.place === null || titleScore(cut.rest) < 0.5 ? plain : cut.rest;
  const [first = "", second = ""] = titled.split(/,\s+/u);
  const isNamed =
    titleScore(first) > 0.5 && second.includes(" ") && organizationScore(second) > 0.5 && titleScore(second) < 0.5;
  return (isNamed ? first : titled)
    .replace(/\s+(?:H\/F|F\/H|m\/w\/d|w\/m\/d)$/iu, "")
    .replace(workingHours, "")
    .replace(
      /\s+(?:für (?:unser\p{L}*|das team|die abteilung)|to join|to help|who will|for our|pour (?:notre|son|sa)|para (?:nuestro|nuestra|tienda|un|una|el|la|los|las|importante|empresa)|in unserem)(?=\s).*$/iu,
      "",
    )
    .replace(
      /^(?:osa-aikainen|kokoaikainen|vakituinen|määräaikainen|part[- ]time|full[- ]time|temporary|permanent)\s+(?=\p{L})/iu,
      "",
    )
    .replace(/(?<=\p{Ll})\s(\p{Lu}\p{L}+)$/u, (whole, town: string) =>
      finnishPlaces(town).some(isCity) && !isCity(town) ? "" : whole,
    )
    .replace(termsBehind, "")
    .replace(/\s+(?:wanted|needed|required|gesucht|recherchée?|haetaan)\s*[!.]*$/iu, "")
    .replace(/[\s,:;!–-]+$/u, "")
    .trim();
}

/** What an advertisement promises behind a title and what belongs to no title. */
const offer =
  /\b(?:home|weekends?|weekly|daily|bonus|urgent|immediate|start|hiring|days?|nights?|shifts?|hours?|pay|benefits|training|experience|apply|no touch|m\/w\/d|ab sofort|sofort|unbefristet|prime|urgent)\b/iu;

/** Terms behind a comma or a blank at the end of a title: "…, 65 %, TV-L E13", "… ab sofort". */
const termsBehind =
  /,\s+(?:\d{1,3}\s?(?:%|Prozent|h\b|hours|Stunden)|TV(?:-L|öD)|E\s?G?\s?\d|Entgeltgruppe|befristet|unbefristet|fixed[- ]term|temporary|permanent).*$|\s+(?:vollzeit |teilzeit |full[- ]time |part[- ]time )?(?:ab sofort|zum nächstmöglichen zeitpunkt|asap|immediate start|dès que possible|de suite|incorporación inmediata|heti)$/iu;

/** Hours behind a title: "Pflegefachkraft in Teilzeit", "Caissier à temps partiel". */
const workingHours =
  /,?\s+(?:in |auf |à |a |en )?(?:(?:teil|voll)(?:zeit)?-?(?:\s*(?:oder|und|o\.|\/|&)\s*(?:teil|voll)zeit)|(?:teil|voll)zeit(?:\s*(?:oder|und|o\.|\/|&)\s*(?:teil|voll)zeit)?|temps (?:partiel|plein)|tiempo (?:parcial|completo)|(?:media jornada|jornada (?:parcial|completa))|(?:part|full)[- ]time|(?<=\sen )remoto|remote)$/iu;

export function titleInHead(head: readonly Line[]): Found | null {
  for (const line of head.slice(0, 8)) {
    // An item of a list names what is to be done or brought along, and may name a calling too.
    if (
      line.bullet !== null ||
      line.text.length > 130 ||
      (/[.!?]$/u.test(line.text) && line.text.split(/\s+/u).length > 8)
    )
      continue;
    const text = cleanTitle(line.text);
    if ((titleScore(text) > 0.5 || isOccupation(text)) && text.split(/\s+/u).length <= 10) return { text, line };
  }
  // Only a title says for whom it is meant: "Sachbearbeitung Wohngeld (m/w/d)".
  const marked = head.find(
    ({ text, bullet }) =>
      bullet === null && /[(/]\s*[mwf]\s*\/\s*[wmfd]/iu.test(text) && text.split(/\s+/u).length <= 12,
  );
  return marked === undefined ? null : { text: cleanTitle(marked.text), line: marked };
}

/** The first line, where no list knows the title: a short name that is no heading, no place and no organization. */
export function firstLine(head: readonly Line[]): Found | null {
  const [line, below] = head;
  if (line === undefined || below === undefined || line.bullet !== null || below.bullet !== null) return null;
  const text = cleanTitle(line.text);
  const plain = /^\p{Lu}[\p{L}\p{M} ()&/'’:*+-]{3,59}$/u.test(text) && text.split(/\s+/u).length <= 6;
  const known = isPlace(text) || organizationScore(text) > 0.5 || postingHeadingOf(text) !== null;
  return plain && !known && below.text.length < 80 && !vague.test(text) ? { text, line } : null;
}

export function titleInText(lines: readonly Line[]): Found | null {
  for (const line of lines) {
    for (const pattern of seekTitle) {
      const text = pattern.exec(line.text.replace(gender, ""))?.[1]?.trim();
      if (text !== undefined && titleScore(text) > 0.5 && text.length < 80) return { text, line };
    }
  }
  return null;
}
