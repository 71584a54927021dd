import type { Chart } from "../../schemas/charts.ts";
import { labels } from "./labels.ts";
import { chartOf, emptyChart, nameAxis, noteColumn, palette, shareAxis } from "./spec.ts";
import { enough } from "./statistics.ts";
import type { Texts } from "./texts.ts";

/** A skill that postings ask for. */
export interface SkillDemand {
  /** Its name as people write it. */
  readonly skill: string;
  /** How many postings ask for it. */
  readonly wanted: number;
  /** Whether the person's newest CV shows it. */
  readonly had: boolean;
}

const SHOWN = 15;

/** The skills that most postings ask for, and whether the CV shows them. `postings` is how many were read. */
export function skillsWanted(skills: readonly SkillDemand[], postings: number, texts: Texts): Chart {
  const top = skills
    .filter(({ wanted }) => wanted > 0)
    .map((one) => ({ ...one, wanted: Math.min(one.wanted, postings) }))
    .toSorted((one, other) => other.wanted - one.wanted || (one.skill < other.skill ? -1 : 1))
    .slice(0, SHOWN);
  if (top.length === 0 || postings === 0) return emptyChart("skills_wanted", texts.empty.skills_wanted, texts);
  const names = labels(top.map(({ skill }) => skill));
  const rows = top.map(({ wanted, had }, place) => {
    const share = wanted / postings;
    return {
      skill: names[place] ?? "",
      wanted,
      share,
      had: had ? "yes" : "no",
      shown: had ? texts.inCv : texts.notInCv,
      note: texts.ofTotal(share, wanted, postings),
    };
  });
  const missing = rows.filter(({ had }) => had === "no").map(({ skill }) => skill);
  const states = [texts.inCv, texts.notInCv];
  const byState = {
    field: "shown",
    type: "nominal",
    title: null,
    scale: { domain: states, range: [palette.main, palette.other] },
    legend: { orient: "top", symbolType: "square", symbolSize: 140 },
  };
  return chartOf(
    {
      id: "skills_wanted",
      sampleSize: postings,
      sample: texts.skillsSample(postings),
      caution: postings < enough.postings ? texts.caution(postings, "posting", enough.postings) : null,
      description: `${texts.list(rows.slice(0, 5).map(({ skill, note }) => ({ label: skill, note })))}. ${texts.skillsHad(rows.length - missing.length, rows.length, missing)}`,
      rows,
      body: {
        height: rows.length * 24,
        encoding: { y: nameAxis("skill") },
        layer: [
          {
            // Filled or hollow as well as blue or vermilion: it can be told in grey print too.
            mark: { type: "bar", cornerRadiusEnd: 3, height: { band: 0.66 }, strokeWidth: 1.5 },
            encoding: {
              x: { field: "share", ...shareAxis(texts.axes.postings, texts.percentSign) },
              fill: byState,
              stroke: byState,
              fillOpacity: { condition: { test: "datum.had === 'yes'", value: 1 }, value: 0.12 },
            },
          },
          noteColumn("note"),
        ],
      },
    },
    texts,
  );
}
