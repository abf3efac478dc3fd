import type { Lang } from '#shared/kernel/lang.ts';
import type { SignedBefore } from '#shared/folds/interview/signed-before.ts';
import { wordsOf } from '../../i18n/use-messages.ts';
import { formMessages } from './form.messages.ts';
import { HEIGHT, WIDTH } from './signature-pad.tsx';

interface SignatureMarkProps {
  signed: SignedBefore;
  /** Of the page: the person reads it. */
  lang: Lang;
}

/** Under a signed page: the strokes that were drawn, whose they are, and what such a signature is in law. */
export function SignatureMark({ signed: { hash, signature }, lang }: SignatureMarkProps) {
  const t = wordsOf(formMessages, lang);
  return (
    <div className="signature-mark" lang={lang}>
      {signature === null ? null : (
        <>
          {signature.path === null ? null : (
            <svg
              className="signature-strokes"
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              role="img"
              aria-label={t('strokes', { name: signature.name })}
            >
              <path d={signature.path} />
            </svg>
          )}
          <p>{t(signature.means === 'drawn' ? 'drawnBy' : 'typedBy', { name: signature.name })}</p>
        </>
      )}
      <p className="meta">{t('eidas', { hash })}</p>
    </div>
  );
}
