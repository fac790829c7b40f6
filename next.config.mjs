/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The front server compresses (brotli too); Next's own compression is gzip only.
  compress: false,
  // Every page has its title in the head from the start; Next would send that of a slow page later, to be moved by a script.
  htmlLimitedBots: /.*/,
  // No image optimiser: a surface to attack, and nothing here needs one.
  images: { unoptimized: true },
  // `npm run typecheck` checks types, the tests' too; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // MSW picks its entry by export conditions that a bundle would freeze; esbuild starts a program of its own; the others
  // load WebAssembly from beside them.
  serverExternalPackages: ['msw', 'esbuild', 'satori', '@resvg/resvg-wasm'],
  // The 404 page reads the path that was asked for, so it is rendered on request and stays out of every page's payload.
  experimental: {
    globalNotFound: true,
    // As fine as it goes: the front makes one file of what a page needs (server/merge-styles.ts).
    cssChunking: { type: 'graph', requestCost: 100 },
  },
  rewrites: async () => ({
    beforeFiles: [
      { source: '/index.md', destination: '/markdown' },
      { source: '/:path*.md', destination: '/markdown/:path*' },
      // The changelog is static; a choice of its entries is made on request.
      ...['kind', 'product', 'operation', 'year', 'before'].map((key) => ({
        source: '/changelog',
        has: [{ type: 'query', key }],
        destination: '/filtered-changelog',
      })),
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
