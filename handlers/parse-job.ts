import { keys } from "../db/documents.ts";
import type { Request, Write } from "../db/ledger.ts";
import { savePosting } from "../db/results.ts";
import type { Agent } from "../delivery/agent.ts";
import { derivedId } from "../delivery/ids.ts";
import { announce } from "../delivery/outgoing.ts";
import { readJob } from "../models/tasks/read-job.ts";
import { JobParsed, JobSubmitted } from "../schemas/events.ts";
import type { Requirement } from "../schemas/job.ts";
import { readInput, settling } from "./shared/reading.ts";
import { type Tools, thinkingHandler } from "./shared/runtime.ts";

const skillIds = (requirements: readonly Requirement[]): string[] =>
  requirements.flatMap(({ skillId }) => (skillId === null ? [] : [skillId]));

/** Reads a submitted posting into a profile. */
export const parseJob = ({ documents, think }: Tools): Agent<typeof JobSubmitted, Request, Write> => ({
  name: "parse-job",
  on: [JobSubmitted],
  step: "job",

  async think({ event }, { requestId, input }, today) {
    const document = await readInput(documents, input.job);
    const { output: profile } = await settling(() => think(readJob, { document, today }));
    const { postingId } = event.data;
    const version = derivedId("result", event.metadata.id, event.metadata.replay ?? "");
    const profileKey = keys.result(requestId, "job", version);
    await documents.writeJson(profileKey, profile);

    const { company, title, seniority } = profile;
    const facts = { required: skillIds(profile.required), preferred: skillIds(profile.preferred), seniority };
    return {
      write: savePosting({ postingId, rawTextKey: input.job?.key ?? "", profileKey, company, title, digest: facts }),
      announce: [announce(JobParsed, { postingId, ...facts })],
    };
  },
});

export const handler = thinkingHandler(parseJob);
