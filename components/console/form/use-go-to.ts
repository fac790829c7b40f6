import { useEffect, useState } from 'react';
import { findNode, type JsonPath, rootOf } from '#lib/request/edit-json.ts';
import { jsonEditorId } from './json-editor.tsx';

type Target =
  | { kind: 'element'; id: string }
  | { kind: 'member'; path: JsonPath }
  | { kind: 'position'; line: number; column: number };

/**
 * Moves the focus to a field, to a member in the JSON editor, or to a line and column there; after the next rendering,
 * since what is meant may only then be on screen.
 */
export function useGoTo() {
  const [target, setTarget] = useState<Target>();
  useEffect(() => {
    if (target) goTo(target);
  }, [target]);
  return {
    element: (id: string) => setTarget({ kind: 'element', id }),
    member: (path: JsonPath) => setTarget({ kind: 'member', path }),
    position: ({ line, column }: { line: number; column: number }) => setTarget({ kind: 'position', line, column }),
  };
}

function goTo(target: Target): void {
  if (target.kind === 'element') {
    document.getElementById(target.id)?.focus();
    return;
  }
  const editor = document.getElementById(jsonEditorId);
  if (!(editor instanceof HTMLTextAreaElement)) return;
  editor.focus();
  if (target.kind === 'position') {
    const offset = offsetOf(editor.value, target.line, target.column);
    editor.setSelectionRange(offset, offset);
    return;
  }
  const node = findNode(rootOf(editor.value), target.path);
  if (node) editor.setSelectionRange(node.start, node.end);
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((offset, { length }) => offset + length + 1, 0) + column - 1;
}
