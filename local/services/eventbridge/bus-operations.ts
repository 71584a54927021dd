import { z } from "zod";
import { AwsError } from "../../aws-error.ts";
import type { Access } from "../../service.ts";
import type { Store } from "../../store.ts";
import { type Operation, operation } from "../json.ts";
import { busName } from "./bus-registry.ts";
import { pageOf } from "./rule-operations.ts";
import type { Rules } from "./rules.ts";

const paging = { Limit: z.number().int().min(1).max(100).optional(), NextToken: z.string().optional() };

/** Buses: made, deleted and described at run time. */
export function busOperations(rules: Rules, store: Store): Record<string, Operation> {
  const { buses } = rules;
  const access = (action: string, name: string | undefined): readonly Access[] => [
    { action: `events:${action}`, resource: buses.arn(busName(name)) },
  ];
  const view = (name: string): object => {
    const description = buses.description(name);
    return { Name: name, Arn: buses.arn(name), ...(description === undefined ? {} : { Description: description }) };
  };

  return {
    CreateEventBus: operation({
      input: {
        Name: z.string().regex(/^[.\-_A-Za-z0-9]{1,256}$/),
        Description: z.string().max(512).optional(),
      },
      access: (input) => access("CreateEventBus", input.Name),
      run: ({ Name, Description }) => {
        store.transaction(() => buses.create(Name, Description));
        return { EventBusArn: buses.arn(Name), ...(Description === undefined ? {} : { Description }) };
      },
    }),

    DeleteEventBus: operation({
      input: { Name: z.string() },
      access: (input) => access("DeleteEventBus", input.Name),
      run: (input) => {
        const name = busName(input.Name);
        if (name === "default") throw invalid("Cannot delete event bus default.");
        // As on AWS, deleting what isn't there is no error.
        if (!buses.has(name)) return {};
        if (rules.list(name).length > 0) throw invalid(`Event bus ${name} can't be deleted since it has rules.`);
        if (rules.archives.list().some(({ bus }) => bus === name)) {
          throw invalid(`Event bus ${name} can't be deleted since it has archives.`);
        }
        store.transaction(() => buses.remove(name));
        return {};
      },
    }),

    DescribeEventBus: operation({
      input: { Name: z.string().optional() },
      access: (input) => access("DescribeEventBus", input.Name),
      run: (input) => view(rules.bus(input.Name)),
    }),

    ListEventBuses: operation({
      input: { NamePrefix: z.string().default(""), ...paging },
      access: () => [{ action: "events:ListEventBuses", resource: "*" }],
      run: (input) => {
        const found = buses.names().filter((name) => name.startsWith(input.NamePrefix));
        const { page, next } = pageOf(found, (name) => name, input);
        return { EventBuses: page.map(view), ...next };
      },
    }),
  };
}

const invalid = (message: string): AwsError => new AwsError("ValidationException", message);
