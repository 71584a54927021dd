import { GetIndexCommand, PutVectorsCommand, QueryVectorsCommand } from "@aws-sdk/client-s3vectors";
import { InvokeEndpointCommand } from "@aws-sdk/client-sagemaker-runtime";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { captureGraph } from "../../local/capture/capture.ts";
import { createRestApis } from "../../local/gateway/rest-api.ts";
import { resourcesOf } from "../../local/graph.ts";
import { createAuthorizer } from "../../local/iam/authorizer.ts";
import { createIdentities } from "../../local/identities.ts";
import { silent } from "../../local/log.ts";
import { openStore } from "../../local/store.ts";
import { root } from "../support/platform.ts";
import { failure, platform } from "./support/platform.ts";

/** A knowledge base as a program of ours would build it. */
const PROGRAM = `
import * as aws from "@pulumi/aws";

const bucket = new aws.s3.VectorsVectorBucket("knowledge", { vectorBucketName: "careerassist-knowledge", forceDestroy: true });
const index = new aws.s3.VectorsIndex("chunks", {
  vectorBucketName: bucket.vectorBucketName,
  indexName: "chunks",
  dataType: "float32",
  dimension: 384,
  distanceMetric: "cosine",
  metadataConfiguration: { nonFilterableMetadataKeys: ["text"] },
});
new aws.s3.VectorsVectorBucketPolicy("knowledge", {
  vectorBucketArn: bucket.vectorBucketArn,
  policy: JSON.stringify({ Version: "2012-10-17", Statement: [
    { Effect: "Deny", Principal: "*", Action: "s3vectors:DeleteIndex", Resource: "*" },
  ] }),
});

const trust = (Service: string) => JSON.stringify({ Version: "2012-10-17", Statement: [
  { Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" },
] });
const role = new aws.iam.Role("embedder", { assumeRolePolicy: trust("sagemaker.amazonaws.com") });
const model = new aws.sagemaker.Model("minilm", {
  executionRoleArn: role.arn,
  primaryContainer: {
    image: "763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-pytorch-inference:cpu",
    environment: { HF_MODEL_ID: "sentence-transformers/all-MiniLM-L6-v2", HF_TASK: "feature-extraction" },
  },
});
const configuration = new aws.sagemaker.EndpointConfiguration("minilm", {
  productionVariants: [{
    variantName: "main", modelName: model.name, serverlessConfig: { memorySizeInMb: 3072, maxConcurrency: 2 },
  }],
});
const embeddings = new aws.sagemaker.Endpoint("embeddings", { endpointConfigName: configuration.name });

const images = new aws.ecr.Repository("researcher", { forceDelete: true });
const scaling = new aws.apprunner.AutoScalingConfigurationVersion("researcher", {
  autoScalingConfigurationName: "researcher", minSize: 1, maxSize: 2, maxConcurrency: 10,
});
const service = new aws.apprunner.Service("researcher", {
  serviceName: "researcher",
  sourceConfiguration: {
    autoDeploymentsEnabled: false,
    imageRepository: {
      imageIdentifier: images.repositoryUrl.apply((url) => url + ":latest"),
      imageRepositoryType: "ECR",
      imageConfiguration: { port: "8080", runtimeEnvironmentVariables: { INDEX: index.indexArn } },
    },
  },
  instanceConfiguration: { cpu: "1024", memory: "2048" },
  autoScalingConfigurationArn: scaling.arn,
});

const worker = new aws.iam.Role("ingest", { assumeRolePolicy: trust("lambda.amazonaws.com") });
const ingest = new aws.lambda.Function("ingest", {
  role: worker.arn, runtime: "nodejs24.x", handler: "index.handler",
  code: new (await import("@pulumi/pulumi")).asset.FileArchive("./schemas"),
});
const api = new aws.apigateway.RestApi("ingest", { endpointConfiguration: { types: "REGIONAL" } });
const path = new aws.apigateway.Resource("ingest", {
  restApi: api.id, parentId: api.rootResourceId, pathPart: "ingest",
});
const method = new aws.apigateway.Method("ingest", {
  restApi: api.id, resourceId: path.id, httpMethod: "POST", authorization: "NONE", apiKeyRequired: true,
});
const integration = new aws.apigateway.Integration("ingest", {
  restApi: api.id, resourceId: path.id, httpMethod: method.httpMethod, type: "AWS_PROXY",
  integrationHttpMethod: "POST", uri: ingest.invokeArn,
});
const deployment = new aws.apigateway.Deployment("ingest", { restApi: api.id }, { dependsOn: [integration] });
const stage = new aws.apigateway.Stage("ingest", { restApi: api.id, deployment: deployment.id, stageName: "v1" });
const key = new aws.apigateway.ApiKey("ingest", {});
const plan = new aws.apigateway.UsagePlan("ingest", {
  apiStages: [{ apiId: api.id, stage: stage.stageName }],
  throttleSettings: { burstLimit: 10, rateLimit: 5 },
  quotaSettings: { limit: 1000, period: "DAY" },
});
new aws.apigateway.UsagePlanKey("ingest", { keyId: key.id, keyType: "API_KEY", usagePlanId: plan.id });

export const endpointName = embeddings.name;
export const serviceUrl = service.serviceUrl;
export const invokeUrl = stage.invokeUrl;
export const keyValue = key.value;
`;

