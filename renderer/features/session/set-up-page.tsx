import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import * as z from 'zod';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { GateFrame } from '../../design/gate-frame.tsx';
import { FormText } from '../../forms/form-fields.tsx';
import { useZodForm } from '../../forms/use-zod-form.ts';
import type { Host } from '../../hosts/host.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { LangChoice } from './gate-parts.tsx';
import { setUpMessages } from './set-up.messages.ts';
import './session.css';

/** Only the shape is judged here; main tries the address itself, and knows about http on this very machine. */
const schema = z.object({
  url: z
    .string()
    .trim()
    .min(1)
    .refine((text) => /^https?:\/\/[^\s/@?#]+(\/[^\s?#]*)?$/.test(text), { message: 'address.wrong' }),
});

interface SetUpPageProps {
  host: Pick<Host, 'setCentral'>;
  onDone: () => void;
}

/** The first page of a desktop that nobody told where central is; fleets never see it. */
export function SetUpPage({ host, onDone }: SetUpPageProps) {
  const t = useMessages(setUpMessages);
  const [problem, setProblem] = useState<AppError | null>(null);
  const form = useZodForm(schema, {
    defaultValues: { url: '' },
    words: (issue) =>
      issue.message === 'address.wrong'
        ? t('addressWrong')
        : issue.code === 'too_small'
          ? t('addressEmpty')
          : undefined,
  });
  const submit = async (url: string) => {
    setProblem(null);
    const answer = await host.setCentral(url);
    if (answer.ok) onDone();
    else setProblem(answer.error);
  };
  return (
    <GateFrame
      title={t('title')}
      line={t('line')}
      corner={<LangChoice />}
      foot={[{ icon: ShieldCheck, words: t('encrypted') }]}
    >
      {problem === null ? null : <ProblemSentence error={problem} />}
      <form className="session-fields" noValidate onSubmit={form.onSubmit(({ url }) => submit(url))}>
        <FormText form={form} name="url" label={t('address')} hint={t('addressHint')} large autoFocus />
        <Button kind="primary" size="lg" wide type="submit" pending={form.isSubmitting}>
          {t('save')}
        </Button>
      </form>
    </GateFrame>
  );
}
