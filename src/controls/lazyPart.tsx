import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { words } from '../words/words.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LazyPartError } from './LazyPartError.ts';

/** How long the code of a part may take before the page offers another try, in milliseconds. */
const PATIENCE = 30_000;

/**
 * A component whose code is fetched when it is shown first. Where that fails, the rest of the page stays as it is.
 *
 * @param loading stands in its place until it has come
 * @param failed what is said where it does not come
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  loading: ReactNode = null,
  failed: string = words.partFailed,
): ComponentType<Props> {
  const fetched = () =>
    lazy(() =>
      inTime(load()).catch((cause: unknown) => {
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
  return (props) => <ErrorBoundary show={() => show(props)} message={failed} />;
}

/** What is fetched, or an error where it hangs; where it comes later after all, the next try has it at once. */
function inTime<Fetched>(fetched: Promise<Fetched>): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It did not come in time')), PATIENCE);
    fetched.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
