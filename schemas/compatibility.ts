/**
 * Compares a schema with what was published under the same name. Others read these events: a field that was promised
 * must stay, keep its type, and stay filled. New optional fields, and new fields that we always fill, are no break.
 */

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const propertiesOf = (schema: Schema): Readonly<Record<string, unknown>> =>
  isSchema(schema.properties) ? schema.properties : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Words of a schema that describe and don't bind. */
const DESCRIPTIVE = new Set(["description", "title", "$schema"]);

const bindingWords = (schema: Schema): string[] =>
  Object.keys(schema).filter(
    (word) => !DESCRIPTIVE.has(word) && !["properties", "required", "enum", "items"].includes(word),
  );

/** Values that were promised to be all that can come: readers may have a case for each. */
function enumBreaks(before: Schema, after: Schema, path: string): string[] {
  const known = new Set(listOf(before.enum));
  if (known.size === 0) return [];
  const added = listOf(after.enum).filter((value) => !known.has(value));
  return after.enum === undefined || added.length > 0 ? [`${path}: values that were not promised can come`] : [];
}

function objectBreaks(before: Schema, after: Schema, path: string): string[] {
  const stillRequired = new Set(listOf(after.required));
  const lost = listOf(before.required).filter((name) => !stillRequired.has(name));
  const now = propertiesOf(after);
  return [
    ...lost.map((name) => `${path}.${name}: was always there and may be missing now`),
    ...Object.entries(propertiesOf(before)).flatMap(([name, promised]) =>
      isSchema(promised) ? breaks(promised, isSchema(now[name]) ? now[name] : null, `${path}.${name}`) : [],
    ),
  ];
}

/** What breaks for a reader of `before` when `after` comes; empty if nothing does. */
export function breaks(before: Schema, after: Schema | null, path = "detail"): string[] {
  if (after === null) return [`${path}: is gone`];
  const changed = [...new Set([...bindingWords(before), ...bindingWords(after)])].filter(
    (word) => JSON.stringify(before[word]) !== JSON.stringify(after[word]),
  );
  return [
    ...changed.map((word) => `${path}: ${word} has changed`),
    ...enumBreaks(before, after, path),
    ...objectBreaks(before, after, path),
    ...(isSchema(before.items) ? breaks(before.items, isSchema(after.items) ? after.items : null, `${path}[]`) : []),
  ];
}
