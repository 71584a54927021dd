import { randomBytes } from "node:crypto";
import type { JwtAuthorizer } from "./jwt.ts";
import type { RouteMatch } from "./routes.ts";

/** Who called, as `requestContext.authorizer.iam` says it. */
export interface IamAuthorizer {
  readonly accessKey: string;
  readonly accountId: string;
  readonly callerId: string;
  readonly cognitoIdentity: null;
  readonly principalOrgId: string;
  readonly userArn: string;
  readonly userId: string;
}

/** What an event says of its caller; null on open routes. */
export type Authorized = { readonly iam: IamAuthorizer } | { readonly jwt: JwtAuthorizer } | null;

export interface GatewayRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly protocol: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly sourceIp: string;
  readonly receivedAt: number;
}

export interface GatewayPlace {
  readonly accountId: string;
  readonly apiId: string;
  readonly stage: string;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (value: number): string => String(value).padStart(2, "0");

/** `12/Mar/2026:19:03:58 +0000` */
export function accessLogTime(milliseconds: number): string {
  const at = new Date(milliseconds);
  const day = `${two(at.getUTCDate())}/${MONTHS[at.getUTCMonth()]}/${at.getUTCFullYear()}`;
  return `${day}:${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
}

/** Ids of requests are fifteen characters of Base64 and a sign of equality. */
export const newRequestId = (): string =>
  `${randomBytes(12).toString("base64").replaceAll(/[+/]/g, "-").slice(0, 15)}=`;

/** Percent-decoding that leaves malformed escapes as they are. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Types whose bodies reach the function as text; all others come in Base64. */
const isText = (type: string): boolean =>
  /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml)))/i.test(type);

function bodyOf(request: GatewayRequest): { body?: string; isBase64Encoded: boolean } {
  if (request.body.length === 0) return { isBase64Encoded: false };
  const type = request.headers["content-type"];
  const encoded = request.headers["content-encoding"] !== undefined;
  if (!encoded && (type === undefined || isText(type))) {
    const text = request.body.toString("utf8");
    if (Buffer.byteLength(text) === request.body.length) return { body: text, isBase64Encoded: false };
  }
  return { body: request.body.toString("base64"), isBase64Encoded: true };
}

function queryOf(raw: string): Record<string, string> {
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(raw)) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, list]) => [name, list.join(",")]));
}

const unlessEmpty = <T extends object>(name: string, value: T): Record<string, T> =>
  Object.keys(value).length === 0 ? {} : { [name]: value };

/**
 * The event of payload format 2.0. As HTTP APIs do it: the path is decoded, the query string isn't; repeated values are joined by
 * commas; cookies are a list of their own; members without content are left out.
 */
export function eventOf(
  request: GatewayRequest,
  match: RouteMatch,
  place: GatewayPlace,
  requestId: string,
  authorizer: Authorized,
): object {
  const mark = request.target.indexOf("?");
  const path = decoded(mark < 0 ? request.target : request.target.slice(0, mark));
  const rawQueryString = mark < 0 ? "" : request.target.slice(mark + 1);
  const { cookie, ...headers } = request.headers;
  const cookies = cookie === undefined ? [] : cookie.split(/; */).filter((part) => part !== "");
  const domainName = new URL(`http://${headers.host ?? "localhost"}`).hostname;
  return {
    version: "2.0",
    routeKey: match.route.key,
    rawPath: path,
    rawQueryString,
    ...(cookies.length === 0 ? {} : { cookies }),
    headers,
    ...unlessEmpty("queryStringParameters", queryOf(rawQueryString)),
    requestContext: {
      accountId: place.accountId,
      apiId: place.apiId,
      ...(authorizer === null ? {} : { authorizer }),
      domainName,
      domainPrefix: domainName.split(".")[0],
      http: {
        method: request.method,
        path,
        protocol: request.protocol,
        sourceIp: request.sourceIp,
        userAgent: headers["user-agent"] ?? "",
      },
      requestId,
      routeKey: match.route.key,
      stage: place.stage,
      time: accessLogTime(request.receivedAt),
      timeEpoch: request.receivedAt,
    },
    ...unlessEmpty("pathParameters", match.parameters),
    ...bodyOf(request),
  };
}
