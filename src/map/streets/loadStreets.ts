import { PMTiles } from 'pmtiles';
import type { BaseMap } from '../baseStyle.ts';
import type { Theme } from '../palette.ts';
import { RangeSource } from '../source/RangeSource.ts';
import { archiveBase } from './archiveBase.ts';
import type { BasemapChoice } from './BasemapChoice.ts';
import { StreetsError } from './StreetsError.ts';
import { styleBase } from './styleBase.ts';

export interface Streets {
  readonly base: BaseMap;
  /** The archive that the base reads, where it reads one. */
  readonly archive: PMTiles | null;
}

/** How long another host may take to answer, in milliseconds. */
export const PATIENCE = 12_000;

/** A style larger than this is none, in UTF-16 units. */
const LIMIT = 4 * 1024 * 1024;

/**
 * Fetches streets from elsewhere.
 *
 * @throws {StreetsError} where the host fails, hangs, or answers with something else.
 */
export async function loadStreets(
  choice: Exclude<BasemapChoice, { type: 'embedded' }>,
  theme: Theme,
): Promise<Streets> {
  if (choice.type === 'style')
    return { base: styleBase(await fetchStyle(choice.url), choice.url), archive: null };
  try {
    const archive = new PMTiles(new RangeSource(choice.url));
    return { base: await inTime(archiveBase(archive, theme)), archive };
  } catch (cause) {
    if (cause instanceof StreetsError) throw cause;
    throw new StreetsError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StreetsError('it took too long to answer')), PATIENCE);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function fetchStyle(url: string): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), credentials: 'omit' });
    if (!response.ok) throw new StreetsError(`it answered with error ${response.status}`);
    text = await response.text();
  } catch (cause) {
    if (cause instanceof StreetsError) throw cause;
    const slow = cause instanceof DOMException && cause.name === 'TimeoutError';
    throw new StreetsError(slow ? 'it took too long to answer' : 'it did not answer', { cause });
  }
  if (text.length > LIMIT) throw new StreetsError('what it sent is too large for a style');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StreetsError('what it sent is not JSON', { cause });
  }
}
