import * as z from "zod";
import { ActionView } from "../../../schemas/operator-views.ts";
import { operation } from "../../api/contract/operation.ts";
import { PageQuery } from "../../api/paging.ts";
import { forOperators } from "./agents.ts";
import * as examples from "./examples.ts";

export const listActions = operation({
  ...forOperators,
  id: "listActions",
  method: "get",
  path: "/operations/actions",
  summary: "What operators did, newest first",
  query: PageQuery,
  answers: {
    200: {
      description: "A page of it. Who did it stands there as a pseudonym.",
      data: z.object({ actions: z.array(ActionView), next_cursor: z.string().nullable() }),
      example: { actions: [examples.action], next_cursor: null },
    },
  },
});
