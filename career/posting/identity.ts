import { finnishPlaces } from "../language/finnish-forms.ts";
import { isCity, isPlace, organizationScore, splitPlace, titleScore } from "../language/phrases.ts";
import { isOccupation } from "../occupations/occupations.ts";
import type { Line } from "../reading/document.ts";
import { type PostingLine, postingHeadingOf } from "./posting-sections.ts";
import { employmentOf, remoteOf, salaryIn } from "./terms.ts";

/** A field of a posting with the line that it was read from. */
export interface Found {
  readonly text: string;
  readonly line: Line;
}

/** What a posting is about: who hires for what, and where. */
export interface Identity {
  readonly title: Found | null;
  readonly company: Found | null;
  readonly location: Found | null;
}

const gender =
  /\s*[([]\s*(?:[mwfdxhav]|gn|divers|all genders?|alle geschlechter)(?:\s*[/|,*]\s*(?:[mwfdxhav]|div\.?|gn|divers))*\s*[)\]]|\s*[-–|]\s*all genders/giu;
const titleLabel =
  /^(?:job title|position(?: title)?|role|title|vacancy|stelle|stellenbezeichnung|position|poste|intitulé du poste|intitulé|puesto|vacante|cargo|tehtävä|tehtävänimike|nimike|job)\s*[:：]\s*(.+)$/iu;
const companyLabel =
  /^(?:company(?: name)?|school|hospital|clinic|practice|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|kanzlei|klinik|praxis|schule|betrieb|entreprise|société|employeur|établissement|cabinet|empresa|compañía|centro|colegio|yritys|työnantaja|hiring organi[sz]ation)\s*[:：]\s*(.+)$/iu;
const locationLabel =
  /^(?:(?:job |work )?location(?:s)?|based in|place of work|office|city|standort|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|localidad|sijainti|paikkakunta|työpaikan sijainti|työskentelypaikka|where)\s*[:：]\s*(.+)$/iu;
const name =
  "(?:\\p{Lu}|\\d)[\\p{L}\\p{N}&.'’+-]*(?:\\s(?:(?:\\p{Lu}|\\d)[\\p{L}\\p{N}&.'’+-]*|&|of|de|del|der|am|im|le|les|los|las|von|van|zum|sur|für|und|et|y|la|du|des|the|\\+))*";
