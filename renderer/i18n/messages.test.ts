import { describe, expect, it } from 'vitest';
import { messageProblems } from '#shared/i18n/message-problems.ts';
import type { MessageSet } from '#shared/i18n/message.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('../**/*.messages.ts', { eager: true });

function isMessageSet(value: unknown): value is MessageSet {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (entry: unknown) => typeof entry === 'object' && entry !== null && 'fr' in entry && 'nl' in entry,
    )
  );
}

const sets = Object.entries(files).flatMap(([file, names]) =>
  Object.entries(names).flatMap(([name, value]) =>
    isMessageSet(value) ? [{ where: `${file} ${name}`, set: value }] : [],
  ),
);

describe('every set of words of the screens', () => {
  it('is found', () => {
    expect(sets.length).toBeGreaterThanOrEqual(Object.keys(files).length);
    expect(sets.length).toBeGreaterThan(10);
  });

  it.each(sets)('$where has no empty words and the same placeholders in each language', ({ set }) => {
    expect(messageProblems(set)).toEqual([]);
  });
});
