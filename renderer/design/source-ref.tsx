import { commitmentIdSchema, getCommitment } from '#shared/charter/commitments.ts';
import { rowLang } from '../i18n/row-lang.ts';
import { useLang } from '../i18n/use-lang.ts';
import { Ref } from './ref.tsx';

/** An article, or a sentence of the charter with its title for who hovers or listens. */
export function SourceRef({ id }: { id: string }) {
  const lang = useLang();
  const commitment = commitmentIdSchema.safeParse(id);
  if (!commitment.success) return <Ref id={id} />;
  return <Ref id={id} label={getCommitment(commitment.data).title[rowLang(lang)]} />;
}
