// npm start: from a fresh clone to the desk on the screen.
import { nodeMajor } from './lib/node-version.mjs';
import net from 'node:net';
import path from 'node:path';
import { ensure } from './ensure.mjs';
import { startCentral, waitUntilSeeded } from './lib/central-process.mjs';
import { killAll, runNode, stop } from './lib/child.mjs';
import { fetchElectron, openDesk } from './lib/desk-window.mjs';
import { readOptions } from './lib/options.mjs';
import { watchForOrphaning } from './lib/orphan.mjs';
import { fromRoot, root } from './lib/paths.mjs';
import { isCurrent, targets } from './lib/targets.mjs';
import { complain, say, startStep } from './lib/terminal.mjs';

const defaultPort = 48620;

const options = readOptions(process.argv.slice(2), {
  usage: 'npm start -- [options]',
  about: 'Starts Guichet: installs and builds what is missing, starts central, opens the desk.',
  flags: {
    'no-window': { type: 'switch', help: 'print the address only' },
    port: { type: 'number', value: 'N', max: 65535, help: `port of the desk (${defaultPort})` },
    host: { type: 'text', value: 'H', help: 'address to listen on (127.0.0.1, this machine only)' },
    data: { type: 'text', value: 'DIR', help: 'data folder (.guichet in this folder)' },
    demo: {
      type: 'number',
      value: 'N',
      min: 1,
      max: 50000,
      help: 'number of dossiers of the demo fund, on first start (2000)',
    },
    'demo-day': {
      type: 'signed',
      value: 'N',
      min: -3660,
      max: 3660,
      help: 'shift the demo by so many days, such as +3',
    },
    central: { type: 'text', value: 'URL', help: 'desk only: use the central at that address' },
    'fetch-electron': { type: 'switch', help: 'try to get the Electron program first (5 s)' },
  },
  more: 'DATABASE_URL=postgres://… uses that PostgreSQL instead of the embedded one.\nCtrl+C stops everything; nothing is lost.',
});

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  complain(sentence);
  process.exit(1);
}

/** @param {string} code @param {string} message @returns {string} */
function explain(code, message) {
  if (code !== 'PORT_TAKEN') return message;
  return `Port ${port} of ${host} is taken by another program. Stop that program, or choose another port: npm start -- --port ${port + 1}`;
}

/** @returns {Promise<string | undefined>} the system's reason when the port cannot be had */
function tryPort() {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

const port = typeof options.port === 'number' ? options.port : defaultPort;
const host = typeof options.host === 'string' ? options.host : '127.0.0.1';
// npm runs scripts from the repository's folder; a relative folder means where the person was.
const here =
  process.env.npm_lifecycle_event === 'start' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
const dataFolder = typeof options.data === 'string' ? path.resolve(here, options.data) : fromRoot('.guichet');
const remote = typeof options.central === 'string' ? options.central : undefined;

/** @returns {string[]} */
function centralArguments() {
  const args = [
    '--port',
    String(port),
    '--host',
    host,
    '--data',
    dataFolder,
    '--ui',
    fromRoot('dist/renderer'),
  ];
  if (options.demo !== undefined) args.push('--demo', String(options.demo));
  if (options['demo-day'] !== undefined) args.push('--demo-day', String(options['demo-day']));
  if (remote !== undefined) args.push('--central', remote);
  return args;
}

/** Built by another process: the builder's memory is not carried for the whole day. */
async function buildStale() {
  if (process.env.GUICHET_CENTRAL_MAIN !== undefined) return true;
  if (targets.every(isCurrent)) return true;
  const { code } = await runNode(fromRoot('scripts/build.mjs'), ['--skip-install'], {
    show: true,
    cwd: root,
  });
  return code === 0;
}

async function main() {
  if (remote !== undefined && (!URL.canParse(remote) || !/^https?:$/.test(new URL(remote).protocol))) {
    giveUp(`--central needs a web address such as https://central.example.be; "${remote}" is not one.`);
  }
  const taken = await tryPort();
  if (taken === 'EADDRINUSE') giveUp(explain('PORT_TAKEN', ''));
  if (taken === 'EACCES')
    giveUp(
      `This account may not use port ${port}. Choose a port above 1024: npm start -- --port ${defaultPort}`,
    );
  if (taken !== undefined)
    giveUp(
      `"${host}" is not an address of this machine (${taken}). Leave --host out, or give one of its addresses.`,
    );

  if (!(await ensure({ prefix: '[1/3] ' }))) process.exit(1);
  say('[1/3] Packages are in place.');
  if (!(await buildStale())) process.exit(1);
  say('[2/3] The desk is built.');

  say(
    remote === undefined
      ? `[3/3] Starting central; data folder: ${dataFolder}`
      : `[3/3] Starting the desk for ${remote}`,
  );
  if (remote === undefined && process.env.DATABASE_URL)
    say('      Database: the PostgreSQL of DATABASE_URL.');

  let stopping = false;
  let fatal = false;
  /** @type {ReturnType<typeof startStep> | undefined} */
  let step;
  let stepLabel = '';
  /** @type {(url: string) => void} */
  let onListening = () => undefined;
  /** @type {Promise<string>} */
  const listening = new Promise((resolve) => (onListening = resolve));

  /** @param {string} label */
  const show = (label) => {
    if (label === stepLabel) return;
    step?.done();
    stepLabel = label;
    step = label === '' ? undefined : startStep(`      ${label}`);
  };
  const central = startCentral(centralArguments(), (event) => {
    if (event.event === 'listening') onListening(event.url);
    else if (event.event === 'fatal') {
      // Anything else is told as a sentence; a failure of ours is told with its last lines, once they are all there.
      fatal = event.code !== 'INTERNAL';
      if (!fatal) return;
      step?.failed();
      complain(explain(event.code, event.message));
    } else if (!stopping) {
      show(event.label);
      if (event.event === 'progress') step?.update(`${event.done} of ${event.total}`);
    }
  });

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let deskWindow = undefined;
  const shutDown = async () => {
    if (stopping) return;
    stopping = true;
    say('\nStopping…');
    await Promise.all([central.stop(), deskWindow === undefined ? undefined : stop(deskWindow, 3000)]);
    say('Stopped. Everything is stored.');
    process.exit(0);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => void shutDown());
  watchForOrphaning(() => void shutDown());

  let ended = false;
  void central.ended.then((code) => {
    ended = true;
    if (stopping) return;
    if (!fatal) {
      step?.failed();
      complain(central.lastWords());
      complain(
        `Central stopped by itself (code ${code}). Start it again; if it stops again, the lines above say where.`,
      );
    }
    killAll();
    process.exit(1);
  });

  const url = await listening;
  const address = new URL(url);
  if (['0.0.0.0', '[::]', 'localhost'].includes(address.hostname)) address.hostname = '127.0.0.1';
  const home = address.origin;
  const gone = () => ended || stopping;
  const seeded = await waitUntilSeeded(home, gone, remote === undefined ? undefined : 3000);
  if (gone()) return;
  show('');
  if (!seeded)
    say(
      `Central at ${remote} does not answer yet: the desk opens with what this machine holds and tries again by itself.`,
    );
  say(`Guichet ready at ${home}`);

  if (options['no-window'] === true) return;
  if (options['fetch-electron'] === true) {
    const problem = await fetchElectron();
    if (problem !== undefined) say(problem);
  }
  const opened = await openDesk(home, dataFolder);
  deskWindow = opened.child;
  if (gone()) {
    if (deskWindow !== undefined) await stop(deskWindow, 1000);
    return;
  }
  say(opened.sentence);
}

process.once('exit', killAll);
if (nodeMajor > 0) await main();
