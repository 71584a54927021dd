import { type InterviewInput, prepareInterview as prepare } from "../../career/interviewing/prepare-interview.ts";
import { InterviewPack } from "../../schemas/interview.ts";
import type { Task } from "../task.ts";

/** Prepares an interview for a posting. */
export const prepareInterview: Task<InterviewInput, InterviewPack> = {
  name: "prepare-interview",
  output: InterviewPack,
  builtin: prepare,
};
