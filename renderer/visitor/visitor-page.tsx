import { FlaskConical, MonitorCheck } from 'lucide-react';
import { translator } from '#shared/i18n/message.ts';
import type { VisitorBlock, VisitorView } from '#shared/ipc/visitor-view.ts';
import { uiLangs } from '#shared/kernel/lang.ts';
import { Icon } from '../design/icon.tsx';
import { visitorMessages } from './visitor.messages.ts';
import '../design/demo-ribbon.css';
import './visitor.css';

/** What the person across the counter sees: large, in their language, and nothing that the desk did not send. */
export function VisitorPage({ view }: { view: VisitorView | null }) {
  if (view === null) return <NothingShown />;
  const t = translator(visitorMessages, view.lang);
  return (
    <main className="visitor" lang={view.lang} aria-label={t('page')} aria-live="polite">
      <article>
        {view.demo ? (
          <p className="demo-ribbon">
            <Icon of={FlaskConical} />
            {t('demo')}
          </p>
        ) : null}
        <h1>{view.title}</h1>
        {view.blocks.map((block, index) => (
          // A view never changes in place: the next one replaces it whole.
          <Block key={`${index}-${block.kind}`} block={block} />
        ))}
      </article>
    </main>
  );
}

/** Nobody is known yet, so it is said in every language. */
function NothingShown() {
  return (
    <main className="visitor none" aria-label="Guichet">
      <h1 className="sr">Guichet</h1>
      <Icon of={MonitorCheck} large />
      {uiLangs.map((lang) => (
        <p key={lang} lang={lang}>
          {translator(visitorMessages, lang)('nothing')}
        </p>
      ))}
    </main>
  );
}

function Block({ block }: { block: VisitorBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={`${index}-${item}`}>{item}</li>
          ))}
        </ul>
      );
    case 'keyValues':
      return (
        <dl>
          {block.rows.map((row, index) => (
            <div key={`${index}-${row.label}`} className={row.strong ? 'strong' : undefined}>
              <dt>{row.label}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
      );
  }
}
