import type { Knowledge } from "../../schemas/knowledge.ts";
import { lazily } from "../lazily.ts";
import { atsKeywords } from "./ats-keywords.ts";
import { bulletTemplates } from "./bullet-templates.ts";
import { interviewQuestions } from "./interview/index.ts";

/** What the writers know from the first run on; a knowledge base may replace or extend it. */
export const knowledgeSet: () => Knowledge = lazily(() => ({
  bulletTemplates,
  atsKeywords,
  interviewQuestions: interviewQuestions(),
}));
