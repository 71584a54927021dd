import { XMLParser, XMLValidator } from "fast-xml-parser";
import { unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { typesetter } from "../../../career/documents/pdf/typesetter.ts";
import { type RenderOptions, renderDocument } from "../../../career/documents/render.ts";
import { readDocument } from "../../../career/reading/read-document.ts";
import { DocumentFormat, DocumentKind, formatsOf, TemplateName } from "../../../schemas/documents.ts";
import { profileOf } from "../../fixtures/documents/profiles.ts";
import { hostile, long, manyScripts, subjects } from "../../fixtures/documents/subjects.ts";
import { typesettingFolder } from "../../fixtures/documents/typesetting.ts";

const typeset = await typesetter(await typesettingFolder());
const date = new Date("2026-11-21T08:30:00Z");
const options: RenderOptions = { template: "modern", date, typeset };
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const partsOf = (docx: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, text(bytes)]));

test("every kind comes in each of its formats, and in no other", async () => {
  for (const subject of Object.values(subjects)) {
    for (const format of DocumentFormat.options) {
      const made = renderDocument(subject, format, options);
      if (formatsOf[subject.kind].includes(format)) assert.ok((await made).length > 100);
      else
        await made.then(
          () => assert.unreachable(`${subject.kind} ${format}`),
          (error: unknown) => assert.instance(error, RangeError),
        );
    }
  }
  assert.equal([...new Set(Object.values(subjects).map(({ kind }) => kind))].sort(), [...DocumentKind.options].sort());
});

test("the same input gives the same bytes", async () => {
  for (const subject of Object.values(subjects))
    for (const format of formatsOf[subject.kind]) {
      const once = await renderDocument(subject, format, options);
      const again = await renderDocument(subject, format, {
        ...options,
        typeset: await typesetter(await typesettingFolder()),
      });
      assert.ok(Buffer.from(once).equals(Buffer.from(again)), `${subject.kind} ${format}`);
    }
});

test("every part of a Word document is XML, and every relationship leads to a part", async () => {
  for (const template of TemplateName.options)
    for (const subject of Object.values(subjects)) {
      const parts = partsOf(await renderDocument(subject, "docx", { ...options, template }));
      for (const [name, content] of parts) assert.is(XMLValidator.validate(content), true, name);
      const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "Relationship" });
      const { Relationships } = parser.parse(parts.get("word/_rels/document.xml.rels") ?? "");
      const inside = Relationships.Relationship.filter((one: object) => !("@_TargetMode" in one));
      for (const one of inside) assert.ok(parts.has(`word/${one["@_Target"]}`), one["@_Target"]);
      const ids = new Set(Relationships.Relationship.map((one: Record<string, string>) => one["@_Id"]));
      for (const [, id = ""] of (parts.get("word/document.xml") ?? "").matchAll(/r:id="([^"]+)"/g))
        assert.ok(ids.has(id), id);
      const styles = parts.get("word/styles.xml") ?? "";
      for (const [, style = ""] of (parts.get("word/document.xml") ?? "").matchAll(/w:[pr]Style w:val="([^"]+)"/g))
        assert.ok(styles.includes(`w:styleId="${style}"`), style);
    }
});

test("Word documents have headings, lists and links that are real, and no tables", async () => {
  const { complete } = subjects;
  assert.ok(complete);
  const body = partsOf(await renderDocument(complete, "docx", options)).get("word/document.xml") ?? "";
  assert.match(body, '<w:pStyle w:val="Heading2"/>');
  assert.match(body, '<w:pStyle w:val="ListBullet"/>');
  assert.match(body, "<w:hyperlink ");
  assert.not.match(body, "w:tbl");
  assert.not.match(body, "•");
});

test("what stands in a CV is text and nothing else in every format", async () => {
  const subject = { kind: "cv", cv: hostile } as const;
  for (const format of ["docx", "pdf", "txt"] as const) {
    const { lines } = await readDocument(await renderDocument(subject, format, options), `cv.${format}`);
    const read = lines.map((line) => line.text).join(" ");
    for (const words of [
      '#panic("x")',
      "*bold* <w:p> & ]]>",
      "$x^2$ @ref <label>",
      '#import "@preview/x:1.0.0"',
      '#include "/etc/passwd"',
    ])
      assert.ok(read.includes(words), `${words} in ${format}: ${read.slice(0, 300)}`);
    assert.not.match(read, "root:");
  }
  const html = text(await renderDocument(subject, "html", options));
  assert.not.match(html, "<script");
  assert.not.match(html, 'href="javascript');
  assert.match(html, "&lt;script&gt;");
  const parts = partsOf(await renderDocument(subject, "docx", options));
  const forbidden = (letter: string): boolean => (letter < " " && !"\n\r\t".includes(letter)) || letter >= "\ufffe";
  for (const content of parts.values())
    assert.not([...content].some((letter) => letter.length === 1 && forbidden(letter)));
  assert.not.match(parts.get("word/_rels/document.xml.rels") ?? "", "javascript");
});

const open = (pdf: Uint8Array) => getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;

