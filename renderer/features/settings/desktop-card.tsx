import { useEffect, useState } from 'react';
import { Card } from '../../design/card.tsx';
import { KeyValues } from '../../design/key-values.tsx';
import type { HostInfo } from '../../hosts/host.ts';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { CentralAddress } from './central-address.tsx';
import { desktopMessages } from './desktop.messages.ts';
import { UpdateLine } from './update-line.tsx';

/** What the installed program is and where it reaches central. In a browser there is no such card. */
export function DesktopCard() {
  const t = useMessages(desktopMessages);
  const host = useHost();
  const [desktop, setDesktop] = useState<HostInfo['desktop']>(null);
  useEffect(() => {
    let here = true;
    void host.info().then((info) => {
      if (here) setDesktop(info.desktop);
    });
    return () => {
      here = false;
    };
  }, [host]);
  if (desktop === null) return null;
  const { version, central, keepsSecrets } = desktop;
  return (
    <Card title={t('title')} inset fit="fixed">
      <div className="settings-desktop">
        <KeyValues
          label={t('title')}
          entries={[
            { id: 'version', label: t('version'), value: version },
            { id: 'secrets', label: t('secrets'), value: t(keepsSecrets ? 'secrets.kept' : 'secrets.none') },
            {
              id: 'central',
              label: t('central'),
              value: <span className="settings-address">{central?.url ?? ''}</span>,
            },
          ]}
        />
        {central === null ? null : <CentralAddress managed={central.managed} />}
        <UpdateLine />
      </div>
    </Card>
  );
}
