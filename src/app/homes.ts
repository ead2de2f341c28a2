import * as v from 'valibot';
import type { Story } from '../story/types.ts';
import { recall, remember } from './remembered.ts';

const KEY = 'homes';

const home = v.object({
  /** What the reader chose, in words: “Danbury, England, United Kingdom”. */
  name: v.pipe(v.string(), v.maxLength(200)),
  point: v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
});

const homes = v.record(v.string(), home);

/** Where a site publishes; it tells namesakes apart. The point is [longitude, latitude] in degrees. */
export type Home = v.InferOutput<typeof home>;

/** The site that a story came from: its host; empty for a text that came without one, as by paste. */
export const siteOf = ({ source }: Pick<Story, 'source'>): string =>
  source?.url && URL.canParse(source.url) ? new URL(source.url).host : '';

/** Where a site publishes, as far as the reader has said; null where they have not. */
export const homeOf = (site: string): Home | null => read()[site] ?? null;

/** Remembers where a site publishes; null forgets it. */
export function setHome(site: string, chosen: Home | null): void {
  const { [site]: _, ...others } = read();
  remember(KEY, JSON.stringify(chosen ? { ...others, [site]: chosen } : others));
}

/** What an earlier visit left; nothing where that is damaged. */
function read(): Record<string, Home> {
  try {
    const known = v.safeParse(homes, JSON.parse(recall(KEY) ?? '{}'));
    return known.success ? known.output : {};
  } catch {
    return {};
  }
}
