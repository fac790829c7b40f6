import 'server-only';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** The line, from 1, where a value stands in a YAML text; of a path that leads on to nothing, the last part there is. */
export function lineOfPath(source: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  let node: Node | null = parseDocument(source, { lineCounter: lines }).contents;
  let start = node?.range?.[0] ?? 0;
  for (const part of path) {
    const found = stepInto(node, part);
    if (!found) break;
    ({ node, start } = found);
  }
  return lines.linePos(start).line;
}

/** The value under a key or index, and where it begins: of a pair, its key. */
function stepInto(node: Node | null, part: PropertyKey): { node: Node | null; start: number } | undefined {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
    const start = pair?.key.range?.[0];
    return pair && start !== undefined ? { node: pair.value, start } : undefined;
  }
  const item = isSeq<Node>(node) ? node.items[Number(part)] : undefined;
  const start = item?.range?.[0];
  return item && start !== undefined ? { node: item, start } : undefined;
}
