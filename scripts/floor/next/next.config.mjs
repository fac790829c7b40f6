import config from '../../../next.config.mjs';

// The portal's own settings, or the runtime measured here would not be the portal's.
export default config;
