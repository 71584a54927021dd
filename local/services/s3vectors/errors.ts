import { AwsError } from "../../aws-error.ts";

/** One member of a request that is wrong, as `fieldList` of a ValidationException names it. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** A ValidationException with the members that it is about. */
export class InvalidRequest extends AwsError {
  readonly fieldList: readonly FieldProblem[];

  constructor(message: string, fieldList: readonly FieldProblem[]) {
    super("ValidationException", message);
    this.fieldList = fieldList;
  }
}

/** A request in which one member is wrong; `detail` is what `fieldList` says of it, if that is more or less. */
export const invalid = (message: string, path: string, detail = message): InvalidRequest =>
  new InvalidRequest(message, [{ path, message: detail }]);

export const noSuchBucket = (): AwsError =>
  new AwsError("NotFoundException", "The specified vector bucket could not be found", 404);

/** Operations on vectors answer so for a missing bucket too. */
export const noSuchIndex = (): AwsError =>
  new AwsError("NotFoundException", "The specified index could not be found", 404);
