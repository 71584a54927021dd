import type { JobProfile } from "../../../schemas/job.ts";
import type { LanguageCode } from "../../../schemas/options.ts";
import { fill } from "../texts.ts";
import type { LetterWording, Tone } from "./wording.ts";

const woman =
  /(?:^|\P{L})(?:Frau|Ms\.?|Mrs\.?|Madame|Mme|Sra\.?|Señora)\s+((?:(?:Dr|Prof)\.?\s+)*(?:\p{Lu}[\p{L}'’-]+\s+)?\p{Lu}[\p{L}'’-]+)/u;
const man =
  /(?:^|\P{L})(?:Herrn?|Mr\.?|Monsieur|Sr\.?|Señor)\s+((?:(?:Dr|Prof)\.?\s+)*(?:\p{Lu}[\p{L}'’-]+\s+)?\p{Lu}[\p{L}'’-]+)/u;
const contact =
  /contact|kontakt|ansprechpartner|ansprechperson|bewerbung|questions|fragen|apply|candidature|contacto|yhteydenot|lisätie/iu;

/** The last name, with a title before it. */
const lastName = (name: string): string => {
  const parts = name.split(/\s+/u);
  return [...parts.filter((part) => /^(?:Dr|Prof)\.?$/u.test(part)), parts.at(-1) ?? ""].join(" ");
};

/** How the letter begins: by name where the posting names a contact with a form of address, else in general. */
export function salutationFor(job: JobProfile, wording: LetterWording, style: Tone | "informal"): string {
  const lines = [
    ...job.responsibilities,
    ...job.benefits,
    ...Object.values(job.quotes),
    ...job.required.map((one) => one.quote),
  ];
  const named = lines.map((place) => place.text).filter((text) => contact.test(text));
  for (const text of style === "informal" ? [] : named) {
    const her = woman.exec(text)?.[1];
    if (her !== undefined) return fill(wording.salutationWoman, { name: lastName(her) });
    const him = man.exec(text)?.[1];
    if (him !== undefined) return fill(wording.salutationMan, { name: lastName(him) });
  }
  return wording.salutation[style];
}

const informalGerman: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})Ihrem(?!\p{L})/gu, "eurem"],
  [/(?<!\p{L})Ihren(?!\p{L})/gu, "euren"],
  [/(?<!\p{L})Ihrer(?!\p{L})/gu, "eurer"],
  [/(?<!\p{L})Ihre(?!\p{L})/gu, "eure"],
  [/(?<!\p{L})Ihr(?!\p{L})/gu, "euer"],
  [/(?<!\p{L})Ihnen(?!\p{L})/gu, "euch"],
  [/dass Sie \{asked\} nennen/gu, "dass ihr {asked} nennt"],
  [/nach denen Sie fragen/gu, "nach denen ihr fragt"],
  [/Sie besetzen/gu, "Ihr besetzt"],
  [/Sie legen/gu, "Ihr legt"],
  [/Sie nennen/gu, "Ihr nennt"],
  [/(?<!\p{L})Sie(?!\p{L})/gu, "euch"],
];

/** After a salutation that ends with a comma a letter goes on in lower case. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const informalLine = (text: string): string => {
  const said = informalGerman.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text);
  return said.replace(/^(?:eur|euer|euch)/u, (start) => `${start.charAt(0).toUpperCase()}${start.slice(1)}`);
};

/** The wording with "ihr" for "Sie"; only templates are changed, never text of the CV or the posting. */
export function informally(wording: LetterWording, language: LanguageCode): LetterWording {
  if (language !== "de") return wording;
  const tones = <K extends string>(
    texts: Readonly<Record<K, string>>,
    then = (text: string) => text,
  ): Record<K, string> => {
    const changed: Record<K, string> = { ...texts };
    for (const key in texts) changed[key] = then(informalLine(texts[key]));
    return changed;
  };
  return {
    ...wording,
    someCompany: informalLine(wording.someCompany),
    opening: tones(wording.opening, lowerFirst),
    openingBare: informalLine(wording.openingBare),
    start: informalLine(wording.start),
    proven: tones(wording.proven),
    unproven: informalLine(wording.unproven),
    gap: tones(wording.gap),
    certificates: informalLine(wording.certificates),
    links: wording.links.map(informalLine),
    tasks: wording.tasks.map(informalLine),
    talk: tones(wording.talk),
    thanks: tones(wording.thanks),
  };
}
