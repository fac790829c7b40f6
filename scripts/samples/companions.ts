import { setTimeout as wait } from 'node:timers/promises';
import type { Program } from './program.ts';

/** Who does what a reader does beside a program that waits for somebody. */
export type Companion = {
  /** Variables that the program needs from its reader. */
  env: NodeJS.Dict<string>;
  /** Uses the program and ends it where it never ends by itself. Throws when it does not do what it is for. */
  meet: (program: Program) => Promise<void>;
};

export type World = { origin: string; key: string; port: number };

const account = 'acc_01h8x4t2w9';

/** Finds the companion that a program needs; undefined for one that ends by itself. */
export async function findCompanion(source: string, world: World): Promise<Companion | undefined> {
  if (/Open http:\/\/127\.0\.0\.1:/.test(source)) return createVisitor(world);
  if (/\.listen\(|serve_forever\(/.test(source)) return createSender(world);
  return /follow=true|["']?follow["']?: ["']?true/.test(source) ? createEmitter(world) : undefined;
}

/** Something happens while somebody follows; what happened has to be printed. */
function createEmitter(world: World): Companion {
  const meet = async (program: Program) => {
    await until('the program prints an event', program, async () => {
      await send(world, 'POST', '/v1/events', { event: 'custom.sample', account_id: account });
      await send(world, 'POST', '/v1/accounts', { name: 'Harbour & Pine', plan: 'pro' });
      return /custom\.sample|account\.|evt_/.test(program.output());
    });
    await program.stop();
  };
  return { env: {}, meet };
}

/** Atlas sends a test to a receiver whose secret the reader has kept. */
async function createSender(world: World): Promise<Companion> {
  const url = `http://127.0.0.1:${world.port}/`;
  const endpoint = await send(world, 'POST', '/v1/webhook_endpoints', { url, events: ['*'] });
  const meet = async (program: Program) => {
    await until('the program receives a test', program, async () => {
      await send(world, 'POST', `/v1/webhook_endpoints/${endpoint.id}/test`);
      return program.output().includes('webhook_endpoint.test');
    });
    await program.stop();
  };
  return { env: { ATLAS_WEBHOOK_SECRET: String(endpoint.secret), PORT: String(world.port) }, meet };
}

/** A visitor with a browser: opens the program's page, consents, and comes back with the cookie. */
function createVisitor(world: World): Companion {
  const meet = async (program: Program) => {
    const home = `http://127.0.0.1:${world.port}/`;
    await until('the program listens', program, async () => program.output().includes(home));
    const start = await fetch(home, { redirect: 'manual' });
    const cookie = start.headers.get('set-cookie')?.split(';')[0] ?? '';
    const consentUrl = start.headers.get('location') ?? '';
    const page = await (await fetch(consentUrl)).text();
    const action = /<form method="post" action="([^"]+)"/.exec(page)?.[1] ?? '';
    const form = new URLSearchParams({
      decision: 'allow',
      ticket: /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? '',
    });
    for (const [, scope = ''] of page.matchAll(/name="scope" value="([^"]+)"/g)) form.append('scope', scope);
    const answer = await fetch(new URL(action, consentUrl), { method: 'POST', body: form, redirect: 'manual' });
    const returned = await fetch(answer.headers.get('location') ?? '', { headers: { cookie } });
    const text = await returned.text();
    if (!returned.ok) throw new Error(`the visitor came back to: ${text}`);
    // A browser would not keep its connection for ever.
    await program.ended;
  };
  return { env: { PORT: String(world.port) }, meet };
}

async function until(what: string, program: Program, isSo: () => Promise<boolean>): Promise<void> {
  let hasEnded = false;
  void program.ended.then(() => {
    hasEnded = true;
  });
  for (const endMs = performance.now() + 30_000; performance.now() < endMs; ) {
    if (await isSo()) return;
    if (hasEnded) break;
    await wait(250);
  }
  throw new Error(`waited in vain until ${what}`);
}

async function send({ origin, key }: World, method: string, target: string, body?: object) {
  const headers = { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}) };
  const response = await fetch(origin + target, { method, headers, body: body ? JSON.stringify(body) : null });
  const answer = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new Error(`${method} ${target} answered ${response.status}: ${JSON.stringify(answer)}`);
  return answer;
}
