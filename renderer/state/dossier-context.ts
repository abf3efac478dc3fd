import type { Purpose } from '#shared/entities/codes.ts';
import type { VaultSession } from '../vault/contract.ts';

/** What every part of an opened dossier needs: which one, who looks, and why it was opened. */
export interface DossierContext {
  dossierId: string;
  session: VaultSession;
  purpose: Purpose;
}
