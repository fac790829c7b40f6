import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';

type Compressor = { run(request: IncomingMessage, response: ServerResponse, next: () => void): void };

// Its types ask for Express, its code for no more than Node's own request and response: hence methods, which TypeScript
// lets take the narrower arguments. Quality 5 of brotli takes about as long as gzip's default and gives less.
const compressor: Compressor = {
  run: compression({
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
    filter: (request, response) => {
      // Next sets what a route handler's headers say as lists of one, which are taken for no type at all.
      const type = response.getHeader('Content-Type');
      if (Array.isArray(type) && type[0] !== undefined) response.setHeader('Content-Type', type[0]);
      return compression.filter(request, response);
    },
  }),
};

/** Runs `next` with a response that is compressed as the visitor's Accept-Encoding allows: brotli, else gzip. */
export function compressPages(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  compressor.run(request, response, next);
}
