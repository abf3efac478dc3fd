import * as z from 'zod';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { holdingSchema } from '#shared/sync/protocol.ts';
import { macOf } from '../data-folder/secret-key.ts';

const common = { epoch: z.string(), space: z.string(), holding: holdingSchema };

/**
 * Where a device stands in one space.
 * `initial`: pages whole dossiers by id, after `after`; changes since `from` follow once all are sent.
 * `manifest`: compares names and versions, after `after`; changes since `from` follow once all are sent.
 * `delta`: has everything up to `ver`, and of the next versions the rows up to (`type`, `id`) when they are set.
 */
export const cursorSchema = z.discriminatedUnion('mode', [
  z.object({
    ...common,
    mode: z.literal('initial'),
    from: z.number().int(),
    after: z.string(),
    done: z.number().int(),
    total: z.number().int(),
  }),
  z.object({ ...common, mode: z.literal('manifest'), from: z.number().int(), after: z.string() }),
  z.object({
    ...common,
    mode: z.literal('delta'),
    ver: z.number().int(),
    type: z.string().nullable(),
    id: z.string(),
  }),
]);
export type Cursor = z.infer<typeof cursorSchema>;
export type InitialCursor = Extract<Cursor, { mode: 'initial' }>;
export type ManifestCursor = Extract<Cursor, { mode: 'manifest' }>;
export type DeltaCursor = Extract<Cursor, { mode: 'delta' }>;

/**
 * Cursors that were read, by the key that signed them: an idle desk shows the same one all day long. Nothing but what it
 * says is kept; whether it still fits is asked each time.
 */
const known = new WeakMap<Uint8Array, Map<string, Cursor>>();
const MOST_KNOWN = 5_000;
/** As a desk showed them. */
const texts = new WeakMap<Cursor, string>();

export function writeCursor(key: Uint8Array, cursor: Cursor): string {
  const shown = texts.get(cursor);
  if (shown !== undefined && known.get(key)?.get(shown) === cursor) return shown;
  const body = Buffer.from(JSON.stringify(cursor)).toString('base64url');
  return `${body}.${macOf(key, body)}`;
}

/** A device cannot make or change one: rights are still checked at each pull, this only catches accidents and curiosity. */
export function readCursor(key: Uint8Array, text: string): Result<Cursor, 'badRequest'> {
  const before = known.get(key)?.get(text);
  if (before !== undefined) return ok(before);
  const [body = '', mac = ''] = text.split('.');
  if (mac !== macOf(key, body)) return err('badRequest');
  const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  if (!parsed.success) return err('badRequest');
  keep(key, text, parsed.data);
  return ok(parsed.data);
}

function keep(key: Uint8Array, text: string, cursor: Cursor): void {
  const all = known.get(key) ?? new Map<string, Cursor>();
  known.set(key, all.set(text, cursor));
  texts.set(cursor, text);
  // The oldest of a map comes first.
  const [oldest] = all.keys();
  if (all.size > MOST_KNOWN && oldest !== undefined) all.delete(oldest);
}
