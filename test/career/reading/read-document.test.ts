import { zipSync } from "fflate";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readDocument } from "../../../career/reading/read-document.ts";
import { UnreadableDocument } from "../../../career/reading/unreadable.ts";
import { bytesOf, docxOfLines, pdfOf, pdfOfLines } from "../support/files.ts";

async function codeOf(bytes: Uint8Array, name: string | null): Promise<string> {
  try {
    await readDocument(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.code;
    throw error;
  }
  return "readable";
}

const textsOf = async (bytes: Uint8Array, name: string | null): Promise<string[]> =>
  (await readDocument(bytes, name)).lines.map((line) => line.text);

test("a PDF is read line by line with its pages", async () => {
  const document = await readDocument(await pdfOfLines(["Ada Example", "# Skills", "Weaving, dyeing"]), "cv.pdf");
  assert.is(document.format, "pdf");
  assert.equal(
    document.lines.map((line) => line.text),
    ["Ada Example", "Skills", "Weaving, dyeing"],
  );
  assert.ok(document.lines[1]?.bold);
  assert.ok((document.lines[1]?.size ?? 0) > (document.lines[0]?.size ?? 0));
});

test("a PDF is a PDF whatever its name says", async () => {
  const document = await readDocument(await pdfOfLines(["Ada Example is a weaver from nowhere"]), "cv.txt");
  assert.is(document.format, "pdf");
});

test("links that only annotations hold are found with the line that they lie on", async () => {
  const bytes = await pdfOf((pdf) => {
    pdf.text("Ada Example, weaver and dyer");
    pdf.text("Portfolio", { link: "https://example.com/ada" });
  });
  const { links } = await readDocument(bytes, null);
  assert.is(links[0]?.url, "https://example.com/ada");
  assert.is(links[0]?.line, 2);
});

test("two columns are read one after the other", async () => {
  const bytes = await pdfOf((pdf) => {
    const column = (left: number, lines: readonly string[]): void => {
      lines.forEach((line, index) => {
        pdf.fontSize(10).text(line, left, 120 + index * 17 + (left > 100 ? 5 : 0), { lineBreak: false });
      });
    };
    pdf.fontSize(20).text("Ada Example", 60, 60);
    column(60, ["Contact", "ada@example.com", "Skills", "Weaving", "Dyeing", "Spinning", "Languages", "Finnish"]);
    column(240, [
      "Experience",
      "Weaver at Thread House in the old town",
      "Wove forty carpets for the town hall",
      "Taught six apprentices to weave",
      "Education",
      "School of Crafts",
      "2010 – 2013",
      "Diploma in textile arts",
    ]);
  });
  const document = await readDocument(bytes, null);
  const texts = document.lines.map((line) => line.text);
  assert.ok(texts.indexOf("Finnish") < texts.indexOf("Experience"), texts.join(" / "));
  assert.is(document.risks[0]?.code, "two_columns");
});

test("dates that are set flush right stay with their line", async () => {
  const bytes = await pdfOf((pdf) => {
    ["Weaver", "Dyer", "Spinner", "Carder", "Fuller", "Felter"].forEach((job, index) => {
      const top = 80 + index * 40;
      pdf.fontSize(10).text(job, 60, top, { lineBreak: false }).text("2010 – 2012", 450, top, { lineBreak: false });
      pdf.text(
        `Worked with wool as a ${job.toLowerCase()} and told others how it is done properly every single day of it`,
        60,
        top + 14,
        { lineBreak: false },
      );
    });
  });
  const texts = await textsOf(bytes, null);
  assert.is(texts[0], "Weaver 2010 – 2012");
  assert.is(texts[2], "Dyer 2010 – 2012");
});

test("page numbers and repeated margins are furniture", async () => {
  const bytes = await pdfOf((pdf) => {
    [1, 2, 3].forEach((page) => {
      if (page > 1) pdf.addPage();
      pdf.text("Ada Example – Curriculum vitae", 60, 40);
      pdf.text(`Something else on page number ${["one", "two", "three"][page - 1]}`, 60, 200);
      pdf
        .text("And one line more of it", 60, 230)
        .text("And then another", 60, 250)
        .text("One line follows another here", 60, 270);
      pdf.text(`Page ${page} of 3`, 60, 750, { lineBreak: false });
    });
  });
  const { lines } = await readDocument(bytes, null);
  const kept = lines.filter((line) => !line.furniture).map((line) => line.text);
  assert.is(kept.filter((text) => text.includes("Curriculum")).length, 1);
  assert.is(kept.filter((text) => text.startsWith("Page")).length, 0);
});

test("a Word document is read with headings, lists, tabs and tables", async () => {
  const document = await readDocument(
    await docxOfLines(["Ada Example", "# Experience", "Weaver\t2010 – 2012", "- Wove carpets", "Finnish || native"]),
    "cv.docx",
  );
  assert.is(document.format, "docx");
  assert.is(document.lines[1]?.headingLevel, 1);
  assert.equal(
    document.lines[2]?.segments.map((segment) => segment.text),
    ["Weaver", "2010 – 2012"],
  );
  assert.is(document.lines[3]?.bullet, "•");
  assert.equal(
    document.lines[4]?.segments.map((segment) => segment.text),
    ["Finnish", "native"],
  );
  assert.is(document.risks[0]?.code, "tables");
});

test("text is read in UTF-8, UTF-16 and Windows-1252", async () => {
  assert.equal(await textsOf(bytesOf("\ufeffKäyttäjä"), "a.txt"), ["Käyttäjä"]);
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[..."Weber für Stoff"].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
  assert.equal(await textsOf(utf16, "a.txt"), ["Weber für Stoff"]);
  assert.equal(
    await textsOf(new Uint8Array([...bytesOf("Weber f"), 0xfc, ...bytesOf("r feine Stoffe aus Wolle")]), "a.txt"),
    ["Weber für feine Stoffe aus Wolle"],
  );
});

test("Markdown keeps the levels of its headings and the targets of its links, not its marks", async () => {
  const document = await readDocument(
    bytesOf("# Ada\n\n## Work\n- **Weaver** at [Thread House](https://example.com/th)\n"),
    "cv.md",
  );
  assert.is(document.format, "markdown");
  assert.equal(
    document.lines.map((line) => [line.text, line.headingLevel]),
    [
      ["Ada", 1],
      ["Work", 2],
      ["- Weaver at Thread House", 0],
    ],
  );
  assert.is(document.links[0]?.url, "https://example.com/th");
});

test("what can't be read is refused with the reason", async () => {
  assert.is(await codeOf(new Uint8Array(), "cv.pdf"), "file_empty");
  assert.is(await codeOf(bytesOf("  \n "), "cv.txt"), "file_empty");
  assert.is(await codeOf(new Uint8Array(10 * 1024 * 1024 + 1), "cv.pdf"), "file_too_large");
  assert.is(await codeOf(bytesOf("word ".repeat(120_000)), "cv.txt"), "file_too_many_pages");
  assert.is(await codeOf(new Uint8Array([0, 1, 2, 3, 0, 200, 201, 7]), "cv.txt"), "file_not_text");
  assert.is(await codeOf(new Uint8Array([0, 1, 2, 3, 0, 200, 201, 7]), "cv.docx"), "docx_damaged");
  assert.is(await codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 7]), "cv.png"), "file_format_unknown");
  assert.is(await codeOf(bytesOf("this is only a text"), "cv.docx"), "docx_damaged");
  assert.is(await codeOf(bytesOf("%PDF-1.7\nnothing follows"), "cv.pdf"), "pdf_damaged");
});

