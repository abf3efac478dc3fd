import { BookOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type VisitGap, visitGapSchema } from '#shared/entities/visit/visit.entity.ts';
import { topicWords } from '#shared/folds/visit/note-sections.ts';
import { dutyKey, type OpenDuty } from '#shared/folds/visit/visit-ledger.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Select } from '../../design/select.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { visitMessages } from './visit-words.messages.ts';
import { workMessages } from './work.messages.ts';

interface CloseGapsDialogProps {
  open: boolean;
  duties: readonly OpenDuty[];
  pending: boolean;
  onClose: () => void;
  /** Opens what tells this duty: the page to show, or the paper to hand over or to send. */
  onTell: (duty: OpenDuty) => void;
  /** Each duty left open, with its reason. */
  onLeave: (gaps: VisitGap[]) => void;
}

type Reason = VisitGap['reason'];
const REASONS = visitGapSchema.shape.reason.options;

/** Before a visit ends: what the charter asks to tell and nobody told. Done now, or left with a reason. */
export function CloseGapsDialog({ open, duties, pending, onClose, onTell, onLeave }: CloseGapsDialogProps) {
  const t = useMessages(workMessages);
  const visit = useMessages(visitMessages);
  const lang = rowLang(t.lang);
  const [all, setAll] = useState<Reason | undefined>();
  const [own, setOwn] = useState<Readonly<Record<string, Reason>>>({});
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  // One reason for all is the shortest way out, so that is where the keyboard starts.
  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);
  const options = REASONS.map((id) => ({ id, words: t(`gap.${id}`) }));
  const reasonOf = (duty: OpenDuty) => own[dutyKey(duty)] ?? all;
  const leave = () => {
    const gaps = duties.flatMap((duty) => {
      const reason = reasonOf(duty);
      return reason === undefined ? [] : [{ topicId: duty.topic, commitmentId: duty.commitment, reason }];
    });
    if (gaps.length < duties.length) setAsked(true);
    else onLeave(gaps);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      role="alertdialog"
      wide
      title={t('gapsTitle')}
      foot={
        <>
          <Button onPress={onClose}>{t('gapNow')}</Button>
          <Button kind="primary" keys="Ctrl ↵" pending={pending} onPress={leave}>
            {visit('close')}
          </Button>
        </>
      }
    >
      <div
        className="visit-gaps"
        // On the way down: a list of choices keeps Enter for itself.
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey) return;
          event.preventDefault();
          event.stopPropagation();
          if (!pending) leave();
        }}
      >
        <p className="ink2">{t('gapsText')}</p>
        <Select
          ref={first}
          label={t('gapsAll')}
          options={options}
          value={all}
          placeholder={t('gapChoose')}
          onChange={setAll}
          error={asked && duties.some((duty) => reasonOf(duty) === undefined) ? t('gapMissing') : undefined}
        />
        <ul className="visit-gap-list">
          {duties.map((duty) => {
            const topic = topicWords(duty.topic, lang);
            return (
              <li key={dutyKey(duty)}>
                <span>
                  <span className="visit-item">{topic}</span>
                  <span className="meta visit-sub">{t('commitment', { id: duty.commitment })}</span>
                </span>
                <Button
                  size="sm"
                  icon={BookOpen}
                  aria-label={`${t(`gapTell.${duty.by}`)} : ${topic}`}
                  onPress={() => onTell(duty)}
                >
                  {t(`gapTell.${duty.by}`)}
                </Button>
                <Select
                  label={t('gapWhy', { topic })}
                  labelHidden
                  options={options}
                  value={reasonOf(duty)}
                  placeholder={t('gapChoose')}
                  onChange={(reason) => setOwn((old) => ({ ...old, [dutyKey(duty)]: reason }))}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </Dialog>
  );
}
