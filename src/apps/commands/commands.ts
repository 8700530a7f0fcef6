/// <reference types="office-js" />
import type { Session } from '../../ui/session/session';
import { sharedSession } from '../../ui/session/sharedSession';
import { checkAndHighlight, clearHighlights, writeSummaries, type Outcome } from './ribbon';

type Command = (session: Session) => Promise<Outcome>;

/** Runs a command of the ribbon; the button stays busy until its event is completed, so that happens always. */
async function run(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const session = await sharedSession;
    const outcome: Outcome = session ? await command(session) : 'to-say';
    if (outcome === 'to-say') await showPane();
  } finally {
    event.completed();
  }
}

/** Opens the pane, which shows what there is to say. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    // an Excel without a shared runtime cannot open it from here; the user can
    console.warn(error);
  }
}

/** Names as in the manifest. */
async function register(): Promise<void> {
  await Office.onReady();
  Office.actions.associate(
    'checkAndHighlight',
    (event: Office.AddinCommands.Event) => void run(checkAndHighlight, event),
  );
  Office.actions.associate(
    'clearHighlights',
    (event: Office.AddinCommands.Event) => void run(clearHighlights, event),
  );
  Office.actions.associate(
    'writeSummaries',
    (event: Office.AddinCommands.Event) => void run(writeSummaries, event),
  );
}

if (typeof Office !== 'undefined') void register();