test("PDFs are tagged, have a title and a language, and name nothing but embedded fonts", async () => {
  for (const [key, subject] of Object.entries(subjects)) {
    const bytes = await renderDocument(subject, "pdf", options);
    const pdf = await open(bytes);
    const { info } = await pdf.getMetadata();
    assert.ok("Title" in info && String(info.Title).length > 3, key);
    assert.ok(("Language" in info && info.Language === "en") || key === "german", key);
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ["H1", "P"]) assert.ok(tree.includes(`"role":"${role}"`), `${key}: ${tree.slice(0, 200)}`);
    const source = Buffer.from(bytes).toString("latin1");
    const named = [...source.matchAll(/\/FontDescriptor\b/g)].length;
    const embedded = [...source.matchAll(/\/FontFile[23]? \d+ 0 R/g)].length;
    assert.ok(named === 0 || embedded > 0, key);
    await pdf.loadingTask.destroy();
  }
});

test("Latin, Greek, Cyrillic, Chinese, Japanese and Korean letters can be read from a PDF", async () => {
  for (const template of TemplateName.options) {
    const bytes = await renderDocument({ kind: "cv", cv: manyScripts }, "pdf", { ...options, template });
    const { lines } = await readDocument(bytes, "cv.pdf");
    const read = lines.map((line) => line.text).join("\n");
    for (const words of [
      "山田 花子",
      "主任エンジニア",
      "软件工程师",
      "백엔드 개발자",
      "Προγραμματίστρια",
      "Разработчик",
      "Nguyễn Łódź",
    ])
      assert.ok(read.includes(words), `${words} ${template}`);
  }
});

test("letters that no font has, and emoji, don't stop a PDF", async () => {
  const cv = profileOf({ basics: { name: "สมชาย ใจดี", label: "🚀 Engineer 👩‍🔬", email: "somchai@example.com" } });
  const { lines } = await readDocument(await renderDocument({ kind: "cv", cv }, "pdf", options), "cv.pdf");
  assert.ok(lines.some((line) => line.text === "Engineer"));
});

test("pages are numbered from the second on, with the name", async () => {
  const subject = { kind: "cv", cv: long } as const;
  const pdf = await open(await renderDocument(subject, "pdf", options));
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const all = items.map((item) => ("str" in item ? item.str : "")).join("");
    assert.is(all.includes(`Cher – ${number}/${pdf.numPages}`), number > 1);
  }
  await pdf.loadingTask.destroy();
  const foot = partsOf(await renderDocument(subject, "docx", options)).get("word/footer1.xml") ?? "";
  assert.match(foot, " NUMPAGES ");
});

test("parts that are empty are left out, down to a CV with a name alone", async () => {
  const cv = profileOf({ basics: { name: "Cher" } });
  assert.is(text(await renderDocument({ kind: "cv", cv }, "txt", options)), "Cher\n");
  const nobody = profileOf({ skills: [{ name: "SQL", keywords: [] }] }, "de");
  assert.is(text(await renderDocument({ kind: "cv", cv: nobody }, "txt", options)), "Lebenslauf\n\nKENNTNISSE\nSQL\n");
});

test("a letter has a sender, a date of its language, a recipient, a subject and a signature in this order", async () => {
  const { letter } = subjects;
  assert.ok(letter?.kind === "letter");
  const written = text(await renderDocument(letter, "txt", options));
  const order = [
    "Ottoline Vandermeer-Achebe",
    "21 November 2026",
    "Lindqvist Cold Chain GmbH",
    "Application as Senior",
    "Dear Ms",
    "Your posting",
    "Yours sincerely,",
  ];
  const places = order.map((words) => written.indexOf(words));
  assert.ok(
    places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1)),
    JSON.stringify(places),
  );
  assert.ok(written.trimEnd().endsWith("Ottoline Vandermeer-Achebe"));
  const german = { ...letter, letter: { ...letter.letter, language: "de" as const } };
  assert.match(text(await renderDocument(german, "txt", options)), "Bristol, 21. November 2026");
  assert.match(text(await renderDocument(letter, "txt", { ...options, page: "letter" })), "November 21, 2026");
});

test("the report as HTML needs nothing from elsewhere and says what each claim is proved by", async () => {
  const { report } = subjects;
  assert.ok(report?.kind === "report");
  const html = text(await renderDocument(report, "html", options));
  assert.not.match(html, /<(?:script|img|link|iframe)\b|@import|url\(/);
  assert.match(html, '<html lang="en">');
  assert.match(html, "prefers-color-scheme:dark");
  assert.match(html, "@media print");
  for (const { evidence } of report.analysis.matched)
    for (const { quote } of evidence) {
      const words = quote.replace(/^[•-]\s*/u, "").slice(0, 30);
      assert.ok(
        html.includes(words.replaceAll("&", "&amp;").replaceAll("'", "&#39;").replaceAll('"', "&quot;")),
        words,
      );
    }
  assert.is([...html.matchAll(/<meter /g)].length, 2 + report.analysis.parts.length);
});

test.run();
