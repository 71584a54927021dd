import { zipSync } from "fflate";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCv } from "../../../career/cv/parse-cv.ts";
import { analyzeGap } from "../../../career/fit/analyze-gap.ts";
import { parseJob } from "../../../career/posting/parse-job.ts";
import { readDocument } from "../../../career/reading/read-document.ts";
import { UnreadableDocument } from "../../../career/reading/unreadable.ts";
import { CvProfile } from "../../../schemas/cv.ts";
import { bytesOf, readPasted, today } from "../support/files.ts";

const tables: Readonly<Record<string, string>> = {
  "Profile.csv":
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nÁine,van der Example,,,,Backend Engineer,"Builds services, mostly in Go.\nLikes short meetings.",Software,,"Lisbon, Portugal",,"[PERSONAL:https://aine.example.com,OTHER:https://github.com/aine-example]",\n',
  "Email Addresses.csv":
    "Email Address,Confirmed,Primary,Updated On\nold@example.org,Yes,No,\naine@example.com,Yes,Yes,\n",
  "PhoneNumbers.csv": "Extension,Number,Type\n,+44 20 7946 0018,Mobile\n",
  "Positions.csv":
    'Company Name,Title,Description,Location,Started On,Finished On\nThread House Ltd,Backend Engineer,"• Moved bookings to PostgreSQL\n• Runs Kafka",Lisbon,Mar 2020,\n"Loom, Inc.",Developer,Wrote a shop in PHP,Leeds,2016,Feb 2020\n',
  "Education.csv":
    "School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of Leeds,2012,2015,,BSc Computer Science,\n",
  "Skills.csv": "Name\nGo\nKubernetes\n",
  "Languages.csv": "Name,Proficiency\nEnglish,Native or bilingual proficiency\nGerman,Limited working proficiency\n",
  "Certifications.csv": "Name,Url,Authority,Started On,Finished On,License Number\nCKA,,Linux Foundation,May 2023,,\n",
  "Projects.csv":
    "Title,Description,Url,Started On,Finished On\nLoomr,A loom simulator,https://loomr.example.org,Jan 2021,Mar 2021\n",
  "Honors.csv": "Title,Description,Issued On\nWeaver of the year,,Nov 2019\n",
  "Connections.csv":
    'Notes:\n"When exporting your connection data, you may notice that some are missing."\n\nFirst Name,Last Name,Company\nBo,Private,Secret Ltd\n',
};

