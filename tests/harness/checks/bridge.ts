import { bridgeName, eventWire, pageChannelNames } from '#shared/ipc/names.ts';
import type { Shell } from '../open-shell.ts';

interface Seen {
  readonly keys: readonly string[];
  readonly globals: readonly string[];
  readonly problems: readonly string[];
}

/** What the page's world finds of the preload: named functions, frozen, and nothing that reaches further. */
export async function bridgeProblems({ page, wire }: Shell): Promise<string[]> {
  const seen: Seen = await page.evaluate(async (name) => {
    const problems: string[] = [];
    const bridge: unknown = Reflect.get(window, name);
    const visited = new Set<unknown>();
    const walk = (path: string, value: unknown): void => {
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || visited.has(value))
        return;
      visited.add(value);
      if (!Object.isFrozen(value)) problems.push(`${path} can be changed`);
      if (typeof value === 'object' && Object.getPrototypeOf(value) !== Object.prototype)
        problems.push(`${path} is more than a plain object`);
      for (const key of Reflect.ownKeys(value)) {
        if (typeof value === 'function' && ['length', 'name', 'prototype'].includes(String(key))) continue;
        if (/ipc|invoke|send|require|process|electron/i.test(String(key)))
          problems.push(`${path}.${String(key)} is there`);
        walk(`${path}.${String(key)}`, Reflect.get(value, key));
      }
    };
    walk(name, bridge);
    const property = Object.getOwnPropertyDescriptor(window, name);
    if (property?.writable !== false || property.configurable !== false)
      problems.push(`${name} can be replaced`);

    // An ear hears the payload alone: no event, and so no sender.
    const on = Reflect.get(bridge as object, 'on') as (
      name: string,
      listener: (...heard: unknown[]) => void,
    ) => () => void;
    const heard = new Promise<number>((resolve) => on('connectivity', (...args) => resolve(args.length)));
    on('connectivity', () => undefined);
    // Names that no event has, and things that are no function, do nothing.
    for (const wrong of ['', 'guichet:tell', '__proto__', 'toString', null, {}])
      Reflect.apply(on, undefined, [wrong, () => problems.push(`heard ${String(wrong)}`)]);
    Reflect.apply(on, undefined, ['lock', 'no function']);
    Reflect.set(window, 'guichetHeard', heard);

    const globals = [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      'ipcRenderer',
      'guichetToMain',
      'guichetFromMain',
    ];
    return {
      keys: Object.keys(bridge as object),
      globals: globals.filter((each) => each in window),
      problems,
    };
  }, bridgeName);
  const problems = [...seen.problems, ...seen.globals.map((name) => `the page has ${name}`)];
  await wire.ask('control.send', { channel: eventWire, args: ['connectivity', { online: true }] });
  const heard: unknown = await page.evaluate(() => Reflect.get(window, 'guichetHeard') as Promise<number>);
  if (heard !== 1) problems.push(`an ear hears ${String(heard)} things instead of the payload alone`);
  const wanted = [...pageChannelNames, 'on'].sort().join();
  if (seen.keys.toSorted().join() !== wanted) problems.push(`the bridge has ${seen.keys.join(', ')}`);
  return problems;
}

/** A page that has replaced the language's own functions learns and reaches nothing new through the bridge. */
export async function hijackProblems({ page }: Shell): Promise<string[]> {
  return page.evaluate(async (name) => {
    const stolen: string[] = [];
    const original = Function.prototype.bind;
    const spy = (label: string) =>
      function spied(this: unknown, ...args: unknown[]): unknown {
        for (const each of [this, ...args]) {
          const text = Object.prototype.toString.call(each);
          if (typeof each === 'object' && each !== null && 'invoke' in each)
            stolen.push(`${label} saw ipcRenderer (${text})`);
        }
        return undefined;
      };
    Object.defineProperty(Object.prototype, 'polluted', { value: 'yes', configurable: true });
    try {
      Function.prototype.bind = spy('bind') as typeof Function.prototype.bind;
      const bridge = Reflect.get(window, name) as Record<string, (args: object) => Promise<{ ok: boolean }>>;
      const answer = await bridge['info']?.({});
      if (answer?.ok !== true) stolen.push('the bridge depends on functions of the page');
    } finally {
      Function.prototype.bind = original;
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
    return stolen;
  }, bridgeName);
}
