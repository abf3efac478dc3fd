import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useMessages } from '../i18n/use-messages.ts';
import { classNames } from './class-names.ts';
import { designMessages } from './design.messages.ts';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** Language of the title, when it is not that of the screen. */
  titleLang?: string;
  /** `alert` interrupts: a click outside does not close it. */
  role?: 'dialog' | 'alertdialog';
  wide?: boolean;
  foot?: ReactNode;
  /** Ctrl+Enter anywhere in it, as its main button says. */
  onCtrlEnter?: () => void;
  children: ReactNode;
}

/** A dialog over the page: focus goes in and comes back, Esc closes. */
export function Dialog({
  open,
  onClose,
  title,
  titleLang,
  role = 'dialog',
  wide,
  foot,
  onCtrlEnter,
  children,
}: DialogProps) {
  const t = useMessages(designMessages);
  const modal = (
    <ModalOverlay
      className="scrim"
      isOpen={open}
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={classNames('dialog-frame', wide && 'wide')}>
        <AriaDialog className="dialog" role={role}>
          <header>
            <Heading slot="title" level={2} className="grow" lang={titleLang}>
              {title}
            </Heading>
            <IconButton icon={X} label={t('close')} keys="Esc" size="sm" onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {foot ? <footer>{foot}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  if (onCtrlEnter === undefined) return modal;
  return (
    <div
      className="dialog-keys"
      // On the way down: a list of choices keeps Enter for itself.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        event.stopPropagation();
        onCtrlEnter();
      }}
    >
      {modal}
    </div>
  );
}
