import "i18next";
import type analyze from "../messages/en/analyze.json";
import type problems from "../messages/en/problems.json";
import type result from "../messages/en/result.json";
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
    };
  }
}