const seekTitle = [
  new RegExp(
    `(?:[Ll]ooking for|[Hh]iring|[Ss]eeking|[Ss]eeks|[Ss]earching for|[Rr]ecruiting(?: for)?|[Nn]eeds?|[Jj]oin us as)\\s+(?:an?|our (?:next|new|first)?)\\s+(?:\\p{Ll}+\\s+){0,2}?((?:${name}|[\\p{L}/ -]+?))(?=\\s+(?:to|who|with|for|in|at|based|that|on)\\b|[,.!(]|$)`,
    "u",
  ),
  /(?:suchen|sucht)\s+(?:wir\s+)?(?:ab sofort\s+|zum nächstmöglichen zeitpunkt\s+|für \S+ \S+\s+)?(?:eine?n?|eine\/n|dich als|sie als)\s+(?:\p{Ll}+e[nrs]?\s+)?([\p{L}/*:-]+(?:\s\p{Lu}[\p{L}/*:-]+){0,4})/iu,
  /(?:recherch(?:e|ons)|recrut(?:e|ons))\s+(?:actuellement\s+|dès maintenant\s+)?(?:une?|son|sa|notre|un\(e\))\s+(?:futur\(?e?\)?\s+)?([\p{L}()·/'’ -]+?)(?=\s+(?:pour|afin|à|en|dans|qui|au|H\/F|F\/H)\b|[,.!]|$)/iu,
  /(?:buscamos|busca|necesitamos|precisamos|selecciona(?:mos)?)\s+(?:a\s+)?(?:una?|un\/a)\s+([\p{L}()/ -]+?)(?=\s+(?:para|con|en|que)\b|[,.!]|$)/iu,
  /(?:etsimme|haemme|palkkaamme)\s+(?:\S+\s+)?(?:nyt\s+)?([\p{L}-]+(?:a|ä|ta|tä))(?=\s|[,.!]|$)/iu,
];
const seekCompany = [
  new RegExp(
    `^(?:[Ww]ir|[Ww]e|[Nn]ous)\\s*,?\\s+(?:das|die|der|the|la|le|l['’])\\s*(${name})(?:\\s+(?:in|à|en|im|am|au)\\s+\\p{Lu}[\\p{L}-]+)?,\\s+\\p{Ll}`,
    "u",
  ),
  new RegExp(
    `^(?:[Aa]t|[Bb]ei(?: der| dem)?|[Cc]hez|[Ee]n)\\s+(${name}),?\\s+(?:we|wir|nous|you|sie|du|vous|buscamos|construimos|desarrollamos|creamos|hacemos|somos|trabajamos|ayudamos|queremos|the)\\b`,
    "u",
  ),
  new RegExp(
    `(?:^|[.!,]\\s+)(?:(?:[Dd]ie|[Dd]er|[Dd]as) (?:(?:Kanzlei|Firma|Klinik|Praxis|Spedition|Agentur|Gruppe) )?|[Tt]he |[Ll]a société |[Ll]['’]entreprise |[Ll]a empresa |La |Le |El )?(${name}(?:,? (?:Inc|Ltd|LLC|GmbH|AG)\\.?)?)(?:,[^,.]{3,40},|\\s+(?:in|à|en)\\s+\\p{Lu}[\\p{L}-]+)?\\s+(?:is\\s+(?:looking|hiring|seeking|recruiting|searching|an?\\b|the\\b|growing|building)|seeks|builds|makes|sucht|ist ein|entwickelt|recherche|recrute|est une?|busca|es una?|etsii|hakee|on\\s+\\p{Ll}+)`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Jj]oin|[Rr]ejoignez|[Úú]nete a)\\s+(?:the\\s+)?(${name})(?=\\s+(?:as|and|in|to|team)\\b|[,.!]|$|['’]s)`,
    "u",
  ),
  new RegExp(`\\b(?:at|bei|chez)\\s+(${name})(?=[,.!?]|$|\\s+(?:in|we|you)\\b)`, "u"),
];
const aboutCompany = new RegExp(
  `^(?:About|Über|À propos de|A propos de|Sobre|Acerca de|Why|Life at|Who is|Working at|Tietoa yrityksestä)\\s+(${name})\\s*[:?]?$`,
  "u",
);
const vague =
  /^(?:(?:position|job|vacancy|employment|career) (?:announcement|posting|description|advertisement|opening|opportunity|summary|details)|stellenausschreibung|stellenanzeige|offre d['’]emploi|oferta de (?:empleo|trabajo)|avoin työpaikka|we|us|our|you|the|this|the role|the job|the team|the company|the position|uns|wir|unser|der rolle|nous|nosotros|company|this role|meistä|it|they|as|our client|die stelle|home|least|work|candidate|applicant)$/iu;

/** Reads the title, the company and the place of a posting. */
export function identityOf(lines: readonly Line[], posted: readonly PostingLine[]): Identity {
  const head = lines.slice(0, 12);
  const title = labelled(lines, titleLabel, cleanTitle) ?? titleInHead(head) ?? titleInText(lines) ?? firstLine(head);
  const company =
    labelled(lines, companyLabel, (text) => text.split(/\s+[|·•–—]\s+/u)[0] ?? text) ??
    companyInHead(head, title) ??
    companyInText(lines, posted) ??
    letterhead(head, title);
  const below = nameAndPlace(head, title);
  const location =
    labelled(lines, locationLabel, labelledPlace) ?? placeInHead(head, title) ?? below?.place ?? placeInText(lines);
  return withBelow({ title: title === null ? null : withQualifier(title, company), company, location }, below?.name);
}

/** The first line of a posting names who posts it, where that is an organization by its words. */
function letterhead(head: readonly Line[], title: Found | null): Found | null {
  const [line] = head;
  if (line === undefined || line === title?.line || line.bullet !== null || line.text.length > 80) return null;
  return organizationScore(line.text) > 0.5 && titleScore(line.text) < 0.5 ? { text: line.text, line } : null;
}

const withBelow = (identity: Identity, name: Found | undefined): Identity => ({
  ...identity,
  company: identity.company ?? name ?? null,
});

/** "Hôtel Bellerive, Annecy" right below the title: a name and a town, though no list knows either. */
function nameAndPlace(head: readonly Line[], title: Found | null): { name: Found; place: Found } | null {
  const line = title === null ? undefined : head[head.indexOf(title.line) + 1];
  if (line === undefined || line.bullet !== null || line.text.length > 70 || employmentOf(line.text) !== null)
    return null;
  const found = new RegExp(`^(${name}),\\s+(\\p{Lu}[\\p{L}'’-]+(?:[\\s-]\\p{Lu}[\\p{L}'’-]+){0,2})$`, "u").exec(
    line.text,
  );
  if (found === null || titleScore(line.text) > 0.5 || salaryIn(line.text) !== null) return null;
  return { name: { text: found[1] ?? "", line }, place: { text: found[2] ?? "", line } };
}

/**
 * A title with what qualifies it behind a dash ("Staff Nurse – Stroke Ward"), where that is neither the company nor the
 * place nor a term of the work.
 */
function withQualifier(title: Found, company: Found | null): Found {
  if (company === null || company.line === title.line) return title;
  const line = title.line.text.replace(gender, "").trim();
  const parts = line.split(/\s+[–—-]\s+/u);
  const [first, qualifier = ""] = parts;
  const other =
    isPlace(qualifier) ||
    employmentOf(qualifier) !== null ||
    remoteOf(qualifier) !== null ||
    salaryIn(qualifier) !== null ||
    company.text.includes(qualifier);
  return parts.length === 2 && first === title.text && /^[\p{L}\s&-]{3,40}$/u.test(qualifier) && !other
    ? { ...title, text: line }
    : title;
}

function labelled(lines: readonly Line[], pattern: RegExp, clean: (text: string) => string): Found | null {
  for (const [index, line] of lines.entries()) {
    for (const text of [
      line.text,
      ...line.segments.map((segment) => segment.text),
      ...line.text.split(/\s+[|·•]\s+/u),
      ...cellPair(line),
    ]) {
      const value = labelledValue(pattern, text, clean);
      if (value !== "") return { text: value, line };
    }
    const next = lines[index + 1];
    const value =
      next === undefined || !isShortLabel(line, next)
        ? ""
        : labelledValue(pattern, `${line.text}: ${next.text}`, clean);
    if (value !== "" && next !== undefined) return { text: value, line: next };
  }
  return null;
}

function labelledValue(pattern: RegExp, text: string, clean: (text: string) => string): string {
  const found = pattern.exec(text.replace(/^[^\p{L}\p{N}]+/u, ""));
  const value = found?.[1] === undefined ? "" : clean(found[1].trim());
  return value.length < 120 ? value : "";
}

/** A row of two cells is a label with its value. */
function cellPair({ segments, bullet }: Line): string[] {
  const [label, value] = segments;
  const isPair = bullet === null && segments.length === 2 && label !== undefined && value !== undefined;
  return isPair && label.text.split(/\s+/u).length <= 3 ? [`${label.text.replace(/\s*:$/u, "")}: ${value.text}`] : [];
}

/** Sites write a label and its value under one another: "Location", "Chattanooga, TN". */
const isShortLabel = (line: Line, next: Line): boolean =>
  line.bullet === null &&
  line.headingLevel === 0 &&
  line.text.split(/\s+/u).length <= 2 &&
  !/[.:!?]$/u.test(line.text) &&
  next.text.length <= 60 &&
  !/[.!?:]$/u.test(next.text);

/** Whether a text is one of the words that name a field of a posting. */
const isLabel = (text: string): boolean =>
  [titleLabel, companyLabel, locationLabel].some((label) => label.test(`${text.replace(/\s*:$/u, "")}: x`));

/** A place behind its label, without what else stands in the same row; work from home or in person is no place. */
function labelledPlace(text: string): string {
  const place = cleanPlace(withoutCodes(text.split(/\s+[|·•]\s+/u)[0] ?? text));
  return remoteOf(place) !== null || employmentOf(place) !== null ? "" : place;
}

/** A place without its postal code: "Dayton, OH 45402", "Lille (59)". */
const withoutCodes = (text: string): string =>
  text.replace(/(?<=\b[A-Z]{2})\s+\d{5}(?:-\d{4})?$/u, "").replace(/\s*\(\d{2,5}\)$/u, "");

/** A title without what belongs to other fields: genders, the company, the place, the kind of employment. */
export function cleanTitle(raw: string): string {
  const opened = raw
    .replace(gender, "")
    .replace(/^[^\p{L}\p{N}("“]+/u, "")
    .replace(
      /^(?:we(?:['’]re| are) hiring|now hiring|hiring|job opening|vacancy|wanted|gesucht|wir suchen|on recrute|offre d['’]emploi|oferta de (?:empleo|trabajo)|stellenangebot|stellenausschreibung|avoin työpaikka|offerta di lavoro|(?:subject|betreff|objet|asunto|aihe)\s*:\s*(?:(?:re|fwd?|wg|tr)\s*:\s*)*(?:(?:contract|permanent|new|interim|temp)\s+(?:role|position|job|opportunity)\s*[:–-]\s*)?|(?:contract|permanent|interim) (?:role|position)(?=\s*[:–-])|se busca|buscamos|haemme|etsimme|open position|career opportunity)\s*[:!–-]*\s*(?:an?\s+|eine?n?\s+)?/iu,
      "",
    );
  const at = new RegExp(`^(.+?)\\s+(?:at|@|bei|chez)\\s+(?=${name}(?:\\s*\\([^()]*\\))?$)`, "u").exec(opened);
  const base = at?.[1] ?? opened;
  const parts = base.split(/\s+[|·•–—-]\s+|\s*\|\s*|\t/u).filter((part) => part !== "");
  const best =
    parts.length > 1 ? ([...parts].sort((one, other) => titleScore(other) - titleScore(one))[0] ?? base) : base;
  const plain = best.replace(
    /\s*\((?:(?:inside|outside) ir35|remote|hybrid|full[- ]time|part[- ]time|vollzeit|teilzeit|on-?site|fully remote|cdi|cdd|[^)]*%[^)]*)[^)]*\)/giu,
    "",
  );
  const cut = splitPlace(plain);
  return (cut.place === null || titleScore(cut.rest) < 0.5 ? plain : cut.rest)
    .replace(/\s+(?:H\/F|F\/H|m\/w\/d|w\/m\/d)$/iu, "")
    .replace(workingHours, "")
    .replace(
      /\s+(?:für (?:unser\p{L}*|das team|die abteilung)|to join|to help|who will|for our|pour (?:notre|son|sa)|para (?:nuestro|nuestra|tienda|un|una|el|la|los|las|importante|empresa)|in unserem)(?=\s).*$/iu,
      "",
    )
    .replace(/[\s,:;!–-]+$/u, "")
    .trim();
}

/** Hours behind a title: "Pflegefachkraft in Teilzeit", "Caissier à temps partiel". */
const workingHours =
  /,?\s+(?:in |auf |à |a |en )?(?:(?:teil|voll)zeit(?:\s*(?:oder|und|o\.|\/|&)\s*(?:teil|voll)zeit)?|temps (?:partiel|plein)|tiempo (?:parcial|completo)|(?:media jornada|jornada (?:parcial|completa))|(?:part|full)[- ]time|(?<=\sen )remoto|remote)$/iu;

function titleInHead(head: readonly Line[]): Found | null {
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
function firstLine(head: readonly Line[]): Found | null {
  const [line, below] = head;
  if (line === undefined || below === undefined || line.bullet !== null || below.bullet !== null) return null;
  const text = cleanTitle(line.text);
  const plain = /^\p{Lu}[\p{L}\p{M} ()&/'’:*+-]{3,59}$/u.test(text) && text.split(/\s+/u).length <= 6;
  const known = isPlace(text) || organizationScore(text) > 0.5 || postingHeadingOf(text) !== null;
  return plain && !known && below.text.length < 80 && !vague.test(text) ? { text, line } : null;
}

function titleInText(lines: readonly Line[]): Found | null {
  for (const line of lines) {
    for (const pattern of seekTitle) {
      const text = pattern.exec(line.text.replace(gender, ""))?.[1]?.trim();
      if (text !== undefined && titleScore(text) > 0.5 && text.length < 80) return { text, line };
    }
  }
  return null;
}

function companyInHead(head: readonly Line[], title: Found | null): Found | null {
  const first = head.slice(0, 5);
  for (const line of [...first].sort((one, other) => Number(one === title?.line) - Number(other === title?.line))) {
    if (line.text.length > 130 || line.bullet !== null) continue;
    const at = new RegExp(`\\s(?:at|@|bei|chez)\\s+(${name})(?:\\s*\\([^()]*\\))?$`, "u").exec(
      line.text.replace(gender, ""),
    );
    if (at?.[1] !== undefined && title?.line === line) return { text: at[1], line };
    const pieces = line.segments.flatMap((segment) =>
      segment.text.split(/\s+[|·•–—-]\s+|\s*\|\s*|(?<=\p{L}{3})\.\s+(?=\p{Lu})/u),
    );
    for (const piece of pieces) {
      const text = splitPlace(cleanPlace(piece.replace(gender, "").trim())).rest;
      if (organizationScore(text) >= 0.9 && titleScore(text) < 0.9 && text.split(/\s+/u).length <= 7)
        return { text, line };
    }
  }
  return besideTitle(head, title);
}

/** The line next to the title: a short name that is no place, no term and no sentence. */
function besideTitle(head: readonly Line[], title: Found | null): Found | null {
  if (title === null) return null;
  const at = head.indexOf(title.line);
  if (at < 0) return null;
  const below = head[at + 1];
  const named = below !== undefined && organizationScore(splitPlace(withoutCodes(below.text)).rest) > 0.5;
  for (const line of named ? [below, title.line] : [title.line, below, head[at - 1]]) {
    if (line === undefined || line.bullet !== null || line.text.length > 100 || /[:.!?]$/u.test(line.text)) continue;
    if (postingHeadingOf(line.text) !== null) continue;
    const pieces = line.segments
      .flatMap((segment) => segment.text.split(/\s+[|·•–—-]\s+|\s*\|\s*/u))
      .map((piece) => piece.replace(gender, "").trim());
    for (const piece of pieces.filter((one) => !isPlace(cleanPlace(one)) && !isLabel(one))) {
      const text = splitPlace(withoutCodes(cleanPlace(piece))).rest;
      const isName = new RegExp(`^${name}$`, "u").test(text) && text.split(/\s+/u).length <= 6;
      if (
        isName &&
        text !== title.text &&
        !isPlace(text) &&
        titleScore(text) < 0.5 &&
        employmentOf(text) === null &&
        remoteOf(text) === null &&
        salaryIn(text) === null &&
        !vague.test(text)
      )
        return { text, line };
    }
  }
  return null;
}

function companyInText(lines: readonly Line[], posted: readonly PostingLine[]): Found | null {
  for (const line of lines) {
    const about = aboutCompany.exec(line.text)?.[1];
    if (about !== undefined && !vague.test(about)) return { text: about, line };
  }
  return companyInSentences(posted) ?? legalName(lines) ?? companyByUse(lines, posted);
}

/** Words that a sentence may begin with and a name doesn't. */
const adverb = /^(?:Zur|Zum|Für|Im|Am|Bei|Als|Ab|Seit|Mit|For|In|At|As|With|Pour|Dans|Para|En)$/u;

const withLegalForm = new RegExp(
  `(?<![\\p{L}&])(${name}?),?\\s(GmbH(?: & Co\\.? KG)?|gGmbH|AG|SE|KG|OHG|e\\.\\s?V\\.|Oyj?|AB|S\\.?A\\.?S?\\.?|SARL|SASU?|S\\.?L\\.?U?\\.?|Ltd\\.?|Inc\\.?|LLC|LLP|plc|PLC|B\\.?V\\.?|S\\.?p\\.?A\\.?|S\\.?r\\.?l\\.?|Sp\\. z o\\.o\\.)(?![\\p{L}\\d])`,
  "u",
);

/** Characters of a line that are looked through for a name, and lines that may tell about a company. */
const longestSentence = 400;
const mostTold = 60;

/** The first name with a legal form behind it, wherever a sentence has it. */
function legalName(lines: readonly Line[]): Found | null {
  for (const line of lines) {
    const [, found = "", form = ""] = withLegalForm.exec(line.text.slice(0, longestSentence)) ?? [];
    const text = found.replace(/^(?:(?:Die|Der|Das|Bei|Wir|The|At|La|Le|El|En|L['’]|Kanzlei|Firma)\s+)+/u, "");
    if (text.length > 1 && titleScore(text) < 0.9) return { text: `${text} ${form}`, line };
  }
  return null;
}

/** A sentence that begins with the name of who does something, where it tells about the company. */
const tells = new RegExp(
  `^(?:Die |Das |Der |The |La |Le |L['’]|El )?(${name}(?:,? (?:Inc|Ltd|LLC|Corp|GmbH|AG|plc)\\.?)?)\\s+(\\p{Ll}{2,})\\b`,
  "u",
);
const noSubject =
  /^(?:the|a|an|as|our|your|you|we|i|it|this|that|these|those|if|in|at|on|for|with|from|to|and|but|all|each|every|any|no|not|what|who|where|when|why|how|please|about|there|they|he|she|die|der|das|ein|eine|wir|sie|ihr|ihre|unser|unsere|du|dein|deine|als|in|im|bei|für|mit|wenn|es|nous|vous|notre|nos|votre|vos|le|la|les|un|une|des|ce|cette|dans|pour|au|si|tu|ton|il|elle|el|los|las|una?|nuestro|nuestra|somos|en|para|con|si|me|te|se|meillä|me|sinä|olemme|tämä|teemme|jos|job|full|part|remote|salary|benefits|candidates?|applicants?|experience|knowledge|located|working|based|send|apply)$/iu;

/** The name that sentences about the company begin with; one word alone has to come more than once. */
function companyByUse(lines: readonly Line[], posted: readonly PostingLine[]): Found | null {
  const whole = lines.map(({ text }) => text).join("\n");
  const told = posted
    .filter(({ section, line }) => line.bullet === null && (section === "about" || section === null))
    .slice(0, mostTold);
  for (const { line } of told) {
    const [, text = "", verb = ""] = tells.exec(line.text) ?? [];
    const [first = ""] = text.split(/\s/u);
    if (text === "" || line.text.length < 30 || noSubject.test(first) || noSubject.test(verb)) continue;
    if (titleScore(text) > 0.5 || isPlace(text) || vague.test(text)) continue;
    if (text.includes(" ") || whole.split(text).length > 2) return { text, line };
  }
  return null;
}

function companyInSentences(posted: readonly PostingLine[]): Found | null {
  const order = [...posted].sort(
    (one, other) =>
      Number(other.section === "about" || other.section === null) -
      Number(one.section === "about" || one.section === null),
  );
  for (const { line } of order) {
    for (const pattern of seekCompany) {
      const text = pattern.exec(line.text)?.[1];
      const opened = text?.split(/\s/u)[0] ?? "";
      const isName = !adverb.test(opened) && !noSubject.test(opened);
      if (text !== undefined && !vague.test(text) && isName && titleScore(text) < 0.9 && !isPlace(text))
        return { text: text.replace(/[.,]$/u, ""), line };
    }
  }
  return null;
}

const cleanPlace = (text: string): string =>
  text
    .replace(
      /\s*[([]?\s*(?:fully |100 ?% )?(?:remote|hybrid|on-?site|hybride|híbrido|hybridi|home ?office|télétravail|etätyö|presencial|présentiel|vor ort|lähityö|teletrabajo)[^)\]|·]*[)\]]?\s*$/iu,
      "",
    )
    .replace(/\s+(?:or|oder|ou|o|tai|and|und|et|y|ja)$/iu, "")
    .replace(/^[\s|·•,–/-]+|[\s|·•,;–(/-]+$/gu, "") || text;

function placeInHead(head: readonly Line[], title: Found | null): Found | null {
  for (const line of head.slice(0, 8)) {
    if (line.text.split(/\s+/u).length > 22 || (line.bullet !== null && line.text.length > 40)) continue;
    const pieces = line.segments.flatMap((segment) =>
      segment.text.split(/\s+[|·•–—-]\s+|\s*[|•·;]\s*|(?<=\p{L}{3})\.\s+(?=\p{Lu})/u),
    );
    for (const raw of [...pieces, ...inBrackets(line.text)]) {
      const told = behindCode(raw) ?? withRegion(raw);
      if (told !== null) return { text: told, line };
      const piece = withoutCodes(raw.replace(/\.$/u, ""));
      const text = cleanPlace(piece.replace(gender, "").replace(/^[^\p{L}\d]+/u, ""));
      if (isPlace(text) && remoteOf(text) === null && text !== title?.text) return { text, line };
      const place = splitPlace(text).place;
      if (place !== null && remoteOf(place) === null) return { text: behindCode(place) ?? place, line };
    }
  }
  return null;
}

/** What stands behind a postal code is a place, whether a list knows it or not: "79098 Freiburg im Breisgau". */
const behindCode = (text: string): string | null =>
  /^(?:[A-Z]{1,2}-)?\d{4,5}\s+(\p{Lu}[\p{L}.'’-]+(?:[\s/-][\p{L}.'’()-]+){0,4})$/u.exec(text.trim())?.[1] ?? null;

/** A town with its region in brackets, whether a list knows the town or not: "Vilagarcía de Arousa (Pontevedra)". */
function withRegion(text: string): string | null {
  const [whole, town = "", region = ""] =
    /^(\p{Lu}[\p{L}.'’-]+(?:[\s-][\p{L}.'’-]+){0,3})\s\(([^()]{3,30})\)$/u.exec(text.trim()) ?? [];
  const isTown = titleScore(town) < 0.5 && organizationScore(town) < 0.5 && !isOccupation(town);
  return whole !== undefined && isPlace(region) && remoteOf(text) === null && isTown ? whole : null;
}

/** "(remote, UK only)" and "(Boise)" at the end of a title hold the place. */
const inBrackets = (text: string): string[] =>
  [...text.matchAll(/\(([^()]{2,40})\)/gu)].flatMap((found) =>
    (found[1] ?? "").split(/\s*[,/]\s*/u).map((part) => part.replace(/\s+(?:only|nur|uniquement|solo|vain)$/iu, "")),
  );

const placeInSentence =
  /\b(?:based in|located in|office in|offices in|position in|role in|job in|site in|team in|join (?:us|our team) in|work in|in unserem (?:büro|team|haus|werk) in|am standort|standort in|in|à|en|[Bb]asée? à|située? à|ubicad[oa] en|(?:equipo|oficina|sede|tienda|centro) de|(?:équipe|agence|bureau|site) de|sijaitsee)\s+((?:\p{Lu}[\p{L}.'’-]+)(?:[\s-]\p{Lu}[\p{L}.'’-]+){0,2}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)?)/gu;

function placeInText(lines: readonly Line[]): Found | null {
  for (const line of lines) {
    for (const found of line.text.matchAll(placeInSentence)) {
      const words = found[1] ?? "";
      for (const text of [
        words,
        words.split(",")[0] ?? "",
        words.split(/\s/u).slice(0, 2).join(" "),
        words.split(/\s/u)[0] ?? "",
      ]) {
        if (isPlace(text.replace(/\.$/u, "")) && remoteOf(text) === null)
          return { text: text.replace(/\.$/u, ""), line };
      }
    }
    const inflected = line.text
      .split(/[^\p{L}-]+/u)
      .flatMap(finnishPlaces)
      .find(isCity);
    if (inflected !== undefined) return { text: inflected, line };
  }
  return null;
}
