/** One decision to learn from: the features of each option, and which options would be right. */
export interface Choice {
  readonly options: readonly Uint32Array[];
  readonly right: readonly boolean[];
}

interface Settings {
  readonly rate: number;
  /** Strength of the pull towards 0 (L2). */
  readonly decay: number;
  readonly passes: number;
  /** Features of fewer choices than this are left at 0: they would be learnt by heart. */
  readonly least: number;
}

/**
 * Fits weights so that right options score highest: conditional logit (McFadden 1974) by stochastic gradient
 * with AdaGrad's step sizes (Duchi et al. 2011). With two options, one empty, it is logistic regression.
 */
export function learnChoices(choices: readonly Choice[], weights: Float32Array, settings: Settings): void {
  const seen = new Uint32Array(weights.length);
  for (const { options } of choices)
    for (const f of new Set(options.flatMap((o) => [...o]))) seen[f] = (seen[f] ?? 0) + 1;
  const squares = new Float32Array(weights.length).fill(0.1);
  const kept = choices.map(({ options, right }) => ({
    options: options.map((option) => option.filter((f) => (seen[f] ?? 0) >= settings.least)),
    right,
  }));
  for (let pass = 0; pass < settings.passes; pass++) {
    for (const { options, right } of kept) {
      const scores = options.map((option) => option.reduce((sum, f) => sum + (weights[f] ?? 0), 0));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const all = powers.reduce((a, b) => a + b, 0);
      const good = powers.reduce((sum, power, i) => (right[i] ? sum + power : sum), 0);
      options.forEach((option, i) => {
        const power = powers[i] ?? 0;
        const slope = power / all - (right[i] && good > 0 ? power / good : 0);
        if (Math.abs(slope) < 1e-6) return;
        for (const f of option) {
          const gradient = slope + settings.decay * (weights[f] ?? 0);
          squares[f] = (squares[f] ?? 0) + gradient * gradient;
          weights[f] = (weights[f] ?? 0) - (settings.rate * gradient) / Math.sqrt(squares[f] ?? 1);
        }
      });
    }
  }
}
