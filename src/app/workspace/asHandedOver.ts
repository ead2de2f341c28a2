import * as v from 'valibot';
import { MOST_BYTES } from '../../import/checkSize.ts';

const message = v.object({
  type: v.literal('wherein:bring'),
  html: v.pipe(v.string(), v.maxLength(MOST_BYTES)),
  url: v.pipe(v.string(), v.maxLength(10_000)),
});

/** A page that a bookmarklet handed over. */
export type HandedOver = v.InferOutput<typeof message>;

/** The message where it is one that hands over a page, and not too large; else null. */
export const asHandedOver = (data: unknown): HandedOver | null => (v.is(message, data) ? data : null);
