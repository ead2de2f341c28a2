import { mapWords } from '../../words/mapWords.ts';
import type { Looks } from '../symbols.ts';

/** One sign of the legend and what it means. */
export interface LegendKey {
  readonly looks: Looks;
  readonly text: string;
}

const SIGN: Looks = { kind: 'city', associative: false, certain: true, count: 1, others: 0 };

/** The signs that some places use; none where all are alike and there is nothing to tell apart. */
export function legendKeys(places: readonly Pick<Looks, 'associative' | 'certain'>[]): LegendKey[] {
  const isHollow = places.some(({ associative }) => associative);
  const isUncertain = places.some(({ certain }) => !certain);
  if (!isHollow && !isUncertain) return [];
  const keys: LegendKey[] = [];
  if (places.some(({ associative }) => !associative))
    keys.push({ looks: SIGN, text: mapWords.legendLiteral });
  if (isHollow) keys.push({ looks: { ...SIGN, associative: true }, text: mapWords.legendAssociative });
  if (isUncertain) keys.push({ looks: { ...SIGN, certain: false }, text: mapWords.legendUncertain });
  return keys;
}
