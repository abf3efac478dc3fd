import { Card } from '../../design/card.tsx';
import { Page } from '../../design/page.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { templateNameMessages } from './template-name.messages.ts';

/** What a person does here. */
export function TemplateNameScreen() {
  const t = useMessages(templateNameMessages);
  return (
    <Page title={t('title')}>
      <Card title={t('title')}>{null}</Card>
    </Page>
  );
}
