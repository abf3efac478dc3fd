import { useState } from 'react';
import type { FormView } from '#shared/folds/interview/form-view.ts';
import type { Signature } from '#shared/life-events/forms/signed-page.ts';
import { Button } from '../../design/button.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { formMessages } from './form.messages.ts';
import { SignaturePad } from './signature-pad.tsx';

interface SignSectionProps {
  view: FormView;
  /** False while somebody stands there whose mandate does not let them sign. */
  maySign: boolean;
  by: 'self' | 'proxy';
  onBy: (by: 'self' | 'proxy') => void;
  pending: boolean;
  onSign: (signature: Signature) => void;
}

/** Who signs, by hand or by name, and what that signature is in law. */
export function SignSection({ view, maySign, by, onBy, pending, onSign }: SignSectionProps) {
  const t = useMessages(formMessages);
  const [name, setName] = useState('');
  const [drawing, setDrawing] = useState({ path: '', hash: view.hash });
  const [tried, setTried] = useState(false);
  // Drawn under other words than those of now, it is no signature of these.
  const changed = drawing.path !== '' && drawing.hash !== view.hash;
  const path = changed ? '' : drawing.path;
  const missing = name.trim() === '';
  const blocked = view.blockers.length > 0;
  return (
    <section className="form-part" aria-label={t('signature')}>
      <h3>{t('signature')}</h3>
      <div className="form-fields">
        {view.signer === 'selfOrProxy' ? (
          <Segmented
            label={t('who')}
            options={[
              { id: 'self', words: t('signerSelf') },
              { id: 'proxy', words: t('signerProxy') },
            ]}
            value={by}
            onChange={onBy}
          />
        ) : null}
        <TextField
          label={t('name')}
          value={name}
          onChange={setName}
          error={tried && missing ? t('nameMissing') : undefined}
        />
        <SignaturePad
          path={path}
          hint={t(changed ? 'pageChanged' : 'padEmpty')}
          onChange={(drawn) => setDrawing({ path: drawn, hash: view.hash })}
        />
        <p className="meta">{t('eidas', { hash: shortHash(view.hash) })}</p>
        <div>
          <Button
            kind="primary"
            pending={pending}
            disabledReason={blocked ? t('blockedWhy') : maySign ? undefined : t('mayNotSign')}
            onPress={() => {
              setTried(true);
              if (missing) return;
              const drawn = path !== '';
              onSign({
                by,
                name: name.trim(),
                means: drawn ? 'drawn' : 'typed',
                path: drawn ? path : null,
              });
            }}
          >
            {t('sign')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** '3f2a 91c0 …': enough to compare by eye; the whole of it is on the printed page. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)}…`;
}
