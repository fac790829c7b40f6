import type { JsonNode } from '#lib/http/json-node.ts';
import type { InputProblem } from './api-error.ts';
import { joinPath } from './problem-text.ts';

/**
 * What no field may hold whatever its schema says: keys that programs which copy objects carelessly take for their
 * prototype (`__proto__`, and `constructor` outside of metadata, where it is a key like any other), half a surrogate
 * pair, which UTF-8 cannot carry back, and numbers beyond a double's range, which would come back as null.
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
    case 'number':
      return Number.isFinite(Number(node.raw)) ? [] : [{ param: path, message: `The ${path} field ${tooLarge}` }];
    default:
      return [];
  }
}

const tooLarge = 'is a number too large to keep. Send it as a string.';
const halfPair = 'holds half of a surrogate pair. Send the whole character.';

function forbidKey(key: string, param: string): InputProblem[] {
  if (key === '__proto__' || (key === 'constructor' && param !== 'metadata.constructor'))
    return [{ param, message: `The ${param} field is unknown. Leave it out.` }];
  return key.isWellFormed() ? [] : [{ param, message: `The key ${param} ${halfPair}` }];
}
