import method from '#components/ui/method.module.css';
import type { TextPart } from '#lib/search/mark-text.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import type { Row, RowGroup } from './rows.ts';

/** The groups as elements of a listbox, and its options in order with the lines that they stand for. */
export function renderRows(groups: RowGroup[]): { nodes: HTMLElement[]; options: Map<HTMLElement, Row> } {
  const options = new Map<HTMLElement, Row>();
  const nodes = groups.map(({ title, rows }, group) => {
    const label = element('div', { class: 'meta', id: `search-group-${group}`, role: 'presentation' }, title);
    const items = rows.map((row) => {
      const option = renderRow(row, `search-option-${options.size}`);
      options.set(option, row);
      return option;
    });
    return element('div', { role: 'group', 'aria-labelledby': label.id }, label, ...items);
  });
  return { nodes, options };
}

function renderRow(row: Row, id: string): HTMLElement {
  const { sign, title, isCode, context, target } = row;
  const attributes = { class: 'item', role: 'option', id, 'aria-selected': 'false', tabindex: '-1' };
  const name = isCode ? [element('code', {}, ...marked(title))] : marked(title);
  const content = [
    'icon' in sign ? icon(sign.icon) : methodBadge(sign.method),
    element('b', {}, ...name),
    element('span', {}, ...marked(context)),
  ];
  return 'href' in target
    ? element('a', { ...attributes, href: target.href }, ...content)
    : element('div', attributes, ...content);
}

function methodBadge(name: string): HTMLElement {
  return element('span', { class: method.method, 'data-method': name }, name.toUpperCase());
}

function marked(parts: TextPart[]): (HTMLElement | string)[] {
  return parts.map(({ text, isMatch }) => (isMatch ? element('mark', {}, text) : text));
}
