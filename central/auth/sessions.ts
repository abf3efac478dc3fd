import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Staff } from '#shared/entities/directory.ts';
import { staffSchema } from '#shared/entities/directory.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Session } from '#shared/sync/api.ts';
import type { CentralContext } from '../central-context.ts';
import { inTransaction, type Tx } from '../db/in-transaction.ts';
import { prepared } from '../db/prepared.ts';
import { type StandingRow, standingColumns, standingOf, theseOffices } from '../sync/sql/sql-standing.ts';
import type { Standing } from '../sync/sync-store.ts';
import { passwordMatches } from './passwords.ts';
import { whyEnded } from './session-device.ts';
import { ACCESS_TOKEN_SECONDS, hashSecret, newSecret, readAccessToken, signAccessToken } from './tokens.ts';

/** Long enough for an adviser who is away for days and comes back to an office. */
const REFRESH_DAYS = 14;

type TokenFault = 'tokenExpired' | 'tokenInvalid' | 'sessionRevoked';

interface SessionRow {
  readonly staff: object;
  readonly ended_at: Date | string | null;
  readonly session_device: string | null;
}

export interface Caller {
  readonly staff: Staff;
  readonly sessionId: string;
  /** The device its session speaks for; null until it does. */
  readonly deviceId?: string | null;
  /** Dossiers of other offices that were lent to them when they asked; left out, they are looked up. */
  readonly granted?: readonly string[];
  /** Unix seconds at which the token stops to be good. */
  readonly until: number;
}

/** Badge and password against the directory; the same refusal for either being wrong. */
export async function signIn(
  context: CentralContext,
  badge: string,
  password: string,
): Promise<Result<Session, 'badCredentials'>> {
  const found = await context.db
    .selectFrom('staff')
    .selectAll()
    .where('badge', '=', badge)
    .executeTakeFirst();
  if (!(await passwordMatches(found?.password_hash ?? null, password)) || !found)
    return err('badCredentials');
  const staff = staffSchema.parse(found.body);
  const session = {
    session_id: randomUUID(),
    staff_id: staff.staffId,
    created_at: context.clock.now(),
    ended_at: null,
    device_id: null,
  };
  return ok(
    await inTransaction(context.db, 'read committed', async (tx) => {
      await tx.insertInto('session').values(session).execute();
      return issue(context, tx, staff, session.session_id);
    }),
  );
}

/**
 * Exchanges a refresh token for the next pair. A token that comes back once its successor is in use was copied by
 * somebody: the whole session ends, for the thief and for the owner. While the successor was never used, the answer was
 * lost on its way, as happens on the road: the exchange is made again, and whoever shows the lost one ends the session.
 */
export async function refreshSession(
  context: CentralContext,
  refreshToken: string,
): Promise<Result<Session, 'tokenInvalid' | 'tokenExpired' | 'refreshReused' | 'sessionRevoked'>> {
  return inTransaction(context.db, 'read committed', async (tx) => {
    const known = await tx
      .selectFrom('refresh')
      .innerJoin('session', 'session.session_id', 'refresh.session_id')
      .innerJoin('staff', 'staff.staff_id', 'session.staff_id')
      .select([
        'refresh.token_hash',
        'refresh.session_id',
        'refresh.expires_at',
        'refresh.used_at',
        'session.ended_at',
        'session.device_id',
        'staff.body',
      ])
      .where('refresh.token_hash', '=', hashSecret(refreshToken))
      .forUpdate('refresh')
      .executeTakeFirst();
    if (!known) return err('tokenInvalid');
    if (known.used_at !== null && (await isSucceeded(tx, known))) {
      await endSession(context, tx, known.session_id);
      return err('refreshReused');
    }
    if (known.ended_at !== null) return err(await whyEnded({ db: tx }, known.device_id));
    if (known.expires_at.getTime() < context.clock.nowMs()) return err('tokenExpired');
    if (known.used_at !== null) await giveUpUnused(tx, known.session_id);
    await tx
      .updateTable('refresh')
      .set({ used_at: context.clock.now() })
      .where('token_hash', '=', known.token_hash)
      .execute();
    return ok(await issue(context, tx, staffSchema.parse(known.body), known.session_id));
  });
}

