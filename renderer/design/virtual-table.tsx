import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import type { Column } from './table.tsx';
import { ColumnWidths, TableFoot, TableHead } from './table.tsx';
import { RowCells } from './table-row.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import './table.css';

const ROW_HEIGHT = { low: 28, base: 32, mid: 36, two: 44 } as const;

interface VirtualTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  data: readonly Row[];
  rowKey: (row: Row) => string;
  selectedKey?: string | undefined;
  onOpen?: (row: Row) => void;
  rows?: keyof typeof ROW_HEIGHT;
  foot?: Readonly<Record<string, ReactNode>>;
  first?: boolean;
}

/** The same table for long lists: only the rows in sight are in the page. All rows have the same height. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { caption, columns, data, rowKey, selectedKey, onOpen, rows = 'base', foot, first } = props;
  const scrollRef = useRef<HTMLDivElement>(null);
  const tableRef = useRef<HTMLTableElement>(null);
  useArrowKeys(tableRef, '.row-open, .amt');
  const virtualizer = useVirtualizer({
    count: data.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_HEIGHT[rows],
    // Enough rows beyond the edge for the arrows to find the next one before the list has scrolled.
    overscan: 12,
  });
  const selectedIndex = selectedKey === undefined ? -1 : data.findIndex((row) => rowKey(row) === selectedKey);
  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selectedIndex, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      ref={scrollRef}
      className="table-scroll"
      tabIndex={onOpen ? undefined : 0}
      role="group"
      aria-label={caption}
    >
      <table
        ref={tableRef}
        className={classNames('table', rows !== 'base' && rows, first && 'first')}
        aria-rowcount={data.length + 1}
      >
        <caption className="sr">{caption}</caption>
        <ColumnWidths columns={columns} />
        <TableHead columns={columns} />
        <tbody>
          <SpaceRow height={before} span={columns.length} />
          {items.map((item) => {
            const row = data[item.index];
            if (row === undefined) return null;
            const selected = item.index === selectedIndex;
            return (
              <tr key={rowKey(row)} className={selected ? 'sel' : undefined} aria-rowindex={item.index + 2}>
                <RowCells row={row} columns={columns} selected={selected} onOpen={onOpen} />
              </tr>
            );
          })}
          <SpaceRow height={after} span={columns.length} />
        </tbody>
        {foot ? <TableFoot columns={columns} foot={foot} /> : null}
      </table>
    </div>
  );
}

function SpaceRow({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr className="space" aria-hidden="true">
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}
