import { type BodyOf, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { type Lang, langs, type Text3 } from '#shared/kernel/lang.ts';
import { ruleNamed } from '#shared/rules/index.ts';
import { readSnapshot } from '#shared/rules/stored-snapshot.ts';
import { traceSentences } from '#shared/rules/trace.ts';

/** A computation that was shown or printed in the visit, with the words it ended in. */
export interface ToldComputation {
  readonly id: string;
  readonly ruleId: string;
  readonly subject: BodyOf<'computation-snapshot'>['subject'];
  readonly how: BodyOf<'computation-snapshot'>['how'];
  readonly lang: Lang;
  readonly at: Instant;
  readonly label: Text3;
  /** The last sentence of the kept way that holds an amount, as kept; null when none does or it cannot be read here. */
  readonly result: Text3 | null;
  /** Every sentence of the kept way, for the visitor's page. */
  readonly way: Readonly<Record<Lang, readonly string[]>> | null;
}

/** In the order in which they were told. One that was shown and printed is listed once, as printed. */
export function toldComputations(rows: readonly Row[], visit: Row<'visit'>): readonly ToldComputation[] {
  const gathered = new Set(visit.body.snapshotIds);
  const told = rowsOfType(rows, 'computation-snapshot')
    .filter(({ id, body }) => body.visitId === visit.id || gathered.has(id))
    .sort((a, b) =>
      a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : a.id < b.id ? -1 : 1,
    );
  const printed = new Set(told.filter(({ body }) => body.how === 'printed').map(({ body }) => body.hash));
  return told
    .filter(({ body }) => body.how === 'printed' || !printed.has(body.hash))
    .map(({ id, body, recordedOn }): ToldComputation => {
      const { ruleId, subject, how, lang } = body;
      const rule = ruleNamed(ruleId);
      const label = rule?.label ?? { fr: ruleId, nl: ruleId, de: ruleId };
      return { id, ruleId, subject, how, lang, at: recordedOn, label, ...endOf(body) };
    });
}

function endOf({
  hash,
  content,
  ruleId,
}: BodyOf<'computation-snapshot'>): Pick<ToldComputation, 'result' | 'way'> {
  const snapshot = readSnapshot(hash, content);
  const words = ruleNamed(ruleId)?.messages;
  if (snapshot === null || words === undefined) return { result: null, way: null };
  // A step of an older rule may use words that this build has no more.
  if (snapshot.trace.steps.some(({ text }) => !Object.hasOwn(words, text)))
    return { result: null, way: null };
  const inLang = (lang: Lang) => traceSentences(snapshot.trace, words, lang);
  const way = { fr: inLang(langs[0]), nl: inLang(langs[1]), de: inLang(langs[2]) };
  const last = snapshot.trace.steps.findLastIndex(({ values }) =>
    Object.values(values).some((value) => value.kind === 'money'),
  );
  const sentence = (lang: Lang) => way[lang][last] ?? '';
  return {
    result: last < 0 ? null : { fr: sentence('fr'), nl: sentence('nl'), de: sentence('de') },
    way,
  };
}
