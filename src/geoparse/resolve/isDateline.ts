import type { Words } from '../reading/Reading.ts';
import type { Span } from '../reading/Span.ts';
import { GAP, SHAPE, tokenAt } from '../reading/Token.ts';

const AFTER: ReadonlySet<number> = new Set([GAP.open, GAP.dash, GAP.comma]);

/** Whether the span begins a report by its town: “NEW YORK (AP) —”, “DONGGUAN —”. */
export function isDateline({ tokens }: Words, { first, last }: Span): boolean {
  const { gap, shape } = tokenAt(tokens, first);
  return gap === GAP.line && shape === SHAPE.capitals && AFTER.has(tokenAt(tokens, last + 1).gap);
}
