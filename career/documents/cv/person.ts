import type { CvProfile } from "../../../schemas/cv.ts";
import { countryOf } from "../../language/phrases.ts";
import { safeLink } from "../characters.ts";
import { type Block, joined, plain, type Text, wordsOf } from "../outline.ts";
import { addressAt, linkTo, textAt } from "./fields.ts";

/** Where somebody lives, as one line of parts between commas; null where the CV doesn't say. */
export function placeLine(cv: CvProfile): string | null {
  const location = cv.basics.location;
  if (location === undefined) return null;
  const town = [textAt(location, "postalCode"), textAt(location, "city")].filter((part) => part !== null).join(" ");
  const place = [textAt(location, "address"), town === "" ? null : town, textAt(location, "region")]
    .filter((part) => part !== null)
    .join(", ");
  const code = textAt(location, "countryCode");
  const said =
    code === null ||
    place.endsWith(code) ||
    [place, textAt(location, "region") ?? ""].some((text) => countryOf(text) === code);
  const whole = said ? place : place === "" ? code : `${place}, ${code}`;
  return whole === "" ? null : whole;
}

export function emailText(cv: CvProfile): Text {
  const email = textAt(cv.basics, "email");
  if (email === null) return [];
  const link = safeLink(`mailto:${email}`);
  return [{ text: email, ...(link === null ? {} : { link }) }];
}

export function phoneText(cv: CvProfile): Text {
  const phone = textAt(cv.basics, "phone");
  if (phone === null) return [];
  const digits = phone.replace(/\(0\)/u, "").replace(/[^\d+]/gu, "");
  return [{ text: phone, ...(digits.length > 4 ? { link: `tel:${digits}` } : {}) }];
}

/** The account on a network: its address, with the network's name before it where the address doesn't tell. */
function profileText(profile: NonNullable<CvProfile["basics"]["profiles"]>[number]): Text {
  const network = textAt(profile, "network");
  const address = textAt(profile, "url");
  const shown = address === null ? plain(textAt(profile, "username") ?? "") : linkTo(address);
  const told =
    network === null ||
    network === "Website" ||
    (address ?? "").toLowerCase().includes(network.toLowerCase().replaceAll(" ", ""));
  return told ? shown : joined([plain(network), shown], ": ");
}

const withWords = (pieces: readonly Text[]): Text[] => pieces.filter((piece) => wordsOf(piece) !== "");

/** How to reach somebody: what every letter needs, then addresses on the web. */
export const reachOf = (cv: CvProfile): Text[][] =>
  [
    withWords([emailText(cv), phoneText(cv), plain(placeLine(cv) ?? "")]),
    withWords([addressAt(cv.basics, "url"), ...(cv.basics.profiles ?? []).map(profileText)]),
  ].filter((line) => line.length > 0);

/** Whose CV it is and how to reach them. Without a name the document says what it is. */
export const personBlock = (cv: CvProfile, fallback: string): Block => ({
  kind: "person",
  name: textAt(cv.basics, "name") ?? fallback,
  label: textAt(cv.basics, "label"),
  lines: reachOf(cv),
});
