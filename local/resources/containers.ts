import * as z from "zod";
import { ACCOUNT, APP_RUNNER, arn, count, type Made, resource, suffixOf, tags, text } from "./define.ts";

const named = (made: Made): string => made.physicalName(made.inputs.name);

/** App Runner's ids are 32 hexadecimal figures. */
const longId = (kind: string, made: Made): string => suffixOf(kind, made.name).padEnd(32, "0");
const serviceArn = (made: Made): string =>
  made.arn("apprunner", `service/${made.inputs.serviceName}/${longId("apprunner", made)}`);
const scalingArn = (made: Made): string =>
  made.arn(
    "apprunner",
    `autoscalingconfiguration/${made.inputs.autoScalingConfigurationName}/1/${longId("scaling", made)}`,
  );

const imageRepository = z.strictObject({
  imageIdentifier: text,
  imageRepositoryType: z.enum(["ECR", "ECR_PUBLIC"]),
  imageConfiguration: z
    .strictObject({
      port: z.string().regex(/^\d+$/).optional(),
      startCommand: text.optional(),
      runtimeEnvironmentVariables: z.record(z.string(), z.string()).optional(),
      runtimeEnvironmentSecrets: z.record(z.string(), arn).optional(),
    })
    .optional(),
});

export const containerTypes = {
  /** There is no registry here: images are named and never pulled. */
  "aws:ecr/repository:Repository": resource(
    {
      name: z
        .string()
        .regex(/^[a-z0-9][a-z0-9._/-]*$/, { error: "not a repository's name" })
        .optional(),
      imageTagMutability: z.enum(["MUTABLE", "IMMUTABLE"]).default("MUTABLE"),
      imageScanningConfiguration: z.strictObject({ scanOnPush: z.boolean() }).optional(),
      encryptionConfigurations: z.array(z.strictObject({ encryptionType: z.literal("AES256") })).optional(),
      forceDelete: z.boolean().default(false),
      tags: tags.optional(),
    },
    {
      name: named,
      arn: (made) => made.arn("ecr", `repository/${named(made)}`),
      registryId: () => ACCOUNT,
      repositoryUrl: (made) => `${ACCOUNT}.dkr.ecr.${made.region}.amazonaws.com/${named(made)}`,
    },
  ),
  /** Built by whoever runs a container of it; the address names the build by its Dockerfile. */
  "awsx:ecr:Image": resource(
    {
      repositoryUrl: text,
      context: text.default("."),
      dockerfile: text.default("Dockerfile"),
      platform: text.optional(),
      args: z.record(z.string(), z.string()).optional(),
      target: text.optional(),
    },
    { imageUri: (made) => `${made.inputs.repositoryUrl}:${suffixOf("image", made.name)}` },
  ),
  /** Deployed and not played: the same image runs here as a service of App Runner. */
  "aws:ecs/expressGatewayService:ExpressGatewayService": resource(
    {
      serviceName: text.optional(),
      executionRoleArn: arn,
      infrastructureRoleArn: arn,
      cpu: text.optional(),
      memory: text.optional(),
      healthCheckPath: text.optional(),
      primaryContainer: z.strictObject({
        image: text,
        containerPort: count.optional(),
        environments: z.array(z.strictObject({ name: text, value: z.string() })).optional(),
        secrets: z.array(z.strictObject({ name: text, valueFrom: arn })).optional(),
      }),
      scalingTargets: z
        .array(
          z.strictObject({
            autoScalingMetric: text,
            autoScalingTargetValue: z.number(),
            minTaskCount: count,
            maxTaskCount: count,
          }),
        )
        .optional(),
      tags: tags.optional(),
    },
    {
      ingressPaths: (made) => [
        { accessType: "PUBLIC", endpoint: `https://${suffixOf("express", made.name)}.${APP_RUNNER}` },
      ],
    },
  ),
  "aws:apprunner/autoScalingConfigurationVersion:AutoScalingConfigurationVersion": resource(
    {
      autoScalingConfigurationName: text.min(4).max(32),
      maxConcurrency: count.min(1).max(200).default(100),
      maxSize: count.min(1).max(25).default(25),
      minSize: count.min(1).max(25).default(1),
      tags: tags.optional(),
    },
    { arn: scalingArn },
    scalingArn,
  ),
  "aws:apprunner/service:Service": resource(
    {
      serviceName: text.min(4).max(40),
      sourceConfiguration: z.strictObject({
        authenticationConfiguration: z.strictObject({ accessRoleArn: arn }).optional(),
        autoDeploymentsEnabled: z.boolean().default(true),
        imageRepository,
      }),
      instanceConfiguration: z
        .strictObject({ cpu: text.optional(), memory: text.optional(), instanceRoleArn: arn.optional() })
        .optional(),
      healthCheckConfiguration: z
        .strictObject({
          protocol: z.enum(["TCP", "HTTP"]).optional(),
          path: text.optional(),
          interval: count.min(1).max(20).optional(),
          timeout: count.min(1).max(20).optional(),
          healthyThreshold: count.min(1).max(20).optional(),
          unhealthyThreshold: count.min(1).max(20).optional(),
        })
        .optional(),
      networkConfiguration: z
        .strictObject({
          ingressConfiguration: z.strictObject({ isPubliclyAccessible: z.boolean() }).optional(),
          egressConfiguration: z.strictObject({ egressType: z.literal("DEFAULT") }).optional(),
        })
        .optional(),
      autoScalingConfigurationArn: arn.optional(),
      tags: tags.optional(),
    },
    {
      arn: serviceArn,
      serviceId: (made) => longId("apprunner", made),
      serviceUrl: (made) => `${suffixOf("apprunner", made.name)}.${APP_RUNNER}`,
    },
    serviceArn,
  ),
};
