import {
  Briefcase,
  Building2,
  CalendarPlus,
  Eye,
  EyeOff,
  Flag,
  Hourglass,
  IdCard,
  Landmark,
  Shield,
  UserRound,
  UserRoundCog,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { formatInstantDate, formatInstantTime } from '#shared/i18n/format.ts';
import type { DossierHeader } from '#shared/folds/dossier-view.ts';
import { maskedSsin } from '#shared/folds/mask.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { can } from '#shared/permissions/can.ts';
import { todayFrom } from '#shared/kernel/plain-date.ts';
import { useCommands } from '../../app/desk-shortcuts.ts';
import { Chip } from '../../design/chip.tsx';
import { Icon } from '../../design/icon.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { DossierHead } from '../../design/page.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVaultApi } from '../../vault/use-vault.ts';
import type { DossierHeadView } from '../../vault/queries/dossier.query.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { shortStaffName, shownEnterpriseNumber, staffName } from '../../i18n/who-name.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { AdviserDialog } from '../adviser/index.ts';
import { CorrectionBanner, IdentityDialog, identityMessages } from '../facts-edit/index.ts';
import { AppointmentDialog } from '../appointment/index.ts';
import { LoanChips, OfficeDialog, officeMessages } from '../office/index.ts';
import { dossierMessages } from './dossier.messages.ts';

interface DossierHeadingProps extends DossierContext {
  head: DossierHeadView;
  children: ReactNode;
}

