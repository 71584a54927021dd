/** The languages of the interface. What is written for a person (letters, interviews) has languages of its own. */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];
