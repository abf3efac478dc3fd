import * as z from 'zod';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { ComputationSnapshot } from './snapshot.ts';
import type { Trace } from './trace.ts';

const traceShape = z.looseObject({
  rule: z.string(),
  version: z.number(),
  steps: z.array(z.looseObject({})),
});

const contentSchema = z.strictObject({
  rule: z.string(),
  version: z.int(),
  packHash: z.string(),
  inputs: z.unknown(),
  answer: z.unknown(),
  trace: traceShape,
});

/** The text that is stored: its SHA-256 is the id of the snapshot. */
export function snapshotContent({ id: _id, ...content }: ComputationSnapshot): string {
  return canonicalJson(content);
}

/** Reads a stored text again; null when it is not what `snapshotContent` writes. */
export function readSnapshot(hash: string, content: string): ComputationSnapshot | null {
  const parsed = contentSchema.safeParse(parsedJson(content));
  if (!parsed.success || canonicalJson(parsed.data) !== content) return null;
  const { trace, inputs, answer, ...rest } = parsed.data;
  // Steps were written by TraceBuilder and are covered by the hash, which `replay` checks.
  return { id: hash, ...rest, inputs, answer, trace: trace as unknown as Trace };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
