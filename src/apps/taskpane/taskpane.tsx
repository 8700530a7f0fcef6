/// <reference types="office-js" />
import { createRoot } from 'react-dom/client';
import { createSession } from '../../ui/session/createSession';
import { offerSession } from '../../ui/session/sharedSession';
import { createCheckLink } from '../../ui/worker/createCheckLink';
import { ErrorBoundary } from '../../ui/pane/ErrorBoundary';
import { languageOf } from '../../ui/words/useLanguage';
import { sayInstead } from './instead';
import { PaneApp } from './PaneApp';

/** Finds out where we are, and shows the pane there, or a page that says why there is none. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  // outside Office the helpers look for their host without end: they are asked only where there is one
  if (host !== Office.HostType.Excel) return instead('no-excel');
  const [{ Utilities }, { createExcelHost }, { isExcelSupported }] = await Promise.all([
    import('@microsoft/office-js-helpers'),
    import('../../hosts/excel/excelHost'),
    import('../../hosts/excel/inExcel'),
  ]);
  if (!isExcelSupported()) return instead('too-old');
  const { displayLanguage, diagnostics } = Office.context;
  const environment = [`Soát Biểu, ${Utilities.host}`, Utilities.platform, diagnostics.version].join(', ');
  const language = languageOf(displayLanguage);
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
