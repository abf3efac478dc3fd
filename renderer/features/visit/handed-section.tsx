import { artefactWords } from '#shared/folds/visit/note-sections.ts';
import type { VisitBasket } from '#shared/folds/visit/visit-basket.ts';
import { formatInstantTime } from '#shared/i18n/format.ts';
import { VisitSection } from '../../app/visit-frame.tsx';
import { Ledger, type LedgerEntry } from '../../design/ledger.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { computationTitle } from './computation-title.ts';
import { dutyEntry, dutyWords } from './ledger-section.tsx';
import { workMessages } from './work.messages.ts';

/** Papers that left the counter, each with its proof; and those the charter still asks for. */
export function HandedSection({ basket }: { basket: VisitBasket }) {
  const t = useMessages(workMessages);
  const lang = rowLang(t.lang);
  const done: (LedgerEntry & { at: string })[] = [
    ...basket.given
      .filter((one) => one.how === 'handed' || one.how === 'sent')
      .map((one) => ({
        id: one.id,
        state: 'done' as const,
        words: capital(artefactWords(one, lang)),
        end: formatInstantTime(one.at, t.lang),
        at: one.at,
      })),
    ...basket.computations
      .filter((one) => one.how === 'printed')
      .map((one) => ({
        id: one.id,
        state: 'done' as const,
        words: t('printed', { words: computationTitle(one, t.lang) }),
        end: formatInstantTime(one.at, t.lang),
        at: one.at,
      })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  const open = basket.ledger
    .flatMap((group) => group.lines)
    .filter((line) => line.by !== 'anyArtefact' && line.state !== 'ticked')
    .map((line) => dutyEntry(line, dutyWords(line, lang, t), t, basket));
  const entries: LedgerEntry[] = [...done.map(({ at: _at, ...entry }) => entry), ...open];
  if (entries.length === 0) return null;
  return (
    <VisitSection title={t('handed')} line={t('withProof')}>
      <Ledger label={t('handed')} entries={entries} />
    </VisitSection>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
