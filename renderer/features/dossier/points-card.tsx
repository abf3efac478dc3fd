import { Landmark, Mail, MapPin, Phone, Printer, Smartphone } from 'lucide-react';
import { useState } from 'react';
import type { ContactPointLine, DossierOverview } from '#shared/folds/dossier-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVaultApi } from '../../vault/use-vault.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { overviewMessages } from './overview.messages.ts';

const ICONS: Readonly<Record<ContactPointLine['kind'], IconShape>> = {
  phone: Phone,
  mobile: Smartphone,
  email: Mail,
  fax: Printer,
};

interface PointsCardProps extends DossierContext, Pick<DossierOverview, 'points' | 'accounts' | 'address'> {}

/** How to reach the person. Numbers stay masked until they are asked for, and the look is noted. */
export function PointsCard({ dossierId, purpose, points, accounts, address }: PointsCardProps) {
  const t = useMessages(overviewMessages);
  const code = useMessages(codeMessages);
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
        points.length === 0 ? null : (
          <Button
            kind="quiet"
            size="sm"
            aria-label={values === null ? t('showPoints') : t('hide')}
            onPress={() => void toggle()}
          >
            {t(values === null ? 'show' : 'hide')}
          </Button>
        )
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
              <span className="meta nw">
                {[code(`point.${point.kind}`), point.preferred ? t('preferred') : null]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            }
          />
        ))}
        {address === null ? null : (
          <ListRow icon={MapPin} iconStyle="lead" title={address} titleStrong={false} />
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
    </Card>
  );
}
