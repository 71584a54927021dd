import type { operations } from "./schema.ts";

type Good = 200 | 201 | 202;

/** What a route answers if all is well: its `data`, by the route's id in the API's document. */
export type DataOf<Id extends keyof operations> = operations[Id] extends { responses: infer Answers }
  ? {
      [Status in keyof Answers & Good]: Answers[Status] extends {
        content: { "application/json": { data: infer Data } };
      }
        ? Data
        : never;
    }[keyof Answers & Good]
  : never;
