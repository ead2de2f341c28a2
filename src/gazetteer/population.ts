const STEPS_PER_E_FOLD = 12;

/** A number of inhabitants on the scale of one byte: 0 for none known, steps of some 8 % above. */
export function populationClass(population: number): number {
  return population > 0 ? Math.min(255, 1 + Math.round(Math.log(population) * STEPS_PER_E_FOLD)) : 0;
}

/** About how many inhabitants a class stands for, within 5 %; 0 where none are known. */
export function populationOf(populationClass: number): number {
  return populationClass > 0 ? Math.round(Math.exp((populationClass - 1) / STEPS_PER_E_FOLD)) : 0;
}
