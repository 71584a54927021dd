import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseJob } from "../../../career/posting/parse-job.ts";
import { UnreadableDocument } from "../../../career/reading/unreadable.ts";
import { JobProfile } from "../../../schemas/job.ts";
import { readPasted, today } from "../support/files.ts";

const parse = async (text: string): Promise<JobProfile> => parseJob(await readPasted(text), today);
const names = (list: JobProfile["required"]): string[] => list.map((one) => one.skill);

test("the example posting is read in full and fits the schema", async () => {
  const job = JobProfile.parse(
    await parse(readFileSync(join(import.meta.dirname, "../../../examples/job.txt"), "utf8")),
  );
  assert.equal(
    [job.title, job.company, job.location],
    ["Senior Backend Engineer", "Lindqvist Cold Chain GmbH", "Hamburg, Germany"],
  );
  assert.equal(
    [job.remote, job.employmentType, job.seniority, job.yearsRequired],
    ["hybrid", "full-time", "senior", 5],
  );
  assert.equal(job.salary, { min: 72_000, max: 88_000, currency: "EUR", period: "year" });
  for (const skill of ["TypeScript", "Node.js", "PostgreSQL", "Kubernetes", "Terraform", "Apache Kafka"])
    assert.ok(names(job.required).includes(skill), skill);
  for (const skill of ["Python", "AWS", "Amazon EventBridge"]) assert.ok(names(job.preferred).includes(skill), skill);
  assert.not(names(job.required).includes("Java"));
  assert.is(job.responsibilities.length, 4);
});

test("every requirement quotes the line that asks for it", async () => {
  const job = await parse("Weaver\nThread House Ltd\n\nRequirements\n- Experience with Excel\n- Fluent Finnish\n");
  for (const one of job.required) assert.ok(["- Experience with Excel", "- Fluent Finnish"].includes(one.quote.text));
});

test("what must be and what would be nice are told apart in prose", async () => {
  const job = await parse(
    "We are looking for a Data Analyst to join us in Leeds. You have experience with SQL and Tableau. Python would be a plus. We no longer use Excel.",
  );
  assert.equal(names(job.required), ["SQL", "Tableau"]);
  assert.equal(names(job.preferred), ["Python"]);
});

test("what would be nice is told apart in a list of requirements, in five languages", async () => {
  const lines = [
    "Docker is a plus",
    "Docker von Vorteil",
    "Docker serait un plus",
    "Se valora Docker",
    "Docker katsotaan eduksi",
  ];
  for (const line of lines) {
    const job = await parse(`Developer\nThread House Ltd\n\nRequirements:\n- Python\n- ${line}\n`);
    assert.equal(names(job.required), ["Python"], line);
    assert.equal(names(job.preferred), ["Docker"], line);
  }
});

test("licences, permits and languages are hard requirements", async () => {
  const job = await parse(
    "Truck driver\nThread House Ltd, Leeds, UK\n\nRequirements:\n- HGV Class 1\n- Right to work in the UK\n- Fluent English\n",
  );
  assert.equal(
    job.required.map((one) => [one.kind, one.hard]),
    [
      ["licence", true],
      ["permit", true],
      ["language", true],
    ],
  );
});

test("pay is read with its period and currency", async () => {
  const cases: readonly (readonly [string, JobProfile["salary"]])[] = [
    ["Salary: £45,000 - £55,000 per annum", { min: 45_000, max: 55_000, currency: "GBP", period: "year" }],
    ["Gehalt: 60–75k € brutto im Jahr", { min: 60_000, max: 75_000, currency: "EUR", period: "year" }],
    ["Pay: $22.50 - $27 per hour", { min: 22.5, max: 27, currency: "USD", period: "hour" }],
    ["Palkka 3 200–3 800 €/kk", { min: 3200, max: 3800, currency: "EUR", period: "month" }],
    ["Salaire : 32 000 à 38 000 € brut annuel", { min: 32_000, max: 38_000, currency: "EUR", period: "year" }],
    ["We raised $20 million from investors", null],
  ];
  for (const [line, salary] of cases)
    assert.equal((await parse(`Weaver\nThread House Ltd\n\nRequirements:\n- Excel\n\n${line}\n`)).salary, salary, line);
});

