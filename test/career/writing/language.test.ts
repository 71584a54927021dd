import { test } from "uvu";
import * as assert from "uvu/assert";
import { cvOf, jobOf, today } from "../../../bench/judgement/grounding-scores.ts";
import { analyzeGap } from "../../../career/fit/analyze-gap.ts";
import { nameIn, positionAlone } from "../../../career/writing/letter/place-names.ts";
import { rewriteCv } from "../../../career/writing/rewrite-cv.ts";
import { sentencesOf } from "../../../career/writing/texts.ts";
import { writeLetter } from "../../../career/writing/write-letter.ts";
import type { LanguageCode } from "../../../schemas/options.ts";
import { plainPeople } from "../../fixtures/grounding/people.ts";
import { postings } from "../../fixtures/postings/index.ts";
import { pasted } from "../support/material.ts";

const tones = ["formal", "warm", "confident"] as const;
const lengths = ["short", "medium", "long"] as const;

interface Written {
  readonly name: string;
  readonly language: LanguageCode;
  readonly letter: string;
  readonly sentences: readonly string[];
  readonly summary: string;
}

/** Every plain person against two postings of their own language and one of another. */
async function everything(): Promise<Written[]> {
  const written: Written[] = [];
  for (const [index, key] of Object.keys(plainPeople).entries()) {
    const own = postings.filter(({ language }) => key.endsWith(`-${language}`));
    const others = postings.filter(({ language }) => !key.endsWith(`-${language}`));
    const met = [own[index % own.length], own[(index + 3) % own.length], others[(index * 5) % others.length]];
    const cv = await cvOf(key);
    for (const [turn, posting] of met.entries()) {
      if (posting === undefined) continue;
      const job = await jobOf(posting.key);
      const analysis = analyzeGap(cv, job, today);
      const tone = tones[(index + turn) % tones.length] ?? "formal";
      const length = lengths[(index * 2 + turn) % lengths.length] ?? "medium";
      const letter = writeLetter({ cv, job, analysis, options: { tone, length }, today });
      const rewrite = rewriteCv({ cv, job, analysis, options: {} });
      const texts = letter.paragraphs.map((paragraph) => paragraph.text);
      written.push({
        name: `${key} for ${posting.key}`,
        language: letter.language,
        letter: texts.join("\n"),
        sentences: texts.flatMap(sentencesOf),
        summary: rewrite.profile.basics.summary ?? "",
      });
    }
  }
  return written;
}

const all = await everything();
/** What a letter says of its own, without the words of others that it quotes. */
const ownWords = (text: string): string => text.replace(/[“„«”][^”“»]*[”“»]/gu, "…");

test("no sentence ends with a doubled stop, and no blank stands before a comma or stop", () => {
  for (const { name, letter, summary } of all)
    assert.not.match(`${letter}\n${summary}`, /(?<!\.)\.\.(?!\.)|[,;]\.| {2,}| [,.](?!\d)|\{\w+\}/u, name);
});

test("every paragraph is whole sentences, which begin with a capital and end with a mark", () => {
  for (const { name, letter, language } of all)
    for (const [index, paragraph] of letter.split("\n").entries()) {
      // A German letter goes on in lower case behind the comma of its salutation.
      if (index > 0 || language !== "de") assert.match(paragraph, /^[\p{Lu}„“«”]/u, name);
      assert.match(paragraph, /[.?!]$/u, name);
    }
});

