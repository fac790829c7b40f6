import 'server-only';
import { readPortal } from './portal.ts';
import { readDescription } from './read-description.ts';

/** Title and lede of the reference's index. */
export function referencePage(): { title: string; description: string } {
  const { operations, version, servers } = readDescription();
  const where = servers[0] ? ` Base URL ${servers[0].url}.` : '';
  const count = operations.length === 1 ? '1 operation' : `${operations.length} operations`;
  const description = `${count} of the ${readPortal().name} API, version ${version}.${where}`;
  return { title: 'API reference', description };
}
