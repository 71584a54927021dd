import * as z from "zod";
import { arn, count, type Made, resource, tags, text } from "./define.ts";

const named = (made: Made): string => made.physicalName(made.inputs.name);

/** SageMaker writes names in its ARNs in lower case, whatever they are elsewhere. */
const sagemakerArn = (kind: string, made: Made): string =>
  made.arn("sagemaker", `${kind}/${named(made).toLowerCase()}`);

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html */
const serverlessConfig = z.strictObject({
  memorySizeInMb: z.literal([1024, 2048, 3072, 4096, 5120, 6144]),
  maxConcurrency: count.min(1).max(200),
  provisionedConcurrency: count.min(1).max(200).optional(),
});

export const modelTypes = {
  "aws:sagemaker/model:Model": resource(
    {
      name: text.max(63).optional(),
      executionRoleArn: arn,
      primaryContainer: z.strictObject({
        image: text,
        mode: z.literal("SingleModel").optional(),
        modelDataUrl: text.optional(),
        environment: z.record(z.string(), z.string()),
      }),
      enableNetworkIsolation: z.boolean().default(false),
      tags: tags.optional(),
    },
    { name: named, arn: (made) => sagemakerArn("model", made) },
  ),
  "aws:sagemaker/endpointConfiguration:EndpointConfiguration": resource(
    {
      name: text.max(63).optional(),
      productionVariants: z
        .array(
          z.strictObject({
            /** Not given, it would be drawn at random; here it must be said. */
            variantName: text.max(63),
            modelName: text,
            initialVariantWeight: z.number().min(0).optional(),
            serverlessConfig,
          }),
        )
        .length(1),
      tags: tags.optional(),
    },
    { name: named, arn: (made) => sagemakerArn("endpoint-config", made) },
  ),
  "aws:sagemaker/endpoint:Endpoint": resource(
    { name: text.max(63).optional(), endpointConfigName: text, tags: tags.optional() },
    { name: named, arn: (made) => sagemakerArn("endpoint", made) },
  ),
};
