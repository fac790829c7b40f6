import { build, type Plugin } from 'esbuild';

/**
 * Bundles a script that a page imports by itself, apart from Next's: one minified ES module, its styles inside. They are
 * adopted by the document when the module runs, so that no stylesheet has to be fetched or allowed.
 *
 * @param entry path of the module, relative to the working directory.
 * @param sprites address of each imported `.svg`, by its file's name.
 * @throws Error of esbuild, naming file and line.
 */
export async function bundleScript(entry: string, sprites: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: 'out',
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    target: ['chrome125', 'edge125', 'firefox128', 'safari17.5'],
    plugins: [spritePlugin(sprites)],
  });
  const textOf = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  const styles = JSON.stringify(textOf('.css'));
  const adopt = `{const s=new CSSStyleSheet;s.replaceSync(${styles});document.adoptedStyleSheets.push(s)}`;
  return `${adopt}${textOf('.js')}`;
}

/** Gives `import sprite from './icons.svg'` the shape that it has in Next: `{ src }`. */
function spritePlugin(sprites: Record<string, string>): Plugin {
  return {
    name: 'sprites',
    setup(bundle) {
      bundle.onLoad({ filter: /\.svg$/ }, ({ path }) => {
        const src = sprites[path.slice(path.lastIndexOf('/') + 1)];
        return { contents: JSON.stringify({ src }), loader: 'json' };
      });
    },
  };
}
