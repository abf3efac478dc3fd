import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import * as z from 'zod';
import { cacheFolder, linesOf, repository } from './cache.ts';

const sources = path.join(repository, 'tests/bench/peers');
const folder = path.join(cacheFolder, 'peers');
const run = promisify(execFile);

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
interface Pouch {
  bulkDocs(docs: readonly object[]): Promise<unknown>;
  destroy(): Promise<unknown>;
}
const pouchSchema = z.custom<
  (new (name: string) => Pouch) & { plugin(plugin: unknown): void; defaults(options: object): unknown }
>((value) => typeof value === 'function');
const expressSchema = z.custom<() => Handler & { use(path: string, handler: unknown): void }>(
  (value) => typeof value === 'function',
);
const bridgeSchema = z.custom<(pouch: unknown, options: object) => unknown>(
  (value) => typeof value === 'function',
);

export interface PeerServer {
  readonly url: string;
  /** Rows of each dossier: what a reader compares with. */
  readonly sizes: Readonly<Record<string, number>>;
  /** How many documents they get, and of what size. */
  readonly documents: string;
  stop(): Promise<void>;
}

/** PouchDB and RxDB as their lock says, fetched once into the cache and never into the project; a sentence when they cannot be had. */
async function installPeers(): Promise<string | null> {
  const lock = path.join(folder, 'package-lock.json');
  const wanted = path.join(sources, 'package-lock.json');
  mkdirSync(folder, { recursive: true });
  const same = existsSync(lock) && readFileSync(lock, 'utf8') === readFileSync(wanted, 'utf8');
  if (same && existsSync(path.join(folder, 'installed'))) return null;
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(sources, name), path.join(folder, name));
  try {
    await run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'], {
      timeout: 600_000,
    });
  } catch {
    return 'PouchDB and RxDB could not be fetched: npm reached no registry';
  }
  copyFileSync(wanted, path.join(folder, 'installed'));
  return null;
}

/** What a document of theirs is: a dossier with all its rows, a part of it of about 4 kB, or one row. */
export type PeerForm = 'dossiers' | 'parts' | 'rows';

/** Of a part, in characters: 2,000 dossiers make 22,819 parts of 4.2 kB; the goals were set with 20,000 of 3.9. */
const PART = 4_400;

interface PeerRow {
  readonly type: string;
  readonly id: string;
}

/** The rows of a dossier as their documents hold them; rows of one kind lie beside each other. */
function shared(rows: readonly PeerRow[], form: PeerForm): readonly (readonly PeerRow[])[] {
  if (form === 'dossiers') return [rows];
  if (form === 'rows') return rows.map((row) => [row]);
  const parts: PeerRow[][] = [];
  let room = 0;
  for (const row of rows.toSorted((a, b) => (a.type < b.type ? -1 : Number(a.type > b.type)))) {
    const size = JSON.stringify(row).length;
    const last = parts.at(-1);
    if (last && size <= room) last.push(row);
    else {
      parts.push([row]);
      room = PART;
    }
    room -= size;
  }
  return parts;
}

/** Serves the page of the peers and the dossiers of the file the way each of them wants; a sentence when they cannot be had. */
export async function servePeers(file: string, form: PeerForm = 'dossiers'): Promise<PeerServer | string> {
  const missing = await installPeers();
  if (missing !== null) return missing;
  for (const name of ['index.html', 'peers-page.mjs'])
    copyFileSync(path.join(sources, name), path.join(folder, name));
  const site = path.join(folder, 'site');
  await build({
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: { outDir: site, target: 'chrome120', emptyOutDir: true },
  });
  const texts: { readonly id: string; readonly text: string }[] = [];
  const sizes: Record<string, number> = {};
  let bytes = 0;
  for await (const line of linesOf(file)) {
    const { dossierId, rows }: { dossierId: string; rows: readonly PeerRow[] } = JSON.parse(line);
    for (const [nth, part] of shared(rows, form).entries()) {
      const id = `${dossierId}:${nth}`;
      const text = JSON.stringify({ id, dossierId, rows: part });
      texts.push({ id, text });
      bytes += Buffer.byteLength(text);
    }
    sizes[dossierId] = rows.length;
  }
  texts.sort((a, b) => (a.id < b.id ? -1 : 1));
  const pouch = await pouchServer(texts);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://bench');
    if (url.pathname.startsWith('/db')) pouch.answer(request, response);
    else if (url.pathname === '/rx') {
      const after = url.searchParams.get('after') ?? '';
      const from = texts.findIndex(({ id }) => id > after);
      const page = from === -1 ? [] : texts.slice(from, from + Number(url.searchParams.get('limit')));
      response.setHeader('Content-Type', 'application/json');
      response.end(`[${page.map(({ text }) => `${text.slice(0, -1)},"_deleted":false}`).join(',')}]`);
    } else if (url.pathname === '/dossiers') {
      for (const { text } of texts) response.write(`${text}\n`);
      response.end();
    } else sendFile(path.join(site, url.pathname === '/' ? 'index.html' : url.pathname), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server of the peers has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    sizes,
    documents: `${texts.length}, ${Math.round(bytes / texts.length)} bytes each`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      // The memory of this process keeps it otherwise, for whatever is measured next.
      await pouch.db.destroy();
    },
  };
}

/** A database in memory behind CouchDB's protocol, filled. */
async function pouchServer(
  texts: readonly { readonly text: string }[],
): Promise<{ answer: Handler; db: Pouch }> {
  const load = createRequire(path.join(folder, 'package.json'));
  const PouchDB = pouchSchema.parse(load('pouchdb'));
  PouchDB.plugin(load('pouchdb-adapter-memory'));
  const Memory = pouchSchema.parse(PouchDB.defaults({ adapter: 'memory' }));
  const bridge = bridgeSchema.parse(load('express-pouchdb'));
  const app = expressSchema.parse(load('express'))();
  app.use(
    '/db',
    bridge(Memory, {
      mode: 'minimumForPouchDB',
      inMemoryConfig: true,
      logPath: path.join(folder, 'pouch.log'),
    }),
  );
  const db = new Memory('dossiers');
  const PAGE = 200;
  for (let from = 0; from < texts.length; from += PAGE)
    await db.bulkDocs(
      texts.slice(from, from + PAGE).map(({ text }) => {
        const { id, ...rest }: { id: string } = JSON.parse(text);
        return { _id: id, ...rest };
      }),
    );
  return { answer: app, db };
}

function sendFile(file: string, response: ServerResponse): void {
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = file.endsWith('.html') ? 'text/html' : file.endsWith('.js') ? 'text/javascript' : 'text/plain';
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(readFileSync(file));
}
