/** The probability, 0…1, that a score in log-odds stands for. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
