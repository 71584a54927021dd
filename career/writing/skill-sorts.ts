import type { SkillKind } from "../skills/taxonomy.ts";
import { skills } from "../skills/taxonomy.ts";

const technical: ReadonlySet<string> = new Set(["software", "data", "infrastructure"]);
/** Names of products: one word with a capital, or with a dot, digit or capital inside: "Docker", "Node.js", "Power BI". */
const product = /^(?:\p{Lu}[\p{L}\d.+#]*|\S*[\d.+#]\S*)(?:\s\p{Lu}[\p{L}\d.+#]*)*$/u;
/** Words that stand alone in the taxonomy of these fields and are no products. */
const trades: ReadonlySet<string> = new Set(
  "Statistics Backend Frontend Cryptography Virtualization Networking Forecasting Microservices Accessibility Refactoring Debugging Multithreading".split(
    " ",
  ),
);

/**
 * What sort of thing a skill is when one speaks of it. The taxonomy puts products into the group that they serve
 * ("Docker" into the methods of operations); in a sentence they are tools and keep their capital.
 */
export function sortOf(skillId: string | null): SkillKind | null {
  const skill = skillId === null ? undefined : skills().get(skillId);
  if (skill === undefined) return null;
  const grouped = skill.kind === "domain" || skill.kind === "method";
  const isProduct = technical.has(skill.field) && product.test(skill.name) && !trades.has(skill.name);
  return grouped && isProduct ? "tool" : skill.kind;
}
