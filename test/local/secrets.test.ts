import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  RotateSecretCommand,
} from "@aws-sdk/client-secrets-manager";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ACCOUNT, arn, failure, graphOf, platform, REGION, resource, role } from "./support/platform.ts";

const secretArn = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:key-AbCdEf`;
const graph = graphOf(
  resource("aws:secretsmanager/secret:Secret", "key", {}, { name: "key", arn: secretArn }),
  resource("aws:secretsmanager/secretVersion:SecretVersion", "key", { secretId: secretArn, secretString: "s3cret" }),
  ...role("reader", { Effect: "Allow", Action: "secretsmanager:GetSecretValue", Resource: secretArn }),
  ...role("stranger", { Effect: "Allow", Action: "secretsmanager:GetSecretValue", Resource: `${secretArn}-other` }),
);

test("a secret is read by name, by ARN and by a role that may", async () => {
  await using aws = await platform(graph);
  const { secrets } = aws.clients({ kind: "role", arn: arn.role("reader"), functionName: "reader" });
  for (const SecretId of ["key", secretArn, secretArn.slice(0, -7)]) {
    const value = await secrets.send(new GetSecretValueCommand({ SecretId }));
    assert.is(value.SecretString, "s3cret");
    assert.equal(value.VersionStages, ["AWSCURRENT"]);
  }
  const described = await aws.clients().secrets.send(new DescribeSecretCommand({ SecretId: "key" }));
  assert.is(described.ARN, secretArn);
});

test("a role that may not read a secret is told so in AWS's words", async () => {
  await using aws = await platform(graph);
  const { secrets } = aws.clients({ kind: "role", arn: arn.role("stranger"), functionName: "agent" });
  const error = await failure(secrets.send(new GetSecretValueCommand({ SecretId: "key" })));
  assert.is(error.name, "AccessDeniedException");
  assert.match(
    error.message,
    `User: arn:aws:sts::${ACCOUNT}:assumed-role/stranger/agent is not authorized to perform: secretsmanager:GetSecretValue on resource: ${secretArn}`,
  );
});

test("what is put into a secret is its value from then on, once for each token", async () => {
  await using aws = await platform(graph);
  const { secrets } = aws.clients();
  const ClientRequestToken = "6f2d8d5e-2f1b-4c58-9a3e-0f8e6f1f0a01";
  const put = { SecretId: "key", SecretString: "n3wer", ClientRequestToken };
  const { VersionId } = await secrets.send(new PutSecretValueCommand(put));
  await secrets.send(new PutSecretValueCommand(put));
  const value = await secrets.send(new GetSecretValueCommand({ SecretId: "key" }));
  assert.equal([value.SecretString, value.VersionId], ["n3wer", VersionId]);
  const other = await failure(secrets.send(new PutSecretValueCommand({ ...put, SecretString: "other" })));
  assert.is(other.name, "ResourceExistsException");
});

test("an unknown secret and an operation that is not emulated are refused by name", async () => {
  await using aws = await platform(graph);
  const { secrets } = aws.clients();
  assert.is(
    (await failure(secrets.send(new GetSecretValueCommand({ SecretId: "no" })))).name,
    "ResourceNotFoundException",
  );
  const rotated = await failure(secrets.send(new RotateSecretCommand({ SecretId: "key" })));
  assert.is(rotated.name, "UnknownOperationException");
  assert.match(rotated.message, "RotateSecret");
});

test.run();
