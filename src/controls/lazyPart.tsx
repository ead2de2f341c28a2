import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LazyPartError } from './LazyPartError.ts';

/**
 * A component whose code is fetched when it is shown first. Where that fails, the rest of the page stays as it is.
 *
 * @param loading stands in its place until it has come
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  loading: ReactNode = null,
): ComponentType<Props> {
  const fetched = () =>
    lazy(() =>
      load().catch((cause: unknown) => {
        throw new LazyPartError(
          () => {
            Part = fetched();
          },
          { cause },
        );
      }),
    );
  let Part = fetched();
  const show = (props: Props) => (
    <Suspense fallback={loading}>
      <Part {...props} />
    </Suspense>
  );
  return (props) => <ErrorBoundary show={() => show(props)} />;
}
