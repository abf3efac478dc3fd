import { parseEnterpriseNumber } from '#shared/kernel/enterprise-number.ts';
import { parseIban } from '#shared/kernel/iban.ts';
import { langs } from '#shared/kernel/lang.ts';
import { parseEuro } from '#shared/kernel/money.ts';
import { parsePlainDate } from '#shared/kernel/plain-date.ts';
import { parseQuarter } from '#shared/kernel/quarter.ts';
import { parseSsin } from '#shared/kernel/ssin.ts';
import { parseStructuredCommunication } from '#shared/kernel/structured-communication.ts';
import type { Column, ColumnType } from '../define/column.ts';
import { issue, type Issue, type IssueKey } from '../define/codes.ts';

/** As it is kept: text, a whole number (cents for money), yes or no; null when the cell is empty. */
export type Value = string | number | boolean | null;

export type ReadValue = { readonly value: Value } | { readonly issue: Issue };

/** 1,000,000 euros; balance sheets and control totals may go further. */
const MOST_CENTS = 100_000_000;
const WIDE_CENTS = 100_000_000_000_000;
const bools: Readonly<Record<string, boolean>> = {
  '1': true,
  '0': false,
  o: true,
  j: true,
  n: false,
  true: true,
  false: false,
};

/** What kind of thing stands in a cell: all that may be told of it. */
export function classOf(cell: string): string {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (/^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/.test(text)) return 'date';
  const digits = text.replace(/[\s.\-/+*\u00a0\u202f]/g, '');
  if (/^\d+$/.test(text) || (/^\d+$/.test(digits) && !/^[-+]?\d[\d .]*\.\d{1,2}$/.test(text)))
    return `digits(${digits.length})`;
  if (/^[-+]?\d[\d .\u00a0\u202f]*([.,]\d+)?$/.test(text)) return 'number';
  return 'text';
}

/** Reads one filled cell of a column. */
export function readValue({ name, type }: Column, cell: string): ReadValue {
  const text = cell.trim();
  switch (type.is) {
    case 'text':
      return text.length <= type.most ? { value: text } : unknown(name, text, `1–${type.most}`);
    case 'ref':
      return /^[A-Za-z0-9./-]{1,20}$/.test(text) ? { value: text } : unknown(name, text, REF);
    case 'refs': {
      const refs = text.split(/\s+/);
      return refs.every((one) => /^[A-Za-z0-9./-]{1,20}$/.test(one))
        ? { value: refs.join(' ') }
        : unknown(name, text, REF);
    }
    case 'date':
      return readDate(name, text);
    case 'quarter': {
      const read = /^\d{4}[QTK]\d$/i.test(text) ? parseQuarter(text) : null;
      return read?.ok
        ? { value: read.value }
        : { issue: issue('E19plain', name, classOf(text), { column: name }) };
    }
    case 'year':
      return /^(19|20)\d\d$/.test(text)
        ? { value: Number(text) }
        : { issue: issue('E19plain', name, classOf(text), { column: name }) };
    case 'money':
      return readMoney(name, text, type.wide);
    case 'whole':
      return /^\d{1,9}$/.test(text) && Number(text) >= type.min && Number(text) <= type.max
        ? { value: Number(text) }
        : unknown(name, text, `${type.min}–${type.max}`);
    case 'bool': {
      const value = bools[text.toLowerCase()];
      return value === undefined ? unknown(name, text, '1, 0') : { value };
    }
    case 'lang': {
      const value = langs.find((one) => one === text.toLowerCase());
      return value ? { value } : unknown(name, text, 'FR, NL, DE');
    }
    case 'iso2':
      return /^[A-Za-z]{2}$/.test(text)
        ? { value: text.toUpperCase() }
        : unknown(name, text, 'ISO 3166 (BE)');
    case 'enum':
      return readEnum(name, text, type.values);
    default:
      return readNumber(name, text, type);
  }
}

const REF = 'A–Z a–z 0–9 . / - (1–20)';

function unknown(column: string, text: string, values: string): ReadValue {
  return { issue: issue('E18', column, classOf(text), { column, values }) };
}

function readEnum(column: string, text: string, values: readonly string[]): ReadValue {
  const folded = text.toLowerCase();
  const value = values.find((one) => one.toLowerCase() === folded);
  if (value !== undefined) return { value };
  return { issue: issue('E18', column, 'enum', { column, values: values.join(', ') }) };
}

function readDate(column: string, text: string): ReadValue {
  const belgian = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const read = parsePlainDate(belgian ? `${belgian[3]}-${belgian[2]}-${belgian[1]}` : text);
  return read.ok ? { value: read.value } : { issue: issue('E13', column, classOf(text), { column }) };
}

function readMoney(column: string, text: string, wide: boolean): ReadValue {
  const read = parseEuro(text);
  if (read.ok && Math.abs(read.value) <= (wide ? WIDE_CENTS : MOST_CENTS)) return { value: read.value };
  return { issue: issue('E16', column, classOf(text), { column }) };
}

/** What stands in a cell is looked at when it is to be told, and not of each that is good. */
function readNumber(column: string, text: string, type: ColumnType): ReadValue {
  const bad = (say: IssueKey, params?: Issue['params']) => ({
    issue: issue(say, column, classOf(text), params),
  });
  switch (type.is) {
    case 'ssin': {
      const read = parseSsin(text);
      if (read.ok) return { value: read.value };
      const { code } = read.error;
      if (code === 'month' || code === 'day' || code === 'order') return bad('E06');
      if (code === 'check' || code === 'future') return bad('E07');
      return bad('E05', { n: text.replace(/\D/g, '').length });
    }
    case 'enterprise': {
      const read = parseEnterpriseNumber(text);
      return read.ok ? { value: read.value } : bad('E10');
    }
    case 'iban': {
      const read = parseIban(text);
      return read.ok ? { value: read.value } : bad('E11');
    }
    case 'communication': {
      const read = parseStructuredCommunication(text);
      return read.ok ? { value: read.value } : bad('E12');
    }
    case 'phone':
      return isPhone(text) ? { value: text } : bad('E31', { column });
    default:
      return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text) ? { value: text } : bad('E31', { column });
  }
}

/** Belgian with its zero, or with a country's code; between eight and fifteen digits. */
function isPhone(text: string): boolean {
  if (!/^(\+|0)[\d\s./()-]+$/.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 15;
}
