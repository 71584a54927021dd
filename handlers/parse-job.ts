import { keys } from "../db/documents.ts";
import type { Request, Write } from "../db/ledger.ts";
import { savePosting } from "../db/results.ts";
import type { Agent } from "../delivery/agent.ts";
import { announce } from "../delivery/outgoing.ts";
import { readJob } from "../models/tasks/read-job.ts";
import { JobDigest } from "../schemas/digests.ts";
import { JobParsed, JobSubmitted } from "../schemas/events.ts";
import type { JobProfile, Requirement } from "../schemas/job.ts";
import { chosen, type Reading, readInput, resultVersion, servesAgain, settling } from "./shared/reading.ts";
import { attemptsAt, scopeOf } from "./shared/thinking.ts";
import { type Tools, thinkingHandler } from "./shared/tools.ts";

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

  async think({ event }, request, today) {
    const { requestId, input, readPosting: earlier } = request;
    const read = async (): Promise<Reading<JobDigest>> => {
      const document = await readInput(documents, input.job);
      const answer = await settling(() => think(readJob, { document, today }, scopeOf(request)));
      const { output: profile, engine } = answer;
      const profileKey = keys.result(requestId, "job", resultVersion(event.metadata));
      await documents.writeJson(profileKey, profile);
      return { profileKey, digest: digestOf(profile), engine, answers: attemptsAt("job", readJob.name, answer) };
    };
    const { postingId } = event.data;
    const announced = ({ required, preferred, seniority }: JobDigest) => [
      announce(JobParsed, { postingId, required, preferred, seniority }),
    ];
    if (!input.job) {
      return { write: null, announce: announced(chosen(request.postingProfileKey, request.postingDigest, JobDigest)) };
    }
    const { answers, ...reading } =
      servesAgain(earlier, JobDigest, think.preferredFor(readJob), event.metadata) ?? (await read());
    const { title, company } = reading.digest;
    return {
      write: {
        ...savePosting({
          postingId,
          rawTextKey: input.job?.key ?? "",
          company,
          title,
          contentHash: input.job?.hash ?? null,
          ...reading,
        }),
        answers,
      },
      announce: announced(reading.digest),
    };
  },
});

export const handler = thinkingHandler(parseJob);
