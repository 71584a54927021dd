import type { CvProfile } from "../../../schemas/cv.ts";
import type { LanguageCode } from "../../../schemas/options.ts";
import { type Block, dot, joined, paragraph, plain, type Text } from "../outline.ts";
import type { CvWording } from "../wording/cv-wording.ts";
import { addressAt, type Entry, highlightsOf, paragraphsAt, spanOf, textAt, textsAt } from "./fields.ts";
import { section } from "./lists.ts";

const strong = (text: string | null): Text => (text === null ? [] : [{ text, strong: true }]);

/**
 * The head of an entry; the first of its names is the title, the others stand below. A place of several parts is set
 * apart by a dot, since commas would leave open where the name ends.
 */
function head(entry: Entry, names: readonly (string | null)[], language: LanguageCode): Block {
  const [title = null, ...under] = names.filter((name) => name !== null);
  const place = textAt(entry, "location");
  const near = place !== null && !place.includes(",");
  const named = [...under, near ? place : null].filter((text) => text !== null).join(", ");
  return {
    kind: "entry",
    title: strong(title),
    aside: spanOf(entry, language),
    under: joined([plain(named), plain(near ? "" : (place ?? "")), addressAt(entry, "url")], dot),
  };
}

const labelled = (label: string, values: readonly string[]): Block[] =>
  values.length === 0 ? [] : [paragraph(plain(`${label}: ${values.join(", ")}`))];

export const work = (cv: CvProfile, words: CvWording, language: LanguageCode): Block[] =>
  section(
    words.work,
    cv.work.flatMap((entry) => [
      head(entry, [textAt(entry, "position"), textAt(entry, "name")], language),
      ...paragraphsAt(entry, "description"),
      ...paragraphsAt(entry, "summary"),
      ...highlightsOf(entry),
      ...labelled(words.keywords, textsAt(entry, "keywords")),
    ]),
  );

export const volunteer = (cv: CvProfile, words: CvWording, language: LanguageCode): Block[] =>
  section(
    words.volunteer,
    cv.volunteer.flatMap((entry) => [
      head(entry, [textAt(entry, "position"), textAt(entry, "organization")], language),
      ...paragraphsAt(entry, "summary"),
      ...highlightsOf(entry),
    ]),
  );

/** Our reader keeps the whole name of a degree as its type; others keep its subject apart. */
function degreeOf(entry: Entry): string | null {
  const type = textAt(entry, "studyType");
  const area = textAt(entry, "area");
  if (type === null || area === null) return type ?? area;
  return type.toLowerCase().includes(area.toLowerCase()) ? type : `${type}, ${area}`;
}

export const education = (cv: CvProfile, words: CvWording, language: LanguageCode): Block[] =>
  section(
    words.education,
    cv.education.flatMap((entry) => {
      const score = textAt(entry, "score");
      return [
        head(entry, [degreeOf(entry), textAt(entry, "institution")], language),
        ...paragraphsAt(entry, "summary"),
        ...highlightsOf(entry),
        ...labelled(words.grade, score === null ? [] : [score]),
        ...labelled(words.courses, textsAt(entry, "courses")),
      ];
    }),
  );

export const projects = (cv: CvProfile, words: CvWording, language: LanguageCode): Block[] =>
  section(
    words.projects,
    cv.projects.flatMap((entry) => [
      {
        kind: "entry" as const,
        title: strong(textAt(entry, "name")),
        aside: spanOf(entry, language),
        under: joined(
          [
            plain(textsAt(entry, "roles").join(", ")),
            plain(textAt(entry, "entity") ?? ""),
            plain(textAt(entry, "type") ?? ""),
            addressAt(entry, "url"),
          ],
          dot,
        ),
      },
      ...paragraphsAt(entry, "description"),
      ...highlightsOf(entry),
      ...labelled(words.keywords, textsAt(entry, "keywords")),
    ]),
  );
