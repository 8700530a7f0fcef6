import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../../ui/pane/ErrorBoundary';
import { PageApp } from './PageApp';

const environment = `Soát Biểu, page; ${navigator.userAgent}`;

createRoot(document.getElementById('root')!).render(
  <ErrorBoundary language="vi" environment={environment}>
    <PageApp environment={environment} />
  </ErrorBoundary>,
);
