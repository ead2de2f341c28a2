import {
  GeoJSONSource,
  type MapGeoJSONFeature,
  Map as MapLibre,
  type PointLike,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Bounds } from '../geo/bounds.ts';
import { words } from '../words/words.ts';
import { cameraMove, closestZoom, type Sight } from './cameraMove.ts';
import { mapStyle } from './mapStyle.ts';
import type { MapView } from './mapView.ts';
import { PIN_RATIO, pinImages } from './pinImage.ts';
import { precisionOf } from './precisionOf.ts';
import { type StoryFeatures, storyFeatures } from './storyFeatures.ts';
import { storyFrame } from './storyFrame.ts';
import { AREA_LAYERS, MARK_LAYERS, SELECTED_LAYERS, selectedFilter } from './storyLayers.ts';
import type { World } from './world.ts';

setWorkerUrl(workerUrl);

/** What the map tells the page; it keeps no selection of its own. */
export interface MapEvents {
  /** A place was clicked, or the bare map (null). */
  onSelect(place: string | null): void;
  onHover(place: string | null): void;
}

/** The space kept free around what the camera shows, in pixels. */
const MARGIN = 36;
/** A story of a single place is looked at as a town is, known to so many metres. */
const TOWN = 8000;
/** How far from a mark a click still hits it, in pixels. */
const REACH = 5;

/**
 * The map as an object: `render(view)` compares with the view before and does the least.
 * Throws MapLibre's `GPUInitializationError` where there is no WebGL 2.
 */
export class PlaceMap {
  readonly #map: MapLibre;
  readonly #world: World;
  readonly #container: HTMLElement;
  readonly #ready: Promise<void>;
  #features: StoryFeatures;
  /** What is drawn now; the story and the theme from the start, the rest once the map has loaded. */
  #view: MapView;

  constructor(container: HTMLElement, world: World, view: MapView, events: MapEvents) {
    this.#world = world;
    this.#container = container;
    this.#view = { ...view, selected: null, lit: null };
    this.#features = storyFeatures(view.places, world);
    const frame = storyFrame(view.places, this.#features.bounds);
    this.#map = new MapLibre({
      container,
      style: mapStyle(view.theme, world, this.#features),
      ...(frame && { bounds: [...frame], fitBoundsOptions: this.#frameOptions(frame) }),
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxZoom: 14,
      fadeDuration: 150,
      locale: {
        'Map.Title': words.mapCanvas,
        'CooperativeGesturesHandler.MobileHelpText': words.useTwoFingers,
      },
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    const canvas = this.#map.getCanvas();
    canvas.setAttribute('role', 'application');
    for (const { name, image } of pinImages()) this.#map.addImage(name, image, { pixelRatio: PIN_RATIO });
    this.#map.addImage('room', { width: 10, height: 10, data: new Uint8Array(400) });
    this.#listen(events);
    this.#ready = this.#map.once('load').then(() => this.#yieldNames());
    // The camera needs no data, so it looks at the selected place from the first frame.
    if (view.selected !== null) this.#reveal(view.selected, false);
  }

  /** Draws a view; safe to call with the same one again, and before the map has loaded. */
  render(view: MapView): void {
    void this.#ready.then(() => this.#draw(view));
  }

  /** Whether one finger scrolls the page and two move the map, as where the map lies over the page's scroll. */
  setCooperative(on: boolean): void {
    if (on) this.#map.cooperativeGestures.enable();
    else this.#map.cooperativeGestures.disable();
  }

  zoomBy(levels: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels });
  }

  /** Shows where most of the story happens. */
  showStory(): void {
    const frame = storyFrame(this.#view.places, this.#features.bounds);
    if (frame) this.#map.fitBounds([...frame], this.#frameOptions(frame));
  }

  remove(): void {
    this.#map.remove();
  }

  #draw(view: MapView): void {
    const last = this.#view;
    this.#view = view;
    if (view.theme !== last.theme) this.#setTheme(view);
    if (view.places !== last.places) this.#setPlaces(view);
    if (view.selected !== last.selected) this.#setSelected(view.selected, last.selected);
    if (view.lit === last.lit) return;
    this.#setState(last.lit, 'lit', false);
    this.#setState(view.lit, 'lit', true);
  }

  #setPlaces(view: MapView): void {
    this.#features = storyFeatures(view.places, this.#world);
    this.#source('areas').setData(this.#features.areas);
    this.#source('marks').setData(this.#features.marks);
    this.#yieldNames();
  }

  /** A name that the story writes is not written by the base as well. */
  #yieldNames(): void {
    const { places } = this.#view;
    const names = places.map(({ place }) => place.name);
    const codes = places.flatMap(({ place }) => (place.kind === 'country' ? [place.country ?? ''] : []));
    this.#map.setFilter('capital-names', ['!', ['in', ['get', 'name'], ['literal', names]]]);
    this.#map.setFilter('country-names', ['!', ['in', ['get', 'code'], ['literal', codes]]]);
  }

