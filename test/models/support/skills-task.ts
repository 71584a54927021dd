import * as z from "zod";
import { asking, InvalidReply, type Task } from "../../../models/task.ts";

const Skills = z.object({ skills: z.array(z.string()).min(1) });
export type Skills = z.infer<typeof Skills>;

export interface SkillsInput {
  readonly cv: string;
}

const isInCv = (skill: string, { cv }: SkillsInput): boolean => cv.toLowerCase().includes(skill.toLowerCase());

/** A small task: names skills of a CV. Its built-in engine takes the first word. */
export const nameSkills: Task<SkillsInput, Skills> = {
  name: "name-skills",
  output: Skills,
  builtin: ({ cv }) => ({ skills: [cv.split(" ")[0] ?? ""] }),
  ask: asking({
    prompt: { version: "name-skills/1", system: "Name the skills that the text named cv proves." },
    reply: z.object({
      skills: z.array(z.object({ name: z.string() })).describe("One entry a skill."),
      remark: z.string().optional(),
    }),
    quote: ({ cv }) => [{ name: "cv", text: cv }],
    assemble: ({ skills }) => {
      if (skills.length === 0) throw new InvalidReply("Name at least one skill.");
      return { skills: skills.map(({ name }) => name) };
    },
    check: ({ skills }, input) =>
      skills.filter((skill) => !isInCv(skill, input)).map((skill) => `The CV doesn't say ${skill}.`),
    maxTokens: 400,
  }),
};

/** The same task, which can leave out what the CV doesn't say. */
export const nameSkillsCleanly: Task<SkillsInput, Skills> = {
  ...nameSkills,
  ground: ({ skills }, input) => ({ skills: skills.filter((skill) => isInCv(skill, input)) }),
};

export const cv: SkillsInput = { cv: "TypeScript and PostgreSQL, five years each" };

/** The reply of a model that names these skills. */
export const naming = (...names: string[]): string => JSON.stringify({ skills: names.map((name) => ({ name })) });
