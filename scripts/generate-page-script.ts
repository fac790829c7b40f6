/** Prints the script that stands inline on every page as a module; scripts/generate.ts puts it where it belongs. */
import { build } from 'esbuild';

const entry = 'components/page-script/main.ts';
const { outputFiles } = await build({
  entryPoints: [entry],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  // The oldest of package.json's browserslist.
  target: ['chrome125', 'firefox128', 'safari17.5'],
});
const text = outputFiles[0]?.text.trim() ?? '';
if (/<\/script|<!--/i.test(text)) throw new Error(`${entry} becomes a script that would end its own element.`);
process.stdout.write(
  `// Generated from ${entry} by \`npm run generate\`. Don't edit it.\n\nexport const pageScript =\n  ${JSON.stringify(text)};\n`,
);
