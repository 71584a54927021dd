import type { CvProfile } from "../../schemas/cv.ts";
import { findDates, isoDate } from "../language/dates.ts";
import { headingOf } from "../language/headings.ts";
import { isPlace, organizationScore } from "../language/phrases.ts";
import type { Line } from "../reading/document.ts";
import { findSkills } from "../skills/matcher.ts";
import type { FieldLog } from "./field-log.ts";
import { withoutDates } from "./head-parts.ts";
import { isIssuer, issuerName } from "./issuers.ts";
import { itemsOf } from "./items.ts";
import { labelPattern } from "./rows.ts";

const grade =
  /^(?:associate|professional|expert|foundation|practitioner|specialty|level\s.*|stufe.*|niveau.*|nivel.*|[a-c][12]|advanced|basic|intermediate)$/iu;

/** Reads certificates, one an item: name, issuer where something sets it apart, date. */
export function readCertificates(lines: readonly Line[], log: FieldLog): CvProfile["certificates"] {
  const certificates: CvProfile["certificates"] = [];
  for (const item of itemsOf(lines)) {
    const dates = findDates(item.text);
    const date = dates[0]?.end ?? dates[0]?.start ?? null;
    for (const text of separateNames(withoutDates(item.text))) {
      const { name, issuer } = nameAndIssuer(text);
      if (name === "" || name.length > 160) continue;
      log.note(`/certificates/${certificates.length}`, item.lines, 0.85);
      certificates.push({
        name,
        ...(issuer === null ? {} : { issuer }),
        ...(date === null ? {} : { date: isoDate(date) }),
      });
    }
    log.understood(item.lines);
  }
  return certificates;
}

/** A row of short names between commas is several certificates. */
function separateNames(text: string): string[] {
  const label = labelPattern.exec(text);
  const body = label !== null && headingOf(label[1] ?? "") !== null ? (label[2] ?? text) : text;
  const parts = body.split(/\s*[,;•·]\s+/u);
  const known = parts.filter((part) => findSkills(part, { listed: true }).length > 0).length;
  const plain = parts.every(
    (part) => part.length < 45 && organizationScore(part) < 0.9 && !isPlace(part) && !/\d{4}/.test(part),
  );
  const many = plain && parts.length > 1 && (known === parts.length || (parts.length > 2 && known > 0));
  return (many ? withIssuers(parts) : [body]).map((part) => part.trim());
}

/** In a row of certificates an issuer goes with the name before it: "CKA, Linux Foundation, PSM I, Scrum.org" are two. */
function withIssuers(parts: readonly string[]): string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    if (last !== undefined && isIssuer(part) && !isIssuer(last)) rows[rows.length - 1] = `${last}, ${part}`;
    else rows.push(part);
  }
  return rows;
}

/** Characters beyond which nothing is the name of a certificate. */
const longestName = 200;
/** The issuer at the end of a certificate, behind a comma, a dash or in brackets, where it is a known one. */
const issued = /^(.+?)\s*(?:,\s*|\s[–—|•·-]\s*|\()([^,()|]+)\)?$/u;

function nameAndIssuer(text: string): { name: string; issuer: string | null } {
  const cut = text.length > longestName ? null : issued.exec(text);
  const behind = text.length > longestName ? null : /^(.+),\s+([^,]+)$/u.exec(text);
  for (const found of [behind, cut])
    if (found?.[1] !== undefined && found[2] !== undefined && isIssuer(found[2]))
      return { name: found[1].replace(/[\s,;:|(–—-]+$/u, ""), issuer: issuerName(found[2]) };
  const parts = text
    .split(/\s+[|–—•·-]\s+|\s*\|\s*/u)
    .map((part) => part.replace(/^[\s,;:]+|[\s,;:(]+$/gu, ""))
    .filter((part) => part !== "");
  const [name = "", second, ...rest] = parts;
  if (second !== undefined && !grade.test(second)) return { name, issuer: second };
  if (second !== undefined) return { name: `${name} – ${second}`, issuer: rest[0] ?? null };
  const comma = /^(.+),\s+([^,]+)$/u.exec(name);
  if (comma !== null && organizationScore(comma[2] ?? "") > 0.5)
    return { name: comma[1] ?? name, issuer: comma[2] ?? null };
  return { name, issuer: null };
}

/** Reads plain lists: interests, awards, publications. One thing an item. */
export function readNames(lines: readonly Line[], pointer: string, log: FieldLog): string[] {
  const items = itemsOf(lines);
  items.forEach((item, index) => {
    log.note(`/${pointer}/${index}`, item.lines, 0.8);
  });
  return items.map((item) => item.text).filter((text) => text !== "");
}
