/**
 * The portal's server: `node server/main.ts`, with `--dev` for Next's development server behind the same front.
 *
 * Only this file is loaded before the hook is in place and NODE_ENV is set; Next and React choose their builds by it.
 */
import './resolve-server-only.ts';
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

const isDevelopment = process.argv.includes('--dev');
if (existsSync('.env')) loadEnvFile('.env');
Object.assign(process.env, { NODE_ENV: isDevelopment ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });

const { runPortal } = await import('./run-portal.ts');
await runPortal({ directory: process.cwd(), isDevelopment });
