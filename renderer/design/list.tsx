import type { ReactNode } from 'react';
import { useRef } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import './avatar.css';
import './list.css';

interface ListProps {
  label: string;
  /** No line above the first row: the list starts right at the top of its card. */
  flush?: boolean;
  roomy?: boolean;
  children: ReactNode;
}

/** Rows one can walk with the arrows when they open something. */
export function List({ label, flush, roomy, children }: ListProps) {
  const ref = useRef<HTMLUListElement>(null);
  useArrowKeys(ref, '.row-open');
  return (
    <ul ref={ref} className={classNames('list', flush && 'flush', roomy && 'roomy')} aria-label={label}>
      {children}
    </ul>
  );
}

interface ListRowProps {
  icon?: IconShape;
  /** `dot`: in a round; `lead`: plain, beside the first line, in the colour of its meaning. */
  iconStyle?: 'dot' | 'lead';
  iconTone?: 'crit' | 'caut' | 'pos' | 'ink2';
  title: ReactNode;
  titleStrong?: boolean;
  /** At the right of the title, on the same line. */
  titleEnd?: ReactNode;
  line?: ReactNode;
  lineEnd?: ReactNode;
  /** Long names and lines go on below instead of being cut. */
  wraps?: boolean;
  /** The second line in normal size (queue of the review). */
  lineBase?: boolean;
  end?: ReactNode;
  selected?: boolean;
  onOpen?: () => void;
}

/** One row: drawing, two lines, something at the right. With `onOpen` the whole row is the target. */
export function ListRow(props: ListRowProps) {
  const {
    icon,
    iconStyle = 'dot',
    iconTone,
    title,
    titleStrong = true,
    titleEnd,
    line,
    lineEnd,
    lineBase,
    wraps,
    end,
    selected,
    onOpen,
  } = props;
  const cut = wraps ? 'whole' : 'cut';
  const name = <span className={classNames(cut, titleStrong && 'strong')}>{title}</span>;
  const first = onOpen ? (
    <button
      type="button"
      className={classNames('row-open', cut, titleStrong && 'strong')}
      aria-current={selected ? 'true' : undefined}
      onClick={onOpen}
    >
      {title}
    </button>
  ) : (
    name
  );
  const small = line ? <span className={classNames(cut, lineBase ? 'ink2' : 'meta')}>{line}</span> : null;
  return (
    <li className={selected ? 'sel' : undefined}>
      {icon ? (
        <span
          className={
            iconStyle === 'dot'
              ? 'avatar'
              : classNames('lead', iconTone && (iconTone === 'ink2' ? 'ink2' : `t-${iconTone}`))
          }
          aria-hidden="true"
        >
          <Icon of={icon} />
        </span>
      ) : null}
      <div className="grow">
        {titleEnd ? (
          <div className="row between">
            {first}
            <span className="meta nw">{titleEnd}</span>
          </div>
        ) : (
          first
        )}
        {small && lineEnd ? (
          <div className="row between">
            {small}
            <span className="meta nw">{lineEnd}</span>
          </div>
        ) : (
          small
        )}
      </div>
      {end ? <span className="above row">{end}</span> : null}
    </li>
  );
}
