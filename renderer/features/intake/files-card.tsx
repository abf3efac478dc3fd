import { CircleAlert, CircleCheck, FileQuestion, FileUp, Link2, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { formatNumber } from '#shared/i18n/format.ts';
import type { Intake, IntakeFile } from '#shared/sync/intake.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { Chip, type Tone } from '../../design/chip.tsx';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { Icon, type IconShape } from '../../design/icon.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { type FileState, fileState } from './file-state.ts';
import { intakeMessages } from './intake.messages.ts';
import { kindWords } from './kind-words.ts';
import type { IntakeDeskState } from './use-intake.ts';

interface FilesCardProps {
  desk: IntakeDeskState;
  intake: Intake;
  shown: number | null;
  onShow: (no: number | null) => void;
}

/** The files of the extract, and the two buttons: try, then take. */
export function FilesCard({ desk, intake, shown, onShow }: FilesCardProps) {
  const t = useMessages(intakeMessages);
  const input = useRef<HTMLInputElement>(null);
  const running = intake.state === 'running';
  const busy = running || desk.sending !== null;
  return (
    <Card
      title={t('files')}
      count={intake.files.length}
      action={
        intake.files.length > 0 || intake.outcome !== null ? (
          <Button
            size="sm"
            kind="quiet"
            onPress={() => {
              onShow(null);
              void desk.startOver();
            }}
          >
            {t('startOver')}
          </Button>
        ) : null
      }
      foot={running ? null : <Acts desk={desk} intake={intake} busy={busy} onRun={() => onShow(null)} />}
      className="intake-files"
    >
      <input
        ref={input}
        type="file"
        multiple
        accept=".csv,.txt,text/csv"
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void desk.take(files);
        }}
      />
      {running ? null : (
        <div className="intake-zone">
          <Icon of={FileUp} />
          <p>
            {desk.sending === null ? t('drop') : t('sending', { name: desk.sending })}
            <span className="meta">{t('dropSub')}</span>
          </p>
          <Button
            kind={intake.files.length === 0 ? 'primary' : 'default'}
            pending={busy}
            onPress={() => input.current?.click()}
          >
            {t('choose')}
          </Button>
        </div>
      )}
      {desk.error === null ? null : (
        <div className="intake-said">
          <ProblemSentence error={desk.error} />
        </div>
      )}
      {intake.files.length === 0 ? null : (
        <List label={t('files')}>
          {intake.files.map((file) => (
            <FileRow
              key={file.no}
              file={file}
              state={fileState(file, desk.headers[file.no])}
              selected={file.no === shown}
              onOpen={file.kind === null || running ? undefined : () => onShow(file.no)}
              onRemove={busy ? undefined : () => void desk.leaveOut(file.no)}
            />
          ))}
        </List>
      )}
    </Card>
  );
}

const looks: Readonly<Record<FileState, readonly [Tone, IconShape]>> = {
  ready: ['pos', CircleCheck],
  missing: ['caut', Link2],
  unknown: ['crit', FileQuestion],
  unreadable: ['crit', CircleAlert],
};

interface FileRowProps {
  file: IntakeFile;
  state: FileState;
  selected: boolean;
  onOpen: (() => void) | undefined;
  onRemove: (() => void) | undefined;
}

function FileRow({ file, state, selected, onOpen, onRemove }: FileRowProps) {
  const t = useMessages(intakeMessages);
  const [tone, icon] = looks[state];
  const line =
    state === 'unreadable'
      ? t('unreadable.out', { line: file.badLine })
      : file.kind === null
        ? t('unknown.out')
        : t('fileLine', {
            what: kindWords(file.kind, t),
            count: file.columns.length,
            size: sizeWords(file.bytes, t.lang),
          });
  return (
    <ListRow
      title={file.name}
      line={line}
      wraps={state === 'unknown' || state === 'unreadable'}
      selected={selected}
      {...(onOpen === undefined ? {} : { onOpen })}
      end={
        <span className="above intake-file-end">
          <Chip tone={tone} icon={icon}>
            {t(`state.${state}`)}
          </Chip>
          {onRemove === undefined ? null : (
            <IconButton icon={Trash2} size="sm" label={t('remove', { name: file.name })} onPress={onRemove} />
          )}
        </span>
      }
    />
  );
}

function sizeWords(bytes: number, lang: Parameters<typeof formatNumber>[1]): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1_000)), lang)} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10, lang)} MB`;
}

interface ActsProps {
  desk: IntakeDeskState;
  intake: Intake;
  busy: boolean;
  onRun: () => void;
}

function Acts({ desk, intake: { files, outcome }, busy, onRun }: ActsProps) {
  const t = useMessages(intakeMessages);
  const [complete, setComplete] = useState(false);
  const [asked, setAsked] = useState(false);
  const ready = files.filter((file) => fileState(file, desk.headers[file.no]) === 'ready').length;
  const notYet = files.length === 0 ? t('noFiles') : ready < files.length ? t('unready') : undefined;
  const tried = outcome?.dryRun === true;
  const noTake = !tried ? t('tryFirst') : outcome.refused ? t('refusedFirst') : undefined;
  const run = (dryRun: boolean) => {
    setAsked(false);
    onRun();
    void desk.run({ dryRun, complete });
  };
  const sum = (of: 'imported' | 'updated' | 'rejected') =>
    formatNumber(
      (outcome?.kinds ?? []).reduce((total, one) => total + one[of], 0),
      t.lang,
    );
  return (
    <div className="intake-acts">
      <Checkbox checked={complete} line={t('completeLine')} onChange={setComplete}>
        {t('complete')}
      </Checkbox>
      <div className="intake-buttons">
        <Button
          kind={tried ? 'default' : 'primary'}
          disabledReason={notYet}
          showReason={files.length > 0}
          pending={busy}
          onPress={() => run(true)}
        >
          {t('try')}
        </Button>
        <Button
          kind={tried ? 'primary' : 'default'}
          disabledReason={notYet ?? noTake}
          showReason={false}
          pending={busy}
          onPress={() => setAsked(true)}
        >
          {t('take')}
        </Button>
      </div>
      <ConfirmDialog
        open={asked}
        title={t('confirm')}
        confirmWords={t('take')}
        onConfirm={() => run(false)}
        onCancel={() => setAsked(false)}
      >
        <p>
          {t('confirmWhat', {
            imported: sum('imported'),
            updated: sum('updated'),
            rejected: sum('rejected'),
          })}
        </p>
      </ConfirmDialog>
    </div>
  );
}
