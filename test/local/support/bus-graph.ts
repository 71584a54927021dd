import { arn, bus, graphOf, openToRules, queue, resource, rule, target } from "./platform.ts";

/** One bus with an archive, whose events all go to one queue, and a bucket. */
export const busGraph = graphOf(
  bus("career"),
  queue("agent"),
  openToRules("agent"),
  rule("career", "all", { source: ["test"] }),
  target("career", "all", "agent"),
  resource(
    "aws:cloudwatch/eventArchive:EventArchive",
    "all",
    { name: "all", eventSourceArn: arn.bus("career") },
    { arn: arn.archive("all") },
  ),
  resource("aws:s3/bucket:Bucket", "docs", {}, { bucket: "docs", arn: "arn:aws:s3:::docs" }),
);
