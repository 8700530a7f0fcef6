/// <reference types="office-js" />
import type { Environment } from '../../ui/pane/environment';

/** Where the pane runs, by Microsoft's helpers; by Office's own words where those cannot be loaded any more. */
export const environment: Environment = async () => {
  const { diagnostics } = Office.context;
  const { host, platform } = await hostAndPlatform().catch(() => diagnostics);
  return [`Soát Biểu, ${host}`, platform, diagnostics.version].join(', ');
};

async function hostAndPlatform(): Promise<{ readonly host: string; readonly platform: string }> {
  // outside Office the helpers look for their host without end: nobody asks before it is known to be Excel
  const { Utilities } = await import(/* webpackChunkName: "helpers" */ '@microsoft/office-js-helpers');
  const { host, platform } = Utilities;
  return { host, platform };
}
