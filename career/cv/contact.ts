import { type CountryCode, findPhoneNumbersInText } from "libphonenumber-js/min";
import type { CvProfile } from "../../schemas/cv.ts";
import { countryOf, isPlace } from "../language/phrases.ts";
import type { DocumentText, Line } from "../reading/document.ts";
import type { FieldLog } from "./field-log.ts";
import { linksOf } from "./links.ts";
import { findName } from "./name.ts";

type Basics = CvProfile["basics"];

const emailPattern =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}(?![\p{L}\p{N}])/u;
const phoneLabel =
  /(?:tel|telefon|phone|mobile?|mobil|cell|handy|tél|téléphone|portable|teléfono|móvil|puh|puhelin|gsm|fon|t|m|p|☎|📞|📱|✆)\.?\s*[:.]?\s*$/iu;
const phoneShape = /(?<![\p{L}\p{N}/])(?:\+|00|\(\+)?\(?\d(?:[\d\s().\-/–‑]|\(0\)){6,22}\d(?![\p{L}\p{N}])/gu;

/** Reads who the CV is about and how to reach them, from its first lines and its section of contact data. */
export function readContact(
  document: DocumentText,
  head: readonly Line[],
  all: readonly Line[],
  log: FieldLog,
): Basics {
  const basics: Basics = {};
  const email = readEmail(document, head, all, log);
  if (email !== null) basics.email = email;
  const country = head.map((line) => countryIn(line.text)).find((code) => code !== null) ?? null;
  const phone = readPhone(document, head, country, log);
  if (phone !== null) basics.phone = phone;
  const name = findName(head, all, email);
  if (name !== null) {
    basics.name = name.text;
    log.note("/basics/name", [name.line], name.confidence);
  }
  const place = readPlace(head, name?.line ?? null);
  if (place !== null) {
    basics.location = place.location;
    log.note("/basics/location", [place.line], 0.85);
  }
  const { url, profiles } = linksOf(document, head, all, log);
  if (url !== null) basics.url = url;
  basics.profiles = profiles;
  return basics;
}

function readEmail(document: DocumentText, head: readonly Line[], all: readonly Line[], log: FieldLog): string | null {
  for (const lines of [head, all]) {
    for (const [index, line] of lines.entries()) {
      const found = emailPattern.exec(unbrokenEmail(line, lines[index + 1]));
      if (found === null) continue;
      log.note("/basics/email", [line], 0.99);
      return found[0].replace(/\s/gu, "");
    }
  }
  const link = document.links.find((one) => /^mailto:/i.test(one.url));
  const address =
    link === undefined
      ? null
      : emailPattern.exec(decodeURIComponent(link.url.slice(7).replace(/%(?![\da-f]{2})/gi, "%25")));
  if (link === undefined || address === null || address === undefined) return null;
  log.note(
    "/basics/email",
    all.filter((line) => line.page === link.page && line.line === link.line),
    0.95,
  );
  return address[0];
}

/** The text of a line, with the rest of an address that had no room on it in a narrow column. */
function unbrokenEmail(line: Line, next: Line | undefined): string {
  const text = line.text.replace(/\s?[[(](?:at|@)[\])]\s?/iu, "@");
  const open = next !== undefined && next.column === line.column && next.gap <= 1.45 && /@[\p{L}\p{N}.-]*$/u.test(text);
  if (!open || !/^[\p{L}\p{N}.-]+$/u.test(next.text)) return text;
  const whole = text + next.text;
  const ending = /\.(?:com|org|net|edu|info|eu|de|at|ch|fr|es|fi|it|pt|se|no|dk|nl|be|pl|uk|ie|io|me|example)$/iu;
  return next.text.startsWith(".") || (ending.test(whole) && !ending.test(text)) ? whole : text;
}

/** Phones that can't be dialled count too: a number with a label, or of the right shape, is a phone. */
function readPhone(
  document: DocumentText,
  head: readonly Line[],
  country: string | null,
  log: FieldLog,
): string | null {
  for (const line of head) {
    if (idLabel.test(line.text)) continue;
    const text = line.text;
    const known = findPhoneNumbersInText(text, {
      defaultCountry: (country ?? "US") as CountryCode,
      extended: false,
    })[0];
    if (known !== undefined && isPhoneShape(text, known.startsAt, known.endsAt)) {
      log.note("/basics/phone", [line], 0.97);
      return text
        .slice(known.startsAt, known.endsAt)
        .replace(/^\((?=[^)]*$)/u, "")
        .trim();
    }
    for (const shape of text.matchAll(phoneShape)) {
      const digits = shape[0].replace(/\D/gu, "");
      const labelled = phoneLabel.test(text.slice(0, shape.index));
      if (
        digits.length < 7 ||
        digits.length > 15 ||
        !(labelled || digits.length >= 9 || shape[0].startsWith("+")) ||
        looksLikeDates(shape[0])
      )
        continue;
      log.note("/basics/phone", [line], labelled ? 0.9 : 0.75);
      return shape[0].trim();
    }
  }
  const link = document.links.find((one) => /^tel:/i.test(one.url));
  return link === undefined ? null : decodeURIComponent(link.url.slice(4));
}

/** Numbers that tell who somebody is and not how to call them. */
const idLabel =
  /^\P{L}*(?:(?:documento|número|nº|no\.?) (?:de )?(?:identidad|identificación)|c[ée]dula|dni|nie|nif|cpf|rg|cuil|rut|curp|id(?:entity)?(?: card)? (?:no|number)|passport|passeport|pasaporte|reisepass|ausweis|personalausweis|steuer|sozialversicherung|rentenversicherung|ssn|social security|national insurance|ni number|nmc|gmc|pin|licen[cs]e (?:no|number)|n° (?:de )?sécurité|henkilötunnus|personnummer|pesel|nip|bsn|iban|vat)(?!\p{L})/iu;

const looksLikeDates = (text: string): boolean =>
  /(?:19|20)\d{2}\s*[-–/]\s*(?:19|20)\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|\d{1,2}[./](?:19|20)\d{2}/u.test(text);

const isPhoneShape = (text: string, from: number, to: number): boolean => {
  const found = text.slice(from, to);
  return found.replace(/\D/gu, "").length >= 7 && !looksLikeDates(found) && !/[\p{L}\d@/=]$/u.test(text.slice(0, from));
};

const countryIn = (text: string): string | null => {
  for (const part of text.split(/[|•·●]|\s{2,}/u)) {
    const code = countryOf(part.trim());
    if (code !== null) return code;
  }
  return null;
};

const placeLabel =
  /^(?:address|location|based in|lives in|anschrift|adresse|wohnort|ort|adresse|lieu|ville|domicile|dirección|ubicación|residencia|osoite|asuinpaikka|paikkakunta|kotipaikka|standort|residence|city)\s*:?\s+/iu;
const street = /\b\d{1,4}\s*[a-z]?\b.*\p{L}|\p{L}.*\s\d{1,4}\s?[a-z]?$/iu;

interface FoundPlace {
  readonly location: NonNullable<Basics["location"]>;
  readonly line: Line;
}

function readPlace(head: readonly Line[], nameLine: Line | null): FoundPlace | null {
  for (const line of head.filter((one) => one !== nameLine || one.segments.length > 1 || /[|•·]/u.test(one.text))) {
    const pieces = line.segments.flatMap((segment) => segment.text.split(/\s*[|•·●▪◦⋅∙❘│]\s*|\s+[–—-]\s+|\s{2,}/u));
    for (const raw of pieces) {
      const labelled = placeLabel.test(raw.replace(/^[^\p{L}\d]+/u, ""));
      const piece = raw
        .replace(/^[^\p{L}\d]+/u, "")
        .replace(placeLabel, "")
        .trim();
      const behind = /^.*\b(?:based in|living in|in|à|en)\s+(?=\p{Lu})/u.exec(piece)?.[0] ?? "";
      const location =
        (behind === "" ? null : locationOf(piece.slice(behind.length), false)) ?? locationOf(piece, labelled);
      if (location !== null) return { location, line };
    }
  }
  return null;
}

/** Splits an address: street, postal code, city, region, country. */
function locationOf(text: string, labelled: boolean): FoundPlace["location"] | null {
  if (text.includes("@") || /https?:|www\./.test(text) || text.length > 90) return null;
  const parts = text.split(/\s*,\s*/u);
  const place = isPlace(text)
    ? text
    : parts
        .slice(1)
        .map((_, index) => parts.slice(index + 1).join(", "))
        .find(isPlace);
  const withCode = parts.find((part) => /^(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}\p{L}+/u.test(part));
  if (place === undefined && withCode === undefined && !(labelled && /^\p{Lu}[\p{L}\s,.-]+$/u.test(text))) return null;
  const local = (place ?? withCode ?? text).split(/\s*,\s*|\s+[–—-]\s+/u);
  const address = place !== text && street.test(parts[0] ?? "") && parts[0] !== local[0] ? parts[0] : undefined;
  return compose(local, address, countryOf(text));
}

function compose(
  local: readonly string[],
  address: string | undefined,
  countryCode: string | null,
): FoundPlace["location"] {
  const first = local[0] ?? "";
  const coded = /^((?:[A-Z]{1,2}-)?\d{4,5})\s+(.+)$/u.exec(first);
  const city = coded?.[2] ?? first;
  const region = local.slice(1).join(", ");
  return {
    ...(address === undefined ? {} : { address }),
    ...(coded?.[1] === undefined ? {} : { postalCode: coded[1] }),
    ...(city === "" ? {} : { city }),
    ...(region === "" ? {} : { region }),
    ...(countryCode === null ? {} : { countryCode }),
  };
}
