import type { JsonNode } from '#lib/http/json-node.ts';
import type { InputProblem } from './api-error.ts';
import { joinPath } from './problem-text.ts';

/**
 * What no field may hold whatever its schema says: a key `__proto__`, which programs that copy objects carelessly take
 * for their prototype, and half a surrogate pair, which UTF-8 cannot carry back.
 */
export function findForbiddenText(node: JsonNode, path = ''): InputProblem[] {
  switch (node.type) {
    case 'object':
      return node.members.flatMap(({ key, value }) => {
        const param = joinPath(path, key.toWellFormed());
        return [...forbidKey(key, param), ...findForbiddenText(value, param)];
      });
    case 'array':
      return node.elements.flatMap((element, index) => findForbiddenText(element, joinPath(path, String(index))));
    case 'string':
      return node.value.isWellFormed() ? [] : [{ param: path, message: `The ${path} field ${halfPair}` }];
    default:
      return [];
  }
}

const halfPair = 'holds half of a surrogate pair. Send the whole character.';

function forbidKey(key: string, param: string): InputProblem[] {
  if (key === '__proto__') return [{ param, message: `The ${param} field is unknown. Leave it out.` }];
  return key.isWellFormed() ? [] : [{ param, message: `The key ${param} ${halfPair}` }];
}
