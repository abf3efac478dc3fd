import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';

/**
 * PGlite seen as a pool of one connection, which is what it is. Whoever holds the connection keeps it
 * until release, so that the statements of two transactions never mix.
 */
export function pglitePool(pglite: PGlite): PostgresPool {
  let queue: Promise<void> = Promise.resolve();
  return {
    async connect() {
      const before = queue;
      let release = () => {};
      queue = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      return clientOf(pglite, () => release());
    },
    async end() {
      await queue;
      await pglite.close();
    },
  };
}

/** What a bulk load is made of: see `copyInto`. */
function piecesOf(parameter: unknown): readonly Uint8Array[] {
  return parameter as readonly Uint8Array[];
}

/**
 * The bytes of a bulk load as the embedded database asks for them: all of them, once. A `Blob` of its own keeps a copy outside
 * of what the collector counts, until it happens to come by: dozens of loads lay there.
 */
class LoadedPieces extends Blob {
  readonly #pieces: readonly Uint8Array[];

  constructor(pieces: readonly Uint8Array[]) {
    super([]);
    this.#pieces = pieces;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(this.#pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return Promise.resolve(bytes.buffer);
  }
}

function clientOf(pglite: PGlite, release: () => void): PostgresPoolClient {
  const client = {
    async query(text: unknown, parameters: readonly unknown[] = []) {
      if (typeof text !== 'string') throw new Error('PGlite has no cursors: read by pages.');
      // Bulk loads read a file of the embedded database's own; its text travels as the first parameter.
      if (text.startsWith('copy ')) {
        const fromFile = text.replace(' from stdin ', " from '/dev/blob' ");
        const loaded = await pglite.query(fromFile, [], {
          blob: new LoadedPieces(piecesOf(parameters[0])),
        });
        return { command: 'COPY', rowCount: loaded.affectedRows ?? 0, rows: [] };
      }
      const result = await pglite.query(text, [...parameters]);
      const written = /^\s*(insert|update|delete|merge|select)/i.exec(text)?.[1]?.toUpperCase();
      // What begins with tables of its own (`with …`) tells by its count whether it wrote.
      const command = written ?? ((result.affectedRows ?? 0) > 0 ? 'UPDATE' : 'SELECT');
      return { command, rowCount: result.affectedRows ?? 0, rows: result.rows };
    },
    release,
  };
  // The interface overloads `query` with a cursor form that Kysely uses for streaming only.
  return client as unknown as PostgresPoolClient;
}
