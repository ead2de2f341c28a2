import { RECOGNITION, REVISION } from '../recognise/templates.ts';
import { ABSENCE, RESOLUTION, templateIn } from '../resolve/templates.ts';
import { ROLE } from '../role/templates.ts';

type Names = ReadonlyMap<number, string>;

const inverted = (templates: Readonly<Record<string, number>>): Names =>
  new Map(Object.entries(templates).map(([name, number]) => [number, name]));

export const RECOGNITION_NAMES: Names = inverted(RECOGNITION);
export const REVISION_NAMES: Names = inverted(REVISION);
export const ROLE_NAMES: Names = inverted(ROLE);

/** The names of the templates of a round. */
export function resolutionNames(round: number): Names {
  const own = Object.entries({ ...RESOLUTION, ...ABSENCE });
  return new Map(own.map(([name, number]) => [templateIn(round, number), name]));
}
