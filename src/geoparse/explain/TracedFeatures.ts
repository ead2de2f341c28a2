import { Features } from '../model/Features.ts';

/** A feature by its template's name, with its weight in log-odds: above 0 it speaks for, below against. */
export interface Told {
  readonly feature: string;
  readonly weight: number;
}

/** Features that remember the templates that they are of. */
export class TracedFeatures extends Features {
  #templates: number[] = [];

  override start(): void {
    super.start();
    this.#templates = [];
  }

  override add(template: number, a: number, b = 0, c = 0): void {
    super.add(template, a, b, c);
    this.#templates.push(template);
  }

  /**
   * The features that decide most, the strongest first.
   *
   * @param names of the templates
   * @param behind how far their weights lie behind those of the features.
   */
  strongest(names: ReadonlyMap<number, string>, weights: Float32Array, behind = 0): Told[] {
    const { indices } = this;
    return this.#templates
      .map((template, i): Told => {
        const weight = weights[(indices[i] ?? Number.NaN) + behind] ?? Number.NaN;
        return { feature: names.get(template) ?? `template ${template}`, weight };
      })
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, MOST_TOLD)
      .map(({ feature, weight }) => ({ feature, weight: round(weight) }))
      .filter(({ weight }) => weight !== 0);
  }
}

/** How many features are told of a decision. */
const MOST_TOLD = 5;

/** To three digits after the point. */
export const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The name of a number in one of the tables. */
export function nameOf(table: Readonly<Record<string, number>>, number: number): string {
  return Object.entries(table).find(([, value]) => value === number)?.[0] ?? String(number);
}
