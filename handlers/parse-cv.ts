import { keys } from "../db/documents.ts";
import type { Request, Write } from "../db/ledger.ts";
import { saveCv } from "../db/results.ts";
import type { Agent } from "../delivery/agent.ts";
import { derivedId } from "../delivery/ids.ts";
import { announce } from "../delivery/outgoing.ts";
import { readCv } from "../models/tasks/read-cv.ts";
import { CvParsed, CvSubmitted } from "../schemas/events.ts";
import { yearsBucket } from "../schemas/primitives.ts";
import { readInput, settling } from "./shared/reading.ts";
import { type Tools, thinkingHandler } from "./shared/runtime.ts";

/** Reads a submitted CV into a profile. */
export const parseCv = ({ documents, think }: Tools): Agent<typeof CvSubmitted, Request, Write> => ({
  name: "parse-cv",
  on: [CvSubmitted],
  step: "cv",

  async think({ event }, { requestId, input }, today) {
    const document = await readInput(documents, input.cv);
    const { output: profile } = await settling(() => think(readCv, { document, today }));
    const { cvId } = event.data;
    const version = derivedId("result", event.metadata.id, event.metadata.replay ?? "");
    const profileKey = keys.result(requestId, "cv", version);
    await documents.writeJson(profileKey, profile);

    const { seniority, years, skills, language } = profile.meta.careerassist;
    const skillIds = skills.map((skill) => skill.id);
    return {
      write: saveCv({
        cvId,
        rawTextKey: input.cv?.key ?? "",
        profileKey,
        versionName: input.cv?.name ?? "CV",
        digest: { skills: skillIds, seniority, years, language },
      }),
      announce: [
        announce(CvParsed, {
          cvId,
          skills: skillIds,
          seniority,
          years: years === null ? null : yearsBucket(years),
        }),
      ],
    };
  },
});

export const handler = thinkingHandler(parseCv);
