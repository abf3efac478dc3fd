import type { Purpose } from '#shared/entities/codes.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { OpenVault } from './open-vault.ts';

/** A first load that is under way may still bring the card of a dossier: before it has, nobody can say that there is none. */
export async function openWhenHere(
  vault: Pick<OpenVault, 'desk' | 'engine' | 'openDossier'>,
  dossierId: string,
  purpose: Purpose,
): Promise<Result<void, AppError>> {
  const { desk, engine } = vault;
  if (desk.digest(dossierId) === undefined && engine.status().initial !== null) await engine.ended();
  return vault.openDossier(dossierId, purpose);
}
