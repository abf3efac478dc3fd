import { Building2, Heart, Lock, UserRound, Users } from 'lucide-react';
import { useState } from 'react';
import type { LinkLine } from '#shared/folds/dossier-view.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { openDossiers } from '../../state/open-dossiers.ts';
import { useVault } from '../../vault/use-vault.ts';
import { Answered } from '../../problem/answered.tsx';
import { ClosedSection } from './closed-section.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { overviewMessages } from './overview.messages.ts';

const ICONS: Readonly<Record<LinkLine['kind'], IconShape>> = {
  household: Heart,
  relation: Users,
  mandate: UserRound,
  helper: Users,
  proxy: UserRound,
};

interface LinksCardProps extends DossierContext {
  links: readonly LinkLine[];
  minors: number;
}

/** Household, mandates and helpers. What lives in another dossier opens it; minors stay closed until a reason is given. */
export function LinksCard(props: LinksCardProps) {
  const { dossierId, links, minors, purpose } = props;
  const t = useMessages(overviewMessages);
  const code = useMessages(codeMessages);
  const [asking, setAsking] = useState(false);
  const [open, setOpen] = useState(false);
  const role = (link: LinkLine) => {
    const word = linkWord(link.role);
    return [word === null ? link.role : code(word), link.ended ? t('ended') : null]
      .filter(Boolean)
      .join(', ');
  };
  return (
    <Card title={t('household')} className="dossier-links">
      {links.length === 0 && minors === 0 ? <p className="meta dossier-hint">{t('noLinks')}</p> : null}
      <List label={t('household')} flush>
        {links.map((link) => {
          const other = link.otherDossierId;
          return (
            <ListRow
              key={link.id}
              icon={link.role === 'officer' ? Building2 : ICONS[link.kind]}
              iconStyle="lead"
              title={link.name}
              titleStrong={false}
              end={<span className="meta nw">{role(link)}</span>}
              {...(other === null
                ? {}
                : {
                    onOpen: () => {
                      openDossiers.actions.remember(other, purpose);
                      goTo(dossierHref(other));
                    },
                  })}
            />
          );
        })}
        {minors > 0 && !open ? (
          <ListRow
            icon={Lock}
            iconStyle="lead"
            title={t('minors', { count: minors })}
            titleStrong={false}
            end={
              <>
                <span className="meta">{t('closed')}</span>
                <Button
                  size="sm"
                  kind="quiet"
                  aria-label={`${t('openMinors')} : ${t('minors', { count: minors })}`}
                  onPress={() => setAsking(true)}
                >
                  {t('openMinors')}
                </Button>
              </>
            }
          />
        ) : null}
        {open ? <Minors dossierId={dossierId} /> : null}
      </List>
      <ClosedSection
        {...props}
        category="M"
        open={asking}
        onClose={() => setAsking(false)}
        onOpened={() => setOpen(true)}
      />
    </Card>
  );
}

function Minors({ dossierId }: { dossierId: string }) {
  const t = useMessages(overviewMessages);
  const answer = useVault('minors', { dossierId });
  return (
    <Answered answer={answer} lines={1}>
      {(value) =>
        value.state === 'open'
          ? value.value.map((minor) => (
              <ListRow
                key={minor.id}
                icon={Heart}
                iconStyle="lead"
                title={minor.name}
                titleStrong={false}
                end={
                  <span className="meta nw">
                    {[
                      minor.birthDate === null
                        ? t('expected')
                        : t('born', { date: fullDay(minor.birthDate) }),
                      minor.dependant ? t('dependant') : null,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                }
              />
            ))
          : null
      }
    </Answered>
  );
}

type LinkKey = Extract<keyof typeof codeMessages, `link.${string}`>;

function linkWord(role: string): LinkKey | null {
  const key = `link.${role}`;
  return isLinkKey(key) ? key : null;
}

function isLinkKey(key: string): key is LinkKey {
  return key.startsWith('link.') && Object.hasOwn(codeMessages, key);
}
