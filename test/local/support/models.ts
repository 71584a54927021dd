import { ACCOUNT, arn, graphOf, REGION, resource } from "./platform.ts";

const sagemakerArn = (path: string): string => `arn:aws:sagemaker:${REGION}:${ACCOUNT}:${path}`;
export const endpointArn = (name: string): string => sagemakerArn(`endpoint/${name.toLowerCase()}`);

/** A role that a service may take. */
export const roleFor = (name: string, Service: string) =>
  resource(
    "aws:iam/role:Role",
    name,
    {
      assumeRolePolicy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" }],
      }),
    },
    { arn: arn.role(name), name },
  );

export const model = (name: string, task = "feature-extraction", roleName = "embedder") =>
  resource(
    "aws:sagemaker/model:Model",
    name,
    {
      name,
      executionRoleArn: arn.role(roleName),
      primaryContainer: { image: "image", environment: { HF_TASK: task, HF_MODEL_ID: "some/model" } },
    },
    { arn: sagemakerArn(`model/${name}`) },
  );

export const endpointConfiguration = (name: string, modelName: string, maxConcurrency = 2) =>
  resource(
    "aws:sagemaker/endpointConfiguration:EndpointConfiguration",
    name,
    {
      name,
      productionVariants: [
        { modelName, variantName: "main", serverlessConfig: { memorySizeInMb: 3072, maxConcurrency } },
      ],
    },
    { arn: sagemakerArn(`endpoint-config/${name}`) },
  );

export const endpoint = (name: string, endpointConfigName: string) =>
  resource("aws:sagemaker/endpoint:Endpoint", name, { name, endpointConfigName }, { arn: endpointArn(name) });

/** One endpoint, `Embeddings`, whose model extracts features. */
export const embeddingsGraph = graphOf(
  roleFor("embedder", "sagemaker.amazonaws.com"),
  model("minilm"),
  endpointConfiguration("minilm", "minilm"),
  endpoint("Embeddings", "minilm"),
);
