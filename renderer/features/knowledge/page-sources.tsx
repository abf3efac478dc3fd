import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/message.ts';
import { linkAddress } from '#shared/ipc/links.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { documentMessages } from '#shared/knowledge/document-words.messages.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { SourceId } from '#shared/rules/parameters/sources.ts';
import { IconButton } from '../../design/icon-button.tsx';
import { SourceRef } from '../../design/source-ref.tsx';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { knowledgeMessages } from './knowledge.messages.ts';

interface PageSourcesProps {
  ids: readonly SourceId[];
  pack: Pack;
  lang: Lang;
}

/** Where a page was read: title, day, and the way to the official text. */
export function PageSources({ ids, pack, lang }: PageSourcesProps) {
  const t = useMessages(knowledgeMessages);
  const words = translator(documentMessages, lang);
  const host = useHost();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <ul className="page-sources">
        {ids.map((id) => {
          const source = pack.sources[id];
          if (source === undefined) return null;
          return (
            <li key={id}>
              <SourceRef id={id} />
              <span className="grow">
                {source.title}
                <span className="meta">
                  {words('readOn', { date: formatDate(source.readOn, lang) })}
                  {source.url === null ? null : (
                    <>
                      {' · '}
                      <span className="page-address">{source.url}</span>
                    </>
                  )}
                </span>
              </span>
              {linkAddress(id) === null ? null : (
                <IconButton
                  icon={ExternalLink}
                  size="sm"
                  label={t('opens', { title: source.title })}
                  onPress={() => void host.openLink(id).then(({ ok }) => setFailed(!ok))}
                />
              )}
            </li>
          );
        })}
      </ul>
      {failed ? <p role="status">{t('notOpened')}</p> : null}
    </>
  );
}