test("years are read without the word experience", async () => {
  for (const line of [
    "5+ years of TypeScript",
    "Mindestens 5 Jahre TypeScript",
    "TypeScript (5+ years)",
    "5 ans de TypeScript",
  ])
    assert.is(
      (await parse(`Developer\nThread House Ltd\nLeeds, UK\n\nRequirements:\n- ${line}\n- Git and Docker\n`))
        .yearsRequired,
      5,
      line,
    );
});

test("a company keeps no town", async () => {
  const job = await parse("Developer\nThread House GmbH, Berlin\n\nRequirements:\n- TypeScript\n- Git and Docker\n");
  assert.equal([job.company, job.location], ["Thread House GmbH", "Berlin"]);
});

test("Finnish words are read without their case endings", async () => {
  const job = await parse(
    "Ohjelmistokehittäjä\nThread House Oy\n\nTyö tehdään Tampereella. Sinulla on kokemusta Pythonista, ja hallitset Dockerin sekä Djangon. Meillä on hyvä tiimi, ja työ on vakituinen.\n",
  );
  assert.equal(names(job.required).sort(), ["Django", "Docker", "Python"]);
  assert.is(job.location, "Tampere");
});

test("a part-time post may be permanent", async () => {
  const job = await parse("Weaver\nThread House Ltd\nPart-time, permanent\n\nRequirements:\n- Excel\n");
  assert.is(job.employmentType, "part-time");
});

test("what is too short or no posting is refused with the reason", async () => {
  const code = async (text: string): Promise<string> => {
    try {
      await parse(text);
    } catch (error) {
      if (error instanceof UnreadableDocument) return error.code;
      throw error;
    }
    return "read";
  };
  assert.is(await code("Looking for developer"), "job_too_short");
  assert.is(
    await code("It was a dark evening and the rain had been falling on the roofs of the town since noon."),
    "job_not_recognized",
  );
});

test("a terse posting has a language, a title that no list knows, and a list without a heading that it asks for", async () => {
  const job = await parse(
    "Glockengießer (m/w/d)\nHôtel Bellerive, Annecy\n\n- Kenntnisse in Bronzeguss\n- Führerschein Klasse B\n",
  );
  assert.equal(
    [job.title, job.company, job.location, job.language],
    ["Glockengießer", "Hôtel Bellerive", "Annecy", "de"],
  );
  assert.equal(
    job.required.map((one) => one.kind),
    ["skill", "licence"],
  );
});

test("a scrum master is no degree, and words that look like a skill in capitals are none in small letters", async () => {
  const job = await parse(
    "Scrum Master\nAcme Ltd\nLeeds, UK\n\nRequirements:\n- Two years as a Scrum Master\n- Ten years at sea\n- A first premiere expérience\n",
  );
  assert.not.ok(job.required.some((one) => one.kind === "degree"));
  assert.not.ok(names(job.required).some((name) => /Search engine|Premiere/u.test(name)));
});

test("what would help but isn't needed is nice to have", async () => {
  const job = await parse(
    "Turner\nAcme Ltd\nLeeds, UK\n\nYou must know AutoCAD. It isn't needed, but Python would help.\n",
  );
  assert.equal([names(job.required), names(job.preferred)], [["AutoCAD"], ["Python"]]);
});

