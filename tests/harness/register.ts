/** Loaded before main (`node --import`): `electron` is the stand-in, for `import` and for `require` alike. */
import Module, { register } from 'node:module';
import './stand-in/control.ts';
import * as electron from './stand-in/electron.ts';
import { standInForPolicy } from './stand-in/policy-file.ts';
import { serveScheme } from './stand-in/scheme-server.ts';
import { clock, options, wire, worked } from './stand-in/state.ts';

// Through the global object: what main imports is the text below.
const shared = Symbol.for('guichet.electron');
Reflect.set(globalThis, shared, electron);
const names = Object.keys(electron).filter((name) => name !== 'default');
const module = `const electron = globalThis[Symbol.for('guichet.electron')];
export default electron.default;
${names.map((name) => `export const ${name} = electron.${name};`).join('\n')}`;
const url = `data:text/javascript,${encodeURIComponent(module)}`;
const hook = `export async function resolve(name, context, next) {
  return name === 'electron' || name === 'electron/main'
    ? { url: ${JSON.stringify(url)}, shortCircuit: true }
    : next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

type Load = (name: string, ...rest: unknown[]) => unknown;
const loader = Module as unknown as { _load: Load };
const load = loader._load;
loader._load = function loadWithStandIn(this: unknown, name, ...rest) {
  return name === 'electron' ? electron : load.call(this, name, ...rest);
};

// Electron's own process says these, and code asks for them.
Object.defineProperty(process, 'type', { value: 'browser' });
Object.defineProperty(process, 'resourcesPath', { value: electron.app.getAppPath() });
Object.defineProperty(process.versions, 'electron', { value: '45.4.1' });

standInForPolicy();

// A packaged desk has no script on its command line.
if (options.packaged) process.argv.splice(1, 1);

const go = new Promise((resolve) => wire.answer('control.go', () => resolve(null)));
await serveScheme();
await go;
clock.mainStarts = performance.now();
clock.workBefore = worked();
