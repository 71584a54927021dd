import * as z from "zod";

/** What costs money, and therefore has limits of how often a person, and an address, may ask for it. */
export const LimitName = z.enum(["analyses", "documents", "corrections", "exports", "knowledge", "research"]);
export type LimitName = z.infer<typeof LimitName>;

export const Limit = z.strictObject({
  /** Uses within a window. */
  perPerson: z.int().min(1),
  perAddress: z.int().min(1),
  seconds: z.int().min(1).max(86_400),
});
export type Limit = z.infer<typeof Limit>;

export const Limits = z.record(LimitName, Limit);
export type Limits = z.infer<typeof Limits>;

const HOUR = 3_600;

/** What holds unless a stack says otherwise. Many people may share an address: a school, a company, a town's library. */
export const defaultLimits: Limits = {
  analyses: { perPerson: 60, perAddress: 300, seconds: HOUR },
  documents: { perPerson: 120, perAddress: 600, seconds: HOUR },
  corrections: { perPerson: 120, perAddress: 600, seconds: HOUR },
  exports: { perPerson: 10, perAddress: 50, seconds: HOUR },
  /** Documents that a person adds to the knowledge base. */
  knowledge: { perPerson: 60, perAddress: 300, seconds: HOUR },
  research: { perPerson: 6, perAddress: 30, seconds: HOUR },
};

/** The limits of a stack: its own ones over those that hold otherwise. Throws z.ZodError for what isn't any. */
export const limitsOf = (own: unknown): Limits =>
  Limits.parse({
    ...defaultLimits,
    ...Object.fromEntries(
      Object.entries(z.partialRecord(LimitName, Limit.partial()).parse(own ?? {})).map(([name, limit]) => [
        name,
        { ...defaultLimits[LimitName.parse(name)], ...limit },
      ]),
    ),
  });
