import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ApiError } from "../../client/api-error.ts";
import { createClient, unwrap } from "../../client/client.ts";
import { areClientTypesFresh } from "../../handlers/api/contract/client-types.ts";

const client = suite("the typed client");

client("its types are those of the API's description (npm run client:generate makes them)", async () => {
  assert.ok(await areClientTypesFresh());
});

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  createClient({
    baseUrl: "http://api.example/api/v1",
    token: async () => "the token",
    fetch: async (request) => {
      assert.is(request.headers.get("authorization"), "Bearer the token");
      return Response.json(body, { status, headers });
    },
  });

/** The error that an asking ends with. */
async function errorOf(asking: Promise<unknown>): Promise<ApiError> {
  const error = await asking.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.instance(error, ApiError);
  return error as ApiError;
}

client("an answer is its data", async () => {
  const answer = { data: { cvs: [], next_cursor: null }, meta: {}, errors: [] };
  assert.equal(await unwrap(answering(200, answer).GET("/cvs")), { cvs: [], next_cursor: null });
});

client("a refusal is an error with the API's sentences, its fields and when to come again", async () => {
  const errors = [{ code: "too_many_requests", message: "Wait for one to end.", field: "cv.text" }];
  const error = await errorOf(unwrap(answering(429, { data: null, errors }, { "retry-after": "7" }).GET("/cvs")));
  assert.is(error.status, 429);
  assert.equal(error.problems, errors);
  assert.is(error.retryAfter, 7);
  assert.ok(error.isPassing);
});

client("what isn't an answer of ours is still an error", async () => {
  const error = await errorOf(unwrap(answering(401, { message: "Unauthorized" }).GET("/cvs")));
  assert.is(error.status, 401);
  assert.equal(error.problems, []);
  assert.not(error.isPassing);
});

client("without a connection there is an error that may pass", async () => {
  const broken = createClient({
    baseUrl: "http://api.example/api/v1",
    fetch: async () => {
      throw new TypeError("fetch failed");
    },
  });
  const error = await errorOf(unwrap(broken.GET("/cvs")));
  assert.is(error.status, 0);
  assert.is(error.code, "no_connection");
  assert.ok(error.isPassing);
});

client.run();
