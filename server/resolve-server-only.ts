import { registerHooks } from 'node:module';

// `server-only` throws wherever React's server condition is not set, to keep server code out of browsers. This process
// is no bundle and no browser: here the marker has nothing to guard, and resolves to an empty module.
registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === 'server-only'
      ? { url: 'data:text/javascript,', format: 'module', shortCircuit: true }
      : nextResolve(specifier, context),
});
