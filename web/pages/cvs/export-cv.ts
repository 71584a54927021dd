import { type Client, unwrap } from "../../../client/client.ts";
import type { CvProfile } from "../../../schemas/cv.ts";
import { ended } from "../../api/ended.ts";
import { saveFile, saveFrom } from "../../api/save-file.ts";

export const exportFormats = ["json", "docx", "pdf"] as const;
export type ExportFormat = (typeof exportFormats)[number];

const LOOKS = 40;
const PAUSE_MS = 500;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** The CV as JSON Resume alone: other tools know nothing of our extension. */
function jsonResume({ meta, ...cv }: CvProfile): string {
  return `${JSON.stringify({ $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json", ...cv, meta: { version: meta.version } }, null, 2)}\n`;
}

/** A request that has this version as its CV. The same one serves all exports of a day. */
async function requestFor(client: Client, cvId: string): Promise<string> {
  const { job_id: jobId } = await unwrap(
    client.POST("/analyze", {
      body: { type: "cv_parse", cv: { cv_id: cvId } },
      params: { header: { "Idempotency-Key": `export ${cvId}` } },
    }),
  );
  await ended(client, jobId);
  return jobId;
}

/** Has a version typeset, and waits for it. Null if it takes too long. */
async function typeset(client: Client, cvId: string, format: "docx" | "pdf") {
  const path = { job_id: await requestFor(client, cvId) };
  const { documents } = await unwrap(
    client.POST("/jobs/{job_id}/documents", {
      params: { path },
      body: { documents: [{ kind: "cv", format }], template: "classic", page: "a4", undone: [] },
    }),
  );
  for (let look = 0; look < LOOKS; look++) {
    const listed = await unwrap(client.GET("/jobs/{job_id}/documents", { params: { path } }));
    const made = listed.documents.find(({ document_id }) => document_id === documents[0]?.document_id);
    if (made?.url) return { url: made.url, name: made.file_name };
    await pause();
  }
  return null;
}

/** Saves a version as a file; the name of the file, or null if it wasn't ready in time. Throws ApiError. */
export async function exportCv(client: Client, cvId: string, format: ExportFormat): Promise<string | null> {
  if (format === "json") {
    const { name, profile } = await unwrap(client.GET("/cvs/{cv_id}", { params: { path: { cv_id: cvId } } }));
    const fileName = `${profile.basics.name ?? name}.json`;
    saveFile(fileName, jsonResume(profile), "application/json");
    return fileName;
  }
  const made = await typeset(client, cvId, format);
  if (made) saveFrom(made.url, made.name);
  return made?.name ?? null;
}
