import type { AtlasWorld } from '../atlas-state.ts';
import type { Exchange } from '../exchange.ts';
import type { ClaimedClient } from './clients.ts';
import type { Parameters } from './parameters.ts';

/** A request to an OAuth endpoint that has passed the checks which all operations share. */
export type OAuthCall = {
  exchange: Exchange;
  query: Parameters;
  form: Parameters;
  /** Who the request says it comes from, not yet checked. */
  client: ClaimedClient;
  world: AtlasWorld | undefined;
};
