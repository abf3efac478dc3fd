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
import { gapMessages } from '../visit-basket/index.ts';
import type { GapsLeft } from './note-companions.ts';
import { visitMessages } from './visit-words.messages.ts';
import { workMessages } from './work.messages.ts';

/** Somebody in the visit, with what nobody told them yet. */
export interface UntoldPerson {
  readonly dossierId: string;
  readonly name: string;
  readonly duties: readonly OpenDuty[];
}

interface CloseGapsDialogProps {
  open: boolean;
  /** The person of the dossier first; those to whom nothing is left are not among them. */
  people: readonly UntoldPerson[];
  /** Others are in the visit: each list says whose it is. */
  named: boolean;
  pending: boolean;
  onClose: () => void;
  /** Opens what tells this duty: the page to show, or the paper to hand over or to send. */
  onTell: (dossierId: string, duty: OpenDuty) => void;
  /** Each duty left open, with its reason, by the dossier of whom it concerns. */
  onLeave: (gaps: GapsLeft) => void;
}

type Reason = VisitGap['reason'];
const REASONS = visitGapSchema.shape.reason.options;

/** Before a visit ends: what the charter asks to tell and nobody told. Done now, or left with a reason. */
export function CloseGapsDialog(props: CloseGapsDialogProps) {
  const { open, people, named, pending, onClose, onTell, onLeave } = props;
  const t = useMessages(workMessages);
  const g = useMessages(gapMessages);
  const visit = useMessages(visitMessages);
  const [all, setAll] = useState<Reason | undefined>();
  const [own, setOwn] = useState<Readonly<Record<string, Reason>>>({});
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  // One reason for all is the shortest way out, so that is where the keyboard starts.
  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);
  const reasonOf = (dossierId: string, duty: OpenDuty) => own[`${dossierId} ${dutyKey(duty)}`] ?? all;
  const lacking = people.some(({ dossierId, duties }) =>
    duties.some((duty) => reasonOf(dossierId, duty) === undefined),
  );
  const leave = () => {
    setAsked(lacking);
    if (lacking) return;
    const gapsOf = ({ dossierId, duties }: UntoldPerson) =>
      duties.flatMap((duty): VisitGap[] => {
        const reason = reasonOf(dossierId, duty);
        return reason === undefined ? [] : [{ topicId: duty.topic, commitmentId: duty.commitment, reason }];
      });
    onLeave(new Map(people.map((person) => [person.dossierId, gapsOf(person)])));
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      role="alertdialog"
      wide
      title={t('gapsTitle')}
      onCtrlEnter={() => {
        if (!pending) leave();
      }}
      foot={
        <>
          <Button onPress={onClose}>{t('gapNow')}</Button>
          <Button kind="primary" keys="Ctrl ↵" pending={pending} onPress={leave}>
            {visit('close')}
          </Button>
        </>
      }
    >
      <div className="visit-gaps">
        <p className="ink2">{t('gapsText')}</p>
        <Select
          ref={first}
          label={t('gapsAll')}
          options={REASONS.map((id) => ({ id, words: g(`reason.${id}`) }))}
          value={all}
          placeholder={t('gapChoose')}
          onChange={setAll}
          error={asked && lacking ? t('gapMissing') : undefined}
        />
        {people.map((person) => (
          <section key={person.dossierId} aria-label={person.name}>
            {named ? <h3>{person.name}</h3> : null}
            <ul className="visit-gap-list">
              {person.duties.map((duty) => (
                <Gap
                  key={dutyKey(duty)}
                  duty={duty}
                  whose={named ? person.name : null}
                  reason={reasonOf(person.dossierId, duty)}
                  onTell={() => onTell(person.dossierId, duty)}
                  onReason={(reason) =>
                    setOwn((old) => ({ ...old, [`${person.dossierId} ${dutyKey(duty)}`]: reason }))
                  }
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

interface GapProps {
  duty: OpenDuty;
  /** Named in what is pressed, when the same topic may stand there for two. */
  whose: string | null;
  reason: Reason | undefined;
  onTell: () => void;
  onReason: (reason: Reason) => void;
}

function Gap({ duty, whose, reason, onTell, onReason }: GapProps) {
  const t = useMessages(workMessages);
  const g = useMessages(gapMessages);
  const topic = topicWords(duty.topic, rowLang(t.lang));
  const about = whose === null ? topic : `${topic}, ${whose}`;
  return (
    <li>
      <span>
        <span className="visit-item">{topic}</span>
        <span className="meta visit-sub">{t('commitment', { id: duty.commitment })}</span>
      </span>
      <Button size="sm" icon={BookOpen} aria-label={`${g(`tell.${duty.by}`)} : ${about}`} onPress={onTell}>
        {g(`tell.${duty.by}`)}
      </Button>
      <Select
        label={t('gapWhy', { topic: about })}
        labelHidden
        options={REASONS.map((id) => ({ id, words: g(`reason.${id}`) }))}
        value={reason}
        placeholder={t('gapChoose')}
        onChange={onReason}
      />
    </li>
  );
}
