// What others do with the same dossiers. Bundled by the bench out of a folder where their packages are installed.
import PouchDB from 'pouchdb';
import { createRxDatabase } from 'rxdb/plugins/core';
import { replicateRxCollection } from 'rxdb/plugins/replication';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';

const AT_ONCE = 1_000;
/** A dossier or a part of it: its rows, under a name that begins with the dossier's, found by it. */
const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 160 },
    dossierId: { type: 'string', maxLength: 64 },
    rows: { type: 'array' },
  },
  required: ['id', 'dossierId', 'rows'],
};

let nth = 0;
/** `{ id, dossierId, rows }` of each dossier, in memory. */
let dossiers = [];

function freshName() {
  nth += 1;
  return `bench-${nth}-${crypto.randomUUID()}`;
}

async function openRx(indexes) {
  const database = await createRxDatabase({
    name: freshName(),
    storage: getRxStorageDexie(),
    multiInstance: false,
  });
  const { dossiers: collection } = await database.addCollections({
    dossiers: { schema: { ...schema, indexes } },
  });
  return { database, collection };
}

function* pages(list) {
  for (let from = 0; from < list.length; from += AT_ONCE) yield list.slice(from, from + AT_ONCE);
}

async function timed(work) {
  const from = performance.now();
  const close = await work();
  const took = performance.now() - from;
  await close();
  return took;
}

/** Of so many dossiers drawn at random, all rows are there. */
async function compare(ids, read, sizes) {
  for (const id of ids) {
    const rows = await read(id);
    if (rows.length !== sizes[id]) throw new Error(`dossier ${id} has ${rows.length} rows`);
  }
}

/** HTTP replication, page by page, then the dossiers drawn are read. */
const replicatedRx = (url, sizes, ids) =>
  timed(async () => {
    const { database, collection } = await openRx(['dossierId']);
    const state = replicateRxCollection({
      collection,
      replicationIdentifier: 'bench',
      live: false,
      pull: {
        batchSize: AT_ONCE,
        async handler(checkpoint, limit) {
          const after = checkpoint?.id ?? '';
          const answer = await fetch(`${url}?after=${encodeURIComponent(after)}&limit=${limit}`);
          const documents = await answer.json();
          return { documents, checkpoint: { id: documents.at(-1)?.id ?? after } };
        },
      },
    });
    await state.awaitInitialReplication();
    await compare(ids, (id) => readRx(collection, id), sizes);
    return () => database.remove();
  });

const replicatedPouch = (url, sizes, ids) =>
  timed(async () => {
    const db = new PouchDB(freshName(), { adapter: 'idb' });
    const done = await db.replicate.from(url, { batch_size: AT_ONCE });
    if (!done.ok) throw new Error('PouchDB replicated not all');
    await compare(ids, (id) => readPouch(db, id), sizes);
    return () => db.destroy();
  });

/** All rows of a dossier, by the index. */
async function readRx(collection, dossierId) {
  const found = await collection.find({ selector: { dossierId } }).exec();
  return found.flatMap((document) => document.toJSON().rows);
}

/** The same, by the range of names. */
async function readPouch(db, id) {
  const { rows } = await db.allDocs({ startkey: `${id}:`, endkey: `${id}:\ufff0`, include_docs: true });
  return rows.flatMap(({ doc }) => doc.rows);
}

globalThis.peers = {
  async prepare(url) {
    const text = await (await fetch(url)).text();
    dossiers = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    return dossiers.length;
  },

  forget() {
    dossiers = [];
  },

  loadRx: () =>
    timed(async () => {
      const { database, collection } = await openRx([]);
      for (const page of pages(dossiers)) {
        const { error } = await collection.bulkInsert(page);
        if (error.length > 0) throw new Error('RxDB took not all');
      }
      return () => database.remove();
    }),

  loadPouch: () =>
    timed(async () => {
      const db = new PouchDB(freshName(), { adapter: 'idb' });
      for (const page of pages(dossiers)) {
        const answers = await db.bulkDocs(page.map(({ id, rows }) => ({ _id: id, rows })));
        if (answers.some((answer) => answer.error)) throw new Error('PouchDB took not all');
      }
      return () => db.destroy();
    }),

  syncRx: replicatedRx,
  syncPouch: replicatedPouch,
};
