import sprite from '#components/ui/icons.svg';

/**
 * The code of the search palette: a module of its own, so that it neither waits for the framework nor weighs on pages.
 * Made at build; under `next dev` anew for each request.
 */
export const dynamic = 'force-static';

export async function GET() {
  const { bundleScript } = await import('#lib/server/bundle-script.ts');
  const script = await bundleScript('components/search/palette/main.ts', { 'icons.svg': sprite.src });
  return new Response(script, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
