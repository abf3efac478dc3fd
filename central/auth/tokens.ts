import { createHash, randomBytes } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import type { Role } from '#shared/entities/codes.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

export const ACCESS_TOKEN_SECONDS = 600;
const ISSUER = 'guichet-central';

const claimsSchema = z.object({ sub: z.string(), sid: z.string(), exp: z.number().int() });
export type AccessClaims = z.infer<typeof claimsSchema>;

/** @param nowSeconds Unix time, from the clock of central */
export function signAccessToken(
  key: Uint8Array,
  claims: { readonly staffId: string; readonly roles: readonly Role[]; readonly sessionId: string },
  nowSeconds: number,
): Promise<string> {
  return new SignJWT({ roles: claims.roles, sid: claims.sessionId })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(ISSUER)
    .setSubject(claims.staffId)
    .setIssuedAt(nowSeconds)
    .setExpirationTime(nowSeconds + ACCESS_TOKEN_SECONDS)
    .sign(key);
}

/**
 * Tokens whose signature was right, by their key: a desk shows the same one for ten minutes, and what it says does not
 * change. Only what it says is kept: whether it is still good is asked each time.
 */
const checked = new WeakMap<Uint8Array, Map<string, AccessClaims>>();
const MOST_CHECKED = 2_000;

export async function readAccessToken(
  key: Uint8Array,
  token: string,
  nowSeconds: number,
): Promise<Result<AccessClaims, 'tokenExpired' | 'tokenInvalid'>> {
  const known = checked.get(key)?.get(token);
  if (known !== undefined) return known.exp <= nowSeconds ? err('tokenExpired') : ok(known);
  const claims = await verified(key, token, nowSeconds);
  if (claims.ok) keep(key, token, claims.value);
  return claims;
}

function keep(key: Uint8Array, token: string, claims: AccessClaims): void {
  const known = checked.get(key) ?? new Map<string, AccessClaims>();
  checked.set(key, known.set(token, claims));
  // The oldest of a map comes first.
  const [oldest] = known.keys();
  if (known.size > MOST_CHECKED && oldest !== undefined) known.delete(oldest);
}

async function verified(
  key: Uint8Array,
  token: string,
  nowSeconds: number,
): Promise<Result<AccessClaims, 'tokenExpired' | 'tokenInvalid'>> {
  try {
    const options = { algorithms: ['HS256'], issuer: ISSUER, currentDate: new Date(nowSeconds * 1000) };
    const { payload } = await jwtVerify(token, key, options);
    const claims = claimsSchema.safeParse(payload);
    return claims.success ? ok(claims.data) : err('tokenInvalid');
  } catch (error) {
    return err(error instanceof errors.JWTExpired ? 'tokenExpired' : 'tokenInvalid');
  }
}

/** A secret that is shown once; only its hash is kept. */
export function newSecret(bytes = 32): { readonly secret: string; readonly hash: string } {
  const secret = randomBytes(bytes).toString('base64url');
  return { secret, hash: hashSecret(secret) };
}

/** A plain hash does: these secrets are long and random, there is nothing to guess. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
