import type { ReactNode } from 'react';
import { useRef } from 'react';
import { classNames } from './class-names.ts';
import { RowCells } from './table-row.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import { useScrollFocus } from './use-scroll-focus.ts';
import './table.css';

export interface Column<Row> {
  id: string;
  head: string;
  /** Keep the head for screen readers only (a column of chips or buttons). */
  headHidden?: boolean;
  /** `end` for amounts and dates to compare. */
  align?: 'end';
  width?: number | `${number}%`;
  /** `meta`: 12 px provenance; `soft`: second ink; `strong`: weight 600; `medium`: weight 500. */
  look?: 'meta' | 'soft' | 'strong' | 'medium';
  noWrap?: boolean;
  cell: (row: Row) => ReactNode;
  /** Small second line under the cell. */
  sub?: (row: Row) => ReactNode;
  /** The cell that names the row: with `onOpen` it becomes the row's button. */
  opens?: boolean;
}

export interface RowGroup<Row> {
  key: string;
  title: ReactNode;
  /** Cells of the group row beside the title, by column id (totals of a year). */
  cells?: Readonly<Record<string, ReactNode>>;
  rows: readonly Row[];
}

interface TableBase<Row> {
  /** Says what the table holds; read by screen readers, not shown. */
  caption: string;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  selectedKey?: string | undefined;
  onOpen?: (row: Row) => void;
  /** 28, 32 or 36 px, 44 px with a second line. `base` follows the person's density. */
  rows?: 'low' | 'base' | 'mid' | 'two';
  isTwoLine?: (row: Row) => boolean;
  /** Total, by column id; stays at the bottom. */
  foot?: Readonly<Record<string, ReactNode>>;
  /** The table starts its card: no line above the head. */
  first?: boolean;
  /** No heads to see (three rows that speak for themselves). */
  headless?: boolean;
}

export type TableProps<Row> = TableBase<Row> &
  ({ data: readonly Row[]; groups?: never } | { groups: readonly RowGroup<Row>[]; data?: never });

/** Plain semantic table with a sticky head, group rows and a total. For more than some 200 rows use VirtualTable. */
export function Table<Row>(props: TableProps<Row>) {
  const {
    caption,
    columns,
    rowKey,
    selectedKey,
    onOpen,
    rows = 'base',
    isTwoLine,
    foot,
    first,
    headless,
  } = props;
  const groups: readonly RowGroup<Row>[] = props.groups ?? [
    { key: 'all', title: null, rows: props.data ?? [] },
  ];
  const scroll = useScrollFocus<HTMLDivElement>(caption);
  const tableRef = useRef<HTMLTableElement>(null);
  useArrowKeys(tableRef, '.row-open, .amt');
  return (
    <div className="table-scroll" {...scroll}>
      <table
        ref={tableRef}
        className={classNames(
          'table',
          rows !== 'base' && rows,
          first && 'first',
          foot === undefined && 'open-end',
        )}
      >
        <caption className="sr">{caption}</caption>
        <ColumnWidths columns={columns} />
        <TableHead columns={columns} hidden={headless} />
        {groups.map((group) => (
          <tbody key={group.key}>
            {group.title === null ? null : <GroupRow group={group} columns={columns} />}
            {group.rows.map((row) => {
              const key = rowKey(row);
              const selected = key === selectedKey;
              return (
                <tr
                  key={key}
                  className={classNames(selected && 'sel', isTwoLine?.(row) && 'two') || undefined}
                >
                  <RowCells row={row} columns={columns} selected={selected} onOpen={onOpen} />
                </tr>
              );
            })}
          </tbody>
        ))}
        {foot ? <TableFoot columns={columns} foot={foot} /> : null}
      </table>
    </div>
  );
}

/** Widths belong to columns, not to heads: they also hold when the heads are hidden. */
export function ColumnWidths<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={column.id} style={column.width ? { width: column.width } : undefined} />
      ))}
    </colgroup>
  );
}

interface TableHeadProps<Row> {
  columns: readonly Column<Row>[];
  hidden?: boolean | undefined;
}

export function TableHead<Row>({ columns, hidden }: TableHeadProps<Row>) {
  return (
    <thead className={hidden ? 'sr' : undefined}>
      <tr>
        {columns.map((column) => (
          <th key={column.id} scope="col" className={column.align === 'end' ? 'num' : undefined}>
            {column.headHidden ? <span className="sr">{column.head}</span> : column.head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function GroupRow<Row>({ group, columns }: { group: RowGroup<Row>; columns: readonly Column<Row>[] }) {
  const { cells } = group;
  if (!cells) {
    return (
      <tr className="group">
        <th scope="rowgroup" colSpan={columns.length}>
          {group.title}
        </th>
      </tr>
    );
  }
  return (
    <tr className="group">
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.id} scope="rowgroup">
            {group.title}
          </th>
        ) : (
          <td key={column.id} className={column.align === 'end' ? 'num' : undefined}>
            {cells[column.id]}
          </td>
        ),
      )}
    </tr>
  );
}

export function TableFoot<Row>({
  columns,
  foot,
}: {
  columns: readonly Column<Row>[];
  foot: Readonly<Record<string, ReactNode>>;
}) {
  return (
    <tfoot>
      <tr>
        {columns.map((column) => (
          <td key={column.id} className={column.align === 'end' ? 'num' : undefined}>
            {foot[column.id]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
