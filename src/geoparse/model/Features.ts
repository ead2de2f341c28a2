/** How many weights places have, and each of the three roles, by powers of two that cut feature hashes; roles lie behind. */
const PLACE_WEIGHTS = 1 << 17;
export const ROLE_WEIGHTS = 1 << 14;

/** The number of weights of a model. */
export const WEIGHTS = PLACE_WEIGHTS + 3 * ROLE_WEIGHTS;

/** More features than any one decision has. */
const MOST = 256;

/**
 * A reusable list of hashed binary features (Weinberger et al. 2009, “Feature hashing”).
 * Each feature is a template's number and up to three values.
 */
export class Features {
  readonly #indices = new Uint32Array(MOST);
  readonly #mask: number;
  readonly #offset: number;
  #length = 0;

  /** @param about whose weights the features have; each kind keeps out of the other's way. */
  constructor(about: 'places' | 'roles' = 'places') {
    this.#mask = (about === 'places' ? PLACE_WEIGHTS : ROLE_WEIGHTS) - 1;
    this.#offset = about === 'places' ? 0 : PLACE_WEIGHTS;
  }

  start(): void {
    this.#length = 0;
  }

  add(template: number, a: number, b = 0, c = 0): void {
    let hash = Math.imul(template + 0x9e_37_79_b9, 0x85_eb_ca_6b);
    hash = Math.imul(hash ^ (a | 0) ^ (hash >>> 15), 0xc2_b2_ae_35);
    hash = Math.imul(hash ^ (b | 0) ^ (hash >>> 13), 0x27_d4_eb_2f);
    hash = Math.imul(hash ^ (c | 0) ^ (hash >>> 16), 0x16_56_67_b1);
    hash ^= hash >>> 15;
    this.#indices[this.#length++] = this.#offset + (hash & this.#mask);
  }

  /** The features so far; valid until the next `start`. */
  get indices(): Uint32Array {
    return this.#indices.subarray(0, this.#length);
  }

  /** The sum of the features' weights, which lie so far behind those of the indices; NaN where one has no weight. */
  score(weights: Float32Array, behind = 0): number {
    const indices = this.#indices;
    const length = this.#length;
    let sum = 0;
    for (let i = 0; i < length; i++) sum += weights[(indices[i] ?? Number.NaN) + behind] ?? Number.NaN;
    return sum;
  }
}
