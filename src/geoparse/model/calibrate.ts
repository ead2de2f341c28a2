/**
 * The calibrated confidence, 0…1: of answers with this confidence about this share is right.
 *
 * @param raw 0…1; what lies outside counts as the nearer end.
 * @param table the shares at evenly spaced raw confidences from 0 to 1, between which it is interpolated.
 */
export function calibrate(raw: number, table: readonly number[]): number {
  const at = Math.max(0, Math.min(1, raw)) * (table.length - 1);
  const low = Math.floor(at);
  const from = table[low] ?? Number.NaN;
  const to = table[low + 1] ?? from;
  return from + (to - from) * (at - low);
}
