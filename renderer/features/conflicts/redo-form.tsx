import type { DossierContext } from '../../state/dossier-context.ts';
import { useVault } from '../../vault/use-vault.ts';
import { AddressDialog, PointDialog } from '../contact-edit/index.ts';
import { IdentityDialog, IncomeDialog } from '../facts-edit/index.ts';
import type { Redo } from './redo-words.ts';

interface RedoFormProps extends DossierContext {
  redo: Redo;
  onClose: () => void;
  onSaved: () => void;
}

/** The form that a refused change came from, over what the dossier holds now and with the words of then. */
export function RedoForm({ redo, ...props }: RedoFormProps) {
  const { dossierId } = props;
  const overview = useVault('dossierOverview', { dossierId });
  const head = useVault('dossierHead', { dossierId });
  if (!overview?.ok || overview.value.state !== 'open' || !head?.ok || head.value.state !== 'open')
    return null;
  const { points, addressNow } = overview.value.value;
  const { identity } = head.value.value;
  switch (redo.form) {
    case 'point':
      return (
        <PointDialog
          {...props}
          point={points.find(({ id }) => id === redo.pointId) ?? null}
          initial={redo.words}
        />
      );
    case 'address':
      return addressNow === null ? null : (
        <AddressDialog {...props} address={addressNow} initial={redo.words} />
      );
    case 'income':
      return <IncomeDialog {...props} initial={redo.words} />;
    case 'identity':
      return identity === null ? null : (
        <IdentityDialog {...props} identity={identity} initial={redo.words} />
      );
  }
}
