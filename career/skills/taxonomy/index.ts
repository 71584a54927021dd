import { data } from "./data.ts";
import { general } from "./general.ts";
import { software } from "./software.ts";

/** The text of every field's taxonomy, by the field's name. */
export const fields: Readonly<Record<string, string>> = { software, data, general };
