/** A keyboard command, as data: the dispatcher runs it, the `?` dialog and the palette show it. */
export interface Command {
  id: string;
  /**
   * `Ctrl+K`, `Alt+1`, `F6`, `Shift+F6`, `N`, `?`, `J`, `Ctrl+Enter`, or two keys in a row: `G P`.
   * Digits mean the digit keys whatever the layout prints on them (a Belgian keyboard prints `&` on 1).
   * Empty: found in the palette only.
   */
  keys: string;
  /** What it does, in the language of the screen. */
  words: string;
  /** Title under which the `?` dialog lists it. */
  group: string;
  /** Left out: always. */
  when?: () => boolean;
  run: () => void;
}

/** Only what the dispatcher reads of a KeyboardEvent, so that it can be tried without a page. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
  timeStamp: number;
  repeat: boolean;
}

/** Where the key was pressed. */
export interface KeyPlace {
  /** In a text field, where a letter is a letter. */
  inText: boolean;
  /** In a dialog or an open menu, which has its own keys. */
  inOverlay: boolean;
}

/** Two keys of a sequence must follow within this many milliseconds. */
const SEQUENCE_TIME = 1500;

export interface Shortcuts {
  /** Adds commands; call the result to take them away. The newest wins when two have the same keys. */
  register: (commands: readonly Command[]) => () => void;
  list: () => readonly Command[];
  /** Runs the command of a key press. @returns whether there was one (then the browser must not act too). */
  handle: (press: KeyPress, place: KeyPlace) => boolean;
  /** Runs a command by its id, as a menu does. @returns whether there is one that may act now */
  run: (id: string) => boolean;
  subscribe: (listener: () => void) => () => void;
}

interface ShortcutOptions {
  /** May a letter alone act? (WCAG 2.1.4: it can be turned off.) */
  singleKeys: () => boolean;
}

/** One dispatcher for the whole desk. */
export function createShortcuts({ singleKeys }: ShortcutOptions): Shortcuts {
  let commands: readonly Command[] = [];
  const listeners = new Set<() => void>();
  let pendingKey: { step: string; time: number } | undefined;
  const change = (next: readonly Command[]) => {
    commands = next;
    for (const listener of listeners) listener();
  };
  return {
    register(added) {
      change([...added, ...commands]);
      return () => change(commands.filter((command) => !added.includes(command)));
    },
    list: () => commands,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run(id) {
      const found = commands.find((command) => command.id === id && (command.when?.() ?? true));
      found?.run();
      return found !== undefined;
    },
    handle(press, place) {
      if (press.repeat) return false;
      const before =
        pendingKey && press.timeStamp - pendingKey.time < SEQUENCE_TIME ? pendingKey.step : undefined;
      pendingKey = undefined;
      const allowed = (command: Command) =>
        mayRun(command, place, singleKeys()) && (command.when?.() ?? true);
      const found = commands.find((command) => matches(command.keys, before, press) && allowed(command));
      if (found) {
        found.run();
        return true;
      }
      const begun = commands.find((command) => beginsWith(command.keys, press) && allowed(command));
      if (begun) {
        pendingKey = { step: begun.keys.split(' ')[0] ?? '', time: press.timeStamp };
        return true;
      }
      return false;
    },
  };
}

/** A key that types something when pressed alone: it must not act inside a text field, and can be turned off. */
export function isSingleKey(keys: string): boolean {
  return keys.split(' ').every((step) => [...step].length === 1);
}

function mayRun(command: Command, place: KeyPlace, singleAllowed: boolean): boolean {
  if (place.inOverlay) return false;
  if (isSingleKey(command.keys)) return singleAllowed && !place.inText;
  return true;
}

function matches(keys: string, before: string | undefined, press: KeyPress): boolean {
  const steps = keys.split(' ');
  const last = steps.at(-1);
  if (last === undefined || !matchesStep(last, press)) return false;
  return steps.length === 1 ? true : steps[0] === before;
}

function beginsWith(keys: string, press: KeyPress): boolean {
  const steps = keys.split(' ');
  return steps.length === 2 && steps[0] !== undefined && matchesStep(steps[0], press);
}

function matchesStep(step: string, press: KeyPress): boolean {
  if (step === '') return false;
  const parts = step === '+' ? ['+'] : step.split('+');
  const key = parts.at(-1) ?? '';
  // On a Mac the command key plays the part of Ctrl.
  const ctrl = press.ctrlKey || press.metaKey;
  if (parts.includes('Ctrl') !== ctrl || parts.includes('Alt') !== press.altKey) return false;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  // A printed sign (`?`) needs Shift on some layouts and not on others.
  if (/^[A-Z]$/.test(key) || key.length > 1) {
    if (parts.includes('Shift') !== press.shiftKey) return false;
  }
  return press.key.toLowerCase() === key.toLowerCase();
}
