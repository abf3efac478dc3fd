import { FileText } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CurrentVisit } from '#shared/folds/current-visit.ts';
import { openDuties } from '#shared/folds/visit/visit-ledger.ts';
import { formatInstantTime } from '#shared/i18n/format.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { epochMsOf } from '#shared/kernel/instant.ts';
import { useCommands } from '../../app/desk-shortcuts.ts';
import { VisitFrame, VisitSection } from '../../app/visit-frame.tsx';
import { Button } from '../../design/button.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { DraftLine } from '../../forms/draft-line.tsx';
import { useDraft } from '../../forms/use-draft.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault, useVaultApi } from '../../vault/use-vault.ts';
import type { VaultApi } from '../../vault/contract.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { openPage, openPageStore } from '../../state/open-page.ts';
import { useNow } from '../../i18n/use-now.ts';
import { whoName } from '../../i18n/who-name.ts';
import { VisitFiles } from '../documents/index.ts';
import { useVisitorScope } from '../visit-scope/index.ts';
import { AbandonDialog } from './abandon-dialog.tsx';
import { BasketSection } from './basket-section.tsx';
import { CloseGapsDialog, type UntoldPerson } from './close-gaps-dialog.tsx';
import { openDossiers } from '../../state/open-dossiers.ts';
import { HandedSection } from './handed-section.tsx';
import { LedgerSections } from './ledger-section.tsx';
import { type GapsLeft, noteCompanions } from './note-companions.ts';
import { PeopleSection } from './people-section.tsx';
import { PromisesSection } from './promises-section.tsx';
import { SummaryDialog } from './summary-dialog.tsx';
import { summaryMessages } from './summary.messages.ts';
import { useCompanions } from './use-companions.ts';
import { useVisitBasket } from './use-visit-basket.ts';
import { useWrittenNote } from './use-written-note.ts';
import { VisitDetails } from './visit-details.tsx';
import type { VisitEnd } from './closed-box.tsx';
import { newId } from '../../vault/new-id.ts';
import { type VisitDraft, visitDraftKey, visitDraftSchema } from './note-draft.ts';
import { visitMessages } from './visit-words.messages.ts';

interface OpenVisitProps {
  visit: CurrentVisit;
  /** It was begun just now, here: writing can start at once. */
  focusNote: boolean;
  onEnd: (end: VisitEnd) => void;
}

const NO_ARGS = {};
const NO_GAPS: GapsLeft = new Map();

/** Loads the draft of the visit first, so that the first keystroke can never be typed over an older text. */
export function OpenVisit(props: OpenVisitProps) {
  const vault = useVaultApi();
  const { visitId } = props.visit;
  const [draft, setDraft] = useState<{ value: VisitDraft; keptAt: Date | null } | null>(null);
  useEffect(() => {
    let gone = false;
    void vault.readDraft(visitDraftKey(visitId)).then((kept) => {
      const parsed = visitDraftSchema.safeParse(kept?.value);
      if (gone) return;
      setDraft(
        parsed.success && kept
          ? { value: parsed.data, keptAt: new Date(kept.savedAt) }
          : {
              value: {
                channel: props.visit.channel,
                reason: props.visit.reason,
                visitor: 'self',
                result: 'write',
                text: '',
                notes: {},
                written: [],
                notesWritten: {},
              },
              keptAt: null,
            },
      );
    });
    return () => {
      gone = true;
    };
  }, [vault, visitId, props.visit.channel, props.visit.reason]);
  return draft ? <VisitForm {...props} initial={draft.value} keptAt={draft.keptAt} vault={vault} /> : null;
}

interface VisitFormProps extends OpenVisitProps {
  initial: VisitDraft;
  keptAt: Date | null;
  vault: VaultApi;
}

