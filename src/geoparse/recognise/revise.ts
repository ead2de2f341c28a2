import { Features } from '../model/Features.ts';
import { logistic } from '../model/logistic.ts';
import { numberAt } from '../reading/itemAt.ts';
import type { Reading } from '../reading/Reading.ts';
import { SPAN } from '../reading/Span.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { opinions } from './opinions.ts';
import { revisionFeatures } from './revisionFeatures.ts';

/**
 * The second opinion on each span: once all have been weighed and provisionally placed, a name whose other mentions
 * are places, or which lies among them, is more likely to be one, and the reverse (stacking, Wolpert 1992).
 *
 * @param first for each span the probability, 0…1, that it names a place.
 * @returns the same, revised; the word for a people stays as it is.
 */
export function revise(reading: Reading, first: Float64Array, resolution: Resolution): Float64Array {
  const features = new Features();
  const seen = { reading, resolution, opinions: opinions(reading, first) };
  return Float64Array.from(reading.spans, ({ source }, at) => {
    if (source === SPAN.demonym) return numberAt(first, at);
    revisionFeatures(seen, at, features);
    return logistic(features.score(reading.model.weights));
  });
}
