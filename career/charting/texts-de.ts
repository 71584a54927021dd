import type { Texts, Unit } from "./texts.ts";

const numbers = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });
const days = new Intl.DateTimeFormat("de-DE", { day: "numeric", month: "short", timeZone: "UTC" });
const months = new Intl.DateTimeFormat("de-DE", { month: "short", year: "numeric", timeZone: "UTC" });

const plural = (count: number, one: string, many: string): string =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const counted: Readonly<Record<Unit, (count: number) => string>> = {
  application: (count) => plural(count, "Bewerbung", "Bewerbungen"),
  answer: (count) => plural(count, "Antwort", "Antworten"),
  posting: (count) => plural(count, "Stellenanzeige", "Stellenanzeigen"),
};

export const german: Texts = {
  titles: {
    funnel: "Wie weit Ihre Bewerbungen kamen",
    response_rate: "Wie oft Sie Antwort bekommen",
    response_by_source: "Antworten nach Fundort der Stelle",
    response_by_role: "Antworten nach Art der Arbeit",
    time_to_answer: "Wie lange die erste Antwort dauert",
    fit_outcome: "Passung und was daraus wurde",
    skills_wanted: "Was Stellenanzeigen verlangen",
    over_time: "Bewerbungen und Antworten im Lauf der Zeit",
  },
  stages: {
    applied: "Gesendet",
    screening: "Vorauswahl",
    interview: "Gespräch",
    offer: "Angebot",
    accepted: "Angenommen",
  },
  outcomes: {
    none: "Keine Antwort",
    rejected: "Gleich abgesagt",
    screening: "Vorauswahl",
    interview: "Gespräch",
    offer: "Angebot",
  },
  reaches: { answer: "Irgendeine Antwort", interview: "Gespräch oder mehr", offer: "Angebot oder mehr" },
  sources: {
    job_board: "Jobbörse",
    company_site: "Firmenwebsite",
    referral: "Empfehlung",
    recruiter: "Personalvermittlung",
    network: "Eigene Kontakte",
    other: "Anderswo",
  },
  families: {
    sales: "Vertrieb",
    service: "Kundendienst",
    people: "Personalwesen",
    marketing: "Marketing und Medien",
    data: "Daten",
    design: "Gestaltung",
    product: "Produkt",
    project: "Projekte",
    it: "IT und Sicherheit",
    software: "Software",
    legal: "Recht",
    finance: "Finanzen",
    health: "Gesundheit",
    care: "Betreuung und Soziales",
    education: "Unterricht",
    research: "Forschung",
    trades: "Handwerk und Technik",
    logistics: "Transport und Lager",
    hospitality: "Gastgewerbe",
    retail: "Einzelhandel",
    office: "Büro",
    engineering: "Ingenieurwesen",
  },
  noSource: "Nicht notiert",
  noRole: "Kein Titel notiert",
  otherRoles: "Andere Arbeit",
  axes: {
    applications: "Bewerbungen",
    rate: "Anteil, mit dem Spielraum des Zufalls",
    days: "Tage vom Absenden bis zur ersten Antwort",
    answers: "Antworten",
    fit: "Passung",
    postings: "Anteil der Stellenanzeigen",
    sentIn: { week: "Woche ab", month: "Monat", year: "Jahr" },
  },
  percentSign: " %",
  percent,
  decimal: (value) => numbers.format(value),
  period: (start, unit) =>
    unit === "week" ? days.format(start) : unit === "month" ? months.format(start) : String(start.getUTCFullYear()),
  ofTotal: (share, hits, total) => `${percent(share)} (${hits} von ${total})`,
  tooFew: (total) => `noch zu wenige (${total})`,
  caution: (have, unit, enough) =>
    `Nur aus ${counted[unit](have)}: ein Anhaltspunkt, mehr nicht. Erst ab etwa ${enough} sagt das Bild mehr als der Zufall.`,
  comparisonCaution: (groups, enough) =>
    `Ein Vergleich braucht etwa ${enough} Bewerbungen in je zwei Zeilen; ${groups === 0 ? "keine Zeile hat" : "nur eine hat"} so viele. Unterschiede sind nur ein Anhaltspunkt.`,
  list: (parts) => parts.map(({ label, note }) => `${label}: ${note}`).join("; "),
  funnelSample: (sent, saved) =>
    `${counted.application(sent)} gesendet${saved === 0 ? "" : `, ${numbers.format(saved)} weitere nur gemerkt und nicht gezählt`}.`,
  funnelNow: ({ waiting, rejected, withdrawn }) =>
    `Zurzeit ${waiting} ohne Antwort, ${rejected} abgesagt, ${withdrawn} zurückgezogen.`,
  rateSample: ({ sent, judged, young, youngAnswered, withdrawn }, patience) =>
    [
      `${judged} von ${counted.application(sent)} zählen: Sie wurden vor mindestens ${patience} Tagen gesendet.`,
      ...(young === 0
        ? []
        : [`${young} ${young === 1 ? "ist" : "sind"} jünger, davon ${youngAnswered} schon beantwortet.`]),
      ...(withdrawn === 0 ? [] : [`${withdrawn} zogen Sie zurück, bevor eine Antwort fällig war.`]),
    ].join(" "),
  rateReading:
    "Der Punkt ist, was geschah; das Band ist der Bereich, in dem der wahre Anteil in 95 von 100 Fällen liegt.",
  timeSample: (answers, undated) =>
    `${plural(answers, "erste Antwort", "erste Antworten")}.${undated === 0 ? "" : ` ${undated} weitere ohne notierten Tag des Absendens davor.`}`,
  timePending: (waiting, longest, silent, patience) =>
    [
      ...(waiting === 0
        ? []
        : [
            `${counted.application(waiting)} noch offen${longest < 1 ? "" : `, die älteste seit ${plural(longest, "Tag", "Tagen")}`}.`,
          ]),
      ...(silent === 0 ? [] : [`${silent} nach ${patience} Tagen oder mehr ohne Antwort.`]),
    ].join(" "),
  timeMedian: ({ lower, median, upper }) =>
    `Die Hälfte der Antworten kam binnen ${numbers.format(median)} Tagen; die mittlere Hälfte zwischen ${numbers.format(lower)} und ${numbers.format(upper)} (grau).`,
  median: "Median",
  fitSample: (applications) => `${counted.application(applications)} mit Passung und bekanntem Ausgang.`,
  fitMedian: (applications, median) =>
    median === null ? `noch zu wenige (${applications})` : `Median ${numbers.format(median)} (${applications})`,
  skillsSample: (postings) =>
    `Die 15 meistverlangten Kenntnisse in ${plural(postings, "Stellenanzeige", "Stellenanzeigen")}.`,
  skillsHad: (had, shown, missing) =>
    `Ihr Lebenslauf zeigt ${had} von diesen ${shown}.${missing.length === 0 ? "" : ` Darin fehlen: ${missing.join(", ")}.`}`,
  inCv: "In Ihrem Lebenslauf",
  notInCv: "Nicht in Ihrem Lebenslauf",
  sent: "Gesendet",
  answered: "Erste Antworten",
  timeline: (sent, answered, busiest, unit) =>
    `${counted.application(sent)} gesendet, ${plural(answered, "erste Antwort", "erste Antworten")} bekommen. Die meisten ${unit === "week" ? "in der Woche ab " : unit === "month" ? "im " : ""}${busiest.label}: ${busiest.note}.`,
  timelineLeftOut: (count) => `${count} aus der Zeit davor sind nicht gezeigt.`,
  empty: {
    funnel:
      "Noch nichts gesendet. Sobald Sie eine Bewerbung eintragen, zeigt dieses Bild, wie viele zu Vorauswahl, Gespräch und Angebot kommen.",
    response_rate: "Noch nichts gesendet. Hier steht dann, wie oft Antwort, Gespräch und Angebot kommen.",
    response_by_source: "Noch nichts gesendet. Hier steht dann, welche Fundorte Ihnen Antworten bringen.",
    response_by_role: "Noch nichts gesendet. Hier steht dann, welche Art von Arbeit Ihnen Antworten bringt.",
    time_to_answer: "Noch keine Antworten. Sobald es welche gibt, zeigt dieses Bild, wie lange sie dauern.",
    fit_outcome:
      "Noch nichts zu zeigen. Sobald Bewerbungen aus einer Analyse einen Ausgang haben, steht ihre Passung hier daneben.",
    skills_wanted:
      "Noch keine Stellenanzeigen. Sobald Sie welche analysiert haben, steht hier, was sie verlangen und was Ihr Lebenslauf davon zeigt.",
    over_time: "Noch nichts gesendet. Hier steht dann Woche für Woche, was Sie senden und was zurückkommt.",
  },
  tooYoung: (sent, answered, patience) =>
    `Von ${counted.application(sent)} wurde noch keine vor ${patience} Tagen gesendet und so lange offen gelassen; vorher besagt Schweigen nichts. ${answered} schon beantwortet.`,
};
