import { Component, type ReactNode } from 'react';
import { ErrorState } from '../components/error-state.js';
import { describeFailure } from '../data/graphql-failure.js';

interface ViewBoundaryProps {
  /** Where the view is; at another address it is drawn anew. */
  readonly address: string;
  readonly children: ReactNode;
}

interface Caught {
  readonly fault: { readonly error: unknown } | null;
}

/** Keeps a fault in drawing one view from taking away what is around it. A class, for only those can catch. */
export class ViewBoundary extends Component<ViewBoundaryProps, Caught> {
  override state: Caught = { fault: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { fault: { error } };
  }

  override componentDidUpdate(before: ViewBoundaryProps): void {
    if (this.state.fault !== null && before.address !== this.props.address) this.setState({ fault: null });
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <ErrorState wholePage error={describeFailure(fault.error)} onRetry={() => this.setState({ fault: null })} />;
  }
}
