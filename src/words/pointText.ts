import type { Point } from '../story/types.ts';

/** A point as it is read: latitude first, degrees to four places (11 m), such as “33.3406, 44.4009”. */
export const pointText = ([lng, lat]: Point) => `${round(lat)}, ${round(lng)}`;

const round = (degrees: number) => String(Math.round(degrees * 10_000) / 10_000).replace('-', '−');
