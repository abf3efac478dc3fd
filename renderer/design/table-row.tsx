import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Column } from './table.tsx';
import './list.css';

const LOOK = { meta: 'meta', soft: 'ink2', strong: 'strong', medium: 'medium' } as const;

interface RowCellsProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  selected: boolean;
  onOpen?: ((row: Row) => void) | undefined;
}

/** The cells of one row, shared by Table and VirtualTable. */
export function RowCells<Row>({ row, columns, selected, onOpen }: RowCellsProps<Row>): ReactNode {
  return columns.map((column) => {
    const content = column.cell(row);
    const sub = column.sub?.(row);
    return (
      <td
        key={column.id}
        className={
          classNames(
            column.align === 'end' && 'num',
            column.noWrap && 'nw',
            column.look && LOOK[column.look],
          ) || undefined
        }
      >
        {column.opens && onOpen ? (
          <button
            type="button"
            className="row-open"
            aria-current={selected ? 'true' : undefined}
            onClick={() => onOpen(row)}
          >
            {content}
          </button>
        ) : (
          content
        )}
        {sub ? <span className="sub">{sub}</span> : null}
      </td>
    );
  });
}
