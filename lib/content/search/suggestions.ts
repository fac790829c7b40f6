import 'server-only';
import type { SearchSuggestions } from '#lib/search/search-shard.ts';
import { readDescription } from '../read-description.ts';
import { readNavigation } from '../site-page.ts';
import { idPrefixes } from './object-documents.ts';

/** Statuses that integrators meet early and look up, the first that the API has. */
const tellingStatuses = [429, 404, 401, 400];

/** The first guides of the navigation, or of an API without any its first operations, and a query of each kind that this API has an answer to. */
export function readSuggestions(): SearchSuggestions {
  const description = readDescription();
  const { operations, errorCodes } = description;
  const all = readNavigation().flatMap((group) => group.pages);
  const guides = all.filter(({ method }) => method === undefined);
  const write = operations.find(({ method }) => method === 'post');
  const status = tellingStatuses.find((candidate) => errorCodes.some((error) => error.status === candidate));
  const [prefix] = idPrefixes(description);
  return {
    pages: (guides.length > 0 ? guides : all)
      .slice(0, 4)
      .map(({ href, title, group }) => ({ href, title, context: group })),
    queries: [
      ...(write ? [{ query: `POST ${write.path}`, finds: 'an operation by its route' }] : []),
      ...(status ? [{ query: String(status), finds: 'an error by its status' }] : []),
      ...(prefix ? [{ query: prefix, finds: 'an object by its ids' }] : []),
    ],
  };
}
