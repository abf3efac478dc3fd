import * as z from 'zod';
import { FRAMED } from '#shared/sync/framed.ts';
import { type ProblemReason, problemReasons, problemSchema } from '#shared/sync/api.ts';

/** Answers that a route may end with besides its own, for the OpenAPI page. */
export function problems(
  ...reasons: readonly ProblemReason[]
): Record<number, { description: string; content: Record<string, { schema: z.ZodType }> }> {
  const byStatus = group(reasons);
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      { description: of.join(', '), content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  );
}

export const signedIn: readonly ProblemReason[] = [
  'tokenInvalid',
  'tokenExpired',
  'sessionRevoked',
  'unavailable',
];
export const bearer = [{ bearer: [] }];

function group(reasons: readonly ProblemReason[]): Map<number, ProblemReason[]> {
  const byStatus = new Map<number, ProblemReason[]>();
  for (const reason of reasons)
    byStatus.set(problemReasons[reason], [...(byStatus.get(problemReasons[reason]) ?? []), reason]);
  return byStatus;
}

export function ndjson(schema: z.ZodType, description: string) {
  return { description, content: { 'application/x-ndjson': { schema } } };
}

/** Lines, or the same with bytes behind them (shared/sync/framed.ts). */
export function framed(schema: z.ZodType, description: string) {
  return { description, content: { 'application/x-ndjson': { schema }, [FRAMED]: { schema: z.unknown() } } };
}

export function bytesOf(description: string) {
  return { description, content: { 'application/octet-stream': { schema: z.unknown() } } };
}