/** Who this is, at a glance: name, masked number, quality, language, trade, who follows it, as of when. */
export function DossierHeading({ dossierId, session, purpose, head, children }: DossierHeadingProps) {
  const t = useMessages(dossierMessages);
  const code = useMessages(codeMessages);
  const edit = useMessages(identityMessages);
  const office = useMessages(officeMessages);
  const vault = useVaultApi();
  const [shown, setShown] = useState<string | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [dialog, setDialog] = useState<'adviser' | 'appointment' | 'identity' | 'office' | null>(null);
  const { header, identity } = head;
  const correct = edit(can(session.staff.roles, 'person.correct').allowed ? 'correct' : 'propose');
  const mayMove = can(session.staff.roles, 'dossier.lend').allowed;
  const mayCorrect = identity !== null && can(session.staff.roles, 'dossier.edit').allowed;
  useCommands([
    {
      id: 'correct-identity',
      keys: '',
      words: correct,
      group: t('head'),
      when: () => mayCorrect,
      run: () => setDialog('identity'),
    },
    {
      id: 'dossier-office',
      keys: '',
      words: office('open'),
      group: t('head'),
      when: () => mayMove,
      run: () => setDialog('office'),
    },
  ]);
  if (header === null) return null;
  const reveal = async () => {
    if (shown !== null) {
      setShown(null);
      return;
    }
    const answer = await vault.reveal(dossierId, 'ssin', purpose);
    setProblem(answer.ok ? null : answer.error);
    setShown(answer.ok ? (answer.value[0]?.value ?? null) : null);
  };
  const facts = [
    header.language.toUpperCase(),
    header.trade,
    header.since === null ? null : t('since', { year: String(header.since) }),
  ].filter((fact) => fact !== null);
  return (
    <DossierHead
      label={t('head')}
      title={`${header.name} ${header.givenNames}`.trim()}
      identity={
        <>
          {header.ssinTail === null ? null : (
            <span className="row gap1 ink2 nw">
              {t('ssin')} {shown ?? maskedSsin(header.ssinTail)}
              <IconButton
                icon={shown === null ? Eye : EyeOff}
                label={t(shown === null ? 'revealSsin' : 'hideSsin')}
                size="xs"
                onPress={() => void reveal()}
                pressed={shown !== null}
              />
            </span>
          )}
          {header.kind === 'company' && header.enterpriseNumber !== null ? (
            <span className="ink2 nw">{shownEnterpriseNumber(header.enterpriseNumber)}</span>
          ) : null}
          {mayCorrect ? (
            <IconButton icon={IdCard} label={correct} size="xs" onPress={() => setDialog('identity')} />
          ) : null}
          <IdentityChips header={header} />
          {head.office === null ? null : (
            <LoanChips loans={head.loans} office={head.office} session={session} />
          )}
          <span className="ink2">{facts.join(' · ')}</span>
        </>
      }
      end={
        <>
          <Icon of={UserRound} />
          {followedBy()}
          {can(session.staff.roles, 'adviser.assign', header.adviserId === session.staff.staffId).allowed ? (
            <IconButton
              icon={UserRoundCog}
              label={t('changeAdviser')}
              size="xs"
              onPress={() => setDialog('adviser')}
            />
          ) : null}
          {mayMove ? (
            <IconButton
              icon={Landmark}
              label={office('open')}
              size="xs"
              onPress={() => setDialog('office')}
            />
          ) : null}
          <IconButton
            icon={CalendarPlus}
            label={t('appointment')}
            size="xs"
            onPress={() => setDialog('appointment')}
          />
        </>
      }
    >
      {problem === null ? null : <ProblemSentence error={problem} />}
      <CorrectionBanner
        identity={identity}
        corrections={head.corrections}
        {...{ dossierId, session, purpose }}
      />
      {children}
      {dialog === 'identity' && identity !== null ? (
        <IdentityDialog
          identity={identity}
          onClose={() => {
            setDialog(null);
            // What was shown before may not be what is there now.
            setShown(null);
          }}
          {...{ dossierId, session, purpose }}
        />
      ) : null}
      {dialog === 'office' && head.office !== null ? (
        <OfficeDialog
          office={head.office}
          advisers={head.advisers}
          loans={head.loans}
          onClose={() => setDialog(null)}
          {...{ dossierId, session, purpose }}
        />
      ) : null}
      <AdviserDialog
        open={dialog === 'adviser'}
        advisers={head.advisers}
        onClose={() => setDialog(null)}
        {...{ dossierId, session, purpose }}
      />
      <AppointmentDialog
        open={dialog === 'appointment'}
        onClose={() => setDialog(null)}
        {...{ dossierId, session, purpose }}
      />
    </DossierHead>
  );

  function followedBy(): string {
    const name = (staffId: string) => shortStaffName(staffName(session.directory, staffId));
    const parts = [header?.adviserId ? t('follows', { name: name(header.adviserId) }) : t('nobody')];
    if (header?.backupId) parts.push(t('backup', { name: name(header.backupId) }));
    const line = [parts.join(', ')];
    const { confirmedAt, waiting } = head;
    if (confirmedAt === null) line.push(t('asOfNever'));
    else {
      const day =
        todayFrom(confirmedAt) === session.today ? '' : `${formatInstantDate(confirmedAt, t.lang)} `;
      line.push(t('asOf', { at: `${day}${formatInstantTime(confirmedAt, t.lang)}` }));
    }
    if (waiting > 0) line.push(t('waitingHere', { count: waiting }));
    return line.join(' · ');
  }

  function IdentityChips({ header: who }: { header: DossierHeader }) {
    return (
      <>
        {who.kind === 'company' && who.legalForm !== null ? (
          <Chip icon={Building2} tone="acc">
            {code(`legalForm.${who.legalForm}`)}
          </Chip>
        ) : null}
        {who.category !== null ? (
          <Chip icon={Briefcase} tone="acc">
            {code(`category.${who.category}`)}
          </Chip>
        ) : null}
        {who.companyStatus !== null && who.companyStatus !== 'active' ? (
          <Chip icon={Hourglass} tone="caut">
            {code(`companyStatus.${who.companyStatus}`)}
          </Chip>
        ) : null}
        {who.status !== 'active' ? (
          <Chip icon={Hourglass} tone="neutral">
            {code(`status.${who.status}`)}
          </Chip>
        ) : null}
        {who.flags.map((flag) => (
          <Chip key={flag} icon={Flag} tone="caut">
            {code(`flag.${flag}`)}
          </Chip>
        ))}
        {who.protected === null ? null : (
          <Chip icon={Shield} tone="caut">
            {t('protected')}
          </Chip>
        )}
      </>
    );
  }
}
