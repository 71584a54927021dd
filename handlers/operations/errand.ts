import * as z from "zod";

/**
 * What is done for a replay of one request after the call that asked for it: once its rule is seen everywhere the replay
 * is started, and once that has ended the rule is taken away. Each message leads to the next.
 */
export const Errand = z.object({
  step: z.enum(["start", "tidy"]),
  name: z.string(),
  busName: z.string(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  ruleName: z.string(),
  ruleArn: z.string(),
  /** The action that asked for it. */
  actionId: z.uuid(),
});
export type Errand = z.infer<typeof Errand>;
