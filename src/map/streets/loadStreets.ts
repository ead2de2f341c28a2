import { PMTiles } from 'pmtiles';
import { Fault, isFault } from '../../fault/Fault.ts';
import { fetchBounded } from '../../net/fetchBounded.ts';
import type { BaseMap } from '../baseStyle.ts';
import type { Theme } from '../palette.ts';
import { RangeSource } from '../source/RangeSource.ts';
import { archiveBase } from './archiveBase.ts';
import type { BasemapChoice } from './BasemapChoice.ts';
import { styleBase } from './styleBase.ts';

export interface Streets {
  readonly base: BaseMap;
  /** The archive that the base reads, where it reads one. */
  readonly archive: PMTiles | null;
}

/** How long another host may take to answer, in milliseconds. */
export const PATIENCE = 12_000;

/** A style larger than this is none, in bytes. */
const LIMIT = 4 * 1024 * 1024;

/**
 * Fetches streets from elsewhere.
 *
 * @throws {Fault} where the host fails, hangs, or answers with something else.
 */
export async function loadStreets(
  choice: Exclude<BasemapChoice, { type: 'embedded' }>,
  theme: Theme,
): Promise<Streets> {
  if (choice.type === 'style')
    return { base: styleBase(await fetchStyle(choice.url), choice.url), archive: null };
  const archive = new PMTiles(new RangeSource(choice.url));
  try {
    return { base: await inTime(archiveBase(archive, theme)), archive };
  } catch (cause) {
    throw isFault(cause) ? cause : new Fault('basemap/foreign', {}, { cause });
  }
}

async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Fault('streets/too-slow', {})), PATIENCE);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function fetchStyle(url: string): Promise<unknown> {
  const bounds = { patience: PATIENCE, most: LIMIT, init: { credentials: 'omit' } } as const;
  const bytes = await fetchBounded(url, bounds, (trouble, options) => {
    if (trouble.why === 'status') return new Fault('streets/status', { status: trouble.status }, options);
    return new Fault(
      trouble.why === 'broken-off' ? 'streets/unreachable' : `streets/${trouble.why}`,
      {},
      options,
    );
  });
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new Fault('streets/not-json', {}, { cause });
  }
}
