// The page script, which works the tabs.
import '#components/page-script/main.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { toPlainRequest } from '#lib/request/plain-request.ts';
import { sampleLanguages } from '#lib/samples/sample-languages.ts';
import { OperationRail } from '../operation-rail.tsx';
import { loadPrinter } from '../request-samples.tsx';
import { loadStream } from '../response/answer-view.tsx';
import { loadAnswered } from '../response/response-panel.tsx';
import { forgetSandbox } from '../send/first-answer.ts';
import { preload } from '../use-module.ts';
import { createAccount } from './create-account.ts';
import { type Arrived, fakePortal } from './fake-portal.ts';

const request = toPlainRequest(createAccount, createAccount.draft);
const samples = Object.values(sampleLanguages).map(({ id, title, render: show }) => ({
  id,
  title,
  lines: [[{ text: show(request, createAccount), kind: '' as const }]],
}));
const examples = ['201', '400'].map((status) => ({
  id: status,
  status,
  title: '',
  lines: [[{ text: `{ "example": ${status} }`, kind: '' as const }]],
}));

/** What arrives at the portal in the test that runs. */
export let arrived: Arrived[] = [];

/** Sets up a page without a sandbox for each test of a file. */
export function startWithFreshPage() {
  beforeEach(async () => {
    // Tests that hold the clock cannot wait for a module.
    await Promise.all([preload(loadPrinter), preload(loadAnswered), preload(loadStream)]);
    forgetSandbox();
    sessionStorage.clear();
    localStorage.clear();
    arrived = fakePortal();
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

export function railElement(operation = createAccount) {
  return <OperationRail operation={operation} samples={samples} examples={examples} />;
}

export function renderRail(operation = createAccount) {
  return render(railElement(operation));
}

export function type(label: string | RegExp, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

export function click(name: string | RegExp) {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

/** Sends and waits until the request has arrived. */
export async function send(): Promise<Arrived> {
  const count = arrived.length;
  fireEvent.click(sendButton());
  await vi.waitFor(() => {
    if (arrived.length === count) throw new Error('nothing arrived');
  });
  return arrived[count] as Arrived;
}

export function sendButton(): HTMLElement {
  return screen.getByRole('button', { name: /^(?:Send(?:ing| request| in)\b)/ });
}

/** The code of the sample that is shown. */
export function shownSample(): string {
  const [panel] = screen.getAllByRole('tabpanel');
  return panel?.textContent ?? '';
}

/** The body of the draft, as the JSON face shows it. */
export function jsonBody(): string {
  return screen.getByLabelText<HTMLTextAreaElement>('Request body as JSON').value;
}

/** The area where answers are shown. */
export function response(): HTMLElement {
  return screen.getByRole('region', { name: 'Response' });
}

/** Waits until the console shows a state of its design: `success`, `limited` … */
export function untilState(wanted: string): Promise<void> {
  return vi.waitFor(() => {
    if (state() !== wanted) throw new Error(`the console is ${state()}, not ${wanted}`);
  });
}

export function state(): string | null {
  return screen.getByRole('region', { name: /^Try / }).getAttribute('data-state');
}
