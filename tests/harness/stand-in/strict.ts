import { EventEmitter } from 'node:events';

/** Read by engines and by test printers of any object; they say nothing about the use of Electron. */
const readByEverybody: ReadonlySet<PropertyKey> = new Set([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
]);

/** The use of something that the stand-in does not have: it is added on purpose, after a look at what it does. */
export class UnlistedMember extends Error {
  constructor(owner: string, member: string) {
    super(`electron stand-in: ${owner}.${member} is not listed. Review what it does, then add it.`);
    this.name = 'UnlistedMember';
  }
}

/** The same object, but reading or writing a member that it does not have throws and says which. */
export function strict<T extends object>(owner: string, target: T): T {
  return new Proxy(target, {
    get(object, member, receiver) {
      if (member in object || typeof member === 'symbol' || readByEverybody.has(member))
        return Reflect.get(object, member, receiver);
      throw new UnlistedMember(owner, String(member));
    },
    set(object, member, value, receiver) {
      // Names of the stand-in's own state begin with an underscore, those of EventEmitter too.
      if (member in object || typeof member === 'symbol' || member.startsWith('_'))
        return Reflect.set(object, member, value, receiver);
      throw new UnlistedMember(owner, `${String(member)} (written)`);
    },
  });
}

/** A module that main must not use at all; the first touch says so. */
export function untouchable(name: string): object {
  return new Proxy(function refuse() {}, {
    get(_target, member) {
      if (typeof member === 'symbol' || readByEverybody.has(member)) return undefined;
      throw new UnlistedMember(name, member);
    },
    apply() {
      throw new UnlistedMember(name, '()');
    },
    construct() {
      throw new UnlistedMember(name, 'new');
    },
  });
}

/** Ears for the named events only: a misspelt one would wait for ever without a word. */
export class StrictEmitter extends EventEmitter {
  _owner: string;
  _events_listed: ReadonlySet<string>;

  constructor(owner: string, events: readonly string[]) {
    super();
    this._owner = owner;
    this._events_listed = new Set([...events, 'newListener', 'removeListener']);
    this.setMaxListeners(50);
  }

  _check(event: string | symbol): void {
    if (typeof event === 'string' && !this._events_listed.has(event))
      throw new UnlistedMember(this._owner, `on(${JSON.stringify(event)})`);
  }

  override on(event: string | symbol, listener: (...args: never[]) => void): this {
    this._check(event);
    return super.on(event, listener as (...args: unknown[]) => void);
  }

  override once(event: string | symbol, listener: (...args: never[]) => void): this {
    this._check(event);
    return super.once(event, listener as (...args: unknown[]) => void);
  }

  override addListener(event: string | symbol, listener: (...args: never[]) => void): this {
    return this.on(event, listener);
  }
}

/** An event as Electron gives it: with `preventDefault`, and whatever the event says. */
export function cancellable<T extends object>(
  details: T,
): T & { preventDefault(): void; readonly defaultPrevented: boolean } {
  let prevented = false;
  return Object.defineProperties(
    { ...details } as T & { preventDefault(): void; defaultPrevented: boolean },
    {
      preventDefault: { value: () => void (prevented = true), enumerable: false },
      defaultPrevented: { get: () => prevented, enumerable: false },
    },
  );
}
