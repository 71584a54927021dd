import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCv } from "../../../career/cv/parse-cv.ts";
import { parseJob } from "../../../career/posting/parse-job.ts";
import { readDocument } from "../../../career/reading/read-document.ts";
import { UnreadableDocument } from "../../../career/reading/unreadable.ts";
import { CvProfile } from "../../../schemas/cv.ts";
import { bytesOf, today } from "../support/files.ts";

const codeOf = async (text: string, name: string | null): Promise<string> => {
  try {
    await readDocument(bytesOf(text), name);
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.code;
    throw error;
  }
  return "read";
};

test("a page is read with headings, lists, cells and links; what nobody sees is no text", async () => {
  const document = await readDocument(
    bytesOf(`<!doctype html><html><head><title>x</title><style>p{}</style><script>var kubernetes = 1;</script></head><body>
      <h1>Ada Example</h1><p>Weaver &amp; dyer, <a href="https://example.com/ada">my site</a></p>
      <div style="display: none">Kubernetes</div><span hidden>Terraform</span>
      <h2>Experience</h2><ul><li>Wove <b>forty</b> carpets</li></ul>
      <table><tr><td>Finnish</td><td>native</td></tr></table></body></html>`),
    "cv.html",
  );
  assert.is(document.format, "html");
  assert.equal(
    document.lines.map((line) => [line.text, line.headingLevel]),
    [
      ["Ada Example", 1],
      ["Weaver & dyer, my site", 0],
      ["Experience", 2],
      ["• Wove forty carpets", 0],
      ["Finnish native", 0],
    ],
  );
  assert.is(document.links[0]?.url, "https://example.com/ada");
  assert.is(document.lines[4]?.segments.length, 2);
});

const jobText = "We look for a weaver with five years at the loom. You know dyeing, and you lead two people. ".repeat(
  6,
);
const around = `<header role="banner">Northwind Careers</header><nav>All jobs</nav><aside>Dyers earn more elsewhere</aside>`;

for (const [marked, page, expected] of [
  [
    "one main",
    `${around}<main><h1>Weaver</h1><p>${jobText}</p><aside>Share</aside></main><div>Cookies!</div>`,
    "Weaver",
  ],
  ["one article", `${around}<div>Cookies!</div><article><h1>Weaver</h1><p>${jobText}</p></article>`, "Weaver"],
  [
    "an empty main",
    `${around}<main></main><div><h1>Weaver</h1><p>${jobText}</p></div><footer>Imprint</footer>`,
    "Weaver",
  ],
  ["several articles", `${around}<article><h1>Weaver</h1>${jobText}</article><article>Dyer</article>`, "Weaver"],
] as const) {
  test(`of a site's page with ${marked} only what it is about is read, of a file everything`, async () => {
    const bytes = bytesOf(`<!doctype html><html><body>${page}</body></html>`);
    const site = (await readDocument(bytes, null, "site")).lines.map(({ text }) => text);
    assert.is(site[0], expected);
    for (const text of ["Northwind Careers", "All jobs", "elsewhere", "Imprint", "Share"]) {
      assert.not(
        site.some((line) => line.includes(text)),
        text,
      );
    }
    const file = (await readDocument(bytes, null)).lines.map(({ text }) => text);
    assert.is(file[0], "Northwind Careers");
  });
}

const jobPosting = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Weaver",
  hiringOrganization: { "@type": "Organization", name: "Thread House Ltd" },
  jobLocation: { "@type": "Place", address: { addressLocality: "Leeds", addressCountry: "UK" } },
  employmentType: "PART_TIME",
  baseSalary: { currency: "GBP", value: { minValue: 24000, maxValue: 28000, unitText: "YEAR" } },
  description: "<p>We weave.</p><h3>Requirements</h3><ul><li>Excel</li></ul>",
};

for (const [kind, text] of [
  [
    "a page",
    `<html><body><p>Cookies!</p><script type="application/ld+json">${JSON.stringify(jobPosting)}</script></body></html>`,
  ],
  ["a document of its own", JSON.stringify(jobPosting)],
]) {
  test(`schema.org's description of a job is read from ${kind}`, async () => {
    const job = parseJob(await readDocument(bytesOf(text ?? ""), null), today);
    assert.equal([job.title, job.company, job.location], ["Weaver", "Thread House Ltd", "Leeds, UK"]);
    assert.is(job.employmentType, "part-time");
    assert.equal(job.salary, { min: 24_000, max: 28_000, currency: "GBP", period: "year" });
    assert.equal(
      job.required.map((one) => one.skill),
      ["Excel"],
    );
  });
}

test("pages that are empty or nest without end are refused", async () => {
  assert.is(await codeOf("<html><body><script>1</script></body></html>", "cv.html"), "file_empty");
  assert.is(await codeOf("<div>".repeat(200_000), "cv.html"), "file_too_many_pages");
});

test("JSON Resume goes in and comes out, each field with its line", async () => {
  const resume = {
    basics: {
      name: "Ada Example",
      email: "ada@example.com",
      phone: "",
      location: { city: "Leeds", countryCode: "GB" },
    },
    work: [
      {
        name: "Thread House Ltd",
        position: "Data Analyst",
        startDate: "2019-03",
        highlights: ["Built reports in SQL"],
      },
    ],
    skills: [{ name: "Analysis", keywords: ["Python", "Tableau"] }],
  };
  for (const text of [JSON.stringify(resume, null, 2), JSON.stringify(resume)]) {
    const cv = CvProfile.parse(parseCv(await readDocument(bytesOf(text), "resume.json"), today));
    assert.equal(cv.work, resume.work);
    assert.equal(cv.skills, resume.skills);
    assert.is(cv.basics.name, "Ada Example");
    const field = cv.meta.careerassist.fields["/work/0/position"];
    assert.is(field?.confidence, 1);
    assert.match(field?.places[0]?.text ?? "", "Data Analyst");
    assert.equal(
      cv.meta.careerassist.skills.map((skill) => skill.name).filter((name) => /SQL|Python|Tableau/.test(name)),
      ["Python", "SQL", "Tableau"],
    );
  }
});

test.run();
