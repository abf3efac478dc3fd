import * as z from 'zod';
import { isRecord, isText } from '#shared/kernel/json.ts';
import { type Card, deskItemSchema, type Digest, digestSchema } from './digest.ts';

/**
 * A digest as central sends thousands of them: central made each out of rows that it had judged, and the answer has a sum.
 * The kinds of its values are looked at and what waits there (`items`) is judged; the whole schema, which takes ten times as
 * long, judges where something is odd. null is the answer to what is no digest.
 */
export function lookAtDigest(value: unknown): Digest | null {
  if (isRecord(value)) {
    const { dossierId, ver, card, items } = value;
    if (isText(dossierId) && Number.isInteger(ver) && typeof ver === 'number' && isCard(card)) {
      const waiting = itemsIn(items);
      if (waiting !== null) return { dossierId, ver, card, items: waiting };
    }
  }
  return digestSchema.safeParse(value).data ?? null;
}

function itemsIn(value: unknown): Digest['items'] | null {
  if (Array.isArray(value) && value.length === 0) return [];
  return itemsSchema.safeParse(value).data ?? null;
}

const itemsSchema = z.array(deskItemSchema);
const texts: readonly (keyof Card)[] = [
  'dossierId',
  'spaceId',
  'kind',
  'number',
  'name',
  'givenNames',
  'language',
  'place',
  'postalCode',
  'status',
];
const textsOrNone: readonly (keyof Card)[] = [
  'birthDate',
  'ssinTail',
  'enterpriseNumber',
  'trade',
  'category',
  'adviserId',
  'backupId',
];
const lists: readonly (keyof Card)[] = ['phones', 'linkedNames', 'keys', 'keepOffline'];
const FIELDS = texts.length + textsOrNone.length + lists.length + 2;

function isCard(value: unknown): value is Card {
  if (!isRecord(value) || Object.keys(value).length !== FIELDS) return false;
  const { since, protected: isProtected } = value;
  return (
    typeof isProtected === 'boolean' &&
    (since === null || Number.isInteger(since)) &&
    texts.every((name) => isText(value[name])) &&
    textsOrNone.every((name) => value[name] === null || isText(value[name])) &&
    lists.every((name) => isTexts(value[name]))
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}
