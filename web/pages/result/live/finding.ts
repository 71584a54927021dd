import { useTranslation } from "react-i18next";
import type { Agent } from "./agents.ts";

const numberIn = (data: Agent["data"], field: string): number => {
  const value = data[field];
  return typeof value === "number" ? value : 0;
};
const lengthIn = (data: Agent["data"], field: string): number => {
  const value = data[field];
  return Array.isArray(value) ? value.length : 0;
};

/** What an agent's fact says, in a few words; null where it says nothing yet. */
export function useFinding(): (agent: Agent) => string | null {
  const { t } = useTranslation("result");
  return ({ step, state, data }) => {
    if (state !== "done") return null;
    switch (step) {
      case "cv":
        return t("found.cv", { count: lengthIn(data, "skills") });
      case "job":
        return t("found.job", { count: lengthIn(data, "required") + lengthIn(data, "preferred") });
      case "gap":
        return t("found.gap", { fit: numberIn(data, "fitScore"), ats: numberIn(data, "atsScore") });
      case "rewrite":
        return t("found.rewrite", { count: numberIn(data, "changes") });
      case "letter":
        return t("found.letter", { count: numberIn(data, "words") });
      case "interview":
        return t("found.interview", { count: numberIn(data, "questions") });
      default:
        return null;
    }
  };
}
