import { knowledgeSet } from "../../career/knowledge-set/index.ts";
import { knowledgeIn, withFound } from "../../knowledge/corpus/from-passages.ts";
import type { Knowledge } from "../../schemas/knowledge.ts";
import type { Consulted } from "./consulted.ts";

/** What the writers know for this result: what was looked up for it, and what is built in. */
export const knowing = ({ passages }: Consulted): { knowledge?: Knowledge } =>
  passages.length === 0 ? {} : { knowledge: withFound(knowledgeIn(passages), knowledgeSet()) };
