import * as z from "zod";
import { type Graph, type ResourceNode, resourcesOf } from "../../graph.ts";
import type { Authorizer, Caller } from "../../service.ts";

export interface Endpoint {
  readonly name: string;
  readonly arn: string;
  readonly variantName: string;
  readonly maxConcurrency: number;
}

const Model = z.object({
  name: z.string(),
  arn: z.string(),
  executionRoleArn: z.string(),
  primaryContainer: z.object({ environment: z.object({ HF_TASK: z.string() }) }),
});
const Configuration = z.object({
  name: z.string(),
  productionVariants: z.tuple([
    z.object({
      modelName: z.string(),
      variantName: z.string().default("AllTraffic"),
      serverlessConfig: z.object({ maxConcurrency: z.int() }),
    }),
  ]),
});
const EndpointOutputs = z.object({ name: z.string(), arn: z.string(), endpointConfigName: z.string() });

function readAll<Output>(graph: Graph, type: string, schema: z.ZodType<Output>): (Output & { node: ResourceNode })[] {
  return resourcesOf(graph, type).map((node) => {
    const parsed = schema.safeParse(node.outputs);
    if (parsed.success) return { ...parsed.data, node };
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new Error(`${node.name}: ${problems.join("; ")}`);
  });
}

/**
 * The serverless endpoints of a graph, by name. Throws an Error naming the resource for a name that leads nowhere, a
 * role that SageMaker may not take, and a model that does something else than feature extraction.
 */
export function endpointsOf(graph: Graph, authorizer: Authorizer): ReadonlyMap<string, Endpoint> {
  const models = readAll(graph, "aws:sagemaker/model:Model", Model);
  const configurations = readAll(graph, "aws:sagemaker/endpointConfiguration:EndpointConfiguration", Configuration);
  for (const { node, arn, executionRoleArn, primaryContainer } of models) {
    const task = primaryContainer.environment.HF_TASK;
    if (task !== "feature-extraction") throw new Error(`${node.name}: the task ${task} is not emulated`);
    const sagemaker: Caller = { kind: "service", principal: "sagemaker.amazonaws.com", sourceArn: arn };
    if (!authorizer.decide(sagemaker, { action: "sts:AssumeRole", resource: executionRoleArn }).allowed) {
      throw new Error(
        `${node.name}: Could not assume role ${executionRoleArn}. It must trust sagemaker.amazonaws.com.`,
      );
    }
  }
  const endpoints = readAll(graph, "aws:sagemaker/endpoint:Endpoint", EndpointOutputs).map(
    ({ node, name, arn, endpointConfigName }): Endpoint => {
      const configuration = configurations.find((each) => each.name === endpointConfigName);
      if (!configuration) throw new Error(`${node.name}: there is no endpoint configuration ${endpointConfigName}`);
      const [{ modelName, variantName, serverlessConfig }] = configuration.productionVariants;
      if (!models.some((model) => model.name === modelName)) {
        throw new Error(`${configuration.node.name}: there is no model ${modelName}`);
      }
      return { name, arn, variantName, maxConcurrency: serverlessConfig.maxConcurrency };
    },
  );
  return new Map(endpoints.map((endpoint) => [endpoint.name, endpoint]));
}
