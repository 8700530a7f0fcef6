/// <reference types="office-js" />
import { createRoot } from 'react-dom/client';
import { createExcelHost } from '../../hosts/excel/excelHost';
import { isExcelSupported } from '../../hosts/excel/inExcel';
import { createSession } from '../../ui/session/createSession';
import { offerSession } from '../../ui/session/sharedSession';
import { createCheckLink } from '../../ui/worker/createCheckLink';
import { ErrorBoundary } from '../../ui/pane/ErrorBoundary';
import { firstLanguage, languageOf } from '../../ui/words/useLanguage';
import { environment } from './environment';
import { sayInstead } from './instead';
import { PaneApp } from './PaneApp';

/** Finds out where we are, and shows the pane there, or a page that says why there is none. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return instead('no-excel');
  if (!isExcelSupported()) return instead('too-old');
  const language = await firstLanguage(languageOf(Office.context.displayLanguage));
  const session = createSession(createExcelHost(), { checker: createCheckLink().check });
  offerSession(session);
  createRoot(document.getElementById('root')!).render(
    <ErrorBoundary language={language} environment={environment}>
      <PaneApp session={session} language={language} environment={environment} />
    </ErrorBoundary>,
  );
}

function instead(why: Parameters<typeof sayInstead>[0]): void {
  offerSession(null);
  sayInstead(why);
}

// without office.js, or in an old web view, the page has said so already
if (typeof Office !== 'undefined') void start();
