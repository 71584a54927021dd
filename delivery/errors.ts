/**
 * An error that no retry mends: the step is given up at once. `code` is of the catalogue of problems and travels in
 * `StepFailed`. Every other error is retried, and only the last receive gives up.
 */
export class PermanentError extends Error {
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(code, options);
    this.name = "PermanentError";
    this.code = code;
  }
}

/** A message that is not one of our events, or not as declared. It goes to the dead letters, with the reason. */
export class InvalidEventError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InvalidEventError";
  }
}

/**
 * The bus doesn't take an event as it is (too large, not permitted, malformed): to send it again at once is of no use.
 * `code` is the bus's own.
 */
export class EventRefused extends Error {
  readonly code: string;

  constructor(message: string, code: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "EventRefused";
    this.code = code;
  }
}
