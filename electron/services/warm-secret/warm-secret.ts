import { randomBytes } from 'node:crypto';
import { WARM_MS } from '#shared/ipc/warm-act.ts';
import { ok } from '#shared/kernel/result.ts';
import type { VaultHandler } from '../handler.ts';

interface Clocks {
  /** The clock of the system, which goes on while the computer sleeps and may be set. */
  readonly wallMs: () => number;
  /** One that nobody can set, which may stand still while the computer sleeps. */
  readonly steadyMs: () => number;
}

const systemClocks: Clocks = { wallMs: Date.now, steadyMs: () => performance.now() };

/**
 * Secrets of the vaults of a warm computer: in the memory of main and nowhere else, so that the end of the program, the
 * computer switched off or half a day takes them away. Whichever clock says that it has been long enough is believed.
 */
export function createWarmSecrets({ wallMs, steadyMs }: Clocks = systemClocks): VaultHandler<'warmSecret'> {
  const kept = new Map<
    string,
    { readonly secret: Buffer; readonly wallMs: number; readonly steadyMs: number }
  >();

  const forget = (vaultId: string): void => {
    kept.get(vaultId)?.secret.fill(0);
    kept.delete(vaultId);
  };

  return async ({ vaultId, act }) => {
    if (act !== 'read') forget(vaultId);
    if (act === 'begin')
      kept.set(vaultId, { secret: randomBytes(32), wallMs: wallMs(), steadyMs: steadyMs() });
    const known = kept.get(vaultId);
    if (known === undefined) return ok({ secret: null });
    const passed = wallMs() - known.wallMs;
    if (passed < 0 || passed >= WARM_MS || steadyMs() - known.steadyMs >= WARM_MS) {
      forget(vaultId);
      return ok({ secret: null });
    }
    return ok({ secret: new Uint8Array(known.secret) });
  };
}
