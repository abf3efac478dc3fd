import { CircleAlert } from 'lucide-react';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { devicesMessages } from './devices.messages.ts';

interface RevokeDialogProps {
  name: string;
  /** It is the device this page runs on. */
  own: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** What revoking does to the device, to the work on it, and that it is for good. */
export function RevokeDialog({ name, own, onConfirm, onCancel }: RevokeDialogProps) {
  const t = useMessages(devicesMessages);
  return (
    <ConfirmDialog
      open
      danger
      title={t('ask', { name })}
      confirmWords={t('revoke')}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {own ? <NoteBox icon={CircleAlert}>{t('own')}</NoteBox> : null}
      <p>{t('what')}</p>
      <p>{t('kept')}</p>
      <p className="meta">{t('final')}</p>
    </ConfirmDialog>
  );
}
