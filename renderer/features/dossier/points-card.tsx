import { Landmark, Mail, MapPin, Pencil, Phone, Plus, Printer, Smartphone } from 'lucide-react';
import { useState } from 'react';
import type { ContactPointLine, DossierOverview } from '#shared/folds/dossier-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { can } from '#shared/permissions/can.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVaultApi } from '../../vault/use-vault.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { AddressDialog, contactEditMessages, PointDialog } from '../contact-edit/index.ts';
import { overviewMessages } from './overview.messages.ts';

const ICONS: Readonly<Record<ContactPointLine['kind'], IconShape>> = {
  phone: Phone,
  mobile: Smartphone,
  email: Mail,
  fax: Printer,
};

interface PointsCardProps
  extends DossierContext,
    Pick<DossierOverview, 'points' | 'accounts' | 'address' | 'addressNow'> {}

/** How to reach the person. Numbers stay masked until they are asked for, and the look is noted. */
export function PointsCard(props: PointsCardProps) {
  const { dossierId, purpose, session, points, accounts, address, addressNow } = props;
  const t = useMessages(overviewMessages);
  const code = useMessages(codeMessages);
  const edit = useMessages(contactEditMessages);
  const [editing, setEditing] = useState<ContactPointLine | 'new' | 'address' | null>(null);
  const mayEdit = can(session.staff.roles, 'dossier.edit').allowed;
  const context = { dossierId, purpose, session };
  const vault = useVaultApi();
  const [values, setValues] = useState<ReadonlyMap<string, string> | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  const toggle = async () => {
    if (values !== null) {
      setValues(null);
      return;
    }
    const answer = await vault.reveal(dossierId, 'contactPoint', purpose);
    setProblem(answer.ok ? null : answer.error);
    setValues(answer.ok ? new Map(answer.value.map(({ id, value }) => [id, value])) : null);
  };
  return (
    <Card
      title={t('points')}
      className="dossier-points"
      action={
        <>
          {mayEdit ? (
            <IconButton icon={Plus} label={edit('addPoint')} size="sm" onPress={() => setEditing('new')} />
          ) : null}
          {points.length === 0 ? null : (
            <Button
              kind="quiet"
              size="sm"
              aria-label={values === null ? t('showPoints') : t('hide')}
              onPress={() => void toggle()}
            >
              {t(values === null ? 'show' : 'hide')}
            </Button>
          )}
        </>
      }
    >
      {problem === null ? null : <ProblemSentence error={problem} />}
      {points.length === 0 && address === null ? <p className="meta dossier-hint">{t('noPoints')}</p> : null}
      <List label={t('points')} flush>
        {points.map((point) => (
          <ListRow
            key={point.id}
            icon={ICONS[point.kind]}
            iconStyle="lead"
            title={values?.get(point.id) ?? point.masked}
            titleStrong={false}
            end={
              <>
                <span className="meta nw">
                  {[code(`point.${point.kind}`), point.preferred ? t('preferred') : null]
                    .filter(Boolean)
                    .join(', ')}
                </span>
                {mayEdit ? (
                  <IconButton
                    icon={Pencil}
                    label={edit('editPoint', { what: `${code(`point.${point.kind}`)} ${point.masked}` })}
                    size="xs"
                    onPress={() => setEditing(point)}
                  />
                ) : null}
              </>
            }
          />
        ))}
        {address === null ? null : (
          <ListRow
            icon={MapPin}
            iconStyle="lead"
            title={address}
            titleStrong={false}
            end={
              mayEdit && addressNow !== null ? (
                <IconButton
                  icon={Pencil}
                  label={edit('editAddress')}
                  size="xs"
                  onPress={() => setEditing('address')}
                />
              ) : null
            }
          />
        )}
        {accounts.map((account) => (
          <ListRow
            key={account.id}
            icon={Landmark}
            iconStyle="lead"
            title={account.masked}
            titleStrong={false}
            end={<span className="meta nw">{`${t('account')}, ${t(`use.${account.use}`)}`}</span>}
          />
        ))}
      </List>
      {editing === 'address' && addressNow !== null ? (
        <AddressDialog address={addressNow} onClose={() => setEditing(null)} {...context} />
      ) : editing !== null && editing !== 'address' ? (
        <PointDialog
          point={editing === 'new' ? null : editing}
          onClose={() => {
            setEditing(null);
            // What was shown before may not be what is there now.
            setValues(null);
          }}
          {...context}
        />
      ) : null}
    </Card>
  );
}
