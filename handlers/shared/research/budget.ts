import type { RoundBudget } from "../../../schemas/research.ts";
import { numberSetting } from "../runtime.ts";

/** What one round may cost, by the settings of this function. */
export const roundBudget = (): RoundBudget => ({
  pages: numberSetting("ROUND_PAGES"),
  bytes: numberSetting("ROUND_MEGABYTES") * 1024 * 1024,
  milliseconds: numberSetting("ROUND_MINUTES") * 60_000,
  usd: numberSetting("ROUND_USD"),
});