  #setSelected(selected: string | null, last: string | null): void {
    this.#setState(last, 'selected', false);
    this.#setState(selected, 'selected', true);
    for (const layer of SELECTED_LAYERS) this.#map.setFilter(layer, selectedFilter(layer, selected));
    if (selected !== null) this.#reveal(selected, true);
  }

  #setState(place: string | null, key: 'selected' | 'lit', value: boolean): void {
    if (place === null) return;
    this.#map.setFeatureState({ source: 'areas', id: place }, { [key]: value });
    this.#map.setFeatureState({ source: 'marks', id: place }, { [key]: value });
  }

  /** The themes differ in nothing but values, so those are set one by one and no data is read again. */
  #setTheme(view: MapView): void {
    for (const layer of mapStyle(view.theme, this.#world, this.#features).layers) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        this.#map.setPaintProperty(layer.id, name as never, value as never);
      }
      if (layer.type !== 'symbol') continue;
      const icon = layer.layout?.['icon-image'];
      if (icon) this.#map.setLayoutProperty(layer.id, 'icon-image', icon);
    }
  }

  #reveal(id: string, animate: boolean): void {
    const summary = this.#view.places.find(({ place }) => place.id === id);
    if (!summary) return;
    const { place, wayUp } = summary;
    const bounds = this.#features.bounds.get(id);
    if (!bounds && !place.point) return;
    const sight = this.#sight();
    const move = cameraMove(
      bounds
        ? { type: 'area', bounds }
        : {
            type: 'point',
            point: place.point ?? [0, 0],
            precision: precisionOf(place),
            holders: wayUp.flatMap((up) => (up.point && !this.#features.bounds.has(up.id) ? [up.point] : [])),
          },
      sight,
    );
    if (!move) return;
    const camera = { center: [...move.point] as [number, number], zoom: move.zoom };
    if (animate) this.#map.flyTo({ ...camera, maxDuration: 1400 });
    else this.#map.jumpTo(camera);
  }

  #sight(): Sight {
    const { clientWidth: width, clientHeight: height } = this.#container;
    const margin = Math.min(MARGIN, width / 6, height / 6);
    const southWest = this.#map.unproject([margin, height - margin]);
    const northEast = this.#map.unproject([width - margin, margin]);
    const bounds: Bounds = [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
    return { bounds, zoom: this.#map.getZoom(), width: width - 2 * margin, height: height - 2 * margin };
  }

  #frameOptions([west, south, east, north]: Bounds) {
    const { clientWidth, clientHeight } = this.#container;
    return {
      padding: Math.min(MARGIN, clientWidth / 8, clientHeight / 8),
      maxZoom: closestZoom([(west + east) / 2, (south + north) / 2], TOWN),
      maxDuration: 1400,
    };
  }

  #source(name: string): GeoJSONSource {
    const source = this.#map.getSource(name);
    if (!(source instanceof GeoJSONSource)) throw new Error(`The map has lost its source ${name}`);
    return source;
  }

  #listen({ onSelect, onHover }: MapEvents): void {
    this.#map.on('click', (event) => onSelect(this.#placeAt(event.point)));
    this.#map.on('mousemove', (event) => {
      const place = this.#placeAt(event.point);
      this.#map.getCanvas().style.cursor = place === null ? '' : 'pointer';
      onHover(place);
    });
    this.#map.on('mouseout', () => onHover(null));
    this.#map.on('idle', () => {
      const { lng, lat } = this.#map.getCenter();
      // Where the camera came to rest, for whoever has to find a place on the canvas.
      this.#container.dataset['camera'] =
        `${lng.toFixed(5)},${lat.toFixed(5)},${this.#map.getZoom().toFixed(4)}`;
    });
    this.#map.on('movestart', () => {
      delete this.#container.dataset['camera'];
    });
  }

  /** The place drawn at a pixel: a mark before an area, and the smallest of several areas. */
  #placeAt({ x, y }: { x: number; y: number }): string | null {
    const box: [PointLike, PointLike] = [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ];
    const [mark] = this.#map.queryRenderedFeatures(box, { layers: [...MARK_LAYERS] });
    if (mark) return idOf(mark);
    const areas = this.#map.queryRenderedFeatures([x, y], { layers: [...AREA_LAYERS] });
    const [smallest] = areas.sort((a, b) => Number(a.properties['size']) - Number(b.properties['size']));
    return smallest ? idOf(smallest) : null;
  }
}

const idOf = (feature: MapGeoJSONFeature) => String(feature.properties['id']);
