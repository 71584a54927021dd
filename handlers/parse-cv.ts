import { keys } from "../db/documents.ts";
import type { Request, Write } from "../db/ledger.ts";
import { saveCv } from "../db/results.ts";
import type { Agent } from "../delivery/agent.ts";
import { announce } from "../delivery/outgoing.ts";
import { readCv } from "../models/tasks/read-cv.ts";
import type { CvProfile } from "../schemas/cv.ts";
import { CvDigest } from "../schemas/digests.ts";
import { CvParsed, CvSubmitted } from "../schemas/events.ts";
import { yearsBucket } from "../schemas/primitives.ts";
import { type Reading, readInput, resultVersion, servesAgain, settling } from "./shared/reading.ts";
import { type Tools, thinkingHandler } from "./shared/runtime.ts";

const digestOf = ({ meta: { careerassist } }: CvProfile): CvDigest => ({
  skills: careerassist.skills.map((skill) => skill.id),
  seniority: careerassist.seniority,
  years: careerassist.years,
  language: careerassist.language,
});

/** Reads a submitted CV into a profile. */
export const parseCv = ({ documents, think }: Tools): Agent<typeof CvSubmitted, Request, Write> => ({
  name: "parse-cv",
  on: [CvSubmitted],
  step: "cv",

  async think({ event }, { requestId, userId, input, readCv: earlier }, today) {
    const read = async (): Promise<Reading<CvDigest>> => {
      const document = await readInput(documents, input.cv);
      const { output: profile, engine } = await settling(() =>
        think(readCv, { document, today }, { requestId, userId }),
      );
      const profileKey = keys.result(requestId, "cv", resultVersion(event.metadata));
      await documents.writeJson(profileKey, profile);
      return { profileKey, digest: digestOf(profile), engine };
    };
    const { cvId } = event.data;
    const { profileKey, digest, engine } =
      servesAgain(earlier, CvDigest, think.preferredFor(readCv), event.metadata) ?? (await read());
    const { skills, seniority, years } = digest;
    return {
      write: saveCv({
        cvId,
        rawTextKey: input.cv?.key ?? "",
        profileKey,
        versionName: input.cv?.name ?? "CV",
        digest,
        contentHash: input.cv?.hash ?? null,
        engine,
      }),
      announce: [announce(CvParsed, { cvId, skills, seniority, years: years === null ? null : yearsBucket(years) })],
    };
  },
});

export const handler = thinkingHandler(parseCv);