/** Whether another token of the session was used since. */
async function isSucceeded(
  tx: Tx,
  { session_id, token_hash, used_at }: { session_id: string; token_hash: string; used_at: Date | null },
): Promise<boolean> {
  const later = await tx
    .selectFrom('refresh')
    .select('token_hash')
    .where('session_id', '=', session_id)
    .where('token_hash', '!=', token_hash)
    .where('used_at', '>=', used_at)
    .limit(1)
    .executeTakeFirst();
  return later !== undefined;
}

/** A token nobody should hold counts as used before all others: showing it ends the session. */
async function giveUpUnused(tx: Tx, sessionId: string): Promise<void> {
  await tx
    .updateTable('refresh')
    .set({ used_at: new Date(0).toISOString() })
    .where('session_id', '=', sessionId)
    .where('used_at', 'is', null)
    .execute();
}

/** Who calls, read afresh each time: a role taken away or a session ended counts at once. */
export async function authenticate(
  context: CentralContext,
  token: string,
): Promise<Result<Caller, TokenFault>> {
  const claims = await readAccessToken(context.keys.token, token, Math.floor(context.clock.nowMs() / 1000));
  if (!claims.ok) return claims;
  const known = await context.db
    .selectFrom('session')
    .innerJoin('staff', 'staff.staff_id', 'session.staff_id')
    .select(['staff.body', 'session.ended_at', 'session.device_id'])
    .where('session.session_id', '=', claims.value.sid)
    .where('session.staff_id', '=', claims.value.sub)
    .executeTakeFirst();
  if (!known) return err('tokenInvalid');
  if (known.ended_at !== null) return err(await whyEnded(context, known.device_id));
  const { sid, exp } = claims.value;
  return ok({ staff: staffSchema.parse(known.body), sessionId: sid, deviceId: known.device_id, until: exp });
}

/** The same, with what an idle desk asks next, by the one statement: it asks all day long. */
export async function authenticateDesk(
  context: CentralContext,
  token: string,
  deviceId: string,
  spaces: readonly string[],
): Promise<Result<{ readonly caller: Caller; readonly standing: Standing }, TokenFault>> {
  const claims = await readAccessToken(context.keys.token, token, Math.floor(context.clock.nowMs() / 1000));
  if (!claims.ok) return claims;
  const { sub, sid, exp } = claims.value;
  const { rows } = await sql<StandingRow & SessionRow>`${prepared}
    select staff.body as staff, session.ended_at, session.device_id as session_device, ${standingColumns}
    from session join staff on staff.staff_id = session.staff_id
      left join device on device.device_id = ${deviceId}
      left join space on ${theseOffices(spaces)}
    where session.session_id = ${sid} and session.staff_id = ${sub}`.execute(context.db);
  const [known] = rows;
  if (!known) return err('tokenInvalid');
  if (known.ended_at !== null) return err(await whyEnded(context, known.session_device));
  const staff = staffSchema.parse(known.staff);
  const caller = { staff, sessionId: sid, deviceId: known.session_device, until: exp };
  return ok({ caller, standing: standingOf(deviceId, rows) });
}

export async function endSession(
  context: CentralContext,
  db: Tx | CentralContext['db'],
  sessionId: string,
): Promise<void> {
  await db
    .updateTable('session')
    .set({ ended_at: context.clock.now() })
    .where('session_id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute();
}

async function issue(context: CentralContext, tx: Tx, staff: Staff, sessionId: string): Promise<Session> {
  const refresh = newSecret();
  const nowMs = context.clock.nowMs();
  await tx
    .insertInto('refresh')
    .values({
      token_hash: refresh.hash,
      session_id: sessionId,
      expires_at: new Date(nowMs + REFRESH_DAYS * 86_400_000).toISOString(),
      used_at: null,
    })
    .execute();
  const accessToken = await signAccessToken(
    context.keys.token,
    { staffId: staff.staffId, roles: staff.roles, sessionId },
    Math.floor(nowMs / 1000),
  );
  return { accessToken, expiresIn: ACCESS_TOKEN_SECONDS, refreshToken: refresh.secret, staff };
}
