import type { CvVersion } from "../../db/cvs.ts";
import type { CvView } from "../../schemas/views.ts";

/** A version, as the document shows one. */
export const exampleOfCv = {
  cv_id: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001",
  name: "cv.pdf",
  origin: "read",
  parent_cv_id: null,
  request_id: null,
  is_primary: true,
  file: "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",
  skills: ["typescript"],
  seniority: "senior",
  years: 7.5,
  language: "en",
  created_at: "2026-11-20T09:30:00.000Z",
};

const emptyLists = {
  volunteer: [],
  awards: [],
  certificates: [],
  publications: [],
  languages: [],
  interests: [],
  references: [],
  projects: [],
};
/** What a person may say of their CV. */
export const exampleOfContent = {
  basics: { name: "Robin Example", email: "robin.example@example.com" },
  work: [
    {
      name: "Example Works",
      position: "Senior Engineer",
      startDate: "2019-03",
      highlights: ["Built order services in TypeScript on PostgreSQL"],
    },
  ],
  education: [],
  skills: [{ name: "Programming", keywords: ["TypeScript", "PostgreSQL"] }],
  ...emptyLists,
};
/** The same, as it was read. */
export const exampleOfProfile = {
  ...exampleOfContent,
  meta: {
    version: "v1.0.0",
    careerassist: {
      format: "pdf",
      pages: 1,
      language: "en",
      engine: { name: "builtin", version: "1" },
      seniority: "senior",
      years: 7.5,
      skills: [],
      fields: { "/basics/name": { places: [{ page: 1, line: 1, text: "Robin Example" }], confidence: 0.95 } },
      sections: [],
      layoutRisks: [],
      unread: [],
    },
  },
};

/** A version, as the API shows it. */
export const cvView = ({
  cvId,
  name,
  origin,
  parentCvId,
  requestId,
  isPrimary,
  contentHash,
  digest,
  createdAt,
}: CvVersion): CvView => ({
  cv_id: cvId,
  name,
  origin,
  parent_cv_id: parentCvId,
  request_id: requestId,
  is_primary: isPrimary,
  file: contentHash,
  skills: [...digest.skills],
  seniority: digest.seniority,
  years: digest.years,
  language: digest.language,
  created_at: createdAt,
});
