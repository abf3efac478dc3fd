import { createElement, memo, type ReactNode, useInsertionEffect, useState } from 'react';
import { isPlainObject } from '#shared/kernel/json.ts';

type Props = Readonly<Record<string, unknown>>;

/**
 * A control that is drawn again only when what it shows has changed. The screen around it hands it new functions at each
 * drawing of its own, with every letter typed anywhere on it: what begins with `on` always calls the latest of them and
 * counts as unchanged.
 *
 * @returns the same component for whoever uses it
 */
export function steady<Component extends (props: never) => ReactNode>(control: Component): Component;
export function steady(control: (props: Props) => ReactNode): (props: Props) => ReactNode {
  const Kept = memo(control, isSame);
  return function Steady(props) {
    const [handlers] = useState(() => new Handlers(props));
    // Before any handler of this drawing can be called.
    useInsertionEffect(() => {
      handlers.latest = props;
    });
    return createElement(Kept, handlers.steadied(props));
  };
}

/** The handlers of one control, each under one function for as long as it is there. */
class Handlers {
  latest: Props;
  readonly #given = new Map<string, (...args: unknown[]) => unknown>();

  constructor(first: Props) {
    this.latest = first;
  }

  steadied(props: Props): Props {
    return Object.fromEntries(
      Object.entries(props).map(([name, value]) => [
        name,
        isHandler(name) && typeof value === 'function' ? this.#under(name) : value,
      ]),
    );
  }

  #under(name: string): (...args: unknown[]) => unknown {
    const given =
      this.#given.get(name) ??
      ((...args: unknown[]) => {
        const now = this.latest[name];
        return typeof now === 'function' ? now(...args) : undefined;
      });
    this.#given.set(name, given);
    return given;
  }
}

function isHandler(name: string): boolean {
  return /^on[A-Z]/.test(name);
}

function isSame(before: Props, after: Props): boolean {
  // A handle is filled by whoever it was given to: two empty ones are not the same.
  return sameFields(before, after, (was, is, name) =>
    name === 'ref' ? Object.is(was, is) : isSameValue(was, is),
  );
}

/** What a control shows is often put together anew at each drawing of its screen: it is compared by what it says. */
function isSameValue(before: unknown, after: unknown): boolean {
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && after.every((item, at) => isSameItem(before[at], item));
  return isSameItem(before, after);
}

/** One level deep: a drawn element holds new properties each time and is never the same as another. */
function isSameItem(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  return isPlainObject(before) && isPlainObject(after) && sameFields(before, after, Object.is);
}

function sameFields(
  before: Props,
  after: Props,
  isEqual: (was: unknown, is: unknown, name: string) => boolean,
): boolean {
  const names = Object.keys(after);
  return (
    names.length === Object.keys(before).length &&
    names.every((name) => Object.hasOwn(before, name) && isEqual(before[name], after[name], name))
  );
}
