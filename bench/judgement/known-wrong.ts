/** A value of a fixture that is known to be read wrong, and why that is let be. */
export interface KnownWrong {
  readonly file: string;
  readonly field: string;
  readonly why: string;
}

const monthOrYear =
  "`2007-10` may be October 2007 or 2007 to 2010; without other dates in the file nothing tells, and ISO dates are more frequent";

const noGlyph =
  "the font that the file is drawn with has no letters for Vietnamese, so that the file doesn't hold the whole name";

/** The ledger. A bench run says when an entry is no longer wrong, so that it can be struck out. */
export const knownWrong: readonly KnownWrong[] = [
  ...["warehouse-en", "mechatronik-de", "erzieherin-de", "buchhalter-de", "ventas-es", "controller-en"].map((key) => ({
    file: `${key}.indented.pdf`,
    field: "graduated",
    why: monthOrYear,
  })),
  {
    file: "erzieherin-de.sidebar-left.pdf",
    field: "skills",
    why: "a skill that is broken over two lines of a narrow list without list glyphs looks like two skills",
  },
  ...["ux-en.one-line", "ux-en.spaced", "ux-en.date-margin", "pfleger-de.one-line", "pfleger-de.spaced"].map(
    (name) => ({
      file: `${name}.pdf`,
      field: "name",
      why: noGlyph,
    }),
  ),
  { file: "pfleger-de.date-margin.pdf", field: "name", why: noGlyph },
  ...["title", "employer", "start", "end", "bullets"].map((field) => ({
    file: "profesora-es.indented.pdf",
    field,
    why: "a bullet point without a glyph that ends in `desde 2022` looks like a role that began then",
  })),
  ...["word-tabs.docx"].flatMap((name) =>
    ["institution", "degree"].map((field) => ({
      file: `kirjanpitaja-fi.${name}`,
      field,
      why: "the short form in brackets, `(AMK)`, names a degree and a kind of school alike",
    })),
  ),
  ...["employer-first.pdf languages", "word-table.docx languages", "word-table.docx institution"].map((name) => ({
    file: `muhendis-tr.${name.split(" ")[0]}`,
    field: name.split(" ")[1] ?? "",
    why: "a heading in Turkish capitals, where the small letter of I isn't i",
  })),
  { file: "muhendis-tr.word-table.docx", field: "employer", why: "`Ltd. Şti.` ends in full stops like a sentence" },
  {
    file: "hemsire-tr.date-margin.pdf",
    field: "institution",
    why: "a degree and a school beside dates, in a language that isn't read in full",
  },
  ...["electrician-en", "enfermero-es", "pastry-en"].map((key) => ({
    file: `${key}.word-grouped.docx`,
    field: "skills",
    why: "skills in a sentence: what isn't known as a skill and is followed by a full stop is left out",
  })),
];

/** The ledger of postings: values that are known to be read wrong, and why that is let be. */
export const knownWrongPostings: readonly KnownWrong[] = [
  {
    file: "electrician-en.docx",
    field: "required",
    why: "`testing` alone is too common a word to be a skill in a sentence",
  },
  {
    file: "paralegal-en.txt",
    field: "required",
    why: "`drafting` alone is too common a word to be a skill in a sentence",
  },
  { file: "paralegal-en.txt", field: "preferred", why: "a product in a sentence that the list of skills doesn't know" },
  {
    file: "koch-de.pdf",
    field: "required",
    why: "`Mise en place` is not in the list of skills, and a finished apprenticeship is read as the cook's diploma",
  },
  {
    file: "boulanger-fr.pdf",
    field: "required",
    why: "a vocational degree is told as a degree and not as a certificate",
  },
  { file: "chauffeur-fr.txt", field: "required", why: "FIMO and FCO are one qualification here" },
  { file: "juriste-fr.pdf", field: "required", why: "a phrase is read whole where the truth keeps its first word" },
  {
    file: "juriste-fr.pdf",
    field: "preferred",
    why: "`Workday` is an ambiguous word that counts only in lists and beside skills of its field",
  },
  {
    file: "almacen-es.md",
    field: "required",
    why: "`liderazgo de equipos` is read as leading people, the truth says leadership",
  },
  {
    file: "profesor-es.txt",
    field: "preferred",
    why: "a proper name in a sentence that the list of skills doesn't know",
  },
  {
    file: "lahihoitaja-fi.txt",
    field: "required",
    why: "the degree of a practical nurse is read as the licence that it gives",
  },
  { file: "kehittaja-proosa-fi.docx", field: "seniority", why: "the level stands in the text and not in the title" },
];

/** The ledger of the held-out files: what is still read wrong after general causes were mended. */
export const knownWrongHeld: readonly KnownWrong[] = [
  {
    file: "email-recruiter-en.txt",
    field: "required",
    why: "`Flows` is too common a word to be a product in a sentence",
  },
  { file: "chef-pdf-en.pdf", field: "seniority", why: "a sous chef leads, the truth names no level" },
  { file: "varasto-fi.txt", field: "required", why: "two languages share one `kielen taito`, each in the genitive" },
  { file: "policy-analyst-en.pdf", field: "preferred", why: "a language that the list of skills doesn't know" },
  {
    file: "java-de.txt",
    field: "preferred",
    why: "a field of business in a sentence that the list of skills doesn't know",
  },
  {
    file: "workable-support-en.html",
    field: "required",
    why: "`Zendesk administration` is one thing, and `administration` is a skill by itself",
  },
  ...["institution", "degree", "languages"].map((field) => ({
    file: "teacher-uk.pdf",
    field,
    why: "a language that is read by structure alone: no list knows its degrees, its schools and the names of languages",
  })),
  {
    file: "two-pages-construction-en.pdf",
    field: "skills",
    why: "`What I Bring` stands above a paragraph about the person and looks like a heading of skills",
  },
  ...["institution", "graduated"].map((field) => ({
    file: "functional-military-en.docx",
    field,
    why: "a course at an academy stands among the education with a year, as schools do",
  })),
  { file: "apec-prose-fr.txt", field: "required", why: "`automatisme Siemens` is one thing to the list of skills" },
  {
    file: "infojobs-comercial-es.txt",
    field: "required",
    why: "a car of one's own stands beside a licence in one item, and no list knows it",
  },
  {
    file: "ashby-frontend-en.html",
    field: "required",
    why: "`Canvas` is an ordinary word to the list of skills, for all that WebGL stands beside it",
  },
  {
    file: "indeed-driver-en.txt",
    field: "required",
    why: "two things of two words each that `and` joins may be one as well",
  },
  { file: "nhs-physio-en.txt", field: "preferred", why: "training `postgraduate` is read as a degree" },
  { file: "kita-prosa-de.txt", field: "location", why: "a village that no list knows stands within a parish's name" },
  { file: "barista-en.txt", field: "required", why: "what somebody should be able to do is read with its verb" },
  { file: "hellowork-soudeur-fr.pdf", field: "required", why: "shifts stand among what is asked for" },
  {
    file: "mechatroniker-de.pdf",
    field: "preferred",
    why: "the list of skills doesn't know the stem of `Schweißkenntnisse`",
  },
  {
    file: "myyja-fi.txt",
    field: "required",
    why: "knowing the goods of a trade is read as the trade",
  },
];
