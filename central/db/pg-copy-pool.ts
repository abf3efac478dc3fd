import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { preparedName } from './prepared.ts';

/** What of a connection a bulk load speaks to, which the driver's types leave out. */
interface CopyConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/**
 * A pool in which `copy … from stdin` works: its lines travel as the first parameter, as with the embedded database. What
 * is marked to be prepared is planned once per connection.
 */
export function pgCopyPool(pool: pg.Pool): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect();
      const wrapped = {
        query(text: unknown, parameters?: readonly unknown[]) {
          if (typeof text === 'string' && text.startsWith('copy '))
            return copyIn(client, text, String(parameters?.[0] ?? ''));
          const name = typeof text === 'string' ? preparedName(text) : null;
          if (name !== null)
            return client.query({ name, text: text as string, values: parameters as unknown[] });
          return client.query(text as string, parameters as unknown[]);
        },
        release: () => client.release(),
      };
      // The interface overloads `query` with a cursor form that passes through unchanged.
      return wrapped as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}

function copyIn(client: pg.PoolClient, text: string, lines: string) {
  return new Promise<{ command: string; rowCount: number; rows: never[] }>((resolve, reject) => {
    let rowCount = 0;
    const query = {
      submit: (connection: pg.Connection) => connection.query(text),
      handleCopyInResponse(connection: CopyConnection) {
        connection.sendCopyFromChunk(Buffer.from(lines));
        connection.endCopyFrom();
      },
      handleCommandComplete({ text: done }: { readonly text: string }) {
        rowCount = Number(/\d+$/.exec(done)?.[0] ?? 0);
      },
      handleError: (error: Error) => reject(error),
      handleReadyForQuery: () => resolve({ command: 'COPY', rowCount, rows: [] }),
    };
    client.query(query);
  });
}
