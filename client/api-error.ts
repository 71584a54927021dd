/** One thing that the API objects to. `field` names the place of the request that is at fault, e.g. `cv.text`. */
export interface ApiProblem {
  readonly code: string;
  readonly message: string;
  readonly field?: string | undefined;
}

/** Anything but an answer: a refusal of the API with its own sentences, or no connection at all (`status` 0). */
export class ApiError extends Error {
  readonly status: number;
  readonly problems: readonly ApiProblem[];
  /** Seconds after which it may be tried again, where the API says so. */
  readonly retryAfter: number | null;

  constructor(status: number, problems: readonly ApiProblem[], retryAfter: number | null = null, cause?: unknown) {
    super(problems.map(({ message }) => message).join(" ") || `The API answered ${status}.`, { cause });
    this.name = "ApiError";
    this.status = status;
    this.problems = problems;
    this.retryAfter = retryAfter;
  }

  /** The code of the first problem; `no_connection` where there was no answer. */
  get code(): string {
    return this.problems[0]?.code ?? "unknown";
  }

  /** Whether asking again may help: no connection, too many at once, or an accident on the other side. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const problemOf = (value: unknown): ApiProblem[] => {
  if (!isFields(value) || typeof value.code !== "string" || typeof value.message !== "string") return [];
  const { code, message, field } = value;
  return [{ code, message, ...(typeof field === "string" ? { field } : {}) }];
};

/** The problems that a body names; none if it isn't one of our answers (a gateway's own, for instance). */
const problemsOf = (body: unknown): readonly ApiProblem[] =>
  isFields(body) && Array.isArray(body.errors) ? body.errors.flatMap(problemOf) : [];

/** The error that a refusal stands for. `body` is what came with it, as JSON or text. */
export function refusalOf(response: Response, body: unknown): ApiError {
  const after = Number(response.headers.get("retry-after"));
  return new ApiError(response.status, problemsOf(body), Number.isFinite(after) && after > 0 ? after : null);
}

/** The error of a request that nobody answered. */
export const unreachable = (cause: unknown): ApiError =>
  new ApiError(0, [{ code: "no_connection", message: "The service can't be reached." }], null, cause);
