import { expect, it } from 'vitest';
import * as z from 'zod';
import { rules } from '#shared/rules/index.ts';
import { inputNames } from './input-names.messages.ts';

/** The rules whose traces this desk shows. */
const shown = [
  'provisional-contribution',
  'quarterly-contribution',
  'regularisation',
  'late-payment-surcharge',
  'company-contribution',
  'contribution-scenario',
  'payment-plan',
  'contribution-exemption',
  'surcharge-waiver',
  'provisional-adjustment',
  'plci-maximum',
] as const;

it.each(shown)('every input of %s has a name that people know', (id) => {
  const schema = z.toJSONSchema(rules[id].inputs, { io: 'input' });
  for (const name of Object.keys(schema.properties ?? {})) expect(inputNames).toHaveProperty(name);
});
