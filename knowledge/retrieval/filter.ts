/** A value of the metadata that an index keeps beside a vector. */
export type Value = string | number | boolean;
export type Metadata = Readonly<Record<string, Value | readonly Value[]>>;

/** What one key must be, in the words of Amazon S3 Vectors. */
export interface Condition {
  readonly $eq?: Value;
  readonly $ne?: Value;
  readonly $gt?: number;
  readonly $gte?: number;
  readonly $lt?: number;
  readonly $lte?: number;
  readonly $in?: readonly Value[];
  readonly $nin?: readonly Value[];
  readonly $exists?: boolean;
}

/** A condition on keys, all of which must hold, or several filters joined. */
export type Filter =
  | { readonly $and: readonly Filter[] }
  | { readonly $or: readonly Filter[] }
  | { readonly where: Readonly<Record<string, Condition>> };

/** A filter as S3 Vectors takes it: an object has one key, so that conditions on several are joined by `$and`. */
export function toS3Filter(filter: Filter): Record<string, unknown> {
  if ("$and" in filter) return { $and: filter.$and.map(toS3Filter) };
  if ("$or" in filter) return { $or: filter.$or.map(toS3Filter) };
  const conditions = Object.entries(filter.where).map(([key, condition]) => ({ [key]: condition }));
  const [only] = conditions;
  return conditions.length === 1 && only !== undefined ? only : { $and: conditions };
}

const compare = (values: readonly Value[], test: (value: number) => boolean): boolean =>
  values.some((value) => typeof value === "number" && test(value));

/** Whether a value fits; of a list, one element is enough, and for what it mustn't be, none may be it. */
function holds(value: Metadata[string] | undefined, condition: Condition): boolean {
  const values: readonly Value[] = value === undefined ? [] : typeof value === "object" ? value : [value];
  const { $eq, $ne, $gt, $gte, $lt, $lte, $in, $nin, $exists } = condition;
  return (
    ($eq === undefined || values.includes($eq)) &&
    ($ne === undefined || !values.includes($ne)) &&
    ($gt === undefined || compare(values, (one) => one > $gt)) &&
    ($gte === undefined || compare(values, (one) => one >= $gte)) &&
    ($lt === undefined || compare(values, (one) => one < $lt)) &&
    ($lte === undefined || compare(values, (one) => one <= $lte)) &&
    ($in === undefined || $in.some((one) => values.includes(one))) &&
    ($nin === undefined || !$nin.some((one) => values.includes(one))) &&
    ($exists === undefined || (value !== undefined) === $exists)
  );
}

/** Whether metadata pass a filter. */
export function passes(metadata: Metadata, filter: Filter): boolean {
  if ("$and" in filter) return filter.$and.every((one) => passes(metadata, one));
  if ("$or" in filter) return filter.$or.some((one) => passes(metadata, one));
  return Object.entries(filter.where).every(([key, condition]) => holds(metadata[key], condition));
}
