/**
 * The actions and condition keys that exist, for the services that a program of this kind grants. From AWS's Service
 * Authorization Reference; a policy that names another word is refused, because a misspelt permission is a bug that AWS
 * would only show at run time.
 */
const ACTIONS: Readonly<Record<string, string>> = {
  events: `ActivateEventSource CancelReplay CreateApiDestination CreateArchive CreateConnection CreateEndpoint CreateEventBus
    CreatePartnerEventSource DeactivateEventSource DeauthorizeConnection DeleteApiDestination DeleteArchive DeleteConnection
    DeleteEndpoint DeleteEventBus DeletePartnerEventSource DeleteRule DescribeApiDestination DescribeArchive DescribeConnection
    DescribeEndpoint DescribeEventBus DescribeEventSource DescribePartnerEventSource DescribeReplay DescribeRule DisableRule
    EnableRule InvokeApiDestination ListApiDestinations ListArchives ListConnections ListEndpoints ListEventBuses
    ListEventSources ListPartnerEventSourceAccounts ListPartnerEventSources ListReplays ListRuleNamesByTarget ListRules
    ListTagsForResource ListTargetsByRule PutEvents PutPartnerEvents PutPermission PutRule PutTargets RemovePermission
    RemoveTargets RetrieveConnectionCredentials StartReplay TagResource TestEventPattern UntagResource UpdateApiDestination
    UpdateArchive UpdateConnection UpdateEndpoint UpdateEventBus`,
  sqs: `AddPermission CancelMessageMoveTask ChangeMessageVisibility CreateQueue DeleteMessage DeleteQueue GetQueueAttributes
    GetQueueUrl ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags ListQueues PurgeQueue ReceiveMessage
    RemovePermission SendMessage SetQueueAttributes StartMessageMoveTask TagQueue UntagQueue`,
  s3: `AbortMultipartUpload BypassGovernanceRetention CreateBucket DeleteBucket DeleteBucketPolicy DeleteBucketWebsite
    DeleteObject DeleteObjectTagging DeleteObjectVersion DeleteObjectVersionTagging GetAccelerateConfiguration GetBucketAcl
    GetBucketCORS GetBucketLocation GetBucketLogging GetBucketNotification GetBucketObjectLockConfiguration
    GetBucketOwnershipControls GetBucketPolicy GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketTagging
    GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration GetLifecycleConfiguration GetObject GetObjectAcl
    GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl
    GetObjectVersionAttributes GetObjectVersionTagging ListAllMyBuckets ListBucket ListBucketMultipartUploads
    ListBucketVersions ListMultipartUploadParts PutBucketAcl PutBucketCORS PutBucketLogging PutBucketNotification
    PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock PutBucketTagging PutBucketVersioning
    PutBucketWebsite PutEncryptionConfiguration PutLifecycleConfiguration PutObject PutObjectAcl PutObjectLegalHold
    PutObjectRetention PutObjectTagging PutObjectVersionAcl PutObjectVersionTagging ReplicateDelete ReplicateObject
    RestoreObject`,
  s3vectors: `CreateIndex CreateVectorBucket DeleteIndex DeleteVectorBucket DeleteVectorBucketPolicy DeleteVectors GetIndex
    GetVectorBucket GetVectorBucketPolicy GetVectors ListIndexes ListTagsForResource ListVectorBuckets ListVectors
    PutVectorBucketPolicy PutVectors QueryVectors TagResource UntagResource`,
  "rds-data":
    "BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction",
  rds: "DescribeDBClusters DescribeDBInstances ModifyDBCluster StartDBCluster StopDBCluster",
  "rds-db": "connect",
  secretsmanager: `BatchGetSecretValue CancelRotateSecret CreateSecret DeleteResourcePolicy DeleteSecret DescribeSecret
    GetRandomPassword GetResourcePolicy GetSecretValue ListSecretVersionIds ListSecrets PutResourcePolicy PutSecretValue
    RestoreSecret RotateSecret TagResource UntagResource UpdateSecret UpdateSecretVersionStage ValidateResourcePolicy`,
  lambda: `AddPermission CreateEventSourceMapping CreateFunction DeleteEventSourceMapping DeleteFunction
    DeleteFunctionConcurrency GetEventSourceMapping GetFunction GetFunctionConcurrency GetFunctionConfiguration GetPolicy
    InvokeAsync InvokeFunction InvokeFunctionUrl ListEventSourceMappings ListFunctions ListTags PublishVersion
    PutFunctionConcurrency RemovePermission TagResource UntagResource UpdateEventSourceMapping UpdateFunctionCode
    UpdateFunctionConfiguration`,
  logs: `CreateLogDelivery CreateLogGroup CreateLogStream DeleteLogDelivery DeleteLogGroup DeleteLogStream
    DescribeLogGroups DescribeLogStreams DescribeResourcePolicies FilterLogEvents GetLogDelivery GetLogEvents
    GetQueryResults ListLogDeliveries PutLogEvents PutResourcePolicy PutRetentionPolicy StartQuery StopQuery
    UpdateLogDelivery`,
  kms: `CreateGrant CreateKey Decrypt DescribeKey EnableKeyRotation Encrypt GenerateDataKey GenerateDataKeyPair
    GenerateDataKeyWithoutPlaintext GenerateMac GetKeyPolicy GetPublicKey ListAliases ListGrants ListKeys PutKeyPolicy
    ReEncryptFrom ReEncryptTo RetireGrant RevokeGrant ScheduleKeyDeletion Sign Verify VerifyMac`,
  xray: "GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets PutTelemetryRecords PutTraceSegments",
  cloudwatch: "DescribeAlarms GetMetricData GetMetricStatistics ListMetrics PutMetricAlarm PutMetricData",
  bedrock: `ApplyGuardrail Converse ConverseStream GetFoundationModel GetInferenceProfile InvokeModel
    InvokeModelWithResponseStream ListFoundationModels ListInferenceProfiles`,
  sagemaker: "DescribeEndpoint InvokeEndpoint InvokeEndpointAsync InvokeEndpointWithResponseStream",
  scheduler: `CreateSchedule CreateScheduleGroup DeleteSchedule DeleteScheduleGroup GetSchedule GetScheduleGroup
    ListScheduleGroups ListSchedules ListTagsForResource TagResource UntagResource UpdateSchedule`,
  schemas: "DescribeRegistry DescribeSchema GetDiscoveredSchema ListRegistries ListSchemas SearchSchemas",
  sts: "AssumeRole AssumeRoleWithWebIdentity GetCallerIdentity GetServiceBearerToken SetSourceIdentity TagSession",
  iam: "PassRole",
  ec2: `AssignPrivateIpAddresses CreateNetworkInterface CreateTags DeleteNetworkInterface DescribeNetworkInterfaces
    DescribeSecurityGroups DescribeSubnets DescribeVpcs UnassignPrivateIpAddresses`,
  ecr: `BatchCheckLayerAvailability BatchGetImage DescribeImages GetAuthorizationToken GetDownloadUrlForLayer`,
  sns: "Publish Subscribe Unsubscribe",
  ses: "SendEmail SendRawEmail SendTemplatedEmail",
  ssm: "GetParameter GetParameters GetParametersByPath PutParameter",
  "cognito-idp": `AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteUser AdminDisableUser AdminEnableUser
    AdminGetUser AdminListGroupsForUser AdminRemoveUserFromGroup AdminResetUserPassword AdminSetUserPassword
    AdminUpdateUserAttributes AdminUserGlobalSignOut DescribeUserPool DescribeUserPoolClient GetGroup ListGroups
    ListUserPools ListUsers ListUsersInGroup`,
  "execute-api": "Invoke InvalidateCache ManageConnections",
  apigateway: "DELETE GET PATCH POST PUT",
  cloudfront: "CreateInvalidation GetDistribution GetInvalidation ListInvalidations",
  apprunner: "DescribeService ListServices PauseService ResumeService StartDeployment",
};

