import 'server-only';
import { createHash } from 'node:crypto';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { createIndex } from '#lib/search/search-index.ts';
import type { MainShard } from '#lib/search/search-shard.ts';
import { readDescription } from '../read-description.ts';
import { readSynonyms } from './read-synonyms.ts';
import { readSearchDocuments } from './search-documents.ts';
import { readSuggestions } from './suggestions.ts';

/** As much text as a phone indexes in a tenth of a second. */
const maxShardCharacters = 500_000;

/** Parts beside the main one by the names of their files. */
export type SearchShards = { main: MainShard; more: Map<string, string> };

/**
 * The index of the site in parts of a bounded size.
 *
 * @throws ContentError with file and line on a fault in a text.
 */
export async function readSearchShards(): Promise<SearchShards> {
  const synonyms = readSynonyms(readDescription().errorCodes);
  return createShards(await readSearchDocuments(), { synonyms, suggestions: readSuggestions() });
}

/** Documents in their order as indexes, of which the main one names the others. */
export function createShards(
  documents: SearchDocument[],
  beside: Pick<MainShard, 'synonyms' | 'suggestions'>,
): SearchShards {
  const [first = [], ...others] = splitDocuments(documents);
  const more = new Map(others.map((part) => nameShard(JSON.stringify(createIndex(part)))));
  const paths = Array.from(more.keys(), (name) => `/search/${name}`);
  return { main: { index: createIndex(first).toJSON(), ...beside, more: paths }, more };
}

export function splitDocuments(documents: SearchDocument[], maxCharacters = maxShardCharacters): SearchDocument[][] {
  const shards: SearchDocument[][] = [];
  let room = 0;
  for (const document of documents) {
    const size = sizeOf(document);
    if (size > room) {
      shards.push([]);
      room = maxCharacters;
    }
    room -= size;
    shards.at(-1)?.push(document);
  }
  return shards;
}

function sizeOf({ href, title, context, names, text }: SearchDocument): number {
  return [href, title, context, names, text].reduce((size, part) => size + part.length, 0);
}

function nameShard(text: string): [name: string, text: string] {
  return [`${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`, text];
}
