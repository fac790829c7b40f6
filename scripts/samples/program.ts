import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Program = {
  child: ChildProcess;
  /** What it has printed until now, on both outputs. */
  output: () => string;
  /** Its exit code, null when a signal ended it. */
  ended: Promise<number | null>;
  /** Ends it, which is no failure of it. */
  stop: () => Promise<void>;
};

/** Starts a program in a process group of its own, so that stopping it stops what it has started. */
export function startProgram(command: string, parameters: string[], cwd: string, env: NodeJS.Dict<string>): Program {
  const child: ChildProcess = spawn(command, parameters, {
    cwd,
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  const collect = (chunk: Buffer) => {
    text += chunk;
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const ended = once(child, 'close').then(([code]: unknown[]) => (typeof code === 'number' ? code : null));
  const kill = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself meanwhile.
    }
  };
  process.once('exit', kill);
  void ended.then(() => process.off('exit', kill));
  const stop = async () => {
    kill();
    await ended;
  };
  return { child, output: () => text, ended, stop };
}