const KNOWN = new Map(
  Object.entries(ACTIONS).map(
    ([service, words]) => [service, words.split(/\s+/).filter((word) => word !== "")] as const,
  ),
);

const CONDITION_KEYS: Readonly<Record<string, readonly string[]>> = {
  aws: [
    "CurrentTime",
    "PrincipalAccount",
    "PrincipalArn",
    "PrincipalIsAWSService",
    "PrincipalServiceName",
    "PrincipalType",
    "RequestedRegion",
    "ResourceAccount",
    "SecureTransport",
    "SourceAccount",
    "SourceArn",
    "userid",
  ],
  events: ["source", "detail-type", "creatorAccount", "ManagedBy", "TargetArn", "eventBusInvocation"],
  s3: [
    "authType",
    "max-keys",
    "prefix",
    "delimiter",
    "signatureversion",
    "signatureAge",
    "x-amz-acl",
    "x-amz-content-sha256",
    "x-amz-server-side-encryption",
    "x-amz-server-side-encryption-aws-kms-key-id",
    "x-amz-storage-class",
  ],
  s3vectors: ["kmsKeyArn", "sseType"],
  secretsmanager: ["SecretId", "VersionId", "VersionStage", "resource/AllowRotationLambdaArn"],
  lambda: ["FunctionArn", "FunctionUrlAuthType", "InvokedViaFunctionUrl", "Principal", "SourceFunctionArn"],
  iam: ["PassedToService", "AssociatedResourceArn"],
  kms: ["ViaService", "CallerAccount", "EncryptionContextKeys"],
  cloudwatch: ["namespace"],
  ec2: ["Vpc", "Subnet", "SourceInstanceArn"],
  logs: ["DestinationArn"],
  sts: ["ExternalId"],
};

const KEYS = new Set(
  Object.entries(CONDITION_KEYS).flatMap(([prefix, names]) => names.map((name) => `${prefix}:${name}`.toLowerCase())),
);

/** Says what is wrong with an action of a policy (`sqs:SendMessage`, `s3:Get*`, `*`), or undefined. */
export function problemOfAction(action: string): string | undefined {
  if (action === "*") return undefined;
  const colon = action.indexOf(":");
  if (colon < 0) return `the action "${action}" has no service prefix`;
  const service = action.slice(0, colon).toLowerCase();
  const words = KNOWN.get(service);
  if (!words) return `the action "${action}" names an unknown service "${service}"`;
  const pattern = globToRegExp(action.slice(colon + 1), "i");
  return words.some((word) => pattern.test(word)) ? undefined : `the action "${action}" does not exist`;
}

/** Whether a condition key (any case) is known. Tags are keys too: `aws:ResourceTag/team`. */
export function isConditionKey(key: string): boolean {
  const lower = key.toLowerCase();
  return (
    KEYS.has(lower) ||
    /^aws:(resourcetag|requesttag|principaltag)\//.test(lower) ||
    /^kms:encryptioncontext:/.test(lower)
  );
}

const compiled = new Map<string, RegExp>();

/** An IAM pattern: `*` is any text, `?` one character. Patterns come from policies, so there are only so many. */
export function globToRegExp(glob: string, flags = ""): RegExp {
  const key = `${flags} ${glob}`;
  const known = compiled.get(key);
  if (known) return known;
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const pattern = new RegExp(`^${source}$`, `s${flags}`);
  compiled.set(key, pattern);
  return pattern;
}