test("French elides its small words before a vowel", () => {
  for (const { name, language, letter } of all)
    if (language === "fr")
      assert.not.match(ownWords(letter), /(?<![\p{L}’'])(?:de|que|je|me|ne|se|le|la) (?=[aeéèêiou])/iu, name);
});

test("French and Spanish contract their articles", () => {
  for (const { name, language, letter } of all) {
    if (language === "fr") assert.not.match(ownWords(letter), /(?<!\p{L})(?:à le|à les|de le|de les) /u, name);
    if (language === "es") assert.not.match(ownWords(letter), /(?<!\p{L})(?:a el|de el) (?=\p{Ll})/u, name);
  }
});

test("an employer with a legal form has its article in German, in the dative behind bei", () => {
  for (const { name, language, letter } of all)
    if (language === "de")
      assert.not.match(
        ownWords(letter),
        /(?<!\p{L})bei (?!der |dem |Ihrem )(?:\p{Lu}[\p{L}-]* ){1,3}(?:GmbH|gGmbH|AG|KG|SE|eG)(?!\p{L})/u,
        name,
      );
  assert.is(nameIn("Nordlicht AG", "de"), "der Nordlicht AG");
  assert.is(nameIn("Rehazentrum Auwald", "de"), "dem Rehazentrum Auwald");
  assert.is(nameIn("Collège des Quatre Vents", "fr"), "au Collège des Quatre Vents");
  assert.is(nameIn("Hôpital Saint-Brieuc", "fr"), "à l'Hôpital Saint-Brieuc");
  assert.is(nameIn("Les Trois Tilleuls", "fr"), "aux Trois Tilleuls");
  assert.is(nameIn("Tarn Valley", "fr"), "chez Tarn Valley");
});

test("names of languages are small within a sentence where the language writes them so", () => {
  for (const { name, language, letter } of all)
    if (language === "fr" || language === "es" || language === "fi")
      assert.not.match(
        ownWords(letter),
        /(?:parle|[Hh]ablo|kielet:|, |et |y |e |ja )(?:Anglais|Français|Breton|Inglés|Español|Alemán|Suomi|Ruotsi|Englanti)(?!\p{L})/u,
        name,
      );
});

test("no letter tells the same sentence twice, and a job that it told of isn't introduced once more", () => {
  for (const { name, sentences } of all) {
    const long = sentences.filter((sentence) => sentence.length > 40);
    assert.is(new Set(long).size, long.length, name);
  }
  const before = all.filter(({ letter }) =>
    /Before that I worked|Davor arbeitete ich|Auparavant, j'ai travaillé/u.test(letter),
  );
  for (const { name, letter } of before) {
    const employer = /(?:Before that I worked as .+? at|Davor arbeitete ich als .+? bei(?: der| dem)?) ([^.]+)\./u.exec(
      letter,
    )?.[1];
    if (employer !== undefined) assert.is(letter.split(employer).length, 2, name);
  }
});

test("an abbreviation ends no sentence, so no amount loses its unit", async () => {
  assert.equal(sentencesOf("Angebot über 2,4 Mio. Euro"), ["Angebot über 2,4 Mio. Euro"]);
  assert.equal(sentencesOf("Led a team. Cut costs."), ["Led a team.", "Cut costs."]);
  const told = all.filter(({ letter }) => /2,4 Mio/u.test(letter));
  assert.ok(told.length > 0, "the line with the abbreviation is told");
  for (const { name, letter } of told) assert.match(letter, /2,4 Mio\. Euro/u, name);
});

const american = (heading: string): string =>
  `Jordan Castellane\njordan@example.com\nDayton, OH\n\nPROFESSIONAL EXPERIENCE\n\nIT Specialist (40 hours per week)\nMiami Valley Logistics Agency\nJune 2019 - Present\n- Maintained Java services for 3,000 users\n- Responsible for monitoring\n\nEDUCATION\nBS Computer Science, Great Miami State University, 2016\n\nTECHNICAL SKILLS\n${heading}: Java, Python, SQL\nTools: Docker, Git\n`;
const posting =
  "Backend Developer\nBuckeye Apps Inc.\nColumbus, OH\n\nResponsibilities\n- Build services in Java\n\nRequirements\n- Programming languages such as Java or Python\n- Operating systems\n- Docker\n";

test("the heading over a group of skills is claimed as a skill by nobody, nor are a title's hours told", async () => {
  for (const heading of ["Programming Languages", "Programming languages"]) {
    const { cv, job, analysis } = await pasted(american(heading), posting);
    const { changes } = rewriteCv({ cv, job, analysis, options: {} });
    const letter = writeLetter({ cv, job, analysis, options: { length: "long", tone: "formal" }, today });
    const said = [
      ...letter.paragraphs.map(({ text }) => text),
      ...changes.flatMap(({ kind, after }) => (kind === "summary" || kind === "label" ? [String(after)] : [])),
    ].join("\n");
    assert.match(said, /IT Specialist/u);
    assert.match(said, /Java/u);
    assert.not.match(said, /programming languages(?! such as)|hours/iu);
  }
});

test("a position loses its hours and its contract, and nothing else", () => {
  assert.is(positionAlone("IT Specialist (40 hours per week)"), "IT Specialist");
  assert.is(positionAlone("Pflegefachkraft (80 %)"), "Pflegefachkraft");
  assert.is(positionAlone("Vendeuse (CDI, temps plein)"), "Vendeuse");
  assert.is(positionAlone("Nurse, 36 hours per week"), "Nurse");
  assert.is(positionAlone("Engineer (Embedded Systems)"), "Engineer (Embedded Systems)");
  assert.is(positionAlone("Teacher, Year 4"), "Teacher, Year 4");
});

test("a weak opening isn't dropped where only a verb would be left", async () => {
  const { cv, job, analysis } = await pasted(american("Languages"), posting);
  const { profile } = rewriteCv({ cv, job, analysis, options: {} });
  assert.ok(profile.work[0]?.highlights?.includes("Responsible for monitoring"));
});

test("nobody works as an internship", async () => {
  const cv =
    "Lea Sommerfeld\nlea@example.com\nMainz\n\nSCHULBILDUNG\nMittlere Reife, Realschule am Rheinufer\n2020 - 2026\n\nPRAKTIKUM\nSchülerpraktikum, Autohaus Nahetal\nMärz 2025 - März 2025\n- Reifen gewechselt und Ölstand geprüft\n\nKENNTNISSE\nEnglisch, Word\n";
  const job =
    "Ausbildung zum Kfz-Mechatroniker (m/w/d)\nAutohaus Rheinhessen GmbH\nMainz\n\nIhre Aufgaben\n- Wartung von Fahrzeugen\n\nIhr Profil\n- Mittlere Reife\n- Englisch\n";
  const material = await pasted(cv, job);
  const letter = writeLetter({ ...material, options: { length: "medium", tone: "formal" }, today });
  assert.is(letter.subject, "Bewerbung: Ausbildung zum Kfz-Mechatroniker");
  const text = letter.paragraphs.map((paragraph) => paragraph.text).join("\n");
  assert.not.match(text, /als Schülerpraktikum|bei dem Autohaus/u);
  assert.match(text, /Beim Autohaus Nahetal/u);
});

test.run();