test("a PDF without text, with a password or with too many pages is refused", async () => {
  assert.is(await codeOf(await pdfOf((pdf) => pdf.rect(50, 50, 300, 300).fill("gray")), "scan.pdf"), "pdf_no_text");
  assert.is(
    await codeOf(
      await pdfOf((pdf) => pdf.text("secret weaving patterns"), { userPassword: "wool", ownerPassword: "felt" }),
      "cv.pdf",
    ),
    "pdf_encrypted",
  );
  const long = await pdfOf((pdf) => {
    for (let page = 0; page < 100; page += 1) pdf.addPage();
  });
  assert.is(await codeOf(long, "long.pdf"), "file_too_many_pages");
});

test("an archive that is no Word document, or that would unpack to too much, is refused", async () => {
  assert.is(await codeOf(zipSync({ "a.txt": bytesOf("hello") }), "cv.docx"), "docx_damaged");
  assert.is(await codeOf(zipSync({ "a.txt": bytesOf("hello") }), "archive.zip"), "zip_not_linkedin");
  assert.is(await codeOf(zipSync({ "a.txt": bytesOf("hello") }), "table.xlsx"), "file_format_unknown");
  const bomb = zipSync({ "word/document.xml": new Uint8Array(65 * 1024 * 1024) }, { level: 9 });
  assert.is(await codeOf(bomb, "cv.docx"), "file_too_large");
  const entities = `<!DOCTYPE a [<!ENTITY b "cccc">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
  assert.is(await codeOf(zipSync({ "word/document.xml": bytesOf(entities) }), "cv.docx"), "docx_damaged");
});

test("a refusal carries the sentence of the catalogue", async () => {
  const error = new UnreadableDocument("pdf_no_text");
  assert.match(error.message, /scan/);
});

test.run();
