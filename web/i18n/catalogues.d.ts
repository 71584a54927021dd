import "i18next";
import type analytics from "../messages/en/analytics.json";
import type analyze from "../messages/en/analyze.json";
import type applications from "../messages/en/applications.json";
import type cvs from "../messages/en/cvs.json";
import type data from "../messages/en/data.json";
import type operations from "../messages/en/operations.json";
import type problems from "../messages/en/problems.json";
import type result from "../messages/en/result.json";
import type results from "../messages/en/results.json";
import type settings from "../messages/en/settings.json";
import type shell from "../messages/en/shell.json";

/** The texts by name: a key that isn't in the English catalogue doesn't compile. A new page adds its file here. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: {
      shell: typeof shell;
      problems: typeof problems;
      analyze: typeof analyze;
      result: typeof result;
      settings: typeof settings;
      results: typeof results;
      operations: typeof operations;
      data: typeof data;
      cvs: typeof cvs;
      applications: typeof applications;
      analytics: typeof analytics;
    };
  }
}
