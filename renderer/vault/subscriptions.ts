import { appError, type AppError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { QueryAnswer, QueryContext, Topic } from './contract.ts';
import { type QueryArgs, type QueryName, type QueryValue, queries } from './queries/index.ts';
import type { QueryDefinition } from './queries/define-query.ts';

/** Thrown inside a query to answer with a reason instead of a value; anything else thrown is a bug. */
export class QueryRefused extends Error {
  readonly reason: AppError;
  constructor(reason: AppError) {
    super(reason.reason);
    this.reason = reason;
  }
}

interface Live {
  readonly topics: ReadonlySet<Topic>;
  /** Runs the query again; while it runs, one more run at most is remembered. */
  readonly refresh: () => void;
}

/** Live queries: each is run at once, and again when a topic it named changes. */
export class Subscriptions {
  private readonly live = new Set<Live>();
  private readonly changed = new Set<Topic>();
  private scheduled = false;
  /** Queries asked and not answered yet. */
  private open = 0;
  private waiting: (() => void)[] = [];
  private readonly context: QueryContext;

  constructor(context: QueryContext) {
    this.context = context;
  }

  subscribe<N extends QueryName>(
    name: N,
    args: QueryArgs<N>,
    onAnswer: (answer: QueryAnswer<QueryValue<N>>) => void,
  ): () => void {
    // The registry's union of definitions is narrowed to the one of this name by construction.
    const definition = queries[name] as unknown as QueryDefinition<QueryArgs<N>, QueryValue<N>>;
    let running = false;
    let again = false;
    let stopped = false;
    const refresh = (): void => {
      if (running) {
        again = true;
        return;
      }
      running = true;
      void this.answer(definition, args).then((answer) => {
        running = false;
        if (stopped) return;
        // An answer overtaken by a change is not shown: the next run is already due.
        if (again) {
          again = false;
          refresh();
        } else onAnswer(answer);
      });
    };
    const live: Live = { topics: new Set(definition.topics(args)), refresh };
    this.live.add(live);
    refresh();
    return () => {
      stopped = true;
      this.live.delete(live);
    };
  }

  /** Changes of one turn are told together. */
  notify(...topics: readonly Topic[]): void {
    for (const topic of topics) this.changed.add(topic);
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      const changed = [...this.changed];
      this.changed.clear();
      for (const live of this.live) if (changed.some((topic) => live.topics.has(topic))) live.refresh();
    });
  }

  /** Resolves at once while nothing is asked, else when all that is asked is answered: work in the background waits here. */
  idle(): Promise<void> {
    return this.open === 0 ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  private async answer<Args, Value>(
    definition: QueryDefinition<Args, Value>,
    args: Args,
  ): Promise<QueryAnswer<Value>> {
    this.open += 1;
    try {
      return await this.run(definition, args);
    } finally {
      this.open -= 1;
      if (this.open === 0) for (const go of this.waiting.splice(0)) go();
    }
  }

  private async run<Args, Value>(
    definition: QueryDefinition<Args, Value>,
    args: Args,
  ): Promise<QueryAnswer<Value>> {
    try {
      return ok(await definition.run(this.context, args));
    } catch (thrown) {
      if (thrown instanceof QueryRefused) return err(thrown.reason);
      // The message may hold personal data: only the kind of error is told.
      return err(
        appError('bug', 'vault', 'queryFailed', {
          error: thrown instanceof Error ? thrown.name : typeof thrown,
        }),
      );
    }
  }
}
