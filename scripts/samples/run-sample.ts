import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFreePort } from '../free-port.ts';
import { pythonPath } from '../python.ts';
import { findCompanion } from './companions.ts';
import type { Exchange, ExchangeLog } from './exchange-log.ts';
import { startProgram } from './program.ts';
import type { Sample } from './sample.ts';

export type RunOptions = {
  /** Where the sandbox listens. */
  sandbox: string;
  /** Where what the documentation serves to programs is. */
  site: string;
  log: ExchangeLog;
  /** Names of worlds that no other sample has. */
  createWorld: () => string;
};

const productionOrigin = 'https://api.atlasfiction.com';
const siteOrigin = 'https://docs.atlasfiction.com';
const limitMs = 60_000;
const commands = {
  sh: { command: '/bin/sh', options: ['-e'], extension: 'sh' },
  js: { command: process.execPath, options: [], extension: 'mjs' },
  python: { command: pythonPath, options: [], extension: 'py' },
} as const;

/**
 * Runs a sample as a reader would, in a folder of its page and a sandbox of its own, with the production origins replaced and
 * nothing else.
 *
 * @returns what is wrong, with the command and what came back; undefined when nothing is.
 */
export async function runSample(sample: Sample, folder: string, options: RunOptions): Promise<string | undefined> {
  const { sandbox, site, log } = options;
  const { command, options: flags, extension } = commands[sample.language];
  const world = options.createWorld();
  const key = `ak_test_${world}`;
  const source = sample.source.replaceAll(productionOrigin, sandbox).replaceAll(siteOrigin, site);
  const name = sample.fileName ?? `sample-${world}.${extension}`;
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), `${source}\n`);

  const companion = await findCompanion(source, { origin: sandbox, key, port: await findFreePort() });
  const seenBefore = log.of(world).length;
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    ATLAS_API_KEY: key,
    ATLAS_BASE_URL: sandbox,
    ...companion?.env,
  };
  const program = startProgram(command, [...flags, name], folder, env);
  const timer = setTimeout(() => void program.stop(), limitMs);
  let fault: string | undefined;
  try {
    await companion?.meet(program);
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
    await program.stop();
  }
  const code = await program.ended;
  clearTimeout(timer);
  if (companion === undefined && code !== 0)
    fault = code === null ? `did not end within ${limitMs / 1000} s` : `ended with ${code}`;
  fault ??= findWrongStatus(sample, companion ? log.of(world).slice(seenBefore) : log.of(world));
  return fault && `${sample.place}: ${fault}\n  $ ${command} ${name}\n${indent(program.output())}`;
}

/** Statuses that neither mean success nor are what the sample is about. */
function findWrongStatus({ answers }: Sample, exchanges: Exchange[]): string | undefined {
  const isExpected = ({ status, isDialled }: Exchange) =>
    status < 400 || isDialled || answers.some((answer) => answer.status === status);
  const [name] = exchanges.flatMap(({ unknownHeaders }) => unknownHeaders);
  if (name !== undefined) return `a request has the header ${name}, which Atlas does not know`;
  const wrong = exchanges.find((exchange) => !isExpected(exchange));
  if (wrong) return `${wrong.method} ${wrong.target} answered ${wrong.status}: ${wrong.body}`;
  const missing = answers.find(({ status, isCertain }) => isCertain && !exchanges.some((one) => one.status === status));
  return missing && `no request was answered with ${missing.status}, as the fence says`;
}

function indent(text: string): string {
  return text.slice(-2_000).replace(/^/gm, '  | ');
}
