import * as aws from "@pulumi/aws";
import * as awsx from "@pulumi/awsx";
import * as pulumi from "@pulumi/pulumi";
import type { Grant } from "./policy.ts";

/** Aurora PostgreSQL Serverless v2 with the Data API, in a network of its own that nothing enters. */
export class Database extends pulumi.ComponentResource {
  readonly clusterArn: pulumi.Output<string>;
  readonly secretArn: pulumi.Output<string>;
  readonly databaseName: pulumi.Output<string>;

  constructor(
    name: string,
    args: { minCapacity: number; maxCapacity: number },
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("careerassist:infra:Database", name, {}, options);
    const parent = { parent: this };
    const network = new awsx.ec2.Vpc(
      name,
      {
        numberOfAvailabilityZones: 2,
        natGateways: { strategy: "None" },
        subnetStrategy: "Auto",
        subnetSpecs: [{ type: "Isolated", name: "database" }],
      },
      parent,
    );
    const subnets = new aws.rds.SubnetGroup(name, { subnetIds: network.isolatedSubnetIds }, parent);
    // Nothing connects over the network: functions use the Data API. So no rule lets anything in or out.
    const firewall = new aws.ec2.SecurityGroup(
      name,
      {
        vpcId: network.vpcId,
        description: "Aurora of CareerAssist: reached by the Data API only",
        ingress: [],
        egress: [],
      },
      parent,
    );
    const cluster = new aws.rds.Cluster(
      name,
      {
        engine: "aurora-postgresql",
        engineMode: "provisioned",
        engineVersion: "15.12",
        databaseName: "career",
        masterUsername: "career",
        // RDS makes, keeps and rotates the password; it is in no state and no output of ours.
        manageMasterUserPassword: true,
        enableHttpEndpoint: true,
        storageEncrypted: true,
        backupRetentionPeriod: 7,
        copyTagsToSnapshot: true,
        deletionProtection: pulumi.getStack() === "prod",
        skipFinalSnapshot: pulumi.getStack() !== "prod",
        finalSnapshotIdentifier: `careerassist-${pulumi.getStack()}-final`,
        dbSubnetGroupName: subnets.name,
        vpcSecurityGroupIds: [firewall.id],
        serverlessv2ScalingConfiguration: { minCapacity: args.minCapacity, maxCapacity: args.maxCapacity },
      },
      parent,
    );
    const instance = new aws.rds.ClusterInstance(
      name,
      {
        clusterIdentifier: cluster.id,
        engine: "aurora-postgresql",
        engineVersion: cluster.engineVersion,
        instanceClass: "db.serverless",
      },
      parent,
    );
    // Whoever asks for the cluster's address waits for the instance too: without it no statement runs.
    this.clusterArn = pulumi.all([cluster.arn, instance.id]).apply(([arn]) => arn);
    this.secretArn = cluster.masterUserSecrets.apply((secrets) => {
      const [secret] = secrets;
      if (!secret) throw new Error("the cluster has no managed master password");
      return secret.secretArn;
    });
    this.databaseName = cluster.databaseName;
    this.registerOutputs({ clusterArn: this.clusterArn, databaseName: this.databaseName });
  }

  environment(): Record<string, pulumi.Input<string>> {
    return { DB_CLUSTER_ARN: this.clusterArn, DB_SECRET_ARN: this.secretArn, DB_NAME: this.databaseName };
  }

  /** The permission to run statements. Transactions over several calls are for migrations only. */
  use({ transactions = false } = {}): Grant[] {
    const inTransactions = ["rds-data:BeginTransaction", "rds-data:CommitTransaction", "rds-data:RollbackTransaction"];
    return [
      {
        sid: "Statements",
        actions: ["rds-data:ExecuteStatement", ...(transactions ? inTransactions : [])],
        resources: [this.clusterArn],
      },
      { sid: "DatabasePassword", actions: ["secretsmanager:GetSecretValue"], resources: [this.secretArn] },
    ];
  }
}
