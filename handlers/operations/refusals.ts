import { Mistake, type MistakeKind } from "../../operations/mistake.ts";
import { Refusal } from "../api/reply.ts";

type Status = 404 | 409 | 422 | 503;

const ofMistakes: Readonly<Record<MistakeKind, readonly [Status, string]>> = {
  unknown_agent: [404, "not_found"],
  not_found: [404, "not_found"],
  invalid: [422, "invalid"],
  conflict: [409, "conflict"],
  failed: [503, "unavailable"],
};

/** What AWS's services refuse, of the calls that we make for operators. */
const ofServices: Readonly<Record<string, readonly [Status, string]>> = {
  ResourceNotFoundException: [404, "There is no such thing any more."],
  ResourceAlreadyExistsException: [409, "A replay of this name was there before; choose another name."],
  IllegalStatusException: [409, "It has ended already."],
  LimitExceededException: [409, "Too many replays are at work; wait for one to end."],
  PurgeQueueInProgress: [409, "They were thrown away less than a minute ago; SQS wants a minute in between."],
  ResourceInUseException: [409, "It is being switched at this moment; try again in some seconds."],
  ResourceConflictException: [409, "It is being switched at this moment; try again in some seconds."],
  ValidationException: [422, "EventBridge refuses this; check the name and the times."],
  TooManyRequestsException: [503, "AWS asks for some patience; try again in a minute."],
  ThrottlingException: [503, "AWS asks for some patience; try again in a minute."],
};

const codes: Readonly<Record<Status, string>> = {
  404: "not_found",
  409: "conflict",
  422: "invalid",
  503: "unavailable",
};

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What an operator is told of an error; null for what is a fault of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Mistake) {
    const [status, code] = ofMistakes[error.kind];
    return new Refusal(status, [{ code, message: capitalized(error.message) }]);
  }
  if (!(error instanceof Error)) return null;
  const known = Object.hasOwn(ofServices, error.name) ? ofServices[error.name] : undefined;
  if (known === undefined) return null;
  const [status, message] = known;
  return new Refusal(status, [{ code: codes[status], message }]);
}
