import type { Authorized } from "./custom-authorizer.ts";
import { accessLogTime, decoded, type GatewayPlace, type GatewayRequest, type IamAuthorizer } from "./event.ts";
import type { RestMethod } from "./rest-methods.ts";

/** What the gateway knows of a request to a REST API. */
export interface RestCall {
  readonly request: GatewayRequest;
  /** Names and values as they were sent, in turn. */
  readonly rawHeaders: readonly string[];
  readonly method: RestMethod;
  readonly parameters: Readonly<Record<string, string>>;
  readonly place: GatewayPlace;
  readonly requestId: string;
  readonly apiKey: { readonly id: string; readonly value: string } | null;
  readonly iam: IamAuthorizer | null;
  /** What an authorizer's function has said; null where none was asked. */
  readonly custom: Pick<Authorized, "principalId" | "context"> | null;
}

type Lists = Readonly<Record<string, readonly string[]>>;

function group(pairs: Iterable<readonly [string, string]>): Lists {
  const lists = new Map<string, string[]>();
  for (const [name, value] of pairs) lists.set(name, [...(lists.get(name) ?? []), value]);
  return Object.fromEntries(lists);
}

/** Of several values the last one. */
const lastOf = (lists: Lists): Record<string, string> =>
  Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, values.at(-1) ?? ""]));

const orNull = <T extends object>(value: T): T | null => (Object.keys(value).length === 0 ? null : value);

/** Headers keep the case that they were sent in; what the gateway adds comes after them. */
function headerLists({ request, rawHeaders }: RestCall): Lists {
  const sent = rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""]] : [],
  );
  const known = new Set(sent.map(([name]) => name.toLowerCase()));
  const added = Object.entries(request.headers).filter(([name]) => !known.has(name));
  return group([...sent, ...added.map(([name, value]): [string, string] => [title(name), value])]);
}

const title = (name: string): string => name.replace(/(^|-)([a-z])/g, (_, dash, letter) => dash + letter.toUpperCase());

/**
 * The event of a REST API's proxy integration (payload format 1.0;
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html). Members without
 * content are null.
 */
export function restEventOf(call: RestCall) {
  const { request, method, parameters, place, requestId, apiKey, iam, custom } = call;
  const [fullPath = "/", rawQuery = ""] = request.target.split(/\?(.*)/s, 2);
  const headers = headerLists(call);
  const query = group(new URLSearchParams(rawQuery));
  const domainName = new URL(`http://${request.headers.host ?? "localhost"}`).hostname;
  return {
    resource: method.resourcePath,
    path: decoded(fullPath).slice(place.stage.length + 1) || "/",
    httpMethod: request.method,
    headers: lastOf(headers),
    multiValueHeaders: headers,
    queryStringParameters: orNull(lastOf(query)),
    multiValueQueryStringParameters: orNull(query),
    pathParameters: orNull(parameters),
    stageVariables: null,
    requestContext: {
      accountId: place.accountId,
      apiId: place.apiId,
      ...(custom === null ? {} : { authorizer: { ...custom.context, principalId: custom.principalId } }),
      domainName,
      domainPrefix: domainName.split(".")[0],
      extendedRequestId: requestId,
      httpMethod: request.method,
      identity: {
        accessKey: iam?.accessKey ?? null,
        accountId: iam?.accountId ?? null,
        ...(apiKey === null ? {} : { apiKey: apiKey.value, apiKeyId: apiKey.id }),
        caller: iam?.callerId ?? null,
        cognitoAuthenticationProvider: null,
        cognitoAuthenticationType: null,
        cognitoIdentityId: null,
        cognitoIdentityPoolId: null,
        principalOrgId: iam?.principalOrgId ?? null,
        sourceIp: request.sourceIp,
        user: iam?.userId ?? null,
        userAgent: request.headers["user-agent"] ?? null,
        userArn: iam?.userArn ?? null,
      },
      path: decoded(fullPath),
      protocol: request.protocol,
      requestId,
      requestTime: accessLogTime(request.receivedAt),
      requestTimeEpoch: request.receivedAt,
      resourceId: method.resourceId,
      resourcePath: method.resourcePath,
      stage: place.stage,
    },
    body: request.body.length === 0 ? null : request.body.toString("utf8"),
    isBase64Encoded: false,
  };
}
