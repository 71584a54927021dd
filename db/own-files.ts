import { type Documents, folders, keys } from "./documents.ts";

/** Folders that hold a request's files, each in a folder of the request's id. */
const ofRequest = /^(?:uploads|inputs|results|reports)\/([0-9a-f-]{36})\//;

const strings = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
};

/** Where a request's files lie, as prefixes of keys. */
export const placesOfRequest = (requestId: string): string[] => folders.map((folder) => `${folder}/${requestId}/`);

/**
 * Where a person's files lie, as prefixes of keys, out of all their rows: the folders of their requests (those that have
 * expired too, if a CV or an analysis of them is left), their corrected CVs, and their export.
 */
export function placesOf(
  userId: string,
  rowsByTable: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>,
): string[] {
  const values = Object.values(rowsByTable).flat().flatMap(strings);
  const requests = new Set([
    ...(rowsByTable.jobs ?? []).flatMap(({ job_id }) => (typeof job_id === "string" ? [job_id] : [])),
    ...values.flatMap((value) => ofRequest.exec(value)?.[1] ?? []),
  ]);
  const inFolders = [...requests].flatMap(placesOfRequest);
  const corrected = values.filter((value) => /^profiles\/[0-9a-f-]{36}\.json$/.test(value));
  return [...inFolders, ...new Set(corrected), keys.export(userId), `${VECTORS}${userId}`];
}

/** A place that isn't in the bucket: the vectors of this owner. */
const VECTORS = "vectors of ";

/** The owners whose vectors may still be there. */
export const ownersIn = (places: readonly string[]): string[] =>
  places.flatMap((place) => (place.startsWith(VECTORS) ? [place.slice(VECTORS.length)] : []));

/** Calls at a time. */
const WIDTH = 16;

/** Does something for each item, some at a time. */
export async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(WIDTH, items.length) }, worker));
}

/** The keys of all files at these places. */
export async function filesAt(documents: Documents, places: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const inBucket = places.filter((place) => !place.startsWith(VECTORS));
  await forEach(inBucket, async (place) => {
    found.push(...(await documents.list(place)));
  });
  return found.sort();
}

/** Which of these files must stay. */
export type Needed = (keys: readonly string[]) => Promise<ReadonlySet<string>>;

const nothing: Needed = async () => new Set();

/** Removes the files at these places, but for those that something still needs. Answers how many there were. */
export async function removeFilesAt(
  documents: Documents,
  places: readonly string[],
  needed = nothing,
): Promise<number> {
  const found = await filesAt(documents, places);
  const kept = await needed(found);
  const going = found.filter((key) => !kept.has(key));
  await forEach(going, (key) => documents.remove(key));
  return going.length;
}
