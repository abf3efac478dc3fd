import { useId } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from './button.tsx';
import { designMessages } from './design.messages.ts';
import { percent } from './meter-bar.tsx';
import './meter-bar.css';
import './progress-row.css';

interface ProgressRowProps {
  label: string;
  /** From 0 to 1. */
  value: number;
  /** What is done in figures: "1 240 sur 2 000 dossiers". */
  done?: string;
  onStop?: () => void;
}

/** Long work, in its own row, that can be stopped. */
export function ProgressRow({ label, value, done, onStop }: ProgressRowProps) {
  const t = useMessages(designMessages);
  const id = useId();
  return (
    <div className="progress-row">
      <span className="words">
        <span className="cut" id={id}>
          {label}
        </span>
        {done ? <span className="meta nw">{done}</span> : null}
      </span>
      <div
        className="meterbar"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(value * 100)}
        aria-valuetext={done}
      >
        <i style={{ width: percent(value) }} />
      </div>
      {onStop ? (
        <Button size="sm" onPress={onStop} aria-label={`${t('stop')}, ${label}`}>
          {t('stop')}
        </Button>
      ) : null}
    </div>
  );
}
