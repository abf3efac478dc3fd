/** Reading of the command line and of the environment, before anything else runs. */

export interface Launch {
  /** Folder of the profile; null = the system's own place for this account. */
  readonly profile: string | null;
  /** Central given by whoever starts a desk from its sources; null = what is set on this machine. */
  readonly central: URL | null;
}

export type LaunchReading =
  | { readonly ok: true; readonly value: Launch }
  | { readonly ok: false; readonly sentence: string };

/**
 * Variables that make Electron or Node run other code, keep keys in a file or trust other certificates. A desk that
 * somebody installed is never started with one of them.
 */
export const dangerousVariables = [
  'ELECTRON_RUN_AS_NODE',
  'ELECTRON_NO_ASAR',
  'ELECTRON_OVERRIDE_DIST_PATH',
  'NODE_OPTIONS',
  'NODE_REPL_EXTERNAL_MODULE',
  'NODE_EXTRA_CA_CERTS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_V8_COVERAGE',
  'SSLKEYLOGFILE',
] as const;

/** What an installer adds when it starts the desk again after an update. */
const installerWords: ReadonlySet<string> = new Set(['--updated']);

const own = { profile: '--profile=', central: '--central=' } as const;

/**
 * An allow-list: an installed desk takes no word at all, so that no shortcut and no link can add a debugger, a proxy or
 * another profile. From sources (`npm start`) the two words of our own are read and Chromium's are left alone.
 * @param argv as the process got it, program first @param env the process's environment
 */
export function readLaunch(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  packaged: boolean,
): LaunchReading {
  if (packaged) {
    const word = argv.slice(1).find((each) => !installerWords.has(each));
    if (word !== undefined) return refused(`Guichet takes no options; it was started with "${shown(word)}".`);
    const variable = dangerousVariables.find((name) => env[name] !== undefined && env[name] !== '');
    if (variable !== undefined)
      return refused(
        `Guichet does not start while the variable ${variable} is set. Remove it and start again.`,
      );
    return { ok: true, value: { profile: null, central: null } };
  }
  const profile = wordOf(argv, own.profile);
  const address = wordOf(argv, own.central);
  if (address === null) return { ok: true, value: { profile, central: null } };
  const central = readCentralAddress(address);
  return central === null
    ? refused('The address of central must begin with https://, or with http:// on this very machine.')
    : { ok: true, value: { profile, central } };
}

/** Only https, or http on the loopback: anything else would let the network read or change what the desk sends. */
export function readCentralAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return null;
  if (url.protocol === 'https:') return url;
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  return url.protocol === 'http:' && loopback ? url : null;
}

function wordOf(argv: readonly string[], flag: string): string | null {
  const given = argv.find((word) => word.startsWith(flag))?.slice(flag.length);
  return given === undefined || given === '' ? null : given;
}

function refused(sentence: string): LaunchReading {
  return { ok: false, sentence };
}

/** The beginning of a word that somebody else wrote, for a message box. */
function shown(word: string): string {
  return word.replace(/[^\x20-\x7e]/g, '?').slice(0, 60);
}
