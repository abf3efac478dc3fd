import type { Row } from '#shared/entities/index.ts';
import { titleOf } from '#shared/folds/search-words.ts';
import type { QueryContext } from '../contract.ts';

/**
 * What a query about one dossier answers. `closed` until the audit entry of its opening is written;
 * `elsewhere` when this device holds only its card.
 */
export type DossierAnswer<Value> =
  | { readonly state: 'closed' }
  | { readonly state: 'elsewhere'; readonly title: string | null }
  | { readonly state: 'open'; readonly value: Value };

/** Runs a fold over the rows of a dossier, if it was opened and is held here. */
export async function overDossier<Value>(
  context: QueryContext,
  dossierId: string,
  fold: (rows: readonly Row[]) => Value | Promise<Value>,
): Promise<DossierAnswer<Value>> {
  if (!context.opened(dossierId)) return { state: 'closed' };
  const rows = await context.rows(dossierId);
  if (rows === null || rows.length === 0) {
    const digest = context.digest(dossierId);
    return { state: 'elsewhere', title: digest ? titleOf(digest.card) : null };
  }
  return { state: 'open', value: await fold(rows) };
}
