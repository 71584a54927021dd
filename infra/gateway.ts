import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { HandlerFunction } from "./function.ts";

/** Lets an API of API Gateway invoke a function, for its routes that are `of` (methods and paths, `*` for all) alone. */
export const mayInvoke = (
  name: string,
  { lambda }: HandlerFunction,
  api: { readonly executionArn: pulumi.Output<string> },
  options: pulumi.ComponentResourceOptions,
  of: pulumi.Input<string> = "*",
): aws.lambda.Permission =>
  new aws.lambda.Permission(
    name,
    {
      function: lambda.name,
      action: "lambda:InvokeFunction",
      principal: "apigateway.amazonaws.com",
      sourceArn: pulumi.interpolate`${api.executionArn}/${of}`,
    },
    options,
  );