test("a training that people bring along is asked for, and no kind of employment", async () => {
  const posting = (asked: string): string =>
    `Buchhalter (m/w/d)\nMuster GmbH, Bremen\n\nAufgaben\n- Kontierung der Belege\n\nAnforderungen\n- ${asked}\n- DATEV\n`;
  for (const asked of ["Ausbildung als Steuerfachangestellter", "Abgeschlossene Ausbildung zur Industriekauffrau"]) {
    const job = await parse(posting(asked));
    assert.is(job.employmentType, null, asked);
    assert.ok(
      job.required.some(({ kind }) => kind === "degree"),
      asked,
    );
  }
  const trainee = await parse(
    "Ausbildung zum Industriemechaniker (m/w/d)\nMuster GmbH, Bremen\n\nAufgaben\n- Du lernst drehen und fräsen\n",
  );
  assert.is(trainee.employmentType, "apprenticeship");
});

test("work from home that is ruled out isn't offered, in five languages", async () => {
  for (const sentence of [
    "Working from home isn't an option.",
    "Remote work is not possible.",
    "Homeoffice ist nicht möglich.",
    "Remote-Arbeit bieten wir leider nicht an.",
    "Le télétravail n'est pas possible.",
    "El teletrabajo no es posible.",
    "Etätyö ei ole mahdollista.",
  ]) {
    const job = await parse(`Accountant\nAcme Ltd, Leeds\n\nRequirements\n- ACCA\n- DATEV\n\n${sentence}\n`);
    assert.is(job.remote, "none", sentence);
  }
  assert.is((await parse("Accountant\nAcme Ltd, Leeds\n\nRequirements\n- ACCA\n\nFully remote.\n")).remote, "full");
});

test("what a Finnish posting hopes for is nice to have", async () => {
  const job = await parse(
    "Sairaanhoitaja\nKuopion Hoitokoti Oy, Kuopio\n\nEdellytämme\n- sairaanhoitajan pätevyys\n\nToivomme\n- englannin kielen taitoa\n",
  );
  assert.equal(names(job.preferred), ["English"]);
});

test("a title that says for whom it is meant is found below others, a town behind its postal code, and hours are no title", async () => {
  const office = await parse(
    "Stellenausschreibung\n\nDie Stadt Musterhausen sucht eine\n\nSachbearbeitung Wohngeld (m/w/d)\nVollzeit (39 Std./Woche)\n\nIhr Profil\n- sicherer Umgang mit MS-Office\n",
  );
  assert.is(office.title, "Sachbearbeitung Wohngeld");
  assert.not.ok(
    office.required.some(({ kind }) => kind === "degree"),
    "MS-Office is no master's degree",
  );
  const care = await parse(
    "Pflegefachkraft (m/w/d) in Teilzeit\nSeniorenstift Lindenhof gGmbH – 79098 Freiburg im Breisgau\n\nDas bringst du mit:\n- Examen als Pflegefachmann/-frau\n",
  );
  assert.equal(
    [care.title, care.location, care.employmentType],
    ["Pflegefachkraft", "Freiburg im Breisgau", "part-time"],
  );
  assert.equal(
    care.required.map(({ kind }) => kind),
    ["licence"],
  );
});

test("who works with contractors offers no contract, and what is asked for or paid is no task", async () => {
  const job = await parse(
    "Quantity Surveyor\nLocation: Leeds / hybrid\nSalary: up to £65k\n\nWhat you'll do\n- Cost plans for schools\n- You must hold a driving licence\n- Pay is £60,000 a year\n\nEssential:\nSix years with a main contractor\n",
  );
  assert.equal([job.employmentType, job.location], [null, "Leeds"]);
  assert.equal(
    job.responsibilities.map(({ text }) => text),
    ["- Cost plans for schools"],
  );
});

test("a calling among the requirements is no title, and the heading above them no company", async () => {
  const job = await parse(
    "Die Stadt Musterhausen sucht zum 1. März 2027 unbefristet eine\n\nSachbearbeitung Wohngeld (m/w/d)\nVollzeit (39 Std./Woche)\n\nIhre Aufgaben\n- Bearbeitung von Anträgen\n\nIhr Profil\n- abgeschlossene Ausbildung als Verwaltungsfachangestellte/r\n",
  );
  assert.equal([job.title, job.company], ["Sachbearbeitung Wohngeld", "Stadt Musterhausen"]);
});

test.run();
