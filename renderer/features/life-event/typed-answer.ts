import type { ShownQuestion } from '#shared/folds/interview/interview-view.ts';
import { type EuroCents, parseEuro } from '#shared/kernel/money.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { parsePlainDate } from '#shared/kernel/plain-date.ts';
import type { Value } from '#shared/life-events/engine/define-question.ts';
import { parseTypedDay, typedDayText, typedEuroText } from '../../forms/typed-values.ts';

type Asked = Pick<ShownQuestion, 'kind' | 'max' | 'value' | 'state'>;

/** The value of a question as one types it again; '' when there is none. */
export function typedText({ kind, value }: Asked): string {
  if (value === null) return '';
  if (kind === 'amount' && typeof value === 'number') return typedEuroText(value as EuroCents);
  const day = kind === 'date' && typeof value === 'string' ? parsePlainDate(value) : null;
  return day?.ok ? typedDayText(day.value) : String(value);
}

/** What a text means for this question: whole cents, a whole number, a day. */
export function typedAnswer({ kind, max }: Asked, text: string): Result<Value, 'malformed' | 'tooHigh'> {
  if (kind === 'date') {
    const day = parseTypedDay(text);
    return day === null ? err('malformed') : ok(day);
  }
  const read = kind === 'amount' ? euros(text) : whole(text);
  if (read === null) return err('malformed');
  return max !== null && read > max ? err('tooHigh') : ok(read);
}

function euros(text: string): number | null {
  const parsed = parseEuro(text.replace(/\s*€\s*$/, ''));
  return parsed.ok && parsed.value >= 0 ? parsed.value : null;
}

function whole(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null;
}
