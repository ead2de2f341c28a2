import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { BASE, baseGround, baseLayers, baseNames, REGIONS } from './baseLayers.ts';
import type { MapView } from './mapView.ts';
import { palette, type Theme } from './palette.ts';
import type { OwnStreets } from './streets/ownStreets.ts';
import { streetLayers } from './streets/streetLayers.ts';
import { ZOOMS } from './zooms.ts';

/** What lies under the story: a map's sources and layers, from the page itself or from elsewhere. */
export interface BaseMap {
  readonly sources: StyleSpecification['sources'];
  /** Layers below the fills of the story's areas on land. */
  readonly ground: readonly LayerSpecification[];
  /** Layers above those, as lakes and borders, and below the areas' edges. */
  readonly layers: readonly LayerSpecification[];
  /** Names, over the story's areas and under its marks. */
  readonly names: readonly LayerSpecification[];
  readonly glyphs?: string;
  readonly sprite?: StyleSpecification['sprite'];
}

/**
 * The sources of the embedded basemap: the areas of a story are drawn from them whatever lies under it.
 *
 * @param sparse whether a tile that is not in the archive shows its nearest ancestor's part, in place of nothing
 */
export function baseSources(archive: string, sparse: boolean): StyleSpecification['sources'] {
  const shared = { type: 'vector' as const, tiles: [`pmtiles://${archive}/{z}/{x}/{y}`], sparse };
  return {
    [BASE]: { ...shared, maxzoom: ZOOMS.finest, promoteId: { countries: 'iso', admin1: 'id' } },
    [REGIONS]: { ...shared, maxzoom: ZOOMS.regions, promoteId: { regions: 'id' } },
  };
}

const STREETS = 'own-streets';

/**
 * The embedded basemap in a theme's colours, without the names that the story writes itself.
 *
 * @param streets what the page brings of streets, drawn over it from near
 */
export function embeddedBase(
  { theme, places }: Pick<MapView, 'theme' | 'places'>,
  streets: OwnStreets | null,
): BaseMap {
  const colours = palette(theme);
  const over = streets ? streetLayers(streets.schema, STREETS, theme) : { layers: [], names: [] };
  return {
    sources: streets ? { [STREETS]: streetSource(streets) } : {},
    ground: baseGround(colours),
    layers: [...baseLayers(colours), ...over.layers],
    names: [...over.names, ...baseNames(colours, places)],
  };
}

function streetSource({ archive, minZoom, maxZoom }: OwnStreets) {
  const tiles = [`pmtiles://${archive.source.getKey()}/{z}/{x}/{y}`];
  return { type: 'vector' as const, tiles, minzoom: minZoom, maxzoom: maxZoom, sparse: true };
}

/** What lies under the story where the embedded basemap cannot be had: nothing but its colour. */
export function bareBase(theme: Theme): BaseMap {
  const { land } = palette(theme);
  return {
    sources: {},
    ground: [{ id: 'water', type: 'background', paint: { 'background-color': land } }],
    layers: [],
    names: [],
  };
}
