/** Where a version of a CV comes from: read from a file, written for a posting, or corrected by its person. */
export const cvOrigins = ["read", "rewrite", "correction"] as const;
export type CvOrigin = (typeof cvOrigins)[number];
