import type * as z from "zod";
import type { CvProfile } from "../../schemas/cv.ts";
import type { AtsCheck } from "../../schemas/gap.ts";
import type { Judged } from "./parts.ts";

type Check = z.infer<typeof AtsCheck>;

const check = (name: string, points: number, share: number, detail: string, fix: string): Check => {
  const got = Math.round(points * Math.min(1, Math.max(0, share)) * 10) / 10;
  const passed = got >= points;
  return { name, passed, points, got, detail, fix: passed ? null : fix };
};

/** Checks what a program that sorts applications would read from this very file. The points add up to 100. */
export function atsChecks(cv: CvProfile, judged: readonly Judged[]): Check[] {
  return [...contactChecks(cv), ...sectionChecks(cv), ...layoutChecks(cv), ...keywordChecks(judged)];
}

function contactChecks(cv: CvProfile): Check[] {
  const has = (value: unknown): number => (value === undefined || value === "" ? 0 : 1);
  return [
    check(
      "name",
      5,
      has(cv.basics.name),
      cv.basics.name === undefined ? "No name was read." : `The name was read as "${cv.basics.name}".`,
      "Put your name alone on the first line, in the largest letters.",
    ),
    check(
      "email",
      7,
      has(cv.basics.email),
      cv.basics.email === undefined ? "No e-mail address was read." : "An e-mail address was read.",
      "Write your e-mail address as text near the top, not only as a link or picture.",
    ),
    check(
      "phone",
      5,
      has(cv.basics.phone),
      cv.basics.phone === undefined ? "No phone number was read." : "A phone number was read.",
      "Add a phone number with its country code near the top.",
    ),
    check(
      "location",
      3,
      has(cv.basics.location),
      cv.basics.location === undefined ? "No place was read." : "A place was read.",
      "Add your city and country to the contact data.",
    ),
  ];
}

function sectionChecks(cv: CvProfile): Check[] {
  const found = new Set(cv.meta.careerassist.sections.map(({ section }) => section));
  const main = ["work", "education", "skills"];
  const named = main.filter((section) => found.has(section));
  const dated = cv.work.filter((work) => work.startDate !== undefined).length;
  const titled = cv.work.filter((work) => work.position !== undefined && work.name !== undefined).length;
  const listed = cv.work.filter((work) => (work.highlights ?? []).length > 0).length;
  const total = Math.max(1, cv.work.length);
  return [
    check(
      "headings",
      12,
      named.length / main.length,
      `Of the headings for work, education and skills, ${named.length} were found.`,
      `Give each section a plain heading of its own: ${main.filter((section) => !found.has(section)).join(", ")}.`,
    ),
    check(
      "dates",
      12,
      cv.work.length === 0 ? 0 : dated / total,
      `${dated} of ${cv.work.length} roles have dates that can be read.`,
      "Give each role a start and an end with month and year, such as 03/2021 – 05/2024.",
    ),
    check(
      "roles",
      10,
      cv.work.length === 0 ? 0 : titled / total,
      `${titled} of ${cv.work.length} roles have both a title and an employer that can be told apart.`,
      "Put the title and the employer of each role on lines of their own.",
    ),
    check(
      "bullets",
      6,
      cv.work.length === 0 ? 0 : listed / total,
      `${listed} of ${cv.work.length} roles are described in bullet points.`,
      "Describe each role in two to five bullet points.",
    ),
  ];
}

function layoutChecks(cv: CvProfile): Check[] {
  const risks = new Map(cv.meta.careerassist.layoutRisks.map(({ code, detail }) => [code, detail]));
  const one = (name: string, points: number, codes: readonly string[], fine: string, fix: string): Check => {
    const found = codes.map((code) => risks.get(code)).filter((detail) => detail !== undefined);
    return check(name, points, found.length === 0 ? 1 : 0, found.length === 0 ? fine : `${found.join("; ")}.`, fix);
  };
  return [
    one(
      "columns",
      6,
      ["two_columns", "tables"],
      "The text runs in one column.",
      "Put everything into one column; many programs read across columns and mix them up.",
    ),
    one(
      "boxes",
      4,
      ["text_boxes", "header_footer_contact", "pictures"],
      "Nothing stands in text boxes, headers or footers.",
      "Move what stands in text boxes, headers or footers into the page itself.",
    ),
    one(
      "glyphs",
      3,
      ["private_glyphs", "hidden_text"],
      "All characters can be read.",
      risks.has("hidden_text")
        ? "Take out the hidden text: programs that find it may reject the file, and people don't see it."
        : "Replace icons by words: Phone, E-mail, LinkedIn.",
    ),
    one("length", 2, ["long"], "The length is usual.", "Shorten the CV to two pages, three at most."),
  ];
}

function keywordChecks(judged: readonly Judged[]): Check[] {
  const asked = judged.filter(
    (one) =>
      one.importance === "required" && one.requirement.kind !== "experience" && one.requirement.kind !== "degree",
  );
  const literal = asked.filter((one) => one.outcome.exact);
  const skills = literal.filter((one) => one.requirement.kind === "skill");
  const atWork = skills.filter((one) =>
    one.outcome.evidence.some((line) => line.section === "work" || line.section === "projects"),
  );
  const wanted = asked.filter((one) => one.requirement.kind === "skill").length;
  const share = asked.length === 0 ? 1 : literal.length / asked.length;
  const missing = asked.filter((one) => !one.outcome.exact).map((one) => one.requirement.skill);
  const shown = wanted === 0 ? 1 : Math.min(wanted, atWork.length) / wanted;
  return [
    check(
      "keywords",
      18,
      share,
      `${literal.length} of ${asked.length} required terms stand in the CV as the posting writes them.`,
      `Where they are true, use the posting's own words: ${missing.slice(0, 5).join(", ")}.`,
    ),
    check(
      "keywordsAtWork",
      7,
      shown,
      `${atWork.length} of ${wanted} required skills are shown in work or projects.`,
      "Name required skills in the bullet points of the jobs where you used them, not only in a list.",
    ),
  ];
}
