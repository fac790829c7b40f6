import { readFileSync } from 'node:fs';
import path from 'node:path';
import { visit } from 'unist-util-visit';
import { contentDirectory } from '#lib/content/content-directory.ts';
import { requireFence } from '#lib/content/mdx/check-fences.ts';
import { parseMdx } from '#lib/content/mdx/prepare-tree.ts';
import { listMdx } from '#lib/content/page-source.ts';
import type { Sample, SampleLanguage } from './sample.ts';

export type Blocks = {
  samples: Sample[];
  /** Blocks that say why they are not run, by language. */
  unrun: Record<string, number>;
  /** Blocks that are neither run nor say why. */
  faults: string[];
};

const runnable: readonly string[] = ['sh', 'js', 'python'] satisfies SampleLanguage[];

/** Every code block of every page, prose of operations and changelog included, in the order in which they stand. */
export function collectBlocks(): Blocks {
  const blocks: Blocks = { samples: [], unrun: {}, faults: [] };
  for (const file of listMdx(contentDirectory(), '.')) {
    const source = readFileSync(path.join(contentDirectory(), file), 'utf8');
    // Blank where the frontmatter stood, so that line numbers hold.
    const body = source.replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ''));
    visit(parseMdx(file, body), 'code', (node) => {
      const { title, source: shown, marks, run } = requireFence(node, file);
      const place = `content/${file}:${node.position?.start.line}`;
      const language = node.lang ?? '';
      if (!isRunnable(language)) {
        if (run.unrun === undefined) blocks.faults.push(`${place} is ${language} and does not say why: unrun="…"`);
        blocks.unrun[language] = (blocks.unrun[language] ?? 0) + 1;
        return;
      }
      // What one copies from a diff is the code after the change.
      const lines = shown.split('\n').filter((_line, index) => marks[index] !== 'del');
      const fileName = /^[\w./-]+\.(?:mjs|py|sh)$/.test(title) ? title : undefined;
      const { answers } = run;
      blocks.samples.push({
        place,
        language,
        source: lines.join('\n'),
        fileName,
        answers,
        folder: language === 'python' ? `${file} in Python` : file,
      });
    });
  }
  return blocks;
}

function isRunnable(language: string): language is SampleLanguage {
  return runnable.includes(language);
}
