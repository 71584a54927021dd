import { keys } from "../db/documents.ts";
import type { Request, Write } from "../db/ledger.ts";
import { savePosting } from "../db/results.ts";
import type { Agent } from "../delivery/agent.ts";
import { announce } from "../delivery/outgoing.ts";
import { readJob } from "../models/tasks/read-job.ts";
import { JobDigest } from "../schemas/digests.ts";
import { JobParsed, JobSubmitted } from "../schemas/events.ts";
import type { JobProfile, Requirement } from "../schemas/job.ts";
import { type Reading, readInput, resultVersion, servesAgain, settling } from "./shared/reading.ts";
import { type Tools, thinkingHandler } from "./shared/runtime.ts";

const skillIds = (requirements: readonly Requirement[]): string[] =>
  requirements.flatMap(({ skillId }) => (skillId === null ? [] : [skillId]));

const digestOf = ({ title, company, seniority, required, preferred }: JobProfile): JobDigest => ({
  title,
  company,
  seniority,
  required: skillIds(required),
  preferred: skillIds(preferred),
});

/** Reads a submitted posting into a profile. */
export const parseJob = ({ documents, think }: Tools): Agent<typeof JobSubmitted, Request, Write> => ({
  name: "parse-job",
  on: [JobSubmitted],
  step: "job",

  async think({ event }, { requestId, userId, input, readPosting: earlier }, today) {
    const read = async (): Promise<Reading<JobDigest>> => {
      const document = await readInput(documents, input.job);
      const { output: profile, engine } = await settling(() =>
        think(readJob, { document, today }, { requestId, userId }),
      );
      const profileKey = keys.result(requestId, "job", resultVersion(event.metadata));
      await documents.writeJson(profileKey, profile);
      return { profileKey, digest: digestOf(profile), engine };
    };
    const { postingId } = event.data;
    const { profileKey, digest, engine } =
      servesAgain(earlier, JobDigest, think.preferredFor(readJob), event.metadata) ?? (await read());
    const { title, company, required, preferred, seniority } = digest;
    return {
      write: savePosting({
        postingId,
        rawTextKey: input.job?.key ?? "",
        profileKey,
        company,
        title,
        digest,
        contentHash: input.job?.hash ?? null,
        engine,
      }),
      announce: [announce(JobParsed, { postingId, required, preferred, seniority })],
    };
  },
});

export const handler = thinkingHandler(parseJob);
