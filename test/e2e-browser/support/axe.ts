import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SERIOUS = ['serious', 'critical'];

/** How often axe may look again at a page that does not keep still. */
const LOOKS = 10;

/** What axe calls serious or critical in a page that kept still meanwhile, each with its rule and the element. */
export async function seriousIn(page: Page | Frame): Promise<string[]> {
  // as an expression: the page's own policy forbids scripts from anywhere else
  await page.evaluate(AXE);
  for (let look = 0; look < LOOKS; look++) {
    await page.evaluate(settled);
    const { violations, moved } = await page.evaluate(runAxe);
    if (moved) continue;
    return violations
      .filter(({ impact }) => SERIOUS.includes(impact ?? ''))
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
  }
  throw new Error(`The page changed in each of ${LOOKS} looks.`);
}

/** Runs in the page. A button between disabled and enabled has colours of neither. */
async function settled(): Promise<void> {
  const twoFrames = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  for (;;) {
    await twoFrames(); // what React has just changed begins its transition with the next frame
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    if (transitions.length === 0) return;
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  }
}

/** Runs in the page: what axe finds, and whether a control became enabled, disabled or another while it looked. */
async function runAxe(): Promise<{ violations: AxeResults['violations']; moved: boolean }> {
  let moved = false;
  const watch = new MutationObserver(() => (moved = true));
  watch.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'aria-disabled', 'class'],
  });
  const { violations } = await (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run();
  moved ||= watch.takeRecords().length > 0;
  watch.disconnect();
  return { violations, moved };
}
