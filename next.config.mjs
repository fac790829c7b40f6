/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The front server compresses (brotli too); Next's own compression is gzip only.
  compress: false,
  // No image optimiser: a surface to attack, and nothing here needs one.
  images: { unoptimized: true },
  // MSW picks its entry by export conditions that a bundle would freeze.
  serverExternalPackages: ['msw'],
};

export default config;
