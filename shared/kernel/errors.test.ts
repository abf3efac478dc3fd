import { expect, it } from 'vitest';
import { assert, unreachable } from './assert.ts';
import { appErrorSchema } from './app-error-schema.ts';
import { appError } from './errors.ts';
import { text2Schema, text3Schema } from './lang-schema.ts';

it('an error crosses a boundary as data and comes back equal', () => {
  const error = appError('tooOld', 'central', 'protocol.tooOld', { minimum: 3, retry: false });
  expect(appErrorSchema.parse(JSON.parse(JSON.stringify(error)))).toEqual(error);
  expect(appErrorSchema.safeParse({ ...error, kind: 'other' }).success).toBe(false);
  expect(appErrorSchema.safeParse({ ...error, details: { nested: {} } }).success).toBe(false);
});

it('an assertion throws, and an unreachable case does not print its value', () => {
  expect(() => assert(false, 'why')).toThrow('why');
  expect(() => assert(true, 'why')).not.toThrow();
  const secret: unknown = '98041790292';
  expect(() => Reflect.apply(unreachable, undefined, [secret])).toThrow(/^Unreachable case of type string$/);
});

it('texts name their languages completely', () => {
  expect(text2Schema.safeParse({ fr: 'a', nl: '' }).success).toBe(false);
  expect(text3Schema.safeParse({ fr: 'a', nl: 'b' }).success).toBe(false);
  expect(text3Schema.safeParse({ fr: 'a', nl: 'b', de: 'c' }).success).toBe(true);
});
