/** What a reader steps through: every mention, those that say where it happens, or each place once. */
export const STEP_KINDS = ['mentions', 'literal', 'places'] as const;

export type StepKind = (typeof STEP_KINDS)[number];

/** How the reader steps through the story. */
export interface Stepping {
  readonly kind: StepKind;
  /** Whether a line on the map joins where it happens, in reading order. */
  readonly hasLine: boolean;
}

export const FIRST_STEPPING: Stepping = { kind: 'mentions', hasLine: true };
