import { hash } from '../random';
import type { Layout, NumberStyle } from '../layout';
import { isGroup, leavesOf, type Group, type Kind, type Model, type Node } from '../model/model';
import { roman } from './text';

/**
 * One line along the units: a leaf; a group's heading (`heading`), its own line with totals (`total`), its line
 * «Cộng …» (`subtotal`); the grand total; lines under it; a blank.
 */
export interface Item {
  readonly role: 'leaf' | 'heading' | 'total' | 'subtotal' | 'grand' | 'share' | 'averageRow' | 'blank';
  readonly node: Node;
  readonly label: string;
  readonly number: string | number | null;
  /** Number of units printed in the label. */
  readonly prints: number | null;
  /** Which of the layout's mark styles is used. */
  readonly style: number;
  /** Ids of the groups above, outermost first, without the root. */
  readonly path: readonly Group[];
}

const SHORT: Readonly<Partial<Record<Kind, string>>> = {
  Xã: 'X.',
  Phường: 'P.',
  'Thị trấn': 'TT.',
  Huyện: 'H.',
  'Thành phố': 'Tp.',
  'Thị xã': 'Tx.',
};

/** A unit's name as this office writes it. */
export function labelOf(node: Node, layout: Layout): string {
  const { prefix, upperGroups } = layout.rows;
  const full = `${node.kind} ${node.name}`;
  const short = `${SHORT[node.kind] ?? node.kind} ${node.name}`;
  let label = node.name;
  if (node.kind === 'Vùng') label = node.name;
  else if (prefix === 'full') label = full;
  else if (prefix === 'abbreviated') label = short;
  else if (prefix === 'groupsOnly') label = isGroup(node) ? full : node.name;
  else if (prefix === 'mixed') label = isGroup(node) ? mixedGroup(node, full, short) : mixedLeaf(node, full);
  return isGroup(node) && upperGroups ? label.toLocaleUpperCase('vi') : label;
}

function mixedGroup(node: Group, full: string, short: string): string {
  return node.kind === 'Huyện' ? full : short;
}

function mixedLeaf(node: Node, full: string): string {
  return node.kind !== 'Xã' || hash(node.name) % 2 === 0 ? full : node.name;
}

function numberOf(style: NumberStyle, index: number, parent: string | number | null): string | number | null {
  if (style === 'none') return null;
  if (style === 'roman') return roman(index);
  if (style === 'letter') return String.fromCharCode(64 + index);
  return style === 'dotted' && parent !== null ? `${parent}.${index}` : index;
}

/** All lines along the units, in order. */
export function itemsOf(model: Model, layout: Layout): readonly Item[] {
  const { rows } = layout;
  const items: Item[] = [];
  const counters = { leaf: 0, group: new Map<number, number>() };
  let styles = -1;

  const walk = (group: Group, path: readonly Group[], number: string | number | null): void => {
    if (!rows.continues) counters.leaf = 0;
    if (!rows.continues) counters.group.set(path.length, 0);
    if (!group.children.some(isGroup)) styles++;
    const style = Math.max(0, styles) % layout.marks.length;
    group.children.forEach((child, i) => {
      if (!isGroup(child)) {
        const stt = numberOf(rows.leafNumbers, ++counters.leaf, number);
        items.push({
          role: 'leaf',
          node: child,
          label: labelOf(child, layout),
          number: stt,
          prints: null,
          style,
          path,
        });
        return;
      }
      const index = (counters.group.get(path.length) ?? 0) + 1;
      counters.group.set(path.length, index);
      const stt = numberOf(
        rows.groupNumbers[Math.min(path.length, rows.groupNumbers.length - 1)] ?? 'none',
        index,
        number,
      );
      if (rows.blankBetween && i > 0) items.push({ ...blank(child), path });
      const units = leavesOf(child).length;
      const label = labelOf(child, layout) + (rows.unitsInGroup ? ` (${units} ${unitWord(child)})` : '');
      const own = {
        node: child,
        number: stt,
        label,
        prints: rows.unitsInGroup ? units : null,
        style: 0,
        path,
      };
      items.push({ ...own, role: rows.groups === 'before' ? 'total' : 'heading' });
      walk(child, [...path, child], stt);
      if (rows.groups === 'after')
        items.push({ ...own, ...subtotal(child, stt, layout), number: null, role: 'subtotal' });
    });
  };
  walk(model.root, [], null);
  return withGrand(items, model, layout);
}

function subtotal(group: Group, stt: string | number | null, layout: Layout): Pick<Item, 'label' | 'prints'> {
  const units = leavesOf(group).length;
  const template =
    group.kind === 'Vùng' ? layout.rows.subtotal.replace('{kind} {name}', '{name}') : layout.rows.subtotal;
  const label = template
    .replace('{kind}', group.kind.toLocaleLowerCase('vi'))
    .replace('{name}', group.name)
    .replace('{no}', String(stt ?? ''))
    .replace('{units}', String(units))
    .trim();
  return { label, prints: template.includes('{units}') ? units : null };
}

function withGrand(items: readonly Item[], model: Model, layout: Layout): readonly Item[] {
  const { rows } = layout;
  if (rows.grand === 'none') return items;
  const units = leavesOf(model.root).length;
  const label = rows.grandWords
    .replace('{units}', String(units))
    .replace('{unitWord}', unitWord(model.root))
    .replace('{province}', model.province);
  const prints = rows.grandWords.includes('{units}') ? units : null;
  const grand: Item = { ...blank(model.root), role: 'grand', label, prints };
  if (rows.grand === 'top') return [grand, ...items];
  const under: Item[] = [];
  if (rows.share !== null) under.push({ ...blank(model.root), role: 'share', label: rows.share });
  if (rows.averageRow !== null)
    under.push({ ...blank(model.root), role: 'averageRow', label: rows.averageRow });
  return [...items, grand, ...under];
}

function blank(node: Node): Item {
  return { role: 'blank', node, label: '', number: null, prints: null, style: 0, path: [] };
}

/** What the units below are called when they are counted. */
export function unitWord(group: Group): string {
  const kinds = new Set(leavesOf(group).map((leaf) => leaf.kind));
  if (kinds.has('Thôn') || kinds.has('Bản')) return 'thôn, bản';
  return kinds.size > 1 ? 'xã, phường, thị trấn' : 'xã';
}
