import { FlaskConical } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import { designMessages } from './design.messages.ts';
import { Icon } from './icon.tsx';
import './demo-ribbon.css';

/** Says that nothing here is real: on screen beside the command field, on paper at the top of each page. */
export function DemoRibbon() {
  const t = useMessages(designMessages);
  return (
    <>
      <span className="demo-ribbon" title={t('demoLong')}>
        <Icon of={FlaskConical} />
        {t('demo')}
      </span>
      <div className="demo-ribbon-print" aria-hidden="true">
        {t('demoLong')}
      </div>
    </>
  );
}
