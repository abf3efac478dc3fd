// What others do with the same dossiers. Bundled by the bench out of a folder where their packages are installed.
import PouchDB from 'pouchdb';
import { createRxDatabase } from 'rxdb/plugins/core';
import { replicateRxCollection } from 'rxdb/plugins/replication';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';

const AT_ONCE = 1_000;
const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: { id: { type: 'string', maxLength: 64 }, rows: { type: 'array' } },
  required: ['id', 'rows'],
};

/** What a desk replicates: rows, each a document of its own, found by their dossier. */
const rowSchema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 160 },
    dossierId: { type: 'string', maxLength: 64 },
    row: { type: 'object' },
  },
  required: ['id', 'dossierId', 'row'],
  indexes: ['dossierId'],
};

let nth = 0;
/** `{ id, rows }` of each dossier, in memory. */
let dossiers = [];

function freshName() {
  nth += 1;
  return `bench-${nth}-${crypto.randomUUID()}`;
}

async function openRx(of = schema) {
  const database = await createRxDatabase({
    name: freshName(),
    storage: getRxStorageDexie(),
    multiInstance: false,
  });
  const { dossiers: collection } = await database.addCollections({ dossiers: { schema: of } });
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
const replicatedRx = (url, of, read, sizes, ids) =>
  timed(async () => {
    const { database, collection } = await openRx(of);
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
    await compare(ids, (id) => read(collection, id), sizes);
    return () => database.remove();
  });

const replicatedPouch = (url, read, sizes, ids) =>
  timed(async () => {
    const db = new PouchDB(freshName(), { adapter: 'idb' });
    const done = await db.replicate.from(url, { batch_size: AT_ONCE });
    if (!done.ok) throw new Error('PouchDB replicated not all');
    await compare(ids, (id) => read(db, id), sizes);
    return () => db.destroy();
  });

const rxDossier = async (collection, id) => (await collection.findOne(id).exec()).toJSON().rows;
const rxRows = async (collection, dossierId) => {
  const found = await collection.find({ selector: { dossierId } }).exec();
  return found.map((document) => document.toJSON().row);
};
const pouchDossier = async (db, id) => (await db.get(id)).rows;
const pouchRows = async (db, id) => {
  const { rows } = await db.allDocs({ startkey: `${id}:`, endkey: `${id}:\ufff0`, include_docs: true });
  return rows.map(({ doc }) => doc.row);
};

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
      const { database, collection } = await openRx();
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

  syncRx: (url, sizes, ids) => replicatedRx(url, schema, rxDossier, sizes, ids),
  syncRxRows: (url, sizes, ids) => replicatedRx(url, rowSchema, rxRows, sizes, ids),
  syncPouch: (url, sizes, ids) => replicatedPouch(url, pouchDossier, sizes, ids),
  syncPouchRows: (url, sizes, ids) => replicatedPouch(url, pouchRows, sizes, ids),
};
