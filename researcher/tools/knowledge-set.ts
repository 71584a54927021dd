import * as z from "zod";
import { AtsKeyword, BulletTemplate, InterviewPattern, type Knowledge } from "../../schemas/knowledge.ts";
import { LanguageCode } from "../../schemas/options.ts";
import { SkillId } from "../../schemas/primitives.ts";
import { type Tool, tool } from "./tool.ts";

const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** The tools that look into what the writers know. */
export const knowledgeSetTools = (knowledge: Knowledge): Tool[] => [
  tool({
    name: "get_bullet_templates",
    title: "Bullet templates",
    description:
      "Ways to complete a bullet point that lacks a measure: when each fits, what to ask, the blank to fill.",
    input: z.strictObject({
      measure: BulletTemplate.shape.measure.optional(),
      line: z.string().max(2_000).optional().describe("A line of a CV; only templates that fit it are answered"),
      language: LanguageCode.default("en").describe("Language of the line"),
    }),
    output: z.object({ templates: z.array(BulletTemplate) }),
    annotations,
    run: async ({ measure, line, language }) => {
      const words = line?.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
      const fits = ({ cues }: BulletTemplate): boolean =>
        cues[language].some((cue) => words.some((word) => word.startsWith(cue)));
      return {
        templates: knowledge.bulletTemplates
          .filter((template) => measure === undefined || template.measure === measure)
          .filter((template) => line === undefined || fits(template)),
      };
    },
  }),
  tool({
    name: "get_ats_keywords",
    title: "ATS keywords",
    description: "Spellings of a skill that applicant-tracking systems take for different words.",
    input: z.strictObject({
      skillId: SkillId.optional(),
      text: z.string().max(200).optional().describe("Any spelling of the skill"),
    }),
    output: z.object({ keywords: z.array(AtsKeyword) }),
    annotations,
    run: async ({ skillId, text }) => ({
      keywords: knowledge.atsKeywords
        .filter((keyword) => skillId === undefined || keyword.skillId === skillId)
        .filter(({ forms }) => text === undefined || forms.some((form) => form.toLowerCase() === text.toLowerCase())),
    }),
  }),
  tool({
    name: "get_interview_questions",
    title: "Interview questions",
    description: "Questions that interviewers ask about a field of work, with what a good answer holds.",
    input: z.strictObject({
      field: z.string().max(100).optional().describe("A field of the taxonomy; questions for every field come too"),
      language: LanguageCode.default("en"),
      difficulty: InterviewPattern.shape.difficulty.optional(),
      limit: z.int().min(1).max(100).default(20),
    }),
    output: z.object({ questions: z.array(InterviewPattern), total: z.int().min(0) }),
    annotations,
    run: async ({ field, language, difficulty, limit }) => {
      const found = knowledge.interviewQuestions
        .filter((pattern) => pattern.language === language)
        .filter((pattern) => field === undefined || pattern.field === null || pattern.field === field)
        .filter((pattern) => difficulty === undefined || pattern.difficulty === difficulty)
        // Questions of the field itself come before those for every field.
        .sort((one, other) => Number(one.field === null) - Number(other.field === null));
      return { questions: found.slice(0, limit), total: found.length };
    },
  }),
];
