import * as aws from "@pulumi/aws";
import * as awsx from "@pulumi/awsx";
import * as pulumi from "@pulumi/pulumi";
import { alarmOnAbsence, alarmOnService } from "./alarm.ts";
import { type Grant, policy, trustedBy } from "./policy.ts";

/** Where the service runs. */
export type ResearcherHost = "app-runner" | "ecs-express";

export interface ResearcherArgs {
  readonly host: ResearcherHost;
  /** The settings of the service by name, as `docs/research.md` lists them. */
  readonly variables: Readonly<Record<string, string>>;
  /** The secret with the keys that the service is called by. */
  readonly keysSecretArn: pulumi.Output<string>;
  /** What the service needs to believe people's access tokens, by the names of its variables. */
  readonly signIn: Readonly<Record<string, pulumi.Output<string> | string>>;
  /** The REST API of the knowledge base, and the secret with a key of the service's own for it. */
  readonly knowledge: { readonly url: pulumi.Output<string>; readonly keySecretArn: pulumi.Output<string> };
  /** The secrets have their values once this is done. */
  readonly made: pulumi.Resource;
  readonly logDays: number;
  readonly alarmTopicArn?: string | undefined;
}

const PORT = 8080;
const HEALTH = "/health";
/** Calls of one instance at the same time: each may have a browser. */
const CONCURRENCY = 4;
const MOST_INSTANCES = 2;

/** What one instance has: 1 vCPU, 2 GB. */
const size = { cpu: "1024", memory: "2048" };

/** The researcher: an image, and the service that runs it. */
export class Researcher extends pulumi.ComponentResource {
  readonly url: pulumi.Output<string>;
  readonly keysSecretArn: pulumi.Output<string>;

  constructor(name: string, args: ResearcherArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:Researcher", name, {}, options);
    const parent = { parent: this };
    const repository = new aws.ecr.Repository(
      name,
      { imageScanningConfiguration: { scanOnPush: true }, forceDelete: pulumi.getStack() !== "prod" },
      parent,
    );
    const image = new awsx.ecr.Image(
      name,
      {
        repositoryUrl: repository.repositoryUrl,
        context: ".",
        dockerfile: "researcher/Dockerfile",
        platform: "linux/amd64",
      },
      parent,
    );
    const secrets = { RESEARCHER_API_KEYS: args.keysSecretArn, KNOWLEDGE_API_KEY: args.knowledge.keySecretArn };
    const variables = pulumi
      .all([args.knowledge.url, pulumi.all({ ...args.signIn })])
      .apply(([url, signIn]): Record<string, string> => ({ ...args.variables, ...signIn, KNOWLEDGE_URL: url }));
    const service = { name, image: image.imageUri, secrets, variables, args, parent: this };
    this.url = args.host === "app-runner" ? appRunner(service, repository.arn) : ecsExpress(service, repository.arn);
    this.keysSecretArn = args.keysSecretArn;
    this.registerOutputs({ url: this.url });
  }

  /** The permission to read the key that the service is called by. */
  call(): Grant[] {
    return [{ sid: "ResearchersKey", actions: ["secretsmanager:GetSecretValue"], resources: [this.keysSecretArn] }];
  }
}

interface ServiceArgs {
  readonly name: string;
  readonly image: pulumi.Output<string>;
  /** Secrets by the names of the variables that they become. */
  readonly secrets: Readonly<Record<string, pulumi.Output<string>>>;
  readonly variables: pulumi.Output<Record<string, string>>;
  readonly args: ResearcherArgs;
  readonly parent: pulumi.Resource;
}

const pull = (repositoryArn: pulumi.Input<string>): Grant[] => [
  { sid: "Registry", actions: ["ecr:GetAuthorizationToken"], resources: ["*"] },
  {
    sid: "Pull",
    actions: [
      "ecr:BatchCheckLayerAvailability",
      "ecr:BatchGetImage",
      "ecr:DescribeImages",
      "ecr:GetDownloadUrlForLayer",
    ],
    resources: [repositoryArn],
  },
];

const readSecrets = (secrets: ServiceArgs["secrets"]): Grant[] => [
  { sid: "Keys", actions: ["secretsmanager:GetSecretValue"], resources: Object.values(secrets) },
];

