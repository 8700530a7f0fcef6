import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Language } from '../../core/messages/text';
import { failureOf } from '../session/failure';
import type { Failure } from '../session/state';
import { CrashScreen } from './CrashScreen';
import type { Environment } from './environment';

interface Props {
  readonly language: Language;
  readonly environment: Environment;
  readonly children: ReactNode;
}

/** What is left when drawing itself fails: words, a way on, and a report to copy; never a blank pane. */
export class ErrorBoundary extends Component<Props, { readonly failure: Failure | null }> {
  override state = { failure: null as Failure | null };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: failureOf(error) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { children, language, environment } = this.props;
    if (!failure) return children;
    const onAgain = (): void => this.setState({ failure: null });
    return <CrashScreen failure={failure} language={language} environment={environment} onAgain={onAgain} />;
  }
}
