import { spawn } from 'node:child_process';

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/**
 * Runs a command to its end, its output shown as it comes, and passes signals on to it and its children.
 * They are a group of their own, or the terminal would send each of them Ctrl-C a second time, which reads
 * as "stop at once". Gives the exit code; for a signal 128 and its number, as a shell does. Rejects where
 * the command cannot be started.
 *
 * Plain JavaScript, because bootstrap.mjs needs it on Node 20.
 */
export function runChild(command, commandArguments, { env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const hasGroups = process.platform !== 'win32';
    const child = spawn(command, commandArguments, { stdio: 'inherit', detached: hasGroups, env });
    const listeners = Object.keys(signalNumbers).map((name) => [name, () => signalAll(child, name, hasGroups)]);
    for (const [name, listener] of listeners) process.on(name, listener);
    const stopListening = () => {
      for (const [name, listener] of listeners) process.off(name, listener);
    };
    child.on('error', (error) => {
      stopListening();
      reject(error);
    });
    child.on('close', (code, signal) => {
      stopListening();
      resolve(code ?? 128 + (signalNumbers[signal] ?? 9));
    });
  });
}

function signalAll(child, name, hasGroups) {
  try {
    if (hasGroups) process.kill(-child.pid, name);
    else child.kill(name);
  } catch (error) {
    // It ended by itself in the same moment.
    if (error.code !== 'ESRCH') throw error;
  }
}