function roleFor(name: string, service: string, grants: readonly Grant[], parent: pulumi.Resource) {
  const role = new aws.iam.Role(name, { assumeRolePolicy: trustedBy(service) }, { parent });
  const permissions = new aws.iam.RolePolicy(name, { role: role.id, policy: policy(grants) }, { parent });
  return { role, permissions };
}

/** On App Runner. Answers the address. */
function appRunner(
  { name, image, secrets, variables, args, parent }: ServiceArgs,
  repositoryArn: pulumi.Output<string>,
) {
  const access = roleFor(`${name}-access`, "build.apprunner.amazonaws.com", pull(repositoryArn), parent);
  const instance = roleFor(`${name}-instance`, "tasks.apprunner.amazonaws.com", readSecrets(secrets), parent);
  const scaling = new aws.apprunner.AutoScalingConfigurationVersion(
    name,
    {
      autoScalingConfigurationName: `${name}-${pulumi.getStack()}`,
      maxConcurrency: CONCURRENCY,
      minSize: 1,
      maxSize: MOST_INSTANCES,
    },
    { parent },
  );
  const serviceName = `careerassist-${pulumi.getStack()}-${name}`;
  const service = new aws.apprunner.Service(
    name,
    {
      serviceName,
      sourceConfiguration: {
        authenticationConfiguration: { accessRoleArn: access.role.arn },
        autoDeploymentsEnabled: false,
        imageRepository: {
          imageIdentifier: image,
          imageRepositoryType: "ECR",
          imageConfiguration: {
            port: String(PORT),
            runtimeEnvironmentVariables: variables,
            runtimeEnvironmentSecrets: secrets,
          },
        },
      },
      instanceConfiguration: { ...size, instanceRoleArn: instance.role.arn },
      healthCheckConfiguration: {
        protocol: "HTTP",
        path: HEALTH,
        interval: 10,
        timeout: 5,
        healthyThreshold: 1,
        unhealthyThreshold: 5,
      },
      autoScalingConfigurationArn: scaling.arn,
    },
    { parent, dependsOn: [access.permissions, instance.permissions, args.made] },
  );
  alarmOnService(name, { ServiceName: serviceName, ServiceID: service.serviceId }, args.alarmTopicArn, { parent });
  return pulumi.interpolate`https://${service.serviceUrl}`;
}

/** On ECS Express Mode, for accounts that can't create services of App Runner. Answers the address. */
function ecsExpress(
  { name, image, secrets, variables, args, parent }: ServiceArgs,
  repositoryArn: pulumi.Output<string>,
) {
  const execution = roleFor(
    `${name}-execution`,
    "ecs-tasks.amazonaws.com",
    [
      ...pull(repositoryArn),
      ...readSecrets(secrets),
      { sid: "Logs", actions: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], resources: ["*"] },
    ],
    parent,
  );
  const infrastructure = new aws.iam.Role(
    `${name}-infrastructure`,
    {
      assumeRolePolicy: trustedBy("ecs.amazonaws.com"),
      managedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AmazonECSInfrastructureRoleforExpressGatewayServices"],
    },
    { parent },
  );
  const serviceName = `careerassist-${pulumi.getStack()}-${name}`;
  // It runs in the account's default cluster, as none is named.
  alarmOnAbsence(name, { ClusterName: "default", ServiceName: serviceName }, args.alarmTopicArn, { parent });
  const service = new aws.ecs.ExpressGatewayService(
    name,
    {
      serviceName,
      executionRoleArn: execution.role.arn,
      infrastructureRoleArn: infrastructure.arn,
      ...size,
      healthCheckPath: HEALTH,
      primaryContainer: {
        image,
        containerPort: PORT,
        environments: variables.apply((all) => Object.entries(all).map(([key, value]) => ({ name: key, value }))),
        secrets: Object.entries(secrets).map(([key, valueFrom]) => ({ name: key, valueFrom })),
      },
      scalingTargets: [
        {
          minTaskCount: 1,
          maxTaskCount: MOST_INSTANCES,
          autoScalingMetric: "AVERAGE_CPU",
          autoScalingTargetValue: 60,
        },
      ],
    },
    { parent, dependsOn: [execution.permissions, args.made] },
  );
  return service.ingressPaths.apply((paths) => {
    const endpoint = paths.find(({ accessType }) => accessType === "PUBLIC")?.endpoint ?? paths[0]?.endpoint;
    if (!endpoint) throw new Error("the service of the researcher has no address");
    return endpoint.startsWith("https://") ? endpoint : `https://${endpoint}`;
  });
}
