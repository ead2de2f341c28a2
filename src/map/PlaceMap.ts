import { addProtocol, GeoJSONSource, Map as MapLibre, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { PMTiles } from 'pmtiles';
import { mapWords } from '../words/mapWords.ts';
import 'maplibre-gl/dist/maplibre-gl.css';
import { type Bounds, containsBounds, unionBounds } from '../geo/bounds.ts';
import { Archives } from './Archives.ts';
import { AREA_LAYERS } from './areaLayers.ts';
import type { FindArea } from './areas.ts';
import { type BaseMap, bareBase, embeddedBase } from './baseStyle.ts';
import { type Covered, NOTHING_COVERED } from './Covered.ts';
import { cameraMove, type Sight } from './cameraMove.ts';
import { clearZoom, type Fan, fanOut } from './fanOut.ts';
import { frameOptions, type Room, sightIn } from './framing.ts';
import { GHOST_LAYER } from './ghostLayers.ts';
import { groupMarks, type MarkGroup, withGroups } from './groupMarks.ts';
import { hitsAt } from './hitsAt.ts';
import { listenForDrag } from './MarkDrag.ts';
import type { MapData } from './mapData.ts';
import { mapStyle } from './mapStyle.ts';
import type { MapView } from './mapView.ts';
import { addMarkImages } from './markImages.ts';
import { MARK_LAYERS, SELECTED_LAYERS } from './markLayers.ts';
import { placeAt } from './placeAt.ts';
import { precisionOf } from './precisionOf.ts';
import { Extract } from './source/Extract.ts';
import { type StoryFeatures, storyFeatures } from './storyFeatures.ts';
import { storyFrame } from './storyFrame.ts';

setWorkerUrl(workerUrl);
const archives = new Archives();
addProtocol('pmtiles', archives.load);

/** What the map tells the page; it keeps no selection of its own. */
export interface MapEvents {
  /** A place was clicked, or the bare map (null). */
  onSelect(place: string | null): void;
  onHover(place: string | null): void;
  /** Under review: a ghost was clicked. */
  onGhost(key: string): void;
  /** Under review: the marker was dragged to a point, or a mention without one was given it by a click. */
  onPlace(point: [number, number]): void;
  /** Something that the map needs could not be had; it goes on without. */
  onTrouble(cause: { readonly message: string }): void;
}

const CLOSEST = 15;
/** How long the words about gestures may be seen, in milliseconds. */
const TOLD = 4000;
const NO_FAN: Fan = { marks: new Map(), lines: { type: 'FeatureCollection', features: [] } };

/**
 * The map as an object: `render(view)` compares with the view before and does the least.
 * Throws MapLibre's `GPUInitializationError` where there is no WebGL 2.
 */
export class PlaceMap {
  readonly #map: MapLibre;
  #data: MapData;
  readonly #container: HTMLElement;
  readonly #ready: Promise<void>;
  #view: MapView;
  #story: StoryFeatures;
  #groups: readonly MarkGroup[] = [];
  #fan = NO_FAN;
  /** Where the selected mark is while it is dragged. */
  #dragged: [number, number] | null = null;
  #isGone = false;
  /** A base from elsewhere, in place of the embedded one. */
  #foreign: BaseMap | null = null;
  #covered: Covered;

  constructor(
    container: HTMLElement,
    data: MapData,
    view: MapView,
    events: MapEvents,
    covered = NOTHING_COVERED,
  ) {
    this.#data = data;
    this.#covered = covered;
    this.#container = container;
    this.#view = view;
    this.#story = storyFeatures(view.places, data.findArea);
    if (data.archive) archives.add(data.archive);
    const frame = this.#frame();
    this.#map = new MapLibre({
      container,
      style: this.#style(),
      ...(frame && { bounds: [...frame], fitBoundsOptions: frameOptions(frame, this.#room()) }),
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxZoom: CLOSEST,
      fadeDuration: 150,
      locale: {
        'Map.Title': mapWords.mapCanvas,
        'CooperativeGesturesHandler.MobileHelpText': mapWords.useTwoFingers,
        'CooperativeGesturesHandler.WindowsHelpText': mapWords.holdKey('Ctrl'),
        'CooperativeGesturesHandler.MacHelpText': mapWords.holdKey('⌘'),
      },
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-left');
    this.#map.getCanvas().setAttribute('role', 'application');
    addMarkImages(this.#map);
    this.#listen(events);
    this.#ready = this.#map.once('load').then(() => {
      this.#regroup();
      this.#tellStates();
    });
    // The camera needs no data, so it looks at the selected place from the first frame.
    if (view.selected !== null) this.#reveal(view.selected, false);
  }

  /** Draws a view; safe to call with the same one again, and before the map has loaded. */
  render(view: MapView): void {
    this.#whenReady(() => this.#draw(view));
  }

  /** Knows the areas of other places from now on, as when another story is shown; `render` draws them. */
  learn(findArea: FindArea): void {
    this.#data = { ...this.#data, findArea };
    this.#whenReady(() => {
      this.#story = storyFeatures(this.#view.places, findArea);
      this.#regroup();
      this.#tellStates();
    });
  }

  /** Puts another map under the story, or with null the embedded one again; the archive is what the base reads. */
  setBase(base: BaseMap | null, archive: PMTiles | null = null): void {
    this.#whenReady(() => {
      if (base === this.#foreign) return;
      if (archive) archives.add(archive);
      this.#foreign = base;
      this.#map.setStyle(this.#style(), { diff: true });
    });
  }

  /** Waits for the first answer of some sources: resolves with their first tile, rejects with their first error. */
  firstTile(sources: readonly string[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#map.on('error', (event) => {
        if ('sourceId' in event && sources.includes(String(event.sourceId)))
          reject(new Error(event.error.message));
      });
      this.#map.on('sourcedata', ({ sourceId, tile }) => {
        if (tile && sources.includes(sourceId)) resolve();
      });
    });
  }

  /** Whether one finger scrolls the page and two move the map, as where the map lies over the page's scroll. */
  setCooperative(on: boolean): void {
    if (on) this.#map.cooperativeGestures.enable();
    else this.#map.cooperativeGestures.disable();
  }

  /** Tells what lies over the map's edges: what is selected moves out from under it. */
  setCovered(covered: Covered): void {
    if (covered === this.#covered) return;
    this.#covered = covered;
    if (this.#view.selected !== null) this.#reveal(this.#view.selected, true);
  }

  zoomBy(levels: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels });
  }

  /** Shows where most of the story happens. */
  showStory(): void {
    this.#whenReady(() => {
      const frame = this.#frame();
      if (frame) this.#map.fitBounds([...frame], frameOptions(frame, this.#room()));
    });
  }

  /** Where the camera is, and the size of the map in pixels. */
  camera(): { center: [number, number]; zoom: number; width: number; height: number } {
    const { lng, lat } = this.#map.getCenter();
    const { clientWidth: width, clientHeight: height } = this.#container;
    return { center: [lng, lat], zoom: this.#map.getZoom(), width, height };
  }

  /** What the map shows now, at twice the size; the canvas can be read only while it is being drawn. */
  async snapshot(): Promise<ImageBitmap> {
    const ratio = this.#map.getPixelRatio();
    this.#map.setPixelRatio(2);
    try {
      await this.#map.once('idle');
      const drawn = this.#map.once('render').then(() => createImageBitmap(this.#map.getCanvas()));
      this.#map.triggerRepaint();
      return await drawn;
    } finally {
      this.#map.setPixelRatio(ratio);
    }
  }

  remove(): void {
    this.#isGone = true;
    this.#map.remove();
  }

  /** Acts once the map has loaded; not any more where it was removed meanwhile. */
  #whenReady(act: () => void): void {
    void this.#ready.then(() => {
      if (!this.#isGone) act();
    });
  }

  #draw(view: MapView): void {
    const last = this.#view;
    this.#view = view;
    if (view.places !== last.places) this.#story = storyFeatures(view.places, this.#data.findArea);
    if (view.places !== last.places || view.selected !== last.selected) {
      this.#fan =
        view.places === last.places && this.#fan.marks.has(view.selected ?? '') ? this.#fan : NO_FAN;
      this.#groups = this.#grouped();
    }
    const hasGhosts = view.ghosts !== last.ghosts;
    if (
      view.places !== last.places ||
      view.selected !== last.selected ||
      view.theme !== last.theme ||
      hasGhosts
    )
      this.#restyle();
    if (view.places !== last.places) this.#tellStates();
    for (const key of ['selected', 'lit'] as const) {
      if (view[key] === last[key]) continue;
      this.#setState(last[key], key, false);
      this.#setState(view[key], key, true);
    }
    if (hasGhosts && view.ghosts.length > 0) this.#revealGhosts();
    else if (view.selected !== last.selected && view.selected !== null) this.#reveal(view.selected, true);
  }

  #style() {
    const { archive } = this.#data;
    return mapStyle({
      view: this.#view,
      base: this.#foreign ?? (archive ? embeddedBase(this.#view) : bareBase(this.#view.theme)),
      archive: archive?.source.getKey() ?? null,
      isExtract: archive instanceof Extract,
      story: this.#story,
      marks: this.#marks(),
      fan: this.#fan.lines,
    });
  }

  /** MapLibre compares the styles, and does what differs. */
  #restyle(): void {
    this.#map.setStyle(this.#style(), { diff: true, validate: false });
  }

  #marks() {
    const { features } = this.#story.marks;
    const grouped = withGroups(features, this.#groups).map((mark) => {
      if (this.#dragged && mark.properties.id === this.#view.selected)
        return { ...mark, geometry: { type: 'Point' as const, coordinates: this.#dragged } };
      return this.#fan.marks.get(mark.properties.id) ?? mark;
    });
    return { type: 'FeatureCollection' as const, features: grouped };
  }

  #grouped(): MarkGroup[] {
    return groupMarks(this.#story.marks.features, this.#map.getZoom(), this.#view.selected);
  }

  #regroup(): void {
    this.#fan = NO_FAN;
    this.#groups = this.#grouped();
    this.#restyle();
  }

  /** Opens a group: comes so close that its marks stand apart, or spreads them where no zoom would do. */
  #open(group: MarkGroup): void {
    const zoom = clearZoom(group);
    const [lng = 0, lat = 0] = group.leader.geometry.coordinates;
    if (zoom <= CLOSEST - 1) {
      this.#map.easeTo({ center: [lng, lat], zoom: Math.max(zoom, this.#map.getZoom() + 1) });
      return;
    }
    this.#fan = fanOut(group, this.#map.getZoom());
    this.#restyle();
  }

  /** What layers cannot know from their data: what is selected, and what is lit. */
  #tellStates(): void {
    this.#setState(this.#view.selected, 'selected', true);
    this.#setState(this.#view.lit, 'lit', true);
  }

  #setState(place: string | null, key: 'selected' | 'lit', value: boolean): void {
    if (place === null) return;
    this.#map.setFeatureState({ source: 'marks', id: place }, { [key]: value });
    this.#setAreaState(place, { [key]: value });
  }

  #setAreaState(place: string, state: Readonly<Record<string, unknown>>): void {
    const area = this.#story.areas.find((known) => known.place === place);
    const layer = area && AREA_LAYERS.find((known) => known.layer === area.layer);
    if (!layer || !this.#data.archive) return;
    this.#map.setFeatureState({ source: layer.source, sourceLayer: layer.layer, id: area.id }, state);
  }

  #reveal(id: string, animate: boolean): void {
    const summary = this.#view.places.find(({ place }) => place.id === id);
    if (!summary) return;
    const { place, wayUp } = summary;
    const bounds = this.#boundsOf(id);
    if (!bounds && !place.point) return;
    const holders = wayUp.flatMap((up) => (up.point && !this.#boundsOf(up.id) ? [up.point] : []));
    const move = cameraMove(
      bounds
        ? { type: 'area', bounds }
        : { type: 'point', point: place.point ?? [0, 0], precision: precisionOf(place), holders },
      this.#sight(),
    );
    if (!move) return;
    const { left, bottom } = this.#covered;
    const camera = {
      center: [...move.point] as [number, number],
      zoom: move.zoom,
      offset: [left / 2, -bottom / 2] as [number, number],
    };
    if (animate) this.#map.flyTo({ ...camera, maxDuration: 1400 });
    else this.#map.easeTo({ ...camera, animate: false });
  }

  /** Comes to where all that the mention could be can be compared. */
  #revealGhosts(): void {
    const own = this.#view.places.find(({ place }) => place.id === this.#view.selected)?.place.point;
    const points = [...this.#view.ghosts.map(({ point }) => point), ...(own ? [own] : [])];
    const bounds = unionBounds(points.map(([lng, lat]): Bounds => [lng, lat, lng, lat]));
    if (!bounds || containsBounds(this.#sight().bounds, bounds)) return;
    this.#map.fitBounds([...bounds], frameOptions(bounds, this.#room()));
  }

  #boundsOf(place: string): Bounds | undefined {
    return this.#story.areas.find((area) => area.place === place)?.bounds;
  }

  #frame(): Bounds | null {
    return storyFrame(
      this.#view.places,
      new Map(this.#story.areas.map(({ place, bounds }) => [place, bounds])),
    );
  }

  #room(): Room {
    const { clientWidth: width, clientHeight: height } = this.#container;
    return { width, height, covered: this.#covered };
  }

  #sight(): Sight {
    return sightIn(this.#room(), this.#map.getZoom(), (pixel) => this.#map.unproject(pixel));
  }

  #listen({ onSelect, onHover, onTrouble, onGhost, onPlace }: MapEvents): void {
    const map = this.#map;
    map.on('click', ({ point, lngLat }) => {
      const ghost = hitsAt(map, point, [GHOST_LAYER])[0];
      if (ghost) return onGhost(String(ghost.properties['key']));
      const place = placeAt(map, point, this.#story.areas);
      if (this.#view.hand === 'place' && hitsAt(map, point, MARK_LAYERS).length === 0) {
        const { lng, lat } = lngLat.wrap();
        return onPlace([lng, lat]);
      }
      const group = this.#groups.find(({ leader }) => leader.properties.id === place);
      if (group && group.others.length > 0 && !this.#fan.marks.has(place ?? '')) this.#open(group);
      else onSelect(place);
    });
    map.on('mousemove', ({ point }) => {
      if (this.#dragged) return;
      const place = placeAt(map, point, this.#story.areas);
      const isPointed = place !== null || hitsAt(map, point, [GHOST_LAYER]).length > 0;
      map.getCanvas().style.cursor = this.#canDrag(point) ? 'grab' : isPointed ? 'pointer' : '';
      onHover(place);
    });
    listenForDrag(map, {
      canDrag: (point) => this.#canDrag(point),
      onDrag: (at) => this.#drag(at),
      onDrop: (at) => {
        this.#drag(null);
        onPlace(at);
      },
    });
    map.on('mouseout', () => onHover(null));
    map.on('error', ({ error }) => onTrouble(error));
    map.on('zoomend', () => this.#whenReady(() => this.#regroup()));
    map.on('idle', () => {
      const { lng, lat } = map.getCenter();
      // Where the camera came to rest, for whoever has to find a place on the canvas.
      this.#container.dataset['camera'] = `${lng.toFixed(5)},${lat.toFixed(5)},${map.getZoom().toFixed(4)}`;
    });
    map.once('cooperativegestureprevented', () => {
      // The way to move the map is said once, and not at every scroll across it.
      setTimeout(() => {
        this.#container.dataset['told'] = '';
      }, TOLD);
    });
    map.on('movestart', () => {
      delete this.#container.dataset['camera'];
    });
  }

  #canDrag(point: { x: number; y: number }): boolean {
    return this.#view.hand === 'drag' && hitsAt(this.#map, point, SELECTED_LAYERS).length > 0;
  }

  /** Shows the selected mark at a point, or with null where it belongs again. */
  #drag(at: [number, number] | null): void {
    this.#dragged = at;
    const source = this.#map.getSource('marks');
    if (source instanceof GeoJSONSource) void source.setData(this.#marks());
  }
}
