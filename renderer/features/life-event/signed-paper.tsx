import type { FormView } from '#shared/folds/interview/form-view.ts';
import { wordsOf } from '../../i18n/use-messages.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { PrintSheet } from '../law-print/index.ts';
import { formMessages } from './form.messages.ts';
import { SignatureMark } from './signature-mark.tsx';

/** The words of the page, as the person reads them: on the screen before signing, and on paper. */
export function PageWords({ view }: { view: FormView }) {
  const { page } = view;
  return (
    <>
      <dl className="page-lines">
        {page.lines.map(({ label, value }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="page-declarations">
        {page.declarations.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}

interface SignedPaperProps {
  dossierId: string;
  session: VaultSession;
  view: FormView;
  pressed: number;
}

/** The page on paper, with its hash, in the language of the person. */
export function SignedPaper({ dossierId, session, view, pressed }: SignedPaperProps) {
  const lang = view.language;
  const t = wordsOf(formMessages, lang);
  return (
    <PrintSheet {...{ dossierId, session, lang, pressed }} title={view.page.title} notice={null}>
      <PageWords view={view} />
      {/* Words that the hash was not made of never stand over a signature. */}
      {view.signed === null || view.signed.page === null ? (
        <>
          <p>{`${t('toSign')} : ______________________`}</p>
          <p>{t('eidas', { hash: view.hash })}</p>
        </>
      ) : (
        <SignatureMark signed={view.signed} lang={lang} />
      )}
    </PrintSheet>
  );
}
