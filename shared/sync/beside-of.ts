import { type Row, rowsOfType } from '#shared/entities/index.ts';
import { phoneDigits } from '#shared/folds/phone-digits.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { amendNote } from '#shared/mutations/amend-note/amend-note.mutation.ts';
import type { Wish } from '#shared/mutations/resolve-conflict/resolvable.ts';
import { setContact } from '#shared/mutations/set-contact/set-contact.mutation.ts';

/**
 * The same wish said so that it takes nothing away: the other number becomes a contact of its own, the other words follow
 * those that are there. Null where two of a kind can not stand beside each other: one address in force, one income of a
 * year, one identity, one state.
 * @param again the wish as it would be said over what is there now
 */
export function besideOf(conflictId: string, again: Wish, rows: readonly Row[]): Wish | null {
  if (again.name === 'contact.set@1') return contactBeside(conflictId, again, rows);
  return again.name === 'note.amend@1' ? noteBelow(again, rows) : null;
}

function contactBeside(conflictId: string, again: Wish, rows: readonly Row[]): Wish | null {
  const args = setContact.args.safeParse(again.args);
  if (!args.success || args.data.change.group !== 'reach') return null;
  const { dossierId, pointId, change } = args.data;
  const there = rowsOfType(rows, 'contact-point').find(({ id }) => id === pointId)?.body;
  if (there === undefined || digitsOrText(there.value) === digitsOrText(change.to.value)) return null;
  const to = { ...change.to, kind: kindOf(change.to.kind, change.to.value) };
  return {
    name: again.name,
    args: {
      // One name however often it is chosen: two desks that both keep the two make one contact, not two.
      pointId: deterministicId('contact-point', `beside:${conflictId}`),
      dossierId,
      change: { group: 'reach', was: null, to },
    },
  };
}

type Kind = 'phone' | 'mobile' | 'email' | 'fax';

/** What a Belgian number shows by itself: 04 and eight more digits ring a mobile, nine digits in all a fixed line. */
function kindOf(kind: Kind, value: string): Kind {
  if (kind !== 'phone' && kind !== 'mobile') return kind;
  const digits = phoneDigits(value);
  if (/^4\d{8}$/.test(digits)) return 'mobile';
  return /^\d{8}$/.test(digits) ? 'phone' : kind;
}

function digitsOrText(value: string): string {
  return value.includes('@') ? value.trim().toLowerCase() : phoneDigits(value);
}

function noteBelow(again: Wish, rows: readonly Row[]): Wish | null {
  const args = amendNote.args.safeParse(again.args);
  if (!args.success) return null;
  const { noteId, afterRevision, text } = args.data;
  const there = rowsOfType(rows, 'note-revision').find(
    ({ body }) => body.noteId === noteId && body.no === afterRevision,
  )?.body.text;
  // Words that are there already need not come twice.
  if (there === undefined || there.includes(text)) return null;
  return { name: again.name, args: { ...args.data, text: `${there.trimEnd()}\n\n${text}` } };
}
