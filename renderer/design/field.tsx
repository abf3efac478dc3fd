import { CircleAlert, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import './field.css';

/** What every field may carry around its control. */
export interface FieldWords {
  label: string;
  /** Where a prefilled value comes from: "dossier, depuis 2019". */
  from?: ReactNode;
  fromIcon?: IconShape;
  hint?: ReactNode;
  hintIcon?: IconShape;
  /** The hint tells that a condition is nearly met. */
  near?: boolean;
  /** A sentence: what is wrong and how to mend it. */
  error?: string | undefined;
}

interface FieldFrameProps extends FieldWords {
  id: string;
  /** Element of the label: `label` for one control, `span` for a group (then give its id to the group). */
  labelAs?: 'label' | 'span';
  /** Label as a 14 px question. */
  question?: boolean;
  fill?: boolean;
  after?: ReactNode;
  children: ReactNode;
}

/** Ids of the parts under a control, for `aria-describedby`. */
export function fieldIds(id: string, words: Pick<FieldWords, 'hint' | 'error' | 'from'>): string | undefined {
  const ids = [
    words.error && `${id}-error`,
    words.hint && !words.error && `${id}-hint`,
    words.from && `${id}-from`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label and provenance above, hint or error sentence under the control. */
export function FieldFrame(props: FieldFrameProps) {
  const {
    id,
    label,
    labelAs = 'label',
    question,
    fill,
    from,
    fromIcon,
    hint,
    hintIcon,
    near,
    error,
    after,
    children,
  } = props;
  return (
    <div className={classNames('field', question && 'question', fill && 'fill')}>
      <div className="field-head">
        {labelAs === 'label' ? (
          <label className="field-label" htmlFor={id} id={`${id}-label`}>
            {label}
          </label>
        ) : (
          <span className="field-label" id={`${id}-label`}>
            {label}
          </span>
        )}
        {from ? (
          <span className="from" id={`${id}-from`}>
            {fromIcon ? <Icon of={fromIcon} /> : null}
            {from}
          </span>
        ) : null}
      </div>
      {children}
      {error ? (
        <span className="hint err" id={`${id}-error`}>
          <Icon of={CircleAlert} />
          <span>{error}</span>
        </span>
      ) : hint ? (
        <span className={classNames('hint', near && 'near')} id={`${id}-hint`}>
          {near ? <Icon of={CircleDashed} /> : hintIcon ? <Icon of={hintIcon} /> : null}
          <span>{hint}</span>
        </span>
      ) : null}
      {after}
    </div>
  );
}
