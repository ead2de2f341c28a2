import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import * as v from 'valibot';
import { Fault } from '../../fault/Fault.ts';
import type { BaseMap } from '../baseStyle.ts';

/** As much of a style as must hold for MapLibre to look at it further: it checks each layer itself. */
const shape = v.object({
  version: v.literal(8),
  sources: v.record(v.string(), v.looseObject({ type: v.string() })),
  layers: v.pipe(v.array(v.looseObject({ id: v.string(), type: v.string() })), v.minLength(1)),
  sprite: v.optional(v.union([v.string(), v.array(v.looseObject({ id: v.string(), url: v.string() }))])),
});

/** Ours are kept apart from a stranger's by this. */
const OURS = 'streets:';

/**
 * Turns a stranger's style into what lies under the story. Its sources and layers get names of their own,
 * its addresses become absolute, and its glyphs are left: letters are drawn with the reader's fonts.
 *
 * @param url the style's own address, against which the others stand
 * @throws {Fault} where it is not a style.
 */
export function styleBase(input: unknown, url: string): BaseMap {
  const result = v.safeParse(shape, input);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Fault('streets/no-style', { field: v.getDotPath(issue) ?? '', cause: issue.message });
  }
  const { sources, layers, sprite } = result.output;
  const named = layers.map((layer) => ({
    ...layer,
    id: OURS + layer.id,
    ...(typeof layer['source'] === 'string' && { source: OURS + layer['source'] }),
  })) as LayerSpecification[];
  const firstName = named.findIndex(({ type }) => type === 'symbol');
  const split = firstName < 0 ? named.length : firstName;
  return {
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, source]) => [
        OURS + id,
        absolute(source, url) as SourceSpecification,
      ]),
    ),
    ground: named.slice(0, split),
    layers: [],
    names: named.slice(split),
    ...(sprite !== undefined && { sprite: absoluteSprite(sprite, url) }),
  };
}

function absolute(source: Readonly<Record<string, unknown>>, url: string): Record<string, unknown> {
  const changed: Record<string, unknown> = { ...source };
  if (typeof changed['url'] === 'string') changed['url'] = resolve(changed['url'], url);
  if (typeof changed['data'] === 'string') changed['data'] = resolve(changed['data'], url);
  if (Array.isArray(changed['tiles']))
    changed['tiles'] = changed['tiles'].map((tile) => resolve(String(tile), url));
  return changed;
}

function absoluteSprite(
  sprite: string | readonly { readonly id: string; readonly url: string }[],
  url: string,
): NonNullable<StyleSpecification['sprite']> {
  if (typeof sprite === 'string') return resolve(sprite, url);
  return sprite.map((one) => ({ id: one.id, url: resolve(one.url, url) }));
}

/** An address against another; braces, as in `{z}/{x}/{y}`, stay as they are. */
function resolve(address: string, base: string): string {
  // The address of an archive holds another one, which would not survive being read as a path.
  if (address.startsWith('pmtiles:') || !URL.canParse(address, base)) return address;
  return new URL(address, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}
