import { type Command, InvalidArgumentError, Option } from "commander";
import type { RequestOptionsInput } from "../client/schema.ts";
import { formatsOf, pageSizes, templateNames } from "../schemas/documents.ts";
import { InterviewOptions, LanguageCode, LetterOptions } from "../schemas/options.ts";
import { type Step, type SubmittedType, SubmittedTypeName, wantsOf } from "../schemas/requests.ts";
import type { RequestView } from "./client.ts";
import type { ConvertOptions } from "./commands/convert.ts";
import type { RunOptions } from "./commands/run.ts";
import { CliError } from "./errors.ts";

/** What a person may say about the results, as flags. */
interface Wishes extends RunOptions {
  readonly length?: LetterOptions["length"];
  readonly tone?: LetterOptions["tone"];
  readonly language?: LanguageCode;
  readonly instructions?: string;
  readonly interviewType?: InterviewOptions["type"];
  readonly difficulty?: InterviewOptions["difficulty"];
  readonly questions?: number;
}

const defined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

/** The options of the API from flags; those of results that aren't wanted are left out. */
function optionsOf(type: SubmittedType, wishes: Wishes): RequestOptionsInput {
  const { length, tone, language, instructions, interviewType, difficulty, questions } = wishes;
  const groups = {
    rewrite: defined({ language }),
    letter: defined({ length, tone, language, instructions }),
    interview: defined({ type: interviewType, difficulty, questions, language }),
  };
  const wants = wantsOf(type);
  const given = Object.entries(groups).filter(
    ([step, options]) => wants.some((want) => want === step) && Object.keys(options).length > 0,
  );
  return Object.fromEntries(given);
}

/** The API gives so many at once. */
const MOST_LISTED = 100;

const { minValue: fewest, maxValue: most } = InterviewOptions.shape.questions.unwrap();

