import { describe, expect, it } from 'vitest';
import { commitments } from '#shared/charter/commitments.ts';
import { entities } from './index.ts';

const definitions = Object.entries(entities);
const known = new Set<string>(commitments.map((commitment) => commitment.id));

describe('laws of the entity registry', () => {
  it.each(definitions)('%s is registered under its own name', (key, definition) => {
    expect(definition.name).toBe(key);
  });

  it.each(definitions)('%s has a label in three languages', (_key, definition) => {
    for (const word of [definition.label.fr, definition.label.nl, definition.label.de]) {
      expect(word.trim()).not.toBe('');
    }
  });

  it.each(definitions)('%s serves commitments that exist', (_key, definition) => {
    expect(definition.serves.length).toBeGreaterThan(0);
    for (const id of definition.serves) expect(known).toContain(id);
  });

  it.each(definitions)(
    '%s: what central alone writes is marked CO or append-only, state-machine or set',
    (_key, definition) => {
      if (definition.policy === 'CO') expect(definition.writers).toEqual(['C']);
    },
  );

  it('debt and health data never hide behind tier O in the recovery and surcharge rows', () => {
    for (const name of [
      'surcharge-line',
      'cost-line',
      'payment-plan',
      'recovery-file',
      'procedure',
      'undue-payment',
    ] as const) {
      expect(entities[name].tier).toBe('D');
    }
  });
});
