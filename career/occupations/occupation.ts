/** What somebody does for a living. */
export interface Occupation {
  /** Name of the occupation, null where only its area is known. */
  readonly name: string | null;
  /** Field of work that it belongs to, such as `nursing` or `warehouse`. */
  readonly area: string;
  /** Ids of skills that who does this work uses as a rule. */
  readonly usual: readonly string[];
  /** Whether the title only hints at the field, which rules no other one out. */
  readonly hint: boolean;
  /** Whether who does this work lends a hand to others of the field. */
  readonly helper: boolean;
}
