import type { CorpusDocument } from "../../schemas/corpus.ts";
import { fragen } from "./de/fragen.ts";
import { leitfaeden } from "./de/leitfaeden.ts";
import { vorlagenBegriffe, vorlagenStichpunkte } from "./de/vorlagen.ts";
import { bullets } from "./en/bullets.ts";
import { guidesApplication } from "./en/guides-application.ts";
import { guidesCv } from "./en/guides-cv.ts";
import { guidesInterview } from "./en/guides-interview.ts";
import { guidesOffers } from "./en/guides-offers.ts";
import { guidesPaths } from "./en/guides-paths.ts";
import { keywords } from "./en/keywords.ts";
import { questionsFields } from "./en/questions-fields.ts";
import { questionsGeneral } from "./en/questions-general.ts";
import { type CorpusFile, parseCorpus } from "./parse-corpus.ts";

const updated = "2026-11-21";
const files: readonly CorpusFile[] = [
  ...[guidesCv, guidesApplication, guidesInterview, guidesOffers, guidesPaths].map(
    (text): CorpusFile => ({ kind: "guide", language: "en", updated, text }),
  ),
  { kind: "bullet-templates", language: "en", updated, text: bullets },
  { kind: "ats-keywords", language: "en", updated, text: keywords },
  { kind: "interview-question", language: "en", updated, text: questionsGeneral },
  { kind: "interview-question", language: "en", updated, text: questionsFields },
  { kind: "guide", language: "de", updated, text: leitfaeden },
  { kind: "bullet-templates", language: "de", updated, text: vorlagenStichpunkte },
  { kind: "ats-keywords", language: "de", updated, text: vorlagenBegriffe },
  { kind: "interview-question", language: "de", updated, text: fragen },
];

/** Every document that ships with the product, in a fixed order. */
export const corpus: readonly CorpusDocument[] = files.flatMap(parseCorpus);
