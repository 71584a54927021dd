import { occupationOf } from "../career/occupations/occupations.ts";
import { findSkills } from "../career/skills/matcher.ts";
import { skills } from "../career/skills/taxonomy.ts";
import { heldCvs, heldSets } from "../test/fixtures/held/index.ts";
import { morePeople } from "../test/fixtures/people/index.ts";

/**
 * Prints how many of the skills that people list are known to the taxonomy, by field of work and by language. These
 * people were written after the taxonomy and without looking into it; those of the held-out CVs came last of all.
 * `--missed` lists what isn't known.
 */

const tables = {
  field: new Map<string, [number, number]>(),
  language: new Map<string, [number, number]>(),
  people: new Map<string, [number, number]>(),
};
const missed: string[] = [];
const heldPeople = heldSets.flatMap((set) => heldCvs(set).map(({ truth }) => ({ ...truth, from: `held: ${set}` })));
const everyone = [...morePeople.map((person) => ({ ...person, from: "drawn by us" })), ...heldPeople];

for (const { label, language, skills: listed, from } of everyone) {
  for (const skill of listed) {
    const hit = findSkills(skill, { listed: true, language }).length > 0;
    if (!hit) missed.push(`${language} ${label}: ${skill}`);
    for (const [table, key] of [
      [tables.field, occupationOf(label)?.area ?? label],
      [tables.language, language],
      [tables.people, from],
    ] as const) {
      const [known, all] = table.get(key) ?? [0, 0];
      table.set(key, [known + (hit ? 1 : 0), all + 1]);
    }
  }
}

for (const [name, table] of Object.entries(tables)) {
  console.log(`\n${name.padEnd(20)} known   of   rate`);
  for (const [key, [known, all]] of [...table].sort(([one], [other]) => (one < other ? -1 : 1)))
    console.log(
      `${key.padEnd(20)}${String(known).padStart(6)}${String(all).padStart(5)}${(known / all).toFixed(2).padStart(7)}`,
    );
}
const total = everyone.flatMap((one) => one.skills).length;
console.log(`\n${skills().size} skills in the taxonomy; ${total - missed.length} of ${total} listed skills are known`);
if (process.argv.includes("--missed")) for (const one of missed) console.log(`  ${one}`);
