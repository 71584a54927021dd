import type { HTMLElement } from "node-html-parser";

export type Thing = Readonly<Record<string, unknown>>;

export const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
export const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value).trim() : "";

/** The JSON-LD documents of a page. */
export const jsonLdOf = (root: HTMLElement): string[] =>
  root
    .querySelectorAll("script")
    .filter((script) => /ld\+json/iu.test(script.getAttribute("type") ?? ""))
    .map((script) => script.rawText);

/** The first schema.org JobPosting as blocks of text, in the order in which a posting says such things, or null. */
export function postingTexts(documents: readonly string[]): string[] | null {
  const found = documents
    .flatMap((json) => things(json))
    .filter((thing) => listOf(thing["@type"]).some((type) => /(?:^|\/)JobPosting$/u.test(textOf(type))))
    .map(blocksOf);
  return found.find((blocks) => blocks.length > 0) ?? null;
}

/** What a JSON-LD document describes, nested lists and graphs laid out flat; nothing if it isn't JSON. */
export function things(json: string, depth = 0): Thing[] {
  try {
    return flatten(JSON.parse(json.trim()), depth);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** The things that a document describes: itself, its list, its `@graph`. */
function flatten(value: unknown, depth: number): Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => flatten(one, depth + 1));
  return isThing(value) ? [value, ...listOf(value["@graph"]).flatMap((one) => flatten(one, depth + 1))] : [];
}

function blocksOf(job: Thing): string[] {
  const organization = isThing(job.hiringOrganization)
    ? textOf(job.hiringOrganization.name)
    : textOf(job.hiringOrganization);
  const named = (label: string, value: string): string => (value === "" ? "" : `${label}: ${value}`);
  const section = (heading: string, value: unknown): string => {
    const items = listOf(value).map(nameOf).filter(Boolean);
    return items.length === 0 ? "" : `# ${heading}\n${items.map((item) => `- ${item}`).join("\n")}`;
  };
  return [
    named("Job title", textOf(job.title) || textOf(job.name)),
    named("Company", organization),
    named("Location", placesOf(job.jobLocation)),
    /TELECOMMUTE/iu.test(textOf(job.jobLocationType)) ? "Work from anywhere: fully remote" : "",
    listOf(job.employmentType).map(employment).filter(Boolean).join(", "),
    salaryOf(job.baseSalary),
    textOf(job.description),
    section("Responsibilities", job.responsibilities),
    section("Requirements", [...listOf(job.skills), ...listOf(job.qualifications)]),
    section("Experience", job.experienceRequirements),
    section("Education", job.educationRequirements),
    section("Benefits", job.jobBenefits),
  ].filter((block) => block !== "");
}

/** A value as it is written, or what a thing says of itself. */
function nameOf(value: unknown): string {
  if (!isThing(value)) return textOf(value);
  const months = Number(value.monthsOfExperience);
  if (months >= 12) return `${Math.floor(months / 12)} years of experience`;
  return textOf(value.name) || textOf(value.credentialCategory) || textOf(value.description);
}

function placesOf(value: unknown): string {
  const [place] = listOf(value);
  if (!isThing(place)) return textOf(place);
  if (!isThing(place.address)) return textOf(place.address) || textOf(place.name);
  const { addressLocality, addressRegion, addressCountry } = place.address;
  return [addressLocality, addressRegion, addressCountry].map(nameOf).filter(Boolean).join(", ");
}

const employments: Readonly<Record<string, string>> = {
  FULL_TIME: "Full-time",
  PART_TIME: "Part-time",
  CONTRACTOR: "Contract role",
  TEMPORARY: "Temporary",
  INTERN: "Internship",
  VOLUNTEER: "Volunteer position",
};

const employment = (value: unknown): string => employments[textOf(value).toUpperCase()] ?? "";

function salaryOf(value: unknown): string {
  if (!isThing(value)) return "";
  const amount = isThing(value.value) ? value.value : value;
  const [least, most] = [textOf(amount.minValue) || textOf(amount.value), textOf(amount.maxValue)];
  if (least === "" && most === "") return "";
  const figures = [least, most].filter(Boolean).join(" - ");
  return `Salary: ${figures} ${textOf(value.currency)} per ${textOf(amount.unitText).toLowerCase() || "year"}`;
}
