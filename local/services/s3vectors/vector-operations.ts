import * as z from "zod";
import type { Access } from "../../service.ts";
import { type Operation, operation } from "../json.ts";
import type { VectorIndex } from "./catalog.ts";
import { invalid } from "./errors.ts";
import { inputs, toFloat32 } from "./inputs.ts";
import { norm } from "./matrix.ts";
import { checkMetadata, metadataBytes } from "./metadata.ts";
import type { Names } from "./names.ts";
import { readToken, tokenOf } from "./paging.ts";
import { type Listed, PLACES, type Position, type Vector, type Vectors } from "./vectors.ts";

/** A page of a listing ends when so much has been looked at, bytes. */
const PAGE_BYTES = 1024 * 1024;

type Asked = { readonly returnData: boolean; readonly returnMetadata: boolean };
type PutInput = z.infer<z.ZodObject<typeof inputs.putVectors>>;
type ListInput = z.infer<z.ZodObject<typeof inputs.listVectors>>;

/** What a call on an index needs; who asks for more than keys must be allowed to get vectors too. */
export const needsOfIndex = (action: string, resource: string, readsVectors = false): readonly Access[] => [
  { action: `s3vectors:${action}`, resource },
  ...(readsVectors ? [{ action: "s3vectors:GetVectors", resource }] : []),
];

/** Says why an index can't hold a vector, or undefined. */
export function problemOfVector(data: Float32Array, { dimension, metric }: VectorIndex): string | undefined {
  if (data.length !== dimension) return `vector must have length ${dimension}, but has length ${data.length}`;
  if (!data.every(Number.isFinite)) return "vector contains NaNs or Infs";
  if (metric === "cosine" && norm(data) === 0) return "cosine distance does not support vectors with zero norm";
  return undefined;
}

function vectorOf(input: PutInput["vectors"][number], position: number, index: VectorIndex): Vector {
  const refuse = (problem: string, path: string): never => {
    throw invalid(`Invalid record for key '${input.key}': ${problem}`, path, problem);
  };
  const data = toFloat32(input.data.float32);
  const problem = problemOfVector(data, index);
  if (problem !== undefined) return refuse(problem, `vectors[${position}]`);
  const checked = checkMetadata(input.metadata, index.nonFilterable);
  if ("problem" in checked) return refuse(checked.problem, `vectors[${position}].metadata`);
  return { key: input.key, data, metadata: checked.metadata };
}

const answerOf = ({ key, data, metadata }: Vector, { returnData, returnMetadata }: Asked): object => ({
  key,
  ...(returnData ? { data: { float32: Array.from(data) } } : {}),
  ...(returnMetadata ? { metadata } : {}),
});

/** Beside the protocol's limit of so many characters, keys have one of so many bytes. */
const MAX_KEY_BYTES = 1024;

function checkKeys(keys: readonly string[]): void {
  if (keys.some((key) => Buffer.byteLength(key) > MAX_KEY_BYTES)) {
    throw invalid("Record key length exceeds the maximum allowed", "keys");
  }
}

function checkDistinct(keys: readonly string[]): void {
  if (new Set(keys).size < keys.length) throw invalid("Request must not contain duplicate keys", "keys");
}

const ListingState = z.object({ place: z.int(), key: z.string(), segments: z.string() });

/** The part of the places that a request asks for. */
function segmentOf({ segmentCount, segmentIndex }: ListInput): { from: number; end: number; name: string } {
  if ((segmentCount === undefined) !== (segmentIndex === undefined)) {
    throw invalid("segmentCount and segmentIndex must be specified together", "segmentIndex");
  }
  const count = segmentCount ?? 1;
  const index = segmentIndex ?? 0;
  if (index >= count) throw invalid("segmentIndex must be less than segmentCount", "segmentIndex");
  return {
    from: Math.ceil((index * PLACES) / count),
    end: Math.ceil(((index + 1) * PLACES) / count),
    name: `${index}/${count}`,
  };
}

function listPage(vectors: Vectors, index: VectorIndex, input: ListInput): object {
  const { from, end, name } = segmentOf(input);
  const start: Position = { place: from - 1, key: "\u{10FFFF}" };
  const after = input.nextToken === undefined ? start : readToken(input.nextToken, ListingState);
  if ("segments" in after && after.segments !== name) throw invalid("Invalid pagination token", "nextToken");
  const page: Listed[] = [];
  let bytes = 0;
  for (const vector of vectors.list(index, after, end)) {
    const last = page.at(-1);
    if (last && (page.length === input.maxResults || bytes > PAGE_BYTES)) {
      const nextToken = tokenOf({ place: last.place, key: last.key, segments: name });
      return { vectors: page.map((each) => answerOf(each, input)), nextToken };
    }
    page.push(vector);
    bytes += Buffer.byteLength(vector.key) + vector.data.byteLength + metadataBytes(vector.metadata);
  }
  return { vectors: page.map((each) => answerOf(each, input)) };
}

/** The operations on vectors, but for queries. */
export function vectorOperations(vectors: Vectors, names: Names): Readonly<Record<string, Operation>> {
  return {
    PutVectors: operation({
      input: inputs.putVectors,
      access: (input) => needsOfIndex("PutVectors", names.indexArn(input)),
      run: (input) => {
        const index = names.index(input);
        checkKeys(input.vectors.map(({ key }) => key));
        vectors.put(
          index,
          input.vectors.map((vector, position) => vectorOf(vector, position, index)),
        );
        return {};
      },
    }),

    GetVectors: operation({
      input: inputs.getVectors,
      access: (input) => needsOfIndex("GetVectors", names.indexArn(input)),
      run: (input) => {
        checkKeys(input.keys);
        checkDistinct(input.keys);
        return { vectors: vectors.get(names.index(input), input.keys).map((vector) => answerOf(vector, input)) };
      },
    }),

    DeleteVectors: operation({
      input: inputs.deleteVectors,
      access: (input) => needsOfIndex("DeleteVectors", names.indexArn(input)),
      run: (input) => {
        checkKeys(input.keys);
        checkDistinct(input.keys);
        vectors.remove(names.index(input), input.keys);
        return {};
      },
    }),

    ListVectors: operation({
      input: inputs.listVectors,
      access: (input) => needsOfIndex("ListVectors", names.indexArn(input), input.returnData || input.returnMetadata),
      run: (input) => listPage(vectors, names.index(input), input),
    }),
  };
}
