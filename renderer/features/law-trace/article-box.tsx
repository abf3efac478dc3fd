import { Copy, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { linkAddress } from '#shared/ipc/links.ts';
import type { Source } from '#shared/rules/parameters/source.ts';
import type { LegalReference } from '#shared/rules/trace.ts';
import { Button } from '../../design/button.tsx';
import { useHost } from '../../hosts/use-host.tsx';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { CopyButton } from './copy-button.tsx';
import { lawTraceMessages } from './law-trace.messages.ts';

interface ArticleBoxProps {
  reference: LegalReference;
  /** Undefined when no pack on this desk knows it. */
  source: Source | undefined;
  id: string;
}

/** One article: the law it stands in, its address to read, copy or open, and when it was read. */
export function ArticleBox({ reference, source, id }: ArticleBoxProps) {
  const t = useMessages(lawTraceMessages);
  const host = useHost();
  const [failed, setFailed] = useState(false);
  const url = source?.url ?? null;
  // A page without a secure address is copied, not opened; so is one that a newer pack moved or added: the host opens
  // the addresses of its own build only.
  const openable = url === null || linkAddress(reference.source) !== url ? null : reference.source;
  return (
    <div className="law-article" id={id}>
      {source === undefined ? (
        <p>{t('unknownSource', { id: reference.source })}</p>
      ) : (
        <>
          <p className="strong">
            {reference.article === 'page' ? source.title : `${reference.article} · ${source.title}`}
          </p>
          <p className="meta">
            {t(`kind.${source.kind}`)}, {t('readOn', { date: fullDay(source.readOn) })}
          </p>
          {url === null ? (
            <p className="meta">{t('noAddress')}</p>
          ) : (
            <>
              <p className="law-address">{url}</p>
              <div className="row">
                {openable === null ? null : (
                  <Button
                    size="sm"
                    icon={ExternalLink}
                    onPress={() => void host.openLink(openable).then(({ ok }) => setFailed(!ok))}
                  >
                    {t('open')}
                  </Button>
                )}
                <CopyButton icon={Copy} text={url}>
                  {t('copy')}
                </CopyButton>
              </div>
              {failed ? <p role="status">{t('notOpened')}</p> : null}
            </>
          )}
        </>
      )}
    </div>
  );
}
