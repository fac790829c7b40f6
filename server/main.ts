/**
 * The portal's production server: `node server/main.ts`.
 *
 * Only this file is loaded before the hook is in place and NODE_ENV is set; Next and React choose their builds by it.
 */
import './resolve-server-only.ts';
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

if (existsSync('.env')) loadEnvFile('.env');
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });

const { runPortal } = await import('./run-portal.ts');
await runPortal(process.cwd());
