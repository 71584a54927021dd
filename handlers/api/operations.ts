import { analyze } from "./analyze.ts";
import {
  getApplication,
  listMyApplications,
  patchApplication,
  postApplication,
  removeApplication,
} from "./applications.ts";
import type { Operation } from "./contract/operation.ts";
import { getDocs, getOpenApi } from "./described.ts";
import { listDocuments, postDocuments } from "./documents.ts";
import { getHealth } from "./health.ts";
import { cancelJob, getJob } from "./jobs.ts";

/** Every route of the API, in the order of the document. */
export const operations: readonly Operation[] = [
  analyze,
  getJob,
  cancelJob,
  listDocuments,
  postDocuments,
  listMyApplications,
  postApplication,
  getApplication,
  patchApplication,
  removeApplication,
  getHealth,
  getOpenApi,
  getDocs,
];
