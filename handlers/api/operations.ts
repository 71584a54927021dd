import { operatorOperations } from "../operations/declared.ts";
import { analyze } from "./analyze.ts";
import {
  getApplication,
  listMyApplications,
  patchApplication,
  postApplication,
  removeApplication,
} from "./applications.ts";
import type { Operation } from "./contract/operation.ts";
import { getCv, listMyCvs, patchCv, putCvProfile, removeCv } from "./cvs.ts";
import { getDocs, getOpenApi } from "./described.ts";
import { listDocuments, postDocuments } from "./documents.ts";
import { getEngines } from "./engines.ts";
import { getEvents } from "./events.ts";
import { getHealth } from "./health.ts";
import { cancelJob, deleteJob, getJob } from "./jobs.ts";
import {
  getKnowledge,
  listKnowledgeDocuments,
  postKnowledgeDocument,
  removeKnowledgeDocument,
  searchKnowledge,
} from "./knowledge.ts";
import { listMyJobs, listMyPostings } from "./lists.ts";
import { getExport, getMe, patchMe, removeMe, signOutMe } from "./me.ts";
import { getResearch, postResearch } from "./research.ts";
import { postTailored } from "./tailored.ts";

/** The routes that the API's own function serves, in the order of the document. */
export const operations: readonly Operation[] = [
  analyze,
  listMyJobs,
  getJob,
  getEvents,
  cancelJob,
  deleteJob,
  listDocuments,
  postDocuments,
  postTailored,
  listMyCvs,
  getCv,
  putCvProfile,
  patchCv,
  removeCv,
  listMyPostings,
  listMyApplications,
  postApplication,
  getApplication,
  patchApplication,
  removeApplication,
  searchKnowledge,
  getKnowledge,
  listKnowledgeDocuments,
  postKnowledgeDocument,
  removeKnowledgeDocument,
  postResearch,
  getResearch,
  getMe,
  patchMe,
  getExport,
  signOutMe,
  removeMe,
  getEngines,
  getHealth,
  getOpenApi,
  getDocs,
];

/** What the document describes: also the routes that other functions serve under the same address. */
export const describedOperations: readonly Operation[] = [...operations, ...operatorOperations];
