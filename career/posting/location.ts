import { detectLanguage } from "../language/detect.ts";
import { finnishPlaces } from "../language/finnish-forms.ts";
import { isCity, isPlace, organizationScore, splitPlace, titleScore } from "../language/phrases.ts";
import { isOccupation } from "../occupations/occupations.ts";
import type { Line } from "../reading/document.ts";
import { type Found, gender, name, townBehindForm } from "./labels.ts";
import { employmentOf, remoteOf } from "./terms.ts";

/** A place behind its label, without what else stands in the same row; work from home or in person is no place. */
export function labelledPlace(text: string): string {
  const place = cleanPlace(withoutCodes(text.split(/\s+[|·•]\s+/u)[0] ?? text));
  if (remoteOf(place) !== null || remoteOf(text) === "full") return regionOfRemote(text);
  return employmentOf(place) !== null ||
    /^\p{Ll}/u.test(place) ||
    /^(?:on|in|at|various|multiple|several|field|nationwide|anywhere)\s/iu.test(place)
    ? ""
    : place;
}

/** Where somebody has to live who works from home: "Remote (EU)", "Remote - Germany". */
function regionOfRemote(text: string): string {
  const [, region = ""] =
    /(?:remote|home ?office|télétravail|remoto|teletrabajo|etätyö)\s*(?:[(,:–-]|in|from|within)\s*([^()]{2,40}?)\)?$/iu.exec(
      text,
    ) ?? [];
  const place = region.replace(/\s+(?:only|nur|uniquement|solo|vain)$/iu, "").trim();
  const isRegion = /^(?:EU|EEA|EMEA|APAC|LATAM|DACH|Europe|Europa|North America|Americas|Nordics|Benelux)$/u.test(
    place,
  );
  return isPlace(place) || isRegion ? place : "";
}

/** A place without its postal code: "Dayton, OH 45402", "Lille (59)". */
export const withoutCodes = (text: string): string =>
  text
    .replace(/(?<=\p{L})\s+[-–]\s+\d{2,3}$/u, "")
    .replace(/(?<=\b[A-Z]{2})\s+\d{5}(?:-\d{4})?$/u, "")
    .replace(/\s*\(\d{2,5}\)$/u, "");

export const cleanPlace = (text: string): string =>
  text
    .replace(
      /\s*[([]?\s*(?:fully |100 ?% )?(?:remote|hybrid|on-?site|hybride|híbrido|hybridi|home ?office|télétravail|etätyö|presencial|présentiel|vor ort|lähityö|teletrabajo)[^)\]|·]*[)\]]?\s*$/iu,
      "",
    )
    .replace(/\s+(?:or|oder|ou|o|tai|and|und|et|y|ja)$/iu, "")
    .replace(/^[\s|·•,–/-]+|[\s|·•,;–(/-]+$/gu, "") || text;

export function placeInHead(head: readonly Line[], title: Found | null): Found | null {
  for (const line of head.slice(0, 8)) {
    if (line.text.split(/\s+/u).length > 22 || (line.bullet !== null && line.text.length > 40)) continue;
    const pieces = line.segments.flatMap((segment) =>
      segment.text.split(/\s+[|·•–—-]\s+|\s*[|•·;]\s*|(?<=\p{L}{3})\.\s+(?=\p{Lu})/u),
    );
    for (const raw of [...pieces, ...inBrackets(line.text)]) {
      const told = behindCode(raw) ?? withRegion(raw) ?? beforeDepartment(raw) ?? townBehindForm.exec(raw)?.[2] ?? null;
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

/** A town with the number of its French department, whether a list knows it or not: "Rodez (12)", "Saint-Claude - 39". */
const beforeDepartment = (text: string): string | null =>
  /^(\p{Lu}[\p{L}'’-]+(?:[\s-][\p{L}'’-]+){0,4})(?:\s\((?:\d{2}|2[AB]|97\d)\)|\s[–-]\s(?:\d{2}|2[AB]))$/u.exec(
    text.trim(),
  )?.[1] ?? null;

/** A town with its region in brackets, whether a list knows the town or not: "Vilagarcía de Arousa (Pontevedra)". */
function withRegion(text: string): string | null {
  const [whole, town = "", region = ""] =
    /^(\p{Lu}[\p{L}.'’-]+(?:[\s-][\p{L}.'’-]+){0,3}(?:,\s\p{Lu}[\p{L}.'’-]+)?)\s\(([^()]{3,30})\)$/u.exec(
      text.trim(),
    ) ?? [];
  const isTown = titleScore(town) < 0.5 && organizationScore(town) < 0.5 && !isOccupation(town);
  return whole !== undefined && isPlace(region) && remoteOf(text) === null && isTown ? whole : null;
}

/** "(remote, UK only)" and "(Boise)" at the end of a title hold the place. */
const inBrackets = (text: string): string[] =>
  [...text.matchAll(/\(([^()]{2,40})\)/gu)].flatMap((found) =>
    (found[1] ?? "").split(/\s*[,/]\s*/u).map((part) => part.replace(/\s+(?:only|nur|uniquement|solo|vain)$/iu, "")),
  );

const placeInSentence =
  /\b(?:based in|located in|office in|offices in|position in|role in|job in|site in|team in|join (?:us|our team) in|work in|in unserem (?:büro|team|haus|werk) in|am standort|standort in|[Dd]ienstort ist|[Aa]rbeitsort ist|[Ss]tandort ist|[Ee]insatzort ist|in|à|en|[Bb]asée? à|située? à|ubicad[oa] en|(?:equipo|oficina|sede|tienda|centro) de|(?:équipe|agence|bureau|site) de|sijaitsee)\s+((?:\p{Lu}[\p{L}.'’-]+)(?:[\s-]\p{Lu}[\p{L}.'’-]+){0,2}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)?)/gu;

/** A town behind the name of who does something: "Paws Veterinary Centre in Ludlow is …", known or not. */
const townOfWho = new RegExp(
  `^(?:The |Die |Das |Der |La |Le |El )?${name} (?:in|à|en) (\\p{Lu}[\\p{L}'’-]+(?:[\\s-]\\p{Lu}[\\p{L}'’-]+){0,2}) (?:is|are|seeks|needs|sucht|ist|recherche|recrute|est|busca|es|necesita)\\b`,
  "u",
);

export function placeInText(lines: readonly Line[]): Found | null {
  const language = detectLanguage(lines.map(({ text }) => text).join("\n"));
  const inflects = language === null || language === "fi";
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
    if (!inflects) continue;
    const inflected = line.text
      .split(/[^\p{L}-]+/u)
      .flatMap(finnishPlaces)
      .find(isCity);
    if (inflected !== undefined) return { text: inflected, line };
  }
  for (const line of lines) {
    const town = townOfWho.exec(line.text)?.[1];
    if (town !== undefined && organizationScore(town) === 0) return { text: town, line };
  }
  return null;
}
