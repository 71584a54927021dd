import type * as z from "zod";
import type { CvProfile } from "../../schemas/cv.ts";
import type { Place } from "../../schemas/primitives.ts";

type PlaceValue = z.infer<typeof Place>;

/** Every line of the CV that was read, taken by a field or not, in no particular order and not each only once. */
export const placesOf = ({ meta: { careerassist } }: CvProfile): PlaceValue[] => [
  ...Object.values(careerassist.fields).flatMap((field) => field.places),
  ...careerassist.skills.flatMap((skill) =>
    skill.places.map(({ page, line, text }): PlaceValue => ({ page, line, text })),
  ),
  ...careerassist.sections.map((section) => section.place),
  ...careerassist.unread,
];