function numberOfQuestions(text: string): number {
  const count = Number(text);
  if (!InterviewOptions.shape.questions.safeParse(count).success) {
    throw new InvalidArgumentError(`It is a whole number from ${fewest} to ${most}.`);
  }
  return count;
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_LISTED) return limit;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${MOST_LISTED}.`);
}

const output = (command: Command): Command =>
  command
    .option("--json", "print one JSON document on stdout and nothing else")
    .option("--out <folder>", "write the results into this folder, typeset documents included")
    .exitOverride();

const style = (command: Command): Command =>
  command
    .addOption(new Option("--template <name>", "how documents are set").choices(templateNames))
    .addOption(new Option("--page <size>", "the size of pages").choices(pageSizes));

const language = (command: Command): Command =>
  command.addOption(new Option("--language <code>", "the language to write in").choices(LanguageCode.options));

const letter = (command: Command): Command =>
  command
    .addOption(new Option("--length <length>", "of the letter").choices(LetterOptions.shape.length.unwrap().options))
    .addOption(new Option("--tone <tone>", "of the letter").choices(LetterOptions.shape.tone.unwrap().options))
    .option("--instructions <text>", "what you wish for the letter, in your own words");

const interview = (command: Command): Command =>
  command
    .addOption(
      new Option("--interview-type <type>", "which questions").choices(InterviewOptions.shape.type.unwrap().options),
    )
    .addOption(
      new Option("--difficulty <level>", "how hard").choices(InterviewOptions.shape.difficulty.unwrap().options),
    )
    .option("--questions <count>", "how many questions", numberOfQuestions);

const cvArgument = "the CV: PDF, DOCX, HTML, JSON Resume, LinkedIn's ZIP, text or Markdown; - reads standard input";
const postingArgument = "the job posting, likewise, or its address (https://…)";

/** How each result is shown; all that a request has brought are shown one after the other. */
async function renderer(steps: readonly Step[]): Promise<(view: RequestView) => string> {
  const { renderAnalysis, renderCv, renderJob } = await import("./render.ts");
  const { renderAnalytics, renderEngines, renderInterview, renderLetter, renderRewrite } = await import(
    "./render-writing.ts"
  );
  const all: Readonly<Record<Step, (view: RequestView) => string>> = {
    cv: renderCv,
    job: renderJob,
    gap: renderAnalysis,
    rewrite: renderRewrite,
    letter: renderLetter,
    interview: renderInterview,
    charts: renderAnalytics,
    research: () => "",
  };
  const shown = [...steps.map((step) => all[step]), renderEngines];
  return (view) =>
    shown
      .map((render) => render(view))
      .filter((text) => text !== "")
      .join("\n\n");
}

/** What a person wants to see of a type: its results, without those that they are only made from. */
const shownOf: Readonly<Record<SubmittedType, readonly Step[]>> = {
  cv_parse: ["cv"],
  job_parse: ["job"],
  gap_analysis: ["gap"],
  cv_rewrite: ["rewrite"],
  cover_letter: ["letter"],
  interview_prep: ["interview"],
  full_analysis: ["gap", "rewrite", "letter", "interview"],
  get_analytics: ["charts"],
};

async function run(type: SubmittedType, files: readonly (string | undefined)[], wishes: Wishes): Promise<void> {
  const { runRequest } = await import("./commands/run.ts");
  const parts = wantsOf(type).filter((step) => step === "cv" || step === "job");
  const given = files.filter((file) => file !== undefined);
  if (given.length < parts.length) {
    throw new CliError(`${type} needs a CV and a posting: careerassist analyze CV POSTING`, 2);
  }
  // A type that reads one document takes the last that is given: the posting of a pair, or the only one.
  const paths =
    parts.length === 1
      ? { [parts[0] ?? "cv"]: (parts[0] === "job" ? given.at(-1) : given[0]) ?? "" }
      : Object.fromEntries(parts.map((part, index) => [part, given[index] ?? ""]));
  await runRequest(type, paths, wishes, await renderer(shownOf[type]), optionsOf(type, wishes));
}

/** The commands that hand requests in. */
export function addRequestCommands(program: Command): void {
  const pair = (name: string, description: string): Command =>
    output(
      style(
        program
          .command(name)
          .description(description)
          .argument("<cv>", cvArgument)
          .argument(name === "analyze" ? "[posting]" : "<posting>", postingArgument),
      ),
    );

  interview(
    letter(
      language(pair("analyze", "compare a CV with a posting, tailor it, write the letter, prepare the interview")),
    ),
  )
    .addOption(
      new Option("--type <type>", "what is wanted").choices(SubmittedTypeName.options).default("full_analysis"),
    )
    .action((cv: string, posting: string | undefined, wishes: Wishes & { type: SubmittedType }) =>
      run(wishes.type, [cv, posting], wishes),
    );

  language(pair("rewrite", "tailor a CV to a posting, change by change")).action(
    (cv: string, posting: string, wishes: Wishes) => run("cv_rewrite", [cv, posting], wishes),
  );
  letter(language(pair("letter", "write the cover letter for a posting"))).action(
    (cv: string, posting: string, wishes: Wishes) => run("cover_letter", [cv, posting], wishes),
  );
  interview(language(pair("interview", "prepare an interview for a posting"))).action(
    (cv: string, posting: string, wishes: Wishes) => run("interview_prep", [cv, posting], wishes),
  );

  output(program.command("analytics").description("chart your applications")).action((wishes: Wishes) =>
    run("get_analytics", [], wishes),
  );

  style(program.command("convert").description("write a CV in another format, without a posting"))
    .argument("<cv>", cvArgument)
    .addOption(new Option("--to <format>", "the format").choices(formatsOf.cv).makeOptionMandatory())
    .option("--out <file>", "the file to write; - writes to standard output")
    .exitOverride()
    .action(async (cv: string, options: ConvertOptions) => {
      const { convert } = await import("./commands/convert.ts");
      await convert(cv, options);
    });

  const parse = program.command("parse").description("read one document and show what was understood").exitOverride();
  output(parse.command("cv").description("read a CV").argument("<file>")).action((file: string, wishes: Wishes) =>
    run("cv_parse", [file], wishes),
  );
  output(parse.command("job").description("read a job posting").argument("<file>", postingArgument)).action(
    (file: string, wishes: Wishes) => run("job_parse", [file], wishes),
  );

  program
    .command("requests")
    .description("list what you have asked for, newest first")
    .addOption(new Option("--limit <n>", "so many").argParser(readLimit).default(20))
    .option("--json", "print JSON instead of text")
    .exitOverride()
    .action(async (options: { limit: number; json?: boolean }) => {
      const { listRequests } = await import("./commands/requests.ts");
      await listRequests(options);
    });

  program
    .command("delete")
    .description("delete requests with everything that came of them; your CVs and applications stay")
    .argument("<request...>", "their ids, as `requests` shows them")
    .exitOverride()
    .action(async (ids: string[]) => {
      const { deleteRequests } = await import("./commands/requests.ts");
      await deleteRequests(ids);
    });
}
