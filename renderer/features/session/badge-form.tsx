import * as z from 'zod';
import { Button } from '../../design/button.tsx';
import { FormControl, FormText } from '../../forms/form-fields.tsx';
import { useZodForm } from '../../forms/use-zod-form.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { SecretField } from './gate-parts.tsx';
import { sessionMessages } from './session.messages.ts';

const BADGE = /^[A-Z]{2}-\d{4}$/;

/** Badge as printed (AL-2041) and password; what is wrong is said with the number of digits that was read. */
const schema = z.object({
  badge: z
    .string()
    .trim()
    .toUpperCase()
    .superRefine((text, context) => {
      if (BADGE.test(text)) return;
      const digits = text.replace(/\D/g, '').length;
      const counts = /^[A-Z]{2}-?\d+$/.test(text) && digits !== 4;
      context.addIssue({
        code: 'custom',
        message: counts ? 'badge.digits' : 'badge.empty',
        params: { count: digits },
      });
    }),
  password: z.string().min(1),
});

interface BadgeFormProps {
  busy: boolean;
  autoFocus: boolean;
  onSubmit: (badge: string, password: string) => void;
}

/** Online sign-in by badge and password, for everybody a demo does not introduce. */
export function BadgeForm({ busy, autoFocus, onSubmit }: BadgeFormProps) {
  const t = useMessages(sessionMessages);
  const form = useZodForm(schema, {
    defaultValues: { badge: '', password: '' },
    words: (issue) => {
      if (issue.message === 'badge.digits')
        return t('badgeDigits', { count: Number(issue.params?.['count'] ?? 0) });
      if (issue.message === 'badge.empty') return t('badgeEmpty');
      return issue.code === 'too_small' ? t('passwordEmpty') : undefined;
    },
  });
  return (
    <form
      className="session-fields"
      noValidate
      onSubmit={form.onSubmit(({ badge, password }) => onSubmit(badge, password))}
    >
      <FormText
        form={form}
        name="badge"
        label={t('badge')}
        large
        hint={t('badgeHint')}
        autoComplete="username"
        spellCheck={false}
        maxLength={20}
        autoFocus={autoFocus}
      />
      <FormControl form={form} name="password">
        {(bound) => (
          <SecretField
            label={t('password')}
            name="password"
            value={bound.value}
            onChange={bound.onChange}
            error={bound.error}
          />
        )}
      </FormControl>
      <Button kind="primary" size="lg" wide type="submit" keys={t('enter')} pending={busy}>
        {t('signIn')}
      </Button>
    </form>
  );
}
