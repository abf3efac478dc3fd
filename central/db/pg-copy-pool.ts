import type { Writable } from 'node:stream';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { preparedName } from './prepared.ts';

/** What of a connection a bulk load speaks to, which the driver's types leave out. */
interface CopyConnection {
  readonly stream: Writable;
  endCopyFrom(): void;
}

/**
 * A pool in which `copy … from stdin` works: its bytes travel as the first parameter, as with the embedded database.
 * What is marked to be prepared is planned once per connection.
 */
export function pgCopyPool(pool: pg.Pool): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect();
      const wrapped = {
        query(text: unknown, parameters?: readonly unknown[]) {
          if (typeof text === 'string' && text.startsWith('copy '))
            return copyIn(client, text, parameters?.[0] as readonly Uint8Array[]);
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

/** Head of a message `CopyData`: its letter, and its length with the length itself. */
function copyDataHead(bytes: number): Buffer {
  const head = Buffer.alloc(5);
  head.write('d', 0, 'latin1');
  head.writeInt32BE(bytes + 4, 1);
  return head;
}

function copyIn(client: pg.PoolClient, text: string, pieces: readonly Uint8Array[]) {
  return new Promise<{ command: string; rowCount: number; rows: never[] }>((resolve, reject) => {
    let rowCount = 0;
    const query = {
      submit: (connection: pg.Connection) => connection.query(text),
      handleCopyInResponse(connection: CopyConnection) {
        // Straight from where the lines were written: the driver would copy each piece once more.
        connection.stream.cork();
        for (const piece of pieces) {
          connection.stream.write(copyDataHead(piece.length));
          connection.stream.write(piece);
        }
        connection.endCopyFrom();
        connection.stream.uncork();
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
