import { AwsError } from "../../aws-error.ts";
import type { HttpReply, HttpRequest } from "../../service.ts";
import { requestId } from "./events.ts";
import { document, element } from "./xml.ts";

/** S3 has older names for what the other services call otherwise. */
const NAMES: Readonly<Record<string, { readonly code: string; readonly status?: number }>> = {
  AccessDeniedException: { code: "AccessDenied", status: 403 },
  MissingAuthenticationTokenException: { code: "AccessDenied", status: 403 },
  ExpiredSignature: { code: "AccessDenied", status: 403 },
  InvalidSignatureException: { code: "SignatureDoesNotMatch", status: 403 },
  UnrecognizedClientException: { code: "InvalidAccessKeyId", status: 403 },
  IncompleteSignatureException: { code: "AuthorizationHeaderMalformed", status: 400 },
  RequestEntityTooLargeException: { code: "EntityTooLarge", status: 400 },
  InternalFailure: { code: "InternalError", status: 500 },
};

/** An error as S3 answers it: XML with a code and a message. */
export function failure(error: unknown, request: HttpRequest): HttpReply {
  const known =
    error instanceof AwsError ? error : new AwsError("InternalError", "We encountered an internal error.", 500);
  const { code, status } = rename(known);
  const id = requestId();
  const body = document(
    element("Error", [
      element("Code", code),
      element("Message", known.message),
      element("Resource", request.url.pathname),
      element("RequestId", id),
    ]),
  );
  return { status, headers: { "content-type": "application/xml", "x-amz-request-id": id }, body };
}

function rename(error: AwsError): { readonly code: string; readonly status: number } {
  if (error.code === "InvalidSignatureException" && /^Signature (expired|not yet current)/.test(error.message)) {
    return { code: "RequestTimeTooSkewed", status: 403 };
  }
  const known = Object.hasOwn(NAMES, error.code) ? NAMES[error.code] : undefined;
  return { code: known?.code ?? error.code, status: known?.status ?? error.status };
}
