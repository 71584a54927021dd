import { titleScore } from "../language/phrases.ts";
import type { Line } from "../reading/document.ts";
import { companyInHead, companyInText, letterhead } from "./company.ts";
import { companyLabel, type Found, labelled, locationLabel, name, titleLabel } from "./labels.ts";
import { labelledPlace, placeInHead, placeInText } from "./location.ts";
import type { PostingLine } from "./posting-sections.ts";
import { employmentOf, salaryIn } from "./terms.ts";
import { cleanTitle, firstLine, titleInHead, titleInText, withQualifier } from "./title.ts";

/** What a posting is about: who hires for what, and where. */
export interface Identity {
  readonly title: Found | null;
  readonly company: Found | null;
  readonly location: Found | null;
}

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
