import type { Faults } from "./faults.ts";
import type { Graph } from "./graph.ts";
import type { Owner } from "./home.ts";
import type { EmbeddingServer } from "./services/sagemaker/embedder.ts";

/** What a platform is started with. */
export interface PlatformOptions {
  /** The folder of the Pulumi project. */
  readonly root: string;
  /** The data directory. */
  readonly home: string;
  readonly stack: string;
  readonly mode: Owner["mode"];
  /** Port of the front door; 0 takes a free one. */
  readonly port: number;
  /** Takes another port for the front door if that one is in use; otherwise that stops the start. */
  readonly anyPort?: boolean;
  /** Wished port of the AWS endpoint; another free one is taken if it is in use. */
  readonly endpointPort: number;
  /** Wished port of the user pool's pages, unless the data directory remembers another; a free one is taken if it is in use. */
  readonly identityPort?: number;
  /** Puts another PostgreSQL in the embedded one's place. */
  readonly databaseUrl: string | undefined;
  /** Puts an embedding server in the place of the built-in embedder behind SageMaker's endpoints. */
  readonly embeddings?: EmbeddingServer | undefined;
  /** Replaces the text of `index.ts`; for tests that change the program. */
  readonly source?: string;
  /** Configuration over that of the stack's file, by full key. */
  readonly config?: Readonly<Record<string, string>>;
  /** Secrets of this machine by name, served like those of the graph and kept nowhere. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Changes the captured graph before it is deployed; for tests that take a resource away. */
  readonly alter?: (graph: Graph) => Graph;
  /** Accidents on purpose; for tests of what a program makes of them. */
  readonly faults?: Faults;
}
