import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCv } from "../../../career/cv/parse-cv.ts";
import { readDocument } from "../../../career/reading/read-document.ts";
import { UnreadableDocument } from "../../../career/reading/unreadable.ts";
import { CvProfile } from "../../../schemas/cv.ts";
import { docxOfLines, readPasted, today } from "../support/files.ts";

const parse = async (text: string): Promise<CvProfile> => parseCv(await readPasted(text), today);

const example = async (): Promise<CvProfile> => {
  const bytes = readFileSync(join(import.meta.dirname, "../../../examples/cv.pdf"));
  return parseCv(await readDocument(bytes, "cv.pdf"), today);
};

test("the example CV is read in full and fits the schema", async () => {
  const cv = CvProfile.parse(await example());
  assert.is(cv.basics.name, "Ilse Marbach");
  assert.is(cv.basics.email, "ilse.marbach@example.com");
  assert.is(cv.basics.phone, "+358 40 555 0142");
  assert.equal(
    cv.basics.profiles?.map((profile) => profile.network),
    ["LinkedIn", "GitHub"],
  );
  assert.equal(
    cv.work.map((work) => [work.position, work.name, work.startDate, work.endDate]),
    [
      ["Senior Backend Engineer", "Halvorsen Freight Oy", "2021-03", undefined],
      ["Software Engineer", "Northlight Booking Ltd", "2017-08", "2021-02"],
      ["Junior Developer", "Brackwater Media GmbH", "2015-10", "2017-07"],
    ],
  );
  assert.equal(
    cv.work.map((work) => work.highlights?.length),
    [4, 3, 2],
  );
  assert.equal(
    cv.education.map((one) => [one.institution, one.endDate]),
    [
      ["Tampere University", "2015"],
      ["University of Bremen", "2013"],
    ],
  );
  assert.equal(cv.languages, [
    { language: "German", fluency: "native" },
    { language: "English", fluency: "C1" },
    { language: "Finnish", fluency: "B1" },
  ]);
  assert.is(cv.meta.careerassist.unread.length, 0);
});

test("every field stands in the document, at the place that it names", async () => {
  const cv = await example();
  const { fields } = cv.meta.careerassist;
  assert.is(fields["/work/0/position"]?.places[0]?.text, "Senior Backend Engineer");
  assert.ok(fields["/work/1/name"]?.places[0]?.text.includes(cv.work[1]?.name ?? "?"));
  for (const field of Object.values(fields)) assert.ok(field.confidence > 0 && field.confidence <= 1);
});

test("employer and title are told apart whichever comes first", async () => {
  const cv = await parse(`Ada Example
ada@example.com

EXPERIENCE

Research Lab, Research Intern
May 2020 - Aug 2020
- Counted threads

Weaving Machine Operator | Looms & Sons Ltd | Leeds, UK | 03/2018-11/2019
- Ran six looms

2016–18 Thread House GmbH – Textile Designer
- Drew patterns
`);
  assert.equal(
    cv.work.map((work) => [work.position, work.name, work.startDate, work.endDate]),
    [
      ["Research Intern", "Research Lab", "2020-05", "2020-08"],
      ["Weaving Machine Operator", "Looms & Sons Ltd", "2018-03", "2019-11"],
      ["Textile Designer", "Thread House GmbH", "2016", "2018"],
    ],
  );
});

test("several roles at one employer all belong to it", async () => {
  const cv = await parse(`Ada Example
ada@example.com

Work Experience

Thread House Ltd, Leeds

Head of Weaving
Jan 2020 - Present
- Leads twelve weavers

Weaver
Mar 2016 - Dec 2019
- Wove carpets
`);
  assert.equal(
    cv.work.map((work) => [work.position, work.name]),
    [
      ["Head of Weaving", "Thread House Ltd"],
      ["Weaver", "Thread House Ltd"],
    ],
  );
});

test("headings, dates and what goes on are read in German, French, Spanish and Finnish", async () => {
  const texts = [
    "Jörg Beispiel\njoerg@example.com\n\nBERUFSERFAHRUNG\n\nseit 04/2021 Teamleiter Lager, Musterspedition GmbH\n- Führt zwölf Leute\n\nAUSBILDUNG\n\n2015 – 2018 Fachkraft für Lagerlogistik, Berufsschule Köln\n",
    "Zoé Exemple\nzoe@example.com\n\nEXPÉRIENCE PROFESSIONNELLE\n\nInfirmière, Hôpital de la Ville\ndepuis mars 2020\n- Soigne les patients\n\nFORMATION\n\nDiplôme d'État d'infirmière, Institut de Lyon, 2019\n",
    "Íñigo Ejemplo\ninigo@example.com\n\nEXPERIENCIA LABORAL\n\nCocinero, Restaurante El Puerto\nenero 2020 – actualidad\n- Cocina pescado\n\nEDUCACIÓN\n\nTécnico Superior en Cocina, Escuela de Hostelería, 2018\n",
    "Väinö Esimerkki\nvaino@example.com\n\nTYÖKOKEMUS\n\nSähköasentaja, Esimerkki Oy\n3/2020–nykyinen\n- Asentaa\n\nKOULUTUS\n\nSähköasentajan perustutkinto, Stadin ammattiopisto, 2019\n",
  ];
  for (const text of texts) {
    const cv = await parse(text);
    assert.is(cv.work.length, 1, text);
    assert.match(cv.work[0]?.startDate ?? "", /^202/);
    assert.is(cv.work[0]?.endDate, undefined, text);
    assert.ok(cv.work[0]?.position !== undefined && cv.work[0].name !== undefined, text);
    assert.is(cv.education.length, 1, text);
  }
});

