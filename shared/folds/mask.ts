import type { BodyOf } from '#shared/entities/index.ts';

/** The shape of a NISS with its last two digits, enough to compare with a card held in hand. */
export function maskedSsin(tail: string): string {
  return `••.••.••-•••.${tail}`;
}

/** A coordinate as shown before it is asked for: its last two digits, or the first letter and the domain. */
export function maskedContact(kind: BodyOf<'contact-point'>['kind'], value: string): string {
  if (kind === 'email') {
    const [name = '', domain = ''] = value.split('@');
    return `${name.slice(0, 1)}•••@${domain}`;
  }
  return `•• •• •• ${value.replace(/\D/g, '').slice(-2)}`;
}

/** The last four signs of an account number. */
export function maskedIban(value: string): string {
  return `•••• •••• •••• ${value.replace(/\s/g, '').slice(-4)}`;
}
