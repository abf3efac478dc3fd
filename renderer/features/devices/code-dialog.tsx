import { formatInstantTime } from '#shared/i18n/format.ts';
import type { EnrolCode } from '#shared/sync/api.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { devicesMessages } from './devices.messages.ts';
import './devices.css';

/** The code, large enough to be read aloud. */
export function CodeDialog({ code, onClose }: { code: EnrolCode; onClose: () => void }) {
  const t = useMessages(devicesMessages);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('code')}
      foot={
        <Button kind="primary" autoFocus onPress={onClose}>
          {t('close')}
        </Button>
      }
    >
      <p className="devices-code">{code.code}</p>
      <p className="meta">{t('codeLine', { time: formatInstantTime(code.expiresAt, t.lang) })}</p>
    </Dialog>
  );
}
