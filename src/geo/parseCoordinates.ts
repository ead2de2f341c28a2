import { pointInLink } from './pointInLink.ts';

/** What was typed as a point: [longitude, latitude] in degrees, or what is wrong with it. */
export type Typed =
  | { readonly type: 'point'; readonly point: [number, number] }
  | { readonly type: 'wrong'; readonly cause: 'empty' | 'shape' | 'minutes' | 'link' }
  | { readonly type: 'wrong'; readonly cause: 'latitude' | 'longitude'; readonly value: number };

interface Part {
  readonly numbers: readonly string[];
  readonly letter: string;
}

const SHAPE: Typed = { type: 'wrong', cause: 'shape' };

/** Whatever may stand in coordinates: numbers, the letters of the winds, marks of degrees and what parts them. */
const TOKEN = /\s*(?:([+-]?\d+(?:\.\d+)?)|([NSEW])|(?:[°º]|deg)|['′’]{1,2}|["″”]|([,;]))/giy;

/**
 * Reads a point as people write it: latitude first (“33.34, 44.40”, “geo:33.34,44.40?z=12”), or with the winds' letters in
 * either order, in degrees, minutes and seconds (“33°20′24″N 44°24′E”). A semicolon lets commas be decimal. A link to a
 * map site counts as the point that it shows.
 */
export function parseCoordinates(input: string): Typed {
  const written = input.trim();
  const shown = /^(?:https?:\/\/|www\.)/i.test(written) ? pointInLink(written) : written;
  if (shown === null) return { type: 'wrong', cause: 'link' };
  // What follows the point of a geo: address is its altitude, its uncertainty, a zoom.
  const bare = shown.replace(/^geo:([^,;?]+,[^,;?]+)[\s\S]*$/i, '$1');
  let text = bare.replaceAll('−', '-').replaceAll('–', '-');
  if (!text) return { type: 'wrong', cause: 'empty' };
  if (text.includes(';')) text = text.replaceAll(',', '.');
  const parts = partsOf(text);
  if (parts?.length !== 2) return SHAPE;
  const [first, second] = parts;
  if (!first || !second) return SHAPE;
  const isEastFirst = /[EW]/.test(first.letter);
  if (first.letter && second.letter && isEastFirst === /[EW]/.test(second.letter)) return SHAPE;
  const [northing, easting] = isEastFirst || /[NS]/.test(second.letter) ? [second, first] : [first, second];
  const [latitude, longitude] = [degreesOf(northing), degreesOf(easting)];
  if (typeof latitude === 'string') return { type: 'wrong', cause: latitude };
  if (typeof longitude === 'string') return { type: 'wrong', cause: longitude };
  if (Math.abs(latitude) > 90) return { type: 'wrong', cause: 'latitude', value: latitude };
  if (Math.abs(longitude) > 180) return { type: 'wrong', cause: 'longitude', value: longitude };
  // Minus zero is zero.
  return { type: 'point', point: [longitude + 0, latitude + 0] };
}

/** The two halves: parted by a comma, else by the letters of the winds, else in the middle; null for anything else. */
function partsOf(text: string): Part[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const token = match[1] ?? match[2]?.toUpperCase() ?? match[3];
    if (token) tokens.push(token);
    end = TOKEN.lastIndex;
  }
  if (text.slice(end).trim()) return null;
  const comma = tokens.findIndex((token) => token === ',' || token === ';');
  if (comma >= 0)
    return [tokens.slice(0, comma), tokens.slice(comma + 1)].map(partOf).filter((part) => part !== null);
  const letters = tokens.flatMap((token, i) => (/[NSEW]/.test(token) ? [i] : []));
  const [firstLetter, secondLetter] = letters;
  const middle =
    firstLetter === 0 ? (secondLetter ?? 0) : firstLetter === undefined ? tokens.length / 2 : firstLetter + 1;
  if (!Number.isInteger(middle)) return null;
  return [tokens.slice(0, middle), tokens.slice(middle)].map(partOf).filter((part) => part !== null);
}

function partOf(tokens: readonly string[]): Part | null {
  const numbers = tokens.filter((token) => /\d/.test(token));
  const letters = tokens.filter((token) => /[NSEW]/.test(token));
  const isWhole = numbers.length + letters.length === tokens.length;
  if (!isWhole || letters.length > 1 || numbers.length < 1 || numbers.length > 3) return null;
  return { numbers, letter: letters[0] ?? '' };
}

/** Degrees, minutes and seconds as degrees, south and west negative. */
function degreesOf({ numbers, letter }: Part): number | 'shape' | 'minutes' {
  const [degrees = 0, minutes = 0, seconds = 0] = numbers.map(Number);
  if (minutes < 0 || seconds < 0 || (letter && degrees < 0)) return 'shape';
  if (numbers.slice(0, -1).some((part) => part.includes('.'))) return 'shape';
  if (minutes >= 60 || seconds >= 60) return 'minutes';
  const isNegative = numbers[0]?.startsWith('-') === true || /[SW]/.test(letter);
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  return isNegative ? -size : size;
}
