import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A page as a browser gets it. */
export type Page = { path: string; html: string; tree: Root };

/** What is wrong on a page, and what to do about it. */
export type Finding = { path: string; problem: string };

export function parsePage(path: string, html: string): Page {
  return { path, html, tree: fromHtml(html) };
}

/** Every element of a page in document order, what stands in a `template` left out. */
export function elementsOf({ tree }: Page): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

/** An attribute as it is written, undefined where it is missing. */
export function attributeOf({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return value === undefined || value === null || value === false ? undefined : String(value);
}
