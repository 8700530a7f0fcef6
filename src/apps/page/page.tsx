import { createRoot } from 'react-dom/client';
import type { Environment } from '../../ui/pane/environment';
import { ErrorBoundary } from '../../ui/pane/ErrorBoundary';
import { firstLanguage } from '../../ui/words/useLanguage';
import { PageApp } from './PageApp';

const environment: Environment = () => Promise.resolve(`Soát Biểu, page; ${navigator.userAgent}`);

async function start(): Promise<void> {
  const language = await firstLanguage('vi');
  createRoot(document.getElementById('root')!).render(
    <ErrorBoundary language={language} environment={environment}>
      <PageApp language={language} environment={environment} />
    </ErrorBoundary>,
  );
}

void start();
