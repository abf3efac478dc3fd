import type { Wish } from '#shared/mutations/resolve-conflict/resolvable.ts';
import { euroCentsSchema } from '#shared/kernel/money.ts';
import { parsePlainDate } from '#shared/kernel/plain-date.ts';
import { typedDayText, typedEuroText } from '../../forms/typed-values.ts';

type Words = Readonly<Record<string, string>>;

/** A form that can take a refused change up again, with what had been written into it. */
export type Redo =
  | { readonly form: 'point'; readonly pointId: string; readonly words: Words }
  | { readonly form: 'address'; readonly words: Words }
  | { readonly form: 'income'; readonly words: Words }
  | { readonly form: 'identity'; readonly words: Words };

/**
 * The form a change came from, filled with its words, as far as they can be read: a change is refused also because an
 * older desk shaped it otherwise, and what its person wrote still counts. Null for changes that had no form of their own.
 */
export function redoOf({ name, args }: Wish): Redo | null {
  switch (name) {
    case 'contact.set@1': {
      const to = partOf(args, 'change', 'to');
      const pointId = args['pointId'];
      const words = texts(to, ['kind', 'value']);
      return words['value'] === undefined
        ? null
        : { form: 'point', pointId: typeof pointId === 'string' ? pointId : '', words };
    }
    case 'address.set@1':
      return {
        form: 'address',
        words: {
          ...texts(partOf(args, 'to'), ['street', 'number', 'box', 'postalCode', 'locality', 'country']),
          ...days(args, ['since']),
        },
      };
    case 'income.declare@1':
    case 'income.declare@2': {
      const to = partOf(args, 'to');
      const cents = euroCentsSchema.safeParse(to['cents']);
      return {
        form: 'income',
        words: {
          ...texts(args, ['kind', 'documentId', 'year']),
          ...texts(to, ['quarters']),
          ...(cents.success ? { cents: typedEuroText(cents.data) } : {}),
        },
      };
    }
    case 'person.correct@1':
    case 'person.correct@2':
    case 'identity.propose@1': {
      const to = partOf(args, 'to');
      const proof = partOf(args, 'proof');
      const { kind } = texts(proof, ['kind']);
      const { on } = days(proof, ['on']);
      return {
        form: 'identity',
        words: {
          ...texts(to, ['ssin', 'familyName', 'givenNames', 'sex']),
          ...days(to, ['birthDate']),
          ...(kind === undefined ? {} : { proof: kind }),
          ...(on === undefined ? {} : { proofOn: on }),
          ...texts(args, ['because']),
        },
      };
    }
    default:
      return null;
  }
}

/** What a refused change wanted, field by field: also what it wrote as a group (`to`, `change.to`). */
export function wordsIn(args: Wish['args']): Readonly<Record<string, unknown>> {
  return { ...args, ...partOf(args, 'to'), ...partOf(args, 'change', 'to') };
}

function partOf(
  values: Readonly<Record<string, unknown>>,
  ...path: readonly string[]
): Record<string, unknown> {
  return path.reduce<Record<string, unknown>>(
    (at, name) => {
      const part = at[name];
      return typeof part === 'object' && part !== null ? Object.fromEntries(Object.entries(part)) : {};
    },
    { ...values },
  );
}

function texts(values: Readonly<Record<string, unknown>>, names: readonly string[]): Words {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
    }),
  );
}

function days(values: Readonly<Record<string, unknown>>, names: readonly string[]): Words {
  return Object.fromEntries(
    names.flatMap((name) => {
      const day = parsePlainDate(String(values[name]));
      return day.ok ? [[name, typedDayText(day.value)]] : [];
    }),
  );
}
