import type { ErrorInfo, ReactNode } from 'react';
import { Component } from 'react';
import { CrashPage } from './crash-page.tsx';
import { crashReport } from './crash-report.ts';

interface ErrorBoundaryProps {
  children: ReactNode;
}

interface ErrorBoundaryState {
  report: string | undefined;
}

/** Last net under the desk: a sentence, a way to go on, and a report without personal data. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { report: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { report: crashReport(error, '') };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.setState({ report: crashReport(error, info.componentStack ?? '') });
  }

  override render(): ReactNode {
    return this.state.report === undefined ? this.props.children : <CrashPage report={this.state.report} />;
  }
}
