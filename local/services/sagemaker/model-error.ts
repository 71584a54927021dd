import type { Place } from "../../arn.ts";
import { AwsError } from "../../aws-error.ts";

/** The container of a model answered with an error, too late, or too much. */
export class ModelError extends AwsError {
  readonly originalStatusCode: number;
  readonly originalMessage: string;

  constructor(message: string, originalStatusCode: number, originalMessage: string) {
    super("ModelError", message, 424);
    this.originalStatusCode = originalStatusCode;
    this.originalMessage = originalMessage;
  }
}

const seeLogs = (endpointName: string, { region, account }: Place): string =>
  `See https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#logEventViewer:group=/aws/sagemaker/Endpoints/${endpointName} in account ${account} for more information.`;

/** SageMaker calls the container `primary`, and an error below 500 the client's. */
export function modelError(status: number, body: string, endpointName: string, place: Place): ModelError {
  const side = status >= 400 && status < 500 ? "client" : "server";
  const message = `Received ${side} error (${status}) from primary with message "${body}". ${seeLogs(endpointName, place)}`;
  return new ModelError(message, status, body);
}

export function tooLarge(endpointName: string, place: Place): ModelError {
  const message = "Received server error (500) from primary and could not load the entire response body.";
  return new ModelError(`${message} ${seeLogs(endpointName, place)}`, 500, "");
}

export const timedOut = (endpointName: string, place: Place): ModelError =>
  modelError(
    0,
    "Your invocation timed out while waiting for a response from container primary. Review the latency metrics for each container in Amazon CloudWatch, resolve the issue, and try again.",
    endpointName,
    place,
  );
