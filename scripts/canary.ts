/**
 * A key and a secret that the tests' build and servers run with. They mean nothing, so that wherever they show up
 * besides the upstream's requests, a real one would have leaked.
 */
export const canaryKey = 'ak_test_canary5e1fd8b2c94a';
export const canarySecret = 'canary-secret-7b0d3f6a91e24c58b2d7';
