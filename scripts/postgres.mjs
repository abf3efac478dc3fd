// Finds PostgreSQL, installs it for the tests when asked, and starts a cluster that goes with the command:
//   node scripts/postgres.mjs             prints the folder of its programs, or says that there is none
//   node scripts/postgres.mjs --install   installs it when it is missing
import { nodeMajor } from './lib/node-version.mjs';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { run, start } from './lib/child.mjs';
import { readOptions } from './lib/options.mjs';
import { isEntry } from './lib/paths.mjs';
import { complain, say, startStep, tail } from './lib/terminal.mjs';

/** The oldest release that Guichet promises to run on. */
const OLDEST = 15;
const DEBIAN = '/usr/lib/postgresql';

/** @param {string} folder @returns {boolean} */
const hasServer = (folder) => ['initdb', 'postgres'].every((name) => fs.existsSync(path.join(folder, name)));

/** @returns {string | undefined} the folder of the programs: on the PATH, else the newest of Debian's */
export function findPostgres() {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .find((folder) => folder !== '' && hasServer(folder));
  if (onPath !== undefined) return onPath;
  if (!fs.existsSync(DEBIAN)) return undefined;
  const majors = fs
    .readdirSync(DEBIAN)
    .map(Number)
    .filter((major) => major >= OLDEST);
  return majors
    .sort((a, b) => b - a)
    .map((major) => path.join(DEBIAN, String(major), 'bin'))
    .find(hasServer);
}

/** @returns {Promise<string>} what the installer wrote */
async function install() {
  // Debian makes and starts a cluster of its own unless it is told not to.
  const conf = '/etc/postgresql-common/createcluster.conf';
  if (!fs.existsSync(conf)) {
    fs.mkdirSync(path.dirname(conf), { recursive: true });
    fs.writeFileSync(conf, 'create_main_cluster = false\n');
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  return (await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { env })).output;
}

/** @returns {Promise<{ bin: string } | { reason: string }>} */
export async function ensurePostgres() {
  const found = findPostgres();
  if (found !== undefined) return { bin: found };
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get'))
    return { reason: `no PostgreSQL ${OLDEST} or later is on the PATH or in ${DEBIAN}` };
  const step = startStep('Installing PostgreSQL for the tests');
  const output = await install();
  const bin = findPostgres();
  if (bin === undefined) {
    step.failed();
    complain(tail(output, 8));
    return { reason: 'PostgreSQL is not installed and could not be' };
  }
  step.done();
  return { bin };
}

/**
 * Whom the server runs as: itself refuses root.
 * @returns {{ uid?: number, gid?: number }}
 */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const users = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return user === undefined ? {} : { uid: Number(user[2]), gid: Number(user[3]) };
}

/** @returns {Promise<number>} a port that was free a moment ago */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** @typedef {{ url: string, stop: () => Promise<void> }} Cluster */

/**
 * A cluster of its own in a temporary folder, on a free port of this computer alone.
 * @param {string} bin folder of the programs
 * @param {{ durable?: boolean, settings?: Readonly<Record<string, string>> }} [options] durable: as in production; otherwise
 *   nothing waits for the disk. settings: what an administrator would set beside the defaults
 * @returns {Promise<Cluster>}
 */
export async function startCluster(bin, { durable = false, settings: own = {} } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guichet-postgres-'));
  const who = unprivileged();
  const data = path.join(folder, 'data');
  const secret = path.join(folder, 'secret');
  const password = randomBytes(18).toString('base64url');
  fs.writeFileSync(secret, password, { mode: 0o600 });
  if (who.uid !== undefined && who.gid !== undefined)
    for (const one of [folder, secret]) fs.chownSync(one, who.uid, who.gid);
  const options = ['--username=guichet', `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  const made = await run(
    path.join(bin, 'initdb'),
    ['--pgdata', data, '--locale=C', ...options, ...(durable ? [] : ['--no-sync'])],
    { cwd: folder, ...who },
  );
  if (made.code !== 0) throw new Error(`initdb failed: ${tail(made.output, 4)}`);
  const port = await freePort();
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const quick = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const child = start(
    path.join(bin, 'postgres'),
    [
      '-D',
      data,
      ...Object.entries({ ...settings, ...quick, ...own }).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...who },
  );
  let log = '';
  await new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${tail(log, 4)}`)));
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
      log = (log + chunk.toString()).slice(-4000);
      if (log.includes('database system is ready to accept connections')) resolve(undefined);
    });
  });
  return {
    url: `postgresql://guichet:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      // "Fast": connections are ended, nothing is waited for.
      child.kill('SIGINT');
      await gone;
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

if (isEntry(import.meta.url) && nodeMajor > 0) {
  const options = readOptions(process.argv.slice(2), {
    usage: 'node scripts/postgres.mjs [--install]',
    about: 'Says where PostgreSQL is.',
    flags: { install: { type: 'switch', help: 'install it when it is missing' } },
  });
  const found = findPostgres();
  const answer =
    options.install === true
      ? await ensurePostgres()
      : found === undefined
        ? { reason: 'no PostgreSQL was found' }
        : { bin: found };
  if ('bin' in answer) say(answer.bin);
  else {
    complain(`${answer.reason}.`);
    process.exitCode = 1;
  }
}
