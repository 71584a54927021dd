import { isPlace, organizationScore, splitPlace, titleScore } from "../language/phrases.ts";
import type { Line } from "../reading/document.ts";
import { type Found, gender, isLabel, name, townBehindForm, vague } from "./labels.ts";
import { cleanPlace, withoutCodes } from "./location.ts";
import { type PostingLine, postingHeadingOf } from "./posting-sections.ts";
import { employmentOf, remoteOf, salaryIn } from "./terms.ts";

const seekCompany = [
  new RegExp(
    `(?:^|[.!]\\s+)(?:[Ww]e(?:['’]re| are)|[Ww]ir sind|[Nn]ous sommes|[Ss]omos|[Mm]e olemme)\\s+(${name}),?\\s+(?:an?|the|one of|eine?|das|die|une?|le|la|el|una?)\\s+\\p{Ll}`,
    "u",
  ),
  new RegExp(
    `^(?:[Ww]ir|[Ww]e|[Nn]ous)\\s*,?\\s+(?:das|die|der|the|la|le|l['’])\\s*(${name})(?:\\s+(?:in|à|en|im|am|au)\\s+\\p{Lu}[\\p{L}-]+)?,\\s+\\p{Ll}`,
    "u",
  ),
  new RegExp(
    `^(?:[Aa]t|[Bb]ei(?: der| dem)?|[Cc]hez|[Ee]n)\\s+(${name}),?\\s+(?:we|wir|nous|you|sie|du|vous|buscamos|construimos|desarrollamos|creamos|hacemos|somos|trabajamos|ayudamos|queremos|the)\\b`,
    "u",
  ),
  new RegExp(
    `(?:^|[.!,]\\s+)(?:(?:[Dd]ie|[Dd]er|[Dd]as) (?:(?:Kanzlei|Firma|Klinik|Praxis|Spedition|Agentur|Gruppe) )?|[Tt]he |[Ll]a société |[Ll]['’]entreprise |[Ll]a empresa |La |Le |El )?(${name}(?:,? (?:Inc|Ltd|LLC|GmbH|AG)\\.?)?)(?:,[^,.]{3,40},|\\s+\\([^()]{2,30}\\)|\\s+(?:in|à|en)\\s+\\p{Lu}[\\p{L}-]+)?\\s+(?:is\\s+(?:looking|hiring|seeking|recruiting|searching|an?\\b|the\\b|growing|building)|seeks|builds|makes|sucht|ist ein|entwickelt|recherche|recrute|est une?|busca|es una?|etsii|hakee|on\\s+(?!pakolli|välttämät|etu|tarpeen|oltava|vaati|eduksi|plussaa)\\p{Ll}+)`,
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

/** The first line of a posting names who posts it, where that is an organization by its words. */
export function letterhead(head: readonly Line[], title: Found | null): Found | null {
  const [line] = head;
  if (line === undefined || line === title?.line || line.bullet !== null || line.text.length > 80) return null;
  return organizationScore(line.text) > 0.5 && titleScore(line.text) < 0.5 ? { text: line.text, line } : null;
}

export function companyInHead(head: readonly Line[], title: Found | null): Found | null {
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
    const named =
      line === title?.line
        ? line.text
            .split(/,\s+/u)
            .slice(1)
            .filter((part) => part.includes(" "))
        : [];
    for (const piece of [...pieces, ...named]) {
      const text = splitPlace(cleanPlace(piece.replace(gender, "").trim())).rest;
      const least = named.includes(piece) ? 0.5 : 0.9;
      if (organizationScore(text) >= least && titleScore(text) < least && text.split(/\s+/u).length <= 7)
        return { text: text.replace(townBehindForm, "$1"), line };
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
  const further = below !== undefined && isAllTerms(below) ? [head[at + 2]] : [];
  for (const line of named ? [below, title.line] : [title.line, below, ...further, head[at - 1]]) {
    if (line === undefined || line.bullet !== null || line.text.length > 100 || /[:.!?]$/u.test(line.text)) continue;
    if (postingHeadingOf(line.text) !== null) continue;
    const pieces = line.segments
      .flatMap((segment) => segment.text.split(/\s+[|·•–—-]\s+|\s*\|\s*/u))
      .map((piece) => piece.replace(gender, "").trim());
    for (const piece of pieces.filter((one) => !isPlace(cleanPlace(one)) && !isLabel(one))) {
      const text = splitPlace(withoutCodes(cleanPlace(piece))).rest;
      const isName =
        new RegExp(`^${name}$`, "u").test(text) && text.split(/\s+/u).length <= 6 && /\p{L}{2}/u.test(text);
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

/** Whether a line says nothing but where, how and for how much. */
const isAllTerms = ({ text }: Line): boolean => {
  const pieces = text.split(/\s*[|·•]\s*/u);
  const isTerm = (piece: string): boolean =>
    employmentOf(piece) !== null ||
    salaryIn(piece) !== null ||
    /\d\s?€|€\s?\d/u.test(piece) ||
    isPlace(withoutCodes(cleanPlace(piece)));
  return pieces.length > 1 && pieces.filter(isTerm).length >= pieces.length - 1;
};

export function companyInText(lines: readonly Line[], posted: readonly PostingLine[]): Found | null {
  for (const line of lines) {
    const about = aboutCompany.exec(line.text)?.[1];
    if (about !== undefined && !vague.test(about)) return { text: about, line };
  }
  return companyInSentences(posted) ?? legalName(lines) ?? companyByUse(lines, posted);
}

/** Words that a sentence may begin with and a name doesn't. */
const adverb =
  /^(?:Ein|Eine|Einen|A|An|Un|Une|Una|Zur|Zum|Für|Im|Am|Bei|Als|Ab|Seit|Mit|For|In|At|As|With|Pour|Dans|Para|En)$/u;

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
    const [, subject = "", verb = ""] = tells.exec(line.text) ?? [];
    const text = subject.replace(/^(?:Am|Im|An der|Bei der|In der|Bei|Beim|Zum|Zur)\s+/u, "");
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
      const isTitled = /^(?:The|Die|Das|Der|La|Le|El|Les|Los)\s\p{Lu}/u.test(text ?? "");
      const isName = !adverb.test(opened) && (isTitled || !noSubject.test(opened));
      if (text !== undefined && !vague.test(text) && isName && titleScore(text) < 0.9 && !isPlace(text))
        return { text: text.replace(/[.,]$/u, ""), line };
    }
  }
  return null;
}