test("names of any script, with particles or titles, are names", async () => {
  for (const name of ["Maria van der Berg", "李小龙", "Ólafur Þór Ævarsson", "Нина Примерова", "Sukarno Example"]) {
    const cv = await parse(
      `${name}\nperson@example.com\n\nEXPERIENCE\n\nWeaver, Thread House Ltd\n2019 - 2021\n- Wove\n`,
    );
    assert.is(cv.basics.name, name);
  }
  const doctor = await parse(
    "Dr. Ada Example, PhD\nada.example@example.com\n\nEXPERIENCE\n\nWeaver, Thread House Ltd\n2019 - 2021\n",
  );
  assert.is(doctor.basics.name, "Ada Example");
});

test("a phone that nobody can dial is a phone all the same", async () => {
  const cv = await parse(
    "Ada Example\nTel: 555-0123\nada@example.com\n\nEXPERIENCE\n\nWeaver, Thread House Ltd\n2019 - 2021\n",
  );
  assert.is(cv.basics.phone, "555-0123");
});

test("jobs without dates are kept", async () => {
  const cv = await parse(
    "Ada Example\nada@example.com\n\nEXPERIENCE\n\nWeaver, Thread House Ltd\n- Wove carpets\n- Dyed wool\n\nDyer, Colour Works GmbH\n- Dyed\n",
  );
  assert.equal(
    cv.work.map((work) => [work.position, work.name]),
    [
      ["Weaver", "Thread House Ltd"],
      ["Dyer", "Colour Works GmbH"],
    ],
  );
});

test("a Word document gives the same fields", async () => {
  const bytes = await docxOfLines([
    "Ada Example",
    "ada@example.com | +44 20 7946 0018 | Leeds, UK",
    "# Experience",
    "Weaver, Thread House Ltd\tMarch 2019 – present",
    "- Wove carpets",
    "- Taught apprentices",
    "# Education",
    "Diploma in Textile Arts, School of Crafts\t2015 – 2018",
    "# Skills",
    "Weaving, dyeing, Excel",
  ]);
  const cv = parseCv(await readDocument(bytes, "cv.docx"), today);
  assert.equal(
    [cv.work[0]?.position, cv.work[0]?.name, cv.work[0]?.startDate, cv.work[0]?.highlights],
    ["Weaver", "Thread House Ltd", "2019-03", ["Wove carpets", "Taught apprentices"]],
  );
  assert.equal(
    [cv.education[0]?.studyType, cv.education[0]?.institution],
    ["Diploma in Textile Arts", "School of Crafts"],
  );
  assert.equal(
    cv.skills.map((skill) => skill.name),
    ["Weaving", "dyeing", "Excel"],
  );
});

test("what no field took is reported", async () => {
  const cv = await parse(
    "Ada Example\nada@example.com\n\nEXPERIENCE\n\nWeaver, Thread House Ltd\n2019 - 2021\n- Wove\n\nMISCELLANEOUS\n\nOwns a very old loom\n",
  );
  assert.ok(cv.meta.careerassist.unread.some((place) => place.text === "Owns a very old loom"));
});

test("what is no CV is refused with the reason", async () => {
  const code = async (text: string): Promise<string> => {
    try {
      await parse(text);
    } catch (error) {
      if (error instanceof UnreadableDocument) return error.code;
      throw error;
    }
    return "read";
  };
  assert.is(await code("Hello there"), "cv_too_short");
  assert.is(
    await code(
      "It was a dark evening and the rain had been falling on the roofs of the town since noon, so that nobody went out who could stay in. ".repeat(
        5,
      ),
    ),
    "cv_not_recognized",
  );
});

test("a job begins below a list item that is as long as any line, in a text without blank lines", async () => {
  const cv = await parse(
    "Aino Lehtonen\naino.lehtonen@example.fi\n\nTYÖKOKEMUS\nLähihoitaja, Kotihoito Kaarna Oy, Tampere 3/2019–\n- Lääkehoidon toteutus, noin 12 asiakasta päivässä\nHoiva-avustaja, Palvelutalo Pihlaja, Nokia 6/2016–2/2019\n\nKOULUTUS\nYlioppilas, Nokian lukio 2015\n",
  );
  assert.equal(
    cv.work.map(({ position, name, startDate }) => [position, name, startDate]),
    [
      ["Lähihoitaja", "Kotihoito Kaarna Oy", "2019-03"],
      ["Hoiva-avustaja", "Palvelutalo Pihlaja", "2016-06"],
    ],
  );
});

test("languages and licences among skills are what they are, and a training has its employer", async () => {
  const cv = await parse(
    "Katharina Brandstätter\nk.brandstaetter@example.org\n\nAusbildung\n2009 – 2012   Ausbildung zur Verwaltungsfachangestellten, Stadt Bad Hersfeld\n\nKenntnisse\nMS Office, SAP, Englisch (B1), Führerschein Klasse B\n",
  );
  assert.equal(
    cv.skills.map(({ name }) => name),
    ["MS Office", "SAP"],
  );
  assert.equal(
    cv.languages.map(({ language, fluency }) => [language, fluency]),
    [["Englisch", "B1"]],
  );
  assert.equal(
    cv.certificates.map(({ name }) => name),
    ["Führerschein Klasse B"],
  );
  assert.equal(
    cv.education.map(({ studyType, institution }) => [studyType, institution]),
    [["Ausbildung zur Verwaltungsfachangestellten", "Stadt Bad Hersfeld"]],
  );
});

test.run();
