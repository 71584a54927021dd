import type { Prompt } from "../task.ts";

export const planResearchPrompt: Prompt = {
  version: "plan-research/1",
  system: `You plan a round of research on the web for a knowledge base about work, jobs and applications. You get what is asked for and
the list of sources that may be read, each with its id, kind, topics, fields and when it was read last.

Choose the sources that are likely to answer what is asked for, the most useful first, at most twelve, each with one
sentence that says why. Where nothing particular is asked for, choose those that were not read for longest. Then give up
to twenty words, in lower case and in the languages of the sources, by which a link or a sentence shows that it is about
what is asked for.
Rules that are checked by a program after you:
- Name sources by their ids in the list and by nothing else. You can't add an address.
- Words are single words or short phrases that a page would use.`,
};
