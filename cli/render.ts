import type { GapAnalysis, ScorePart } from "../schemas/gap.ts";
import type { EventLine, RequestView } from "./client.ts";
import { bad, citationLines, faint, good, quotation, section, strong, wrap } from "./style.ts";

const list = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** What an event says, in a few words. */
export function gist({ type, data }: Pick<EventLine, "type" | "data">): string {
  if (type === "CvParsed") return [`${list(data.skills)} skills`, data.seniority].filter(Boolean).join(", ");
  if (type === "JobParsed") return `${list(data.required)} required, ${list(data.preferred)} preferred skills`;
  if (type === "GapAnalyzed") return `fit ${data.fitScore}, ATS ${data.atsScore}`;
  if (type === "CvRewritten") return `${data.changes} changes, ${data.questions} questions`;
  if (type === "CoverLetterWritten") return `${data.words} words`;
  if (type === "InterviewPrepared") return `${data.questions} questions`;
  if (type === "AnalyticsCharted") return `${data.applications} applications`;
  if (type === "DocumentSubmitted" || type === "DocumentIngested") return `${list(data.documents)} documents`;
  if (type === "PassagesRetired") return `${data.vectors} vectors`;
  if (type === "DocumentsRendered") return `${list(data.documents)} documents`;
  if (type === "StepFailed") return `${data.step}: ${data.code}`;
  return "";
}

/** One line of progress: seconds since the request began, the event, who published it, what it says. */
export function progressLine(line: EventLine, view: Pick<RequestView, "created_at">): string {
  const seconds = Math.max(0, (Date.parse(line.at) - Date.parse(view.created_at)) / 1_000).toFixed(2);
  const who = line.source.replace("careerassist.", "");
  return `${faint(`${seconds.padStart(6)} s`)}  ${line.type.padEnd(18)} ${faint(who.padEnd(18))} ${gist(line)}`.trimEnd();
}

const bar = (score: number): string => "█".repeat(Math.round(score / 5)).padEnd(20, "░");

const partNames: Readonly<Record<ScorePart["name"], string>> = {
  mustHaves: "Must-haves",
  niceToHaves: "Nice-to-haves",
  experience: "Experience",
  seniority: "Seniority",
  education: "Education",
  languages: "Languages",
  location: "Location",
};

function scores({ fitScore, atsScore, parts, caps }: GapAnalysis): string[] {
  return [
    `${strong("Fit")}  ${bar(fitScore)} ${strong(String(fitScore))} of 100`,
    `${strong("ATS")}  ${bar(atsScore)} ${strong(String(atsScore))} of 100`,
    "",
    ...parts
      .filter((part) => part.weight > 0)
      .flatMap((part) => [
        `  ${partNames[part.name].padEnd(14)} ${String(Math.round(part.score * 100)).padStart(3)} %  ` +
          faint(`weighs ${Math.round(part.weight * 100)} %`),
        faint(wrap(part.explanation, "      ")),
      ]),
    ...caps.map((cap) => bad(`  ${cap.requirement} is missing: the fit can't be above ${cap.ceiling}`)),
  ];
}

function matches({ matched }: GapAnalysis): string[] {
  return matched.flatMap(({ requirement, importance, match, nearTo, evidence }) => {
    const [first] = evidence;
    const near = match === "near" && nearTo ? bad(` (near: ${nearTo})`) : "";
    const quote = first ? wrap(quotation(first.quote), "      ") : "";
    const place = first ? faint(`      page ${first.page}, line ${first.line}`) : "";
    return [`  ${good("✓")} ${requirement}${near} ${faint(importance)}`, quote, place];
  });
}

function gaps({ missing }: GapAnalysis): string[] {
  return missing.flatMap((gap) => [
    `  ${bad("✗")} ${gap.requirement} ${faint(gap.importance)}`,
    wrap(gap.howToClose, "      "),
    ...(gap.closest
      ? [faint(wrap(`closest in the CV: ${gap.closest.name}, ${quotation(gap.closest.evidence.quote)}`, "      "))]
      : []),
  ]);
}

/** The result of an analysis, for people. */
export function renderAnalysis({ result }: RequestView): string {
  if (!result?.analysis) return "";
  const { cv, job, analysis } = result;
  const who = cv?.basics.name ?? "The CV";
  const what = [job?.title, job?.company].filter(Boolean).join(", ") || "the posting";
  const steps = analysis.nextSteps.map((step, index) => wrap(`${index + 1}. ${step}`, "  "));
  return [
    `${strong(who)} for ${strong(what)}`,
    "",
    ...scores(analysis),
    ...section("What matches", matches(analysis), "nothing that the posting asks for was found in the CV"),
    ...section("What is missing", gaps(analysis), "nothing: the CV shows all that the posting asks for"),
    ...section("What to do next", steps, "nothing"),
    ...citationLines(analysis.citations),
    "",
    faint(wrap(`Judged by the ${analysis.engine.name} engine ${analysis.engine.version}. ${analysis.formula}`, "")),
  ].join("\n");
}

/** What was read of a CV, for people. */
export function renderCv({ result }: RequestView): string {
  const cv = result?.cv;
  if (!cv) return "";
  const { careerassist } = cv.meta;
  const roles = cv.work.map(
    (role) =>
      `  ${[role.startDate, role.endDate ?? "now"].filter(Boolean).join(" – ")}  ${[role.position, role.name].filter(Boolean).join(", ")}`,
  );
  const schools = cv.education.map(
    (school) => `  ${[school.studyType, school.area, school.institution].filter(Boolean).join(", ")}`,
  );
  return [
    strong(cv.basics.name ?? "(no name found)"),
    [cv.basics.email, cv.basics.phone, cv.basics.url].filter(Boolean).join("  "),
    ...section("Work", roles, "none found"),
    ...section("Education", schools, "none found"),
    ...section("Skills", [wrap(careerassist.skills.map((skill) => skill.name).join(", "), "  ")], "none found"),
    "",
    faint(`${careerassist.unread.length} lines were not understood; --json shows them.`),
  ].join("\n");
}

/** What was read of a posting, for people. */
export function renderJob({ result }: RequestView): string {
  const job = result?.job;
  if (!job) return "";
  const names = (requirements: typeof job.required) => requirements.map(({ skill }) => `  ${skill}`);
  return [
    strong(job.title ?? "(no title found)"),
    [job.company, job.location, job.remote && `remote: ${job.remote}`].filter(Boolean).join(", "),
    ...section("Required", names(job.required), "nothing found"),
    ...section("Preferred", names(job.preferred), "nothing found"),
  ].join("\n");
}
