/** Something that the person can mend: one sentence, no stack trace. `exitCode` 1: it failed, 2: wrong usage. */
export class CliError extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
