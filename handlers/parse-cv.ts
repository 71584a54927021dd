import { keys } from "../db/documents.ts";
import type { Request, Write } from "../db/ledger.ts";
import { saveCv } from "../db/results.ts";
import type { Agent } from "../delivery/agent.ts";
import { announce } from "../delivery/outgoing.ts";
import { readCv } from "../models/tasks/read-cv.ts";
import { CvDigest } from "../schemas/digests.ts";
import { CvParsed, CvSubmitted } from "../schemas/events.ts";
import { yearsBucket } from "../schemas/primitives.ts";
import { digestOf } from "./shared/cv-digest.ts";
import { chosen, type Reading, readInput, resultVersion, servesAgain, settling } from "./shared/reading.ts";
import { attemptsAt, scopeOf } from "./shared/thinking.ts";
import { type Tools, thinkingHandler } from "./shared/tools.ts";

/** Reads a submitted CV into a profile. */
export const parseCv = ({ documents, think }: Tools): Agent<typeof CvSubmitted, Request, Write> => ({
  name: "parse-cv",
  on: [CvSubmitted],
  step: "cv",

  async think({ event }, request, today) {
    const { requestId, input, readCv: earlier } = request;
    const read = async (): Promise<Reading<CvDigest>> => {
      const document = await readInput(documents, input.cv);
      const answer = await settling(() => think(readCv, { document, today }, scopeOf(request)));
      const { output: profile, engine } = answer;
      const profileKey = keys.result(requestId, "cv", resultVersion(event.metadata));
      await documents.writeJson(profileKey, profile);
      return { profileKey, digest: digestOf(profile), engine, answers: attemptsAt("cv", readCv.name, answer) };
    };
    const { cvId } = event.data;
    const announced = ({ skills, seniority, years }: CvDigest) => [
      announce(CvParsed, { cvId, skills, seniority, years: years === null ? null : yearsBucket(years) }),
    ];
    // One of the person's own CVs: its profile is there already.
    if (!input.cv)
      return { write: null, announce: announced(chosen(request.cvProfileKey, request.cvDigest, CvDigest)) };
    const { answers, ...reading } =
      servesAgain(earlier, CvDigest, think.preferredFor(readCv), event.metadata) ?? (await read());
    return {
      write: {
        ...saveCv({
          cvId,
          rawTextKey: input.cv?.key ?? "",
          versionName: input.cv?.name ?? "CV",
          contentHash: input.cv?.hash ?? null,
          ...reading,
        }),
        answers,
      },
      announce: announced(reading.digest),
    };
  },
});

export const handler = thinkingHandler(parseCv);
