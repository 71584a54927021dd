import type { Line } from "../reading/document.ts";

/** A field of a posting with the line that it was read from. */
export interface Found {
  readonly text: string;
  readonly line: Line;
}

export const gender =
  /\s*[([]\s*(?:[mwfdxhav]|gn|divers|all genders?|alle geschlechter)(?:\s*[/|,*]\s*(?:[mwfdxhav]|div\.?|gn|divers))*\s*[)\]]|\s*[-–|]\s*all genders/giu;
export const titleLabel =
  /^(?:job title|position(?: title)?|role|title|vacancy|stelle|stellenbezeichnung|position|poste|intitulé du poste|intitulé|puesto|vacante|cargo|tehtävä|tehtävänimike|nimike|job)\s*[:：]\s*(.+)$/iu;
export const companyLabel =
  /^(?:company(?: name)?|school|hospital|clinic|practice|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|kanzlei|klinik|praxis|schule|betrieb|entreprise|société|employeur|établissement|cabinet|empresa|compañía|centro|colegio|yritys|työnantaja|hiring organi[sz]ation)\s*[:：]\s*(.+)$/iu;
export const locationLabel =
  /^(?:(?:job |work )?location(?:s)?|based in|place of work|office|city|standort|arbeitsort|dienstort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|localidad|sijainti|paikkakunta|työpaikan sijainti|työskentelypaikka|where)\s*[:：]\s*(.+)$/iu;
export const name =
  "(?:\\p{Lu}|\\d)[\\p{L}\\p{N}&.'’+-]*(?:\\s(?:(?:[dl]['’])?(?:\\p{Lu}|\\d)[\\p{L}\\p{N}&.'’+-]*|&|of|de|del|der|am|im|le|les|los|las|von|van|zum|sur|für|und|et|y|la|du|des|the|\\+))*";

export const vague =
  /^(?:(?:position|job|vacancy|employment|career) (?:announcement|posting|description|advertisement|opening|opportunity|summary|details)|stellenausschreibung|stellenanzeige|offre d['’]emploi|oferta de (?:empleo|trabajo)|avoin työpaikka|we|us|our|you|the|this|the role|the job|the team|the company|the position|uns|wir|unser|der rolle|nous|nosotros|company|this role|meistä|it|they|as|our client|die stelle|home|least|work|candidate|applicant|hi|hello|dear|hey|hallo|liebe|bonjour|hola|hei|moi|wanted|urgent|now|new|job|full description)$/iu;

export function labelled(lines: readonly Line[], pattern: RegExp, clean: (text: string) => string): Found | null {
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
export const isLabel = (text: string): boolean =>
  [titleLabel, companyLabel, locationLabel].some((label) => label.test(`${text.replace(/\s*:$/u, "")}: x`));

/** A town behind the legal form of a name: "Alderman Fitch LLP, Shrewsbury". */
export const townBehindForm =
  /^(.+\s(?:LLP|LLC|Ltd|Limited|Inc|plc|PLC|GmbH|AG|KG|e\.\s?V\.|Oyj?|AB|SAS?|SARL|S\.L\.|S\.A\.|BV)\.?),\s(\p{Lu}[\p{L}'’-]+(?:[\s-]\p{Lu}[\p{L}'’-]+){0,2})$/u;