function VisitForm({ visit, focusNote, onEnd, initial, keptAt, vault }: VisitFormProps) {
  const t = useMessages(visitMessages);
  const s = useMessages(summaryMessages);
  const status = useVault('status', NO_ARGS);
  const session = useVault('session', NO_ARGS);
  const now = useNow(20_000);
  const [draft, setDraft] = useState(initial);
  const recent = openDossiers.use((state) => state.recent);
  const others = useVault('visitPeople', { dossierId: visit.dossierId, visitId: visit.visitId, recent });
  const people = others?.ok === true && others.value.state === 'open' ? others.value.value : null;
  const today = session?.ok === true ? session.value.today : null;
  const { basket, known: basketKnown } = useVisitBasket(visit, draft.reason, today);
  const { companions, known: companionsKnown } = useCompanions(visit, people, today);
  const scope = useVisitorScope(visit.dossierId);
  const [missing, setMissing] = useState(false);
  const [abandoning, setAbandoning] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  // Before that, nobody can say that nothing is left to tell.
  const ready = basketKnown && companionsKnown && others !== undefined;
  const busy = useRef(false);
  const [closing, setClosing] = useState(false);
  const [details, setDetails] = useState(false);
  const [asking, setAsking] = useState(false);
  const [summing, setSumming] = useState(false);
  const [telling, setTelling] = useState(false);
  const reading = openPageStore.use(({ topic }) => topic !== null);
  const note = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusNote) note.current?.focus();
  }, [focusNote]);
  const saved = useDraft(
    visitDraftKey(visit.visitId),
    draft,
    async (key, value) => {
      const answer = await vault.saveDraft(key, value);
      if (!answer.ok) throw new Error(answer.error.reason);
    },
    keptAt,
  );
  const change = (patch: Partial<VisitDraft>) => {
    setDraft((old) => ({ ...old, ...patch }));
    setMissing(false);
  };
  useWrittenNote(draft, basket, note, change);
  const offline = status?.ok ? status.value.network !== 'online' : false;
  const untold: readonly UntoldPerson[] = [
    { dossierId: visit.dossierId, name: whoName(visit.card), basket },
    ...companions.map(({ theirs, ...one }) => ({ ...one, basket: theirs?.basket ?? null })),
  ]
    .map((one) => ({ ...one, duties: one.basket === null ? [] : openDuties(one.basket.ledger) }))
    .filter(({ duties }) => duties.length > 0);
  const left = untold.reduce((sum, { duties }) => sum + duties.length, 0);
  // Told from the list of what is open: back to it, unless that was the last of it.
  useEffect(() => {
    if (!telling || reading) return;
    setTelling(false);
    setAsking(left > 0);
  }, [telling, reading, left]);

  const close = async (gapsLeft: GapsLeft | null) => {
    const writes = draft.result === 'write';
    if (writes && draft.text.trim() === '') {
      setMissing(true);
      setDetails(true);
      note.current?.focus();
      return;
    }
    if (busy.current || !ready) return;
    if (left > 0 && gapsLeft === null) {
      setAsking(true);
      return;
    }
    busy.current = true;
    setClosing(true);
    await saved.flush();
    // The others first: once the visit is ended, there is no way back to what could not be written.
    const failed = await noteCompanions(vault, visit, draft, companions, gapsLeft ?? NO_GAPS, offline);
    if (failed !== null) {
      busy.current = false;
      setClosing(false);
      setAsking(false);
      setError(failed);
      return;
    }
    const answer = await vault.act('visit.close@2', {
      visitId: visit.visitId,
      dossierId: visit.dossierId,
      appointmentId: visit.appointmentId,
      channel: draft.channel,
      reason: draft.reason,
      visitor: draft.visitor,
      note: writes ? { noteId: newId(), revisionId: newId(), text: draft.text, topics: [] } : null,
      nothingToNote: draft.result === 'write' ? null : draft.result,
      contactId: newId(),
      offline,
      gapsLeft: [...(gapsLeft?.get(visit.dossierId) ?? [])],
    });
    setAsking(false);
    if (!answer.ok) {
      busy.current = false;
      setClosing(false);
      setError(answer.error);
      return;
    }
    await vault.dropDraft(visitDraftKey(visit.visitId));
    onEnd({ dossierId: visit.dossierId, kind: writes ? (offline ? 'noteOffline' : 'note') : 'nothing' });
  };

  useCommands([
    {
      id: 'close-visit',
      keys: 'Ctrl+Enter',
      words: t('close'),
      group: t('none'),
      // Over the open duties the same keys leave them: the dialog hears them itself.
      when: () => !asking,
      run: () => void close(null),
    },
  ]);
  const time = formatInstantTime(visit.startedAt, t.lang);
  const minutes = Math.max(0, Math.floor((epochMsOf(now) - epochMsOf(visit.startedAt)) / 60_000));
  return (
    <VisitFrame
      title={t('title', { time })}
      line={t('minutes', { count: minutes })}
      summary={t('summary', { time, count: minutes })}
      foot={
        <div className="visit-acts">
          {error ? <ProblemSentence error={error} /> : null}
          <Button
            kind="primary"
            wide
            keys="Ctrl ↵"
            pending={closing || !ready}
            onPress={() => void close(null)}
          >
            {t('close')}
          </Button>
          <div className="visit-pair">
            {basket === null ? null : (
              <Button kind="quiet" size="sm" wide icon={FileText} onPress={() => setSumming(true)}>
                {s('short')}
              </Button>
            )}
            <Button kind="quiet" size="sm" wide onPress={() => setAbandoning(true)}>
              {t('abandon')}
            </Button>
          </div>
        </div>
      }
    >
      <VisitDetails
        visit={visit}
        draft={draft}
        basket={basket}
        open={details}
        onOpen={setDetails}
        onChange={change}
      />
      {basket === null || session?.ok !== true ? null : (
        <>
          <LedgerSections basket={basket} />
          <HandedSection basket={basket} />
          <BasketSection basket={basket} session={session.value} />
          {people === null ? null : (
            <PeopleSection
              visit={visit}
              people={people}
              companions={companions}
              draft={draft}
              session={session.value}
              onNote={(dossierId, { text, written }) =>
                setDraft((old) => ({
                  ...old,
                  notes: { ...old.notes, [dossierId]: text },
                  notesWritten: { ...old.notesWritten, [dossierId]: written },
                }))
              }
              onBlur={saved.onBlur}
            />
          )}
          <VisitFiles
            people={[{ dossierId: visit.dossierId, name: whoName(visit.card) }, ...(people?.people ?? [])]}
            today={session.value.today}
          />
          <PromisesSection basket={basket} session={session.value} />
        </>
      )}
      <VisitSection grow>
        <div className="visit-fields">
          {draft.result === 'write' ? (
            <TextArea
              ref={note}
              label={t('note')}
              hint={t('noteHint')}
              fill
              rows={6}
              value={draft.text}
              onChange={(text) => change({ text })}
              onBlur={saved.onBlur}
              error={missing ? t('noteMissing') : undefined}
              after={<DraftLine state={saved.state} />}
            />
          ) : (
            <DraftLine state={saved.state} />
          )}
        </div>
      </VisitSection>
      {summing && basket !== null && session?.ok === true ? (
        <SummaryDialog {...{ basket, scope }} session={session.value} onClose={() => setSumming(false)} />
      ) : null}
      <CloseGapsDialog
        open={asking}
        people={untold}
        named={companions.length > 0}
        pending={closing}
        onClose={() => setAsking(false)}
        onTell={(dossierId, duty) => {
          setAsking(false);
          setTelling(true);
          openPage(duty.topic, duty.eventId, duty.by, dossierId);
        }}
        onLeave={(gaps) => void close(gaps)}
      />
      <AbandonDialog open={abandoning} visit={visit} onEnd={onEnd} onCancel={() => setAbandoning(false)} />
    </VisitFrame>
  );
}
