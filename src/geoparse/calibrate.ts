/** The calibrated confidence, 0…1: of answers with this confidence about this share is right. */
export function calibrate(raw: number, calibration: readonly number[]): number {
  const at = Math.max(0, Math.min(1, raw)) * (calibration.length - 1);
  const low = Math.floor(at);
  const from = calibration[low] ?? 0;
  const to = calibration[low + 1] ?? from;
  return from + (to - from) * (at - low);
}
