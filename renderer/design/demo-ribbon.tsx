import { FlaskConical } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import { designMessages } from './design.messages.ts';
import { Icon } from './icon.tsx';
import './demo-ribbon.css';

/** Says that nothing here is real, on screen. */
export function DemoRibbon() {
  const t = useMessages(designMessages);
  return (
    <span className="demo-ribbon" title={t('demoLong')}>
      <Icon of={FlaskConical} />
      {t('demo')}
    </span>
  );
}

/** The same on paper, at the top of each printed page. Goes outside of what is not printed. */
export function DemoPrintLine() {
  const t = useMessages(designMessages);
  return (
    <div className="demo-ribbon-print" aria-hidden="true">
      {t('demoLong')}
    </div>
  );
}
