import type { QueryContext, Topic } from '../contract.ts';

/** A subscription the page can ask for: a pure read over the vault, run again when a topic changes. */
export interface QueryDefinition<Args, Value> {
  readonly topics: (args: Args) => readonly Topic[];
  readonly run: (context: QueryContext, args: Args) => Promise<Value> | Value;
}

export function defineQuery<Args, Value>(
  definition: QueryDefinition<Args, Value>,
): QueryDefinition<Args, Value> {
  return definition;
}
