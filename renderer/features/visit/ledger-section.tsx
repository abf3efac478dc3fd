import { getCommitment } from '#shared/charter/commitments.ts';
import type { VisitBasket } from '#shared/folds/visit/visit-basket.ts';
import type { DutyLine, LedgerGroup } from '#shared/folds/visit/visit-ledger.ts';
import { topicWords } from '#shared/folds/visit/note-sections.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { formatDate, formatInstantTime } from '#shared/i18n/format.ts';
import { VisitSection } from '../../app/visit-frame.tsx';
import { Ledger, type LedgerEntry } from '../../design/ledger.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { type ScreenWords, useMessages } from '../../i18n/use-messages.ts';
import { openPage } from '../../state/open-page.ts';
import { workMessages } from './work.messages.ts';

/** What the charter asks to tell in this visit, commitment by commitment, with the hour at which it was told. */
export function LedgerSections({ basket }: { basket: VisitBasket }) {
  return basket.ledger.map((group) => <LedgerOf key={group.commitment} group={group} basket={basket} />);
}

function LedgerOf({ group, basket }: { group: LedgerGroup; basket: VisitBasket }) {
  const t = useMessages(workMessages);
  const lang = rowLang(t.lang);
  // What is handed over stands under its own title, with its proof.
  const lines = group.lines.filter((line) => line.by === 'anyArtefact');
  if (lines.length === 0) return null;
  const told = lines.filter((line) => line.state === 'ticked').length;
  const duties = lines.filter((line) => line.state !== 'na').length;
  const title = t('commitment', { id: group.commitment });
  return (
    <VisitSection title={title} line={t('told', { told, duties })}>
      <p className="meta visit-quote">{getCommitment(group.commitment).title[lang]}</p>
      <Ledger
        label={title}
        entries={lines.map((line) => dutyEntry(line, topicWords(line.topic, lang), t, basket))}
      />
    </VisitSection>
  );
}

/** What is to be told to somebody who came along, of all their commitments in one list. */
export function dutyEntries(basket: VisitBasket, t: ScreenWords<typeof workMessages>): LedgerEntry[] {
  const lang = rowLang(t.lang);
  return basket.ledger.flatMap(({ lines }) =>
    lines.map((line) => dutyEntry(line, dutyWords(line, lang, t), t, basket)),
  );
}

/** The topic; for a paper that must be left with the person, the paper. */
export function dutyWords(
  { topic, by }: Pick<DutyLine, 'topic' | 'by'>,
  lang: Lang,
  t: ScreenWords<typeof workMessages>,
): string {
  switch (by) {
    case 'charterHanded':
      return t('charterDuty');
    case 'brochureHanded':
      return t('brochureDuty', { title: topicWords(topic, lang) });
    case 'anyArtefact':
      return topicWords(topic, lang);
  }
}

/** One duty as a line of a ledger: done with its hour, near when the proof is not quite right, else to do. */
export function dutyEntry(
  line: DutyLine,
  words: string,
  t: ScreenWords<typeof workMessages>,
  { startedAt, dossierId }: Pick<VisitBasket, 'startedAt' | 'dossierId'>,
): LedgerEntry {
  const id = `${line.topic} ${line.by}`;
  // What is still to be told opens its page: shown or handed over from there, it is ticked by itself.
  const way = (
    <button
      type="button"
      className="visit-way"
      onClick={() => openPage(line.topic, line.eventId, line.by, dossierId)}
    >
      {words}
    </button>
  );
  switch (line.state) {
    case 'ticked':
      return {
        id,
        state: 'done',
        words,
        end: line.proof === null ? null : toldAt(line.proof, startedAt, t.lang),
      };
    case 'outdated':
    case 'otherLanguage':
      return { id, state: 'near', words: way, end: t(line.state) };
    case 'na':
      return { id, state: 'na', words, end: t('na') };
    case 'gap':
      return { id, state: 'todo', words: way };
  }
}

/** The hour of this visit; the day of what an earlier one told. */
function toldAt(
  { on, at }: NonNullable<DutyLine['proof']>,
  startedAt: VisitBasket['startedAt'],
  lang: ScreenWords<typeof workMessages>['lang'],
): string {
  return at < startedAt ? formatDate(on, lang) : formatInstantTime(at, lang);
}
