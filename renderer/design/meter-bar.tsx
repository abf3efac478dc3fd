import { classNames } from './class-names.ts';
import './meter-bar.css';

interface MeterBarProps {
  /** From 0 to 1. */
  value: number;
  /** The whole sentence: "97 % des 212 promesses tenues". */
  label: string;
  tone?: 'caut' | 'crit';
}

/** A share as a bar; its sentence is read instead. */
export function MeterBar({ value, label, tone }: MeterBarProps) {
  return (
    <div className={classNames('meterbar', tone)} role="img" aria-label={label}>
      <i style={{ width: percent(value) }} />
    </div>
  );
}

export function percent(value: number): string {
  return `${Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10}%`;
}
