import { describe, expect, it } from 'vitest';
import { queuePlace } from './queue-place.ts';

const queue = (...ids: string[]) => ids.map((noteId) => ({ noteId }));

describe('queuePlace', () => {
  it('stays with the note that is being read when older ones arrive above it', () => {
    expect(queuePlace(queue('new', 'a', 'b'), 'a', 0)).toBe(1);
  });

  it('goes on with the note that moved up after a verdict, and with the last one at the end', () => {
    expect(queuePlace(queue('a', 'c'), 'b', 1)).toBe(1);
    expect(queuePlace(queue('a', 'b'), 'c', 2)).toBe(1);
  });

  it('has no place in an empty queue and starts at the top', () => {
    expect(queuePlace([], 'a', 3)).toBe(-1);
    expect(queuePlace(queue('a', 'b'), null, 0)).toBe(0);
  });

  it('shows what arrives in a queue that was empty', () => {
    expect(queuePlace(queue('a', 'b'), null, queuePlace([], null, 0))).toBe(0);
  });
});
