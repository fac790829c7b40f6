import 'server-only';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentDirectory } from './content-directory.ts';

let cached: { directory: string; dates: ReadonlyMap<string, string> } | undefined;

/**
 * When each file of the content folder was last changed, as an ISO date and time, by its path relative to that folder. From
 * git's history, asked once a process. Files without history are missing, and so are all where there is no git.
 */
export function readFileDates(): ReadonlyMap<string, string> {
  const directory = contentDirectory();
  if (cached?.directory !== directory) cached = { directory, dates: askGit(directory) };
  return cached.dates;
}

/**
 * @param log commits, newest first, as `\x01<hash> <date>` and a line for each file.
 * @param cutOff hashes of commits whose own parents are missing: a shallow clone shows all older files as new in them.
 */
export function parseFileDates(log: string, cutOff: ReadonlySet<string>): Map<string, string> {
  const dates = new Map<string, string>();
  for (const commit of log.split('\x01').slice(1)) {
    const [head = '', ...files] = commit.split('\n').filter((line) => line !== '');
    const [hash = '', date = ''] = head.split(' ');
    for (const file of cutOff.has(hash) ? [] : files) {
      if (!dates.has(file)) dates.set(file, date);
    }
  }
  return dates;
}

function askGit(directory: string): Map<string, string> {
  try {
    const git = (...command: string[]) =>
      execFileSync('git', ['-c', 'core.quotePath=off', ...command], {
        cwd: directory,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 256 * 1024 * 1024,
      });
    const shallow = resolve(directory, git('rev-parse', '--git-path', 'shallow').trim());
    const cutOff = existsSync(shallow) ? readFileSync(shallow, 'utf8').split('\n') : [];
    return parseFileDates(git('log', '--format=%x01%H %cI', '--name-only', '--relative', '--', '.'), new Set(cutOff));
  } catch {
    return new Map();
  }
}