const graph = await captureGraph({ root, stack: "dev", source: PROGRAM });

test("a text becomes a vector of the program's endpoint and is found in the program's index", async () => {
  await using aws = await platform(graph);
  const region = { region: "us-east-1" };
  const { vectors, models } = aws.clients();
  const index = { vectorBucketName: "careerassist-knowledge", indexName: "chunks" };
  // The endpoint of the tests stands in another region than the program; only ARNs know of it.
  assert.match((await vectors.send(new GetIndexCommand(index))).index?.indexArn ?? "", `:${region.region}:`);
  const texts = ["Negotiate the salary before you sign", "List your Kubernetes certificates first"];
  const embed = async (inputs: string): Promise<number[]> => {
    const EndpointName = String(graph.outputs.endpointName);
    const Body = JSON.stringify({ inputs });
    const answer = await models.send(
      new InvokeEndpointCommand({ EndpointName, ContentType: "application/json", Body: Buffer.from(Body) }),
    );
    const [tokens = []]: number[][][] = JSON.parse(Buffer.from(answer.Body ?? []).toString("utf8"));
    return Array.from({ length: 384 }, (_, at) => tokens.reduce((sum, token) => sum + (token[at] ?? 0), 0));
  };
  for (const [n, text] of texts.entries()) {
    const one = { key: `${n}`, data: { float32: await embed(text) }, metadata: { text, kind: "guide" } };
    await vectors.send(new PutVectorsCommand({ ...index, vectors: [one] }));
  }
  const float32 = await embed("salary negotiation");
  const found = await vectors.send(
    new QueryVectorsCommand({ ...index, topK: 1, queryVector: { float32 }, filter: { kind: "guide" } }),
  );
  assert.equal(
    found.vectors?.map(({ key }) => key),
    ["0"],
  );
});

test("the REST API of the program opens to its key, at the address that the stack tells", async () => {
  const { invokeUrl, keyValue } = graph.outputs;
  assert.match(String(invokeUrl), /^http:\/\/front-door\.careerassist\.invalid\/rest-api\/\w+\/v1$/);
  assert.match(String(keyValue), /^[\w-]{40}$/);
  const store = openStore(":memory:");
  const functions = {
    invoke: async () => ({ ok: true, payload: { statusCode: 204 }, milliseconds: 1 }) as const,
  };
  const identities = createIdentities();
  const options = { graph, functions, identities, authorizer: createAuthorizer(graph), store, log: silent };
  assert.type(createRestApis(options), "function");
  store.close();
});

test("an App Runner service is told of, with the place of its address", () => {
  assert.match(String(graph.outputs.serviceUrl), /^[0-9a-f]{7}\.app-runner\.careerassist\.invalid$/);
  const [service] = resourcesOf(graph, "aws:apprunner/service:Service");
  assert.match(String(service?.outputs.arn), /^arn:aws:apprunner:us-east-1:000000000000:service\/researcher\//);
});

test("what SageMaker or S3 Vectors would not take stops the start with the property's name", async () => {
  const refusal = async (statement: string): Promise<string> => {
    const source = `import * as aws from "@pulumi/aws";\n${statement}\n`;
    return (await failure(captureGraph({ root, stack: "dev", source }))).message;
  };
  const index = (
    more: string,
  ) => `new aws.s3.VectorsIndex("chunks", { vectorBucketName: "knowledge", indexName: "chunks",
    dataType: "float32", dimension: 384, distanceMetric: "cosine", ${more} } as never);`;
  assert.match(await refusal(index("dimension: 5000")), /chunks.*dimension/);
  assert.match(await refusal(index('distanceMetric: "dotproduct"')), /chunks.*distanceMetric/);
  assert.match(await refusal(index('indexName: "Chunks"')), /chunks.*indexName.*not a vector index's name/);
  assert.match(
    await refusal(`new aws.sagemaker.EndpointConfiguration("c", { productionVariants: [
      { variantName: "v", modelName: "m", serverlessConfig: { memorySizeInMb: 3000, maxConcurrency: 2 } }] });`),
    /c".*memorySizeInMb/,
  );
  assert.match(
    await refusal(`new aws.sagemaker.EndpointConfiguration("c", { productionVariants: [
      { variantName: "v", modelName: "m", instanceType: "ml.m5.large", initialInstanceCount: 1 }] });`),
    /c".*serverlessConfig|instanceType/,
  );
});

test.run();
