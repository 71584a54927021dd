import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { alarmOnConsultations, alarmOnModelErrors } from "./alarm.ts";
import { type Grant, policy, trustedBy } from "./policy.ts";
import type { EmbeddingSettings } from "./settings.ts";

/** Where AWS keeps its images of Hugging Face's inference containers (https://aws.github.io/deep-learning-containers/). */
const IMAGES = "763104351884";
const REPOSITORY = "huggingface-pytorch-inference";

/**
 * Length of the vectors. It belongs to the model; another one makes another index, which is filled anew by
 * `careerassist knowledge seed` and by handing own documents in again.
 */
const DIMENSIONS = 384;

/** What is kept beside a vector to be shown, and never filtered by: it may be long. */
const SHOWN_ONLY = ["title", "section", "url", "licence", "contentHash", "fetchedAt", "position"];

export interface KnowledgeBaseArgs extends EmbeddingSettings {
  readonly alarmTopicArn?: string | undefined;
}

/** The index of vectors and the embedder: S3 Vectors, and a serverless endpoint of SageMaker. */
export class KnowledgeBase extends pulumi.ComponentResource {
  readonly indexArn: pulumi.Output<string>;
  readonly endpointName: pulumi.Output<string>;
  readonly #endpointArn: pulumi.Output<string>;

  constructor(name: string, args: KnowledgeBaseArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:KnowledgeBase", name, {}, options);
    const parent = { parent: this };
    const stack = pulumi.getStack();
    const bucket = new aws.s3.VectorsVectorBucket(name, { vectorBucketName: `careerassist-${stack}-${name}` }, parent);
    const index = new aws.s3.VectorsIndex(
      name,
      {
        vectorBucketName: bucket.vectorBucketName,
        indexName: "passages",
        dataType: "float32",
        dimension: DIMENSIONS,
        distanceMetric: "cosine",
        metadataConfiguration: { nonFilterableMetadataKeys: SHOWN_ONLY },
      },
      parent,
    );
    const endpoint = this.#embedder(`${name}-embedder`, args);
    alarmOnModelErrors(`${name}-embedder`, endpoint.name, VARIANT, args.alarmTopicArn, parent);
    alarmOnConsultations(`${name}-consultations`, args.alarmTopicArn, parent);
    this.indexArn = index.indexArn;
    this.endpointName = endpoint.name;
    this.#endpointArn = endpoint.arn;
    this.registerOutputs({ indexArn: this.indexArn, endpointName: this.endpointName });
  }

  #embedder(name: string, args: KnowledgeBaseArgs): aws.sagemaker.Endpoint {
    const parent = { parent: this };
    const region = new pulumi.Config("aws").get("region") ?? "us-east-1";
    const role = new aws.iam.Role(name, { assumeRolePolicy: trustedBy("sagemaker.amazonaws.com") }, parent);
    const permissions = new aws.iam.RolePolicy(name, { role: role.id, policy: policy(serving(region)) }, parent);
    const model = new aws.sagemaker.Model(
      name,
      {
        executionRoleArn: role.arn,
        primaryContainer: {
          image: `${IMAGES}.dkr.ecr.${region}.amazonaws.com/${REPOSITORY}:${args.embeddingImage}`,
          environment: { HF_MODEL_ID: args.embeddingModel, HF_TASK: "feature-extraction" },
        },
      },
      { parent: this, dependsOn: [permissions] },
    );
    const configuration = new aws.sagemaker.EndpointConfiguration(
      name,
      {
        productionVariants: [
          {
            variantName: VARIANT,
            modelName: model.name,
            serverlessConfig: { memorySizeInMb: args.embeddingMemory, maxConcurrency: args.embeddingConcurrency },
          },
        ],
      },
      parent,
    );
    return new aws.sagemaker.Endpoint(name, { endpointConfigName: configuration.name }, parent);
  }

  environment(): Record<string, pulumi.Input<string>> {
    return { EMBEDDING_ENDPOINT: this.endpointName, VECTOR_INDEX_ARN: this.indexArn };
  }

  /** The permissions to ask the embedder, and to do this with the index. A query with a filter reads vectors, too. */
  use({ query = false, put = false, remove = false, embed = true } = {}): Grant[] {
    const actions = [
      ...(query ? ["s3vectors:QueryVectors", "s3vectors:GetVectors"] : []),
      ...(put ? ["s3vectors:PutVectors"] : []),
      ...(remove ? ["s3vectors:DeleteVectors"] : []),
    ];
    return [
      ...(embed ? [{ sid: "Embed", actions: ["sagemaker:InvokeEndpoint"], resources: [this.#endpointArn] }] : []),
      ...(actions.length === 0 ? [] : [{ sid: "Vectors", actions, resources: [this.indexArn] }]),
    ];
  }
}

const VARIANT = "main";

/** What the container needs: its image, a place for its logs, its figures. */
const serving = (region: string): Grant[] => [
  { sid: "ImagesLogin", actions: ["ecr:GetAuthorizationToken"], resources: ["*"] },
  {
    sid: "Image",
    actions: ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    resources: [`arn:aws:ecr:${region}:${IMAGES}:repository/${REPOSITORY}`],
  },
  {
    sid: "Logs",
    actions: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
    resources: [`arn:aws:logs:${region}:*:log-group:/aws/sagemaker/Endpoints/*`],
  },
  {
    sid: "Figures",
    actions: ["cloudwatch:PutMetricData"],
    resources: ["*"],
    condition: { StringEquals: { "cloudwatch:namespace": "/aws/sagemaker/Endpoints" } },
  },
];
