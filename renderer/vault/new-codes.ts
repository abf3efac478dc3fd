import type { Staff } from '#shared/entities/directory.ts';
import { appError, type AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { deviceKindOf } from '#shared/sync/lease.ts';
import type { PhraseGiven } from './contract.ts';
import { readPassphrase } from './crypto/passphrase.ts';

/**
 * What a new vault is to be opened with: a PIN of at least six digits, and on a laptop a passphrase, as it was made (null for
 * somebody whose device stays in an office); of a present one and the next, the next.
 */
export function newCodes(
  { roles }: Pick<Staff, 'roles'>,
  pin: string,
  given: Pick<PhraseGiven, 'text' | 'next'> | null,
): Result<{ readonly phrase: string | null }, AppError> {
  if (/\D/.test(pin)) return err(appError('badInput', 'vault', 'pinDigitsOnly', { least: 6 }));
  if (pin.length < 6) return err(appError('badInput', 'vault', 'pinTooShort', { least: 6 }));
  if (deviceKindOf(roles) === 'counter') return ok({ phrase: null });
  const phrase = readPassphrase(given?.next ?? given?.text ?? '');
  return phrase === null ? err(appError('badInput', 'vault', 'phraseShape')) : ok({ phrase });
}
