/** What a person hands in. Each part is also the step that reads it. */
export const parts = ["cv", "job"] as const;
export type Part = (typeof parts)[number];
