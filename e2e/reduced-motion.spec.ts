import { openConsole } from './console-panel.ts';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('nothing moves for those who asked for that, not even a request under way', async ({ page }) => {
  await page.goto(pageKinds.operation);
  const panel = await openConsole(page);
  await panel.showOptional();
  await panel.field('Atlas-Sandbox-Scenario').fill('slow:20000');
  await panel.send.click();
  await expect(panel.response).toContainText('Sending');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((node) => {
        const { animationName, transitionDuration } = getComputedStyle(node);
        return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
      }).length,
  );
  expect(moving).toBe(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('the drawer is there at once', { tag: '@phone' }, async ({ page }) => {
  await page.goto(pageKinds.guide);
  await page.getByRole('button', { name: 'Navigation' }).click();
  const drawer = page.getByRole('navigation', { name: 'Documentation' });
  expect(await drawer.evaluate((node) => node.getBoundingClientRect().left)).toBe(0);
});
