import type { Texts, Unit } from "./texts.ts";

const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const months = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const counted = (count: number, unit: Unit): string => plural(count, unit);

export const english: Texts = {
  titles: {
    funnel: "How far your applications got",
    response_rate: "How often you are answered",
    response_by_source: "Answers by where you found the posting",
    response_by_role: "Answers by kind of work",
    time_to_answer: "How long the first answer takes",
    fit_outcome: "Fit and what came of it",
    skills_wanted: "Skills that postings ask for",
    over_time: "Applications and answers over time",
  },
  stages: { applied: "Sent", screening: "Screening", interview: "Interview", offer: "Offer", accepted: "Accepted" },
  outcomes: {
    none: "No answer",
    rejected: "Rejected at once",
    screening: "Screening",
    interview: "Interview",
    offer: "Offer",
  },
  reaches: { answer: "Any answer", interview: "Interview or more", offer: "Offer or more" },
  sources: {
    job_board: "Job board",
    company_site: "Company's site",
    referral: "Referral",
    recruiter: "Recruiter",
    network: "Own network",
    other: "Elsewhere",
  },
  families: {
    sales: "Sales",
    service: "Customer service",
    people: "People and hiring",
    marketing: "Marketing and media",
    data: "Data",
    design: "Design",
    product: "Product",
    project: "Projects",
    it: "IT and security",
    software: "Software",
    legal: "Law",
    finance: "Finance",
    health: "Health",
    care: "Care and social work",
    education: "Teaching",
    research: "Research",
    trades: "Skilled trades",
    logistics: "Transport and logistics",
    hospitality: "Hospitality",
    retail: "Retail",
    office: "Office",
    engineering: "Engineering",
  },
  noSource: "Not noted",
  noRole: "No title noted",
  otherRoles: "Other work",
  axes: {
    applications: "Applications",
    rate: "Share, with the range that chance allows",
    days: "Days from sending to the first answer",
    answers: "Answers",
    fit: "Fit score",
    postings: "Share of postings",
    sentIn: { week: "Week beginning", month: "Month", year: "Year" },
  },
  percentSign: "%",
  percent,
  decimal: (value) => numbers.format(value),
  period: (start, unit) =>
    unit === "week" ? days.format(start) : unit === "month" ? months.format(start) : String(start.getUTCFullYear()),
  ofTotal: (share, hits, total) => `${percent(share)} (${hits} of ${total})`,
  tooFew: (total) => `too few yet (${total})`,
  caution: (have, unit, enough) =>
    `Drawn from only ${counted(have, unit)}: take it as a hint. It takes about ${enough} before it says more than chance.`,
  comparisonCaution: (groups, enough) =>
    `To compare takes about ${enough} applications in each of two rows; ${groups === 0 ? "no row has" : "only one row has"} as many. Take differences as a hint.`,
  list: (parts) => parts.map(({ label, note }) => `${label}: ${note}`).join("; "),
  funnelSample: (sent, saved) =>
    `${plural(sent, "application")} sent${saved === 0 ? "" : `, ${numbers.format(saved)} more saved and not counted`}.`,
  funnelNow: ({ waiting, rejected, withdrawn }) =>
    `At present ${waiting} without an answer, ${rejected} rejected, ${withdrawn} withdrawn.`,
  rateSample: ({ sent, judged, young, youngAnswered, withdrawn }, patience) =>
    [
      `${judged} of ${plural(sent, "application")} count: they were sent at least ${patience} days ago.`,
      ...(young === 0
        ? []
        : [`${young} ${young === 1 ? "is" : "are"} younger, of which ${youngAnswered} already answered.`]),
      ...(withdrawn === 0 ? [] : [`${withdrawn} you withdrew before an answer was due.`]),
    ].join(" "),
  rateReading: "The dot is what happened, the band the range in which the true rate lies in 95 of 100 cases.",
  timeSample: (answers, undated) =>
    `${plural(answers, "first answer")}.${undated === 0 ? "" : ` ${undated} more without a date of sending before them.`}`,
  timePending: (waiting, longest, silent, patience) =>
    [
      ...(waiting === 0
        ? []
        : [
            `${plural(waiting, "application")} still open${longest < 1 ? "" : `, the oldest for ${plural(longest, "day")}`}.`,
          ]),
      ...(silent === 0 ? [] : [`${silent} without an answer after ${patience} days or more.`]),
    ].join(" "),
  timeMedian: ({ lower, median, upper }) =>
    `Half of the answers came within ${numbers.format(median)} days; the middle half between ${numbers.format(lower)} and ${numbers.format(upper)} (grey).`,
  median: "Median",
  fitSample: (applications) => `${plural(applications, "application")} with a fit score and a known outcome.`,
  fitMedian: (applications, median) =>
    median === null ? `too few yet (${applications})` : `median ${numbers.format(median)} (${applications})`,
  skillsSample: (postings) => `The 15 skills asked for most, in ${plural(postings, "posting")}.`,
  skillsHad: (had, shown, missing) =>
    `Your CV shows ${had} of these ${shown}.${missing.length === 0 ? "" : ` Not in it: ${missing.join(", ")}.`}`,
  inCv: "In your CV",
  notInCv: "Not in your CV",
  sent: "Sent",
  answered: "First answers",
  timeline: (sent, answered, busiest, unit) =>
    `${plural(sent, "application")} sent, ${plural(answered, "first answer")} received. The most in ${unit === "week" ? "the week of " : ""}${busiest.label}: ${busiest.note}.`,
  timelineLeftOut: (count) => `${count} from before that are not shown.`,
  empty: {
    funnel:
      "Nothing sent yet. Once you log an application, this shows how many reach a screening, an interview and an offer.",
    response_rate: "Nothing sent yet. This will show how often you get an answer, an interview and an offer.",
    response_by_source: "Nothing sent yet. This will show which places bring you answers.",
    response_by_role: "Nothing sent yet. This will show which kind of work brings you answers.",
    time_to_answer: "No answers yet. Once there are some, this shows how long they take.",
    fit_outcome:
      "Nothing to show yet. Once applications that came from an analysis have an outcome, this sets their fit score beside it.",
    skills_wanted:
      "No postings yet. Once you have analysed some, this shows what they ask for and what your CV shows of it.",
    over_time: "Nothing sent yet. This will show what you send and what comes back, week by week.",
  },
  tooYoung: (sent, answered, patience) =>
    `None of your ${plural(sent, "application")} was sent ${patience} days ago and left open that long, and silence means nothing before. ${answered} already answered.`,
};
