import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from './button.tsx';
import { designMessages } from './design.messages.ts';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  /** What will happen, in the reader's words. */
  children: ReactNode;
  /** The verb itself: "Terminer la visite", never "OK". */
  confirmWords: string;
  danger?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirmWords,
  danger,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const t = useMessages(designMessages);
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title={title}
      role="alertdialog"
      foot={
        <>
          <Button onPress={onCancel}>{t('cancel')}</Button>
          <Button kind={danger ? 'danger' : 'primary'} autoFocus onPress={onConfirm}>
            {confirmWords}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