const exported = (files: Readonly<Record<string, string>>, folder = ""): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}${name}`, bytesOf(text)])));

const read = async (bytes: Uint8Array, name = "export.zip"): Promise<CvProfile> =>
  CvProfile.parse(parseCv(await readDocument(bytes, name), today));

test("LinkedIn's data export gives a whole profile", async () => {
  const cv = await read(exported(tables));
  assert.is(cv.meta.careerassist.format, "linkedin-zip");
  assert.is(cv.basics.name, "Áine van der Example");
  assert.is(cv.basics.label, "Backend Engineer");
  assert.is(cv.basics.email, "aine@example.com");
  assert.is(cv.basics.phone?.replace(/\D/gu, ""), "442079460018");
  assert.is(cv.basics.location?.city, "Lisbon");
  assert.is(cv.basics.summary, "Builds services, mostly in Go.\nLikes short meetings.");
  assert.ok(cv.basics.profiles?.some(({ network }) => network === "GitHub"));
  assert.equal(
    cv.work.map(({ name, position, startDate, endDate }) => [name, position, startDate, endDate]),
    [
      ["Thread House Ltd", "Backend Engineer", "2020-03", undefined],
      ["Loom, Inc.", "Developer", "2016", "2020-02"],
    ],
  );
  assert.equal(cv.work[0]?.highlights, ["Moved bookings to PostgreSQL", "Runs Kafka"]);
  assert.is(cv.work[1]?.summary, "Wrote a shop in PHP");
  assert.equal(cv.education[0], {
    institution: "University of Leeds",
    studyType: "BSc Computer Science",
    startDate: "2012",
    endDate: "2015",
  });
  assert.equal(
    cv.skills.map(({ name }) => name),
    ["Go", "Kubernetes"],
  );
  assert.equal(cv.languages[1], { language: "German", fluency: "Limited working proficiency" });
  assert.equal(cv.certificates[0], { name: "CKA", issuer: "Linux Foundation", date: "2023-05" });
  assert.equal(cv.awards, [{ title: "Weaver of the year" }]);
  assert.is(cv.projects[0]?.startDate, "2021-01");
});

test("every field quotes a line of its table, and tables about others are left alone", async () => {
  const document = await readDocument(exported(tables), "export.zip");
  const cv = parseCv(document, today);
  const { fields, skills, unread } = cv.meta.careerassist;
  const lines = new Set(document.lines.map(({ page, line, text }) => `${page}:${line}:${text}`));
  for (const field of ["/work/0/position", "/education/0/institution", "/basics/email"])
    for (const { page, line, text } of fields[field]?.places ?? []) assert.ok(lines.has(`${page}:${line}:${text}`));
  assert.is(fields["/work/0/highlights"], undefined);
  assert.is(fields["/work/0/name"]?.places[0]?.text, "Thread House Ltd");
  assert.ok(skills.some(({ id, places }) => id === "postgresql" && places[0]?.section === "work"));
  assert.not.match(JSON.stringify(cv), /Secret Ltd/);
  assert.ok(unread.every(({ text }) => !/Thread House/.test(text)));
});

test("columns in another order, notes before a table, a folder around it and missing tables do no harm", async () => {
  const cv = await read(
    exported(
      {
        "Profile.csv": "Last Name,First Name,Headline\nExample,Ada,Weaver\n",
        "Positions.csv":
          'Notes:\n"Some positions may be missing, as LinkedIn says here."\n\nStarted On,Title,Company Name\nJan 2019,Weaver,Thread House\n',
      },
      "Basic_LinkedInDataExport_11-01-2026/",
    ),
    "archive",
  );
  assert.is(cv.basics.name, "Ada Example");
  assert.equal([cv.work.length, cv.work[0]?.position, cv.work[0]?.startDate], [1, "Weaver", "2019-01"]);
});

test("the profile is judged like any other", async () => {
  const job = parseJob(
    await readPasted("Backend Engineer\nWorks Ltd\nLisbon, Portugal\n\nRequirements:\n- Go\n- PostgreSQL\n"),
    today,
  );
  const { matched } = analyzeGap(await read(exported(tables)), job, today);
  assert.is(
    matched.find(({ requirement }) => requirement === "PostgreSQL")?.evidence[0]?.quote,
    "• Moved bookings to PostgreSQL",
  );
});

test("another archive, a damaged one, a bomb and one that says nothing are refused with their reason", async () => {
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    try {
      await read(bytes);
      return "read";
    } catch (error) {
      if (error instanceof UnreadableDocument) return error.code;
      throw error;
    }
  };
  assert.is(await codeOf(exported({ "notes.csv": "a,b\n1,2\n" })), "zip_not_linkedin");
  assert.is(await codeOf(exported(tables).subarray(0, 400)), "zip_not_linkedin");
  assert.is(await codeOf(zipSync({ "Profile.csv": new Uint8Array(65 * 1024 * 1024) }, { level: 9 })), "file_too_large");
  assert.is(await codeOf(exported({ "Profile.csv": "First Name,Last Name\n" })), "cv_not_recognized");
});

test("an export is no posting", async () => {
  const document = await readDocument(exported(tables), "export.zip");
  assert.throws(
    () => parseJob(document, today),
    (error: Error) => error instanceof UnreadableDocument && error.code === "job_not_recognized",
  );
});

test.run();
