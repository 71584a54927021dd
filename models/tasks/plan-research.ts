import * as z from "zod";
import { type PlanInput, planRound } from "../../career/research/plan.ts";
import { nameOfRole, wordsOfSkill } from "../../career/research/sought.ts";
import { RoundPlan } from "../../schemas/research.ts";
import { planResearchPrompt } from "../prompts/plan-research-1.ts";
import { asking, type Task } from "../task.ts";

const Reply = z.object({
  sources: z
    .array(z.object({ id: z.string(), why: z.string().describe("One sentence.") }))
    .max(12)
    .describe("The sources to read, the most useful first."),
  words: z.array(z.string()).max(20).describe("Words by which a link or a sentence shows that it is on the subject."),
});

/** Employers are told by the names of our own list alone: what a stranger wrote in a posting reaches no model here. */
function askedFor({ topics, skills, roles, employers }: PlanInput): string {
  const asked = [
    ...topics.map((topic) => `topic: ${topic}`),
    ...skills.map((skill) => `skill: ${wordsOfSkill(skill).join(", ")}`),
    ...roles.map((role) => `role: ${nameOfRole(role)}`),
    ...employers.map((employer) => `employer: ${employer}`),
  ];
  return asked.length === 0 ? "nothing particular: what was not read for longest" : asked.join("\n");
}

const listed = ({ sources, lastRead }: PlanInput): string =>
  sources
    .map(({ id, name, kind, topics, fields, language }) =>
      [
        id,
        name,
        kind,
        `topics ${topics.join(", ")}`,
        `fields ${fields.join(", ") || "all"}`,
        language ?? "several languages",
        `read ${lastRead[id]?.slice(0, 10) ?? "never"}`,
      ].join("; "),
    )
    .join("\n");

/** Plans a round of research: which sources, in which order, and what to look for. */
export const planResearch: Task<PlanInput, RoundPlan> = {
  name: "plan-research",
  output: RoundPlan,
  builtin: planRound,
  ground: (plan, { sources }) => ({
    ...plan,
    sources: plan.sources.filter(({ sourceId }) => sources.some(({ id }) => id === sourceId)),
  }),
  ask: asking({
    prompt: planResearchPrompt,
    reply: Reply,
    quote: (input) => [
      { name: "asked", text: askedFor(input) },
      { name: "sources", text: listed(input) },
    ],
    assemble: ({ sources, words }, input) => ({
      sources: sources.map(({ id, why }) => ({ sourceId: id, why: why.slice(0, 300) })),
      words: [
        ...new Set([...planRound(input).words, ...words.map((word) => word.toLowerCase().trim().slice(0, 60))]),
      ].filter((word) => word.length >= 2),
    }),
    check: (plan, { sources }) =>
      plan.sources.flatMap(({ sourceId }) =>
        sources.some(({ id }) => id === sourceId) ? [] : [`There is no source ${sourceId}.`],
      ),
    maxTokens: 1_500,
  }),
};
