/** Checks the content folder as a whole and prints what its site consists of, as JSON; ends with 1 and one line on a fault. */
import '../server/resolve-server-only.ts';

// Only now, when the marker of server modules means nothing any more.
const { describeSite } = await import('#lib/content/site-manifest.ts');
const { ContentError } = await import('#lib/content/content-error.ts');

try {
  process.stdout.write(JSON.stringify(describeSite()));
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
