import { addProtocol, GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { PMTiles } from 'pmtiles';
import { markOnce } from '../controls/markOnce.ts';
import { mapWords } from '../words/mapWords.ts';
import 'maplibre-gl/dist/maplibre-gl.css';
import { type Bounds, containsBounds, unionBounds } from '../geo/bounds.ts';
import { Archives } from './Archives.ts';
import { AREA_LAYERS, selectedEdge } from './areaLayers.ts';
import type { FindArea } from './areas.ts';
import { type BaseMap, bareBase, embeddedBase } from './baseStyle.ts';
import { cameraMove, frameZoom, type Viewport } from './cameraMove.ts';
import { clearZoom, fanOut, NO_FAN } from './fanOut.ts';
import { frameOptions, type MapBox, viewportIn } from './framing.ts';
import { groupMarks, isParent, type MarkGroup } from './groupMarks.ts';
import type { Insets } from './Insets.ts';
import type { MapData } from './mapData.ts';
import { listenToPointer } from './mapPointer.ts';
import { mapStyle } from './mapStyle.ts';
import type { MapView } from './mapView.ts';
import { markFeatures } from './markFeatures.ts';
import { addBaseImages, addMarkImages } from './markImages.ts';
import { palette } from './palette.ts';
import { pathLine } from './pathLine.ts';
import { placeAt } from './placeAt.ts';
import { precisionOf } from './precisionOf.ts';
import { roomFeatures, type Taken } from './roomFeatures.ts';
import { Extract } from './source/Extract.ts';
import { type StoryFeatures, storyFeatures } from './storyFeatures.ts';
import { type Frame, sceneFrame, wholeFrame } from './storyFrame.ts';
import { ZOOMS } from './zooms.ts';

setWorkerUrl(workerUrl);
const archives = new Archives();
addProtocol('pmtiles', archives.load);

/** Where the camera is, and the size of the map in pixels. */
export interface MapCamera {
  readonly center: readonly [number, number];
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Whether there is a WebGL context to draw with. */
export type Graphics = 'there' | 'lost' | 'given-up';

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
  /** The reader has taken the map in hand: moved it, or asked it to show something. */
  onHand(): void;
  /** The camera has come to rest. */
  onRest(): void;
  /** The browser has taken the graphics away or given them back, or they were given up out of view. */
  onGraphics(graphics: Graphics): void;
}

/** What the map tells, and how much of it stands under other things. */
interface MapSetup extends MapEvents {
  readonly insets: Insets;
}

/** How long the words about gestures may be seen, in milliseconds. */
const TOLD = 4000;
/** How long a context that was given up may take to come back before that is said, in milliseconds. */
const RETURN = 3000;
/** Marks are grouped anew while the camera moves, each time that it has come so many zooms nearer or further. */
const STEP = 0.5;

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
  /** The zoom that the groups are for. */
  #groupedAt = Number.NaN;
  #fan = NO_FAN;
  /** Where the selected mark is while it is dragged. */
  #dragged: readonly [number, number] | null = null;
  #namedAbove: string | null = null;
  #isGone = false;
  /** Watches what stands over the map. */
  #furniture: MutationObserver | null = null;
  #graphics: Graphics = 'there';
  /** Gives the context up and takes it again. */
  #context: WEBGL_lose_context | null = null;
  #onGraphics: MapEvents['onGraphics'];
  readonly #onHand: MapEvents['onHand'];
  /** A base from elsewhere, in place of the embedded one. */
  #foreign: BaseMap | null = null;
  #insets: Insets;

  constructor(container: HTMLElement, data: MapData, view: MapView, { insets, ...events }: MapSetup) {
    this.#data = data;
    this.#insets = insets;
    this.#container = container;
    this.#view = view;
    this.#onGraphics = events.onGraphics;
    this.#onHand = events.onHand;
    this.#story = storyFeatures(view.places, data.findArea);
    for (const archive of [data.archive, data.streets?.archive]) if (archive) archives.add(archive);
    const frame = this.#scene();
    this.#map = new MapLibre({
      container,
      style: this.#style(),
      ...(frame && { bounds: [...frame.bounds], fitBoundsOptions: this.#options(frame) }),
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      minZoom: this.#widestZoom(),
      maxZoom: ZOOMS.closest,
      fadeDuration: 150,
      locale: {
        'Map.Title': mapWords.mapCanvas,
        'CooperativeGesturesHandler.MobileHelpText': mapWords.useTwoFingers,
        'CooperativeGesturesHandler.WindowsHelpText': mapWords.holdKey('Ctrl'),
        'CooperativeGesturesHandler.MacHelpText': mapWords.holdKey('⌘'),
      },
    });
    markOnce('wherein:map');
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.getCanvas().setAttribute('role', 'application');
    addBaseImages(this.#map);
    this.#listen(events);
    this.#ready = this.#map.once('load').then(() => {
      this.#regroup();
      this.#tellStates();
      this.#keepRoom();
      events.onRest();
      void this.#map.once('idle').then(() => markOnce('wherein:idle'));
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
      this.#restyle();
    });
  }

  /** Puts another map under the story, or with null the embedded one again; the archive is what the base reads. */
  setBase(base: BaseMap | null, archive: PMTiles | null = null): void {
    this.#whenReady(() => {
      if (base === this.#foreign) return;
      if (archive) archives.add(archive);
      this.#foreign = base;
      this.#restyle();
    });
  }

  /** Waits for the first answer of some sources: resolves with their first tile, rejects with their first error. */
  firstTile(sources: readonly string[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const failed = this.#map.on('error', (event) => {
        if (!('sourceId' in event && sources.includes(String(event.sourceId)))) return;
        stop();
        reject(new Error(event.error.message));
      });
      const came = this.#map.on('sourcedata', ({ sourceId, tile }) => {
        if (!tile || !sources.includes(sourceId)) return;
        stop();
        resolve();
      });
      const stop = () => {
        failed.unsubscribe();
        came.unsubscribe();
      };
    });
  }

  /** Whether one finger scrolls the page and two move the map, as where the map lies over the page's scroll. */
  setCooperative(on: boolean): void {
    if (on) this.#map.cooperativeGestures.enable();
    else this.#map.cooperativeGestures.disable();
  }

  /** Tells what lies over the map's edges: what is selected moves out from under it. */
  setInsets(insets: Insets): void {
    if (insets === this.#insets) return;
    this.#insets = insets;
    if (this.#view.selected !== null) this.#reveal(this.#view.selected, true);
  }

  zoomBy(levels: number): void {
    this.#onHand();
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels });
  }

  /** Shows where the story happens. */
  showScene(): void {
    this.#onHand();
    this.#whenReady(() => {
      if (this.#view.places.length === 0) this.#map.jumpTo({ center: [0, 20], zoom: this.#widestZoom() });
      else this.#show(this.#scene());
    });
  }

  /** Shows every place of the story, as far as a map of the whole world can. */
  showAll(): void {
    this.#onHand();
    this.#whenReady(() => this.#show(wholeFrame(this.#view.places, this.#areaBounds())));
  }

  /** Shows some places and nothing else. */
  showPlaces(ids: readonly string[]): void {
    this.#onHand();
    const wanted = new Set(ids);
    const some = this.#view.places.filter(({ place }) => wanted.has(place.id));
    this.#whenReady(() => this.#show(wholeFrame(some, this.#areaBounds())));
  }

  /** Brings a place into good view, as when it is selected. */
  bring(place: string): void {
    this.#onHand();
    this.#whenReady(() => this.#reveal(place, true));
  }

  /** Leaves a place's name off the map while it stands over it, as in a callout. */
  setNamedAbove(place: string | null): void {
    if (place === this.#namedAbove) return;
    this.#namedAbove = place;
    this.#whenReady(() => {
      this.#drawMarks();
      this.#keepRoom();
    });
  }

  camera(): MapCamera {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom(), ...this.#size() };
  }

  /** The pixel of a point in the map's window, in the copy of the world that is nearest. */
  pixelOf([lng, lat]: readonly [number, number]): { readonly x: number; readonly y: number } {
    const middle = this.#map.getCenter().lng;
    return this.#map.project([lng + 360 * Math.round((middle - lng) / 360), lat]);
  }

  /** The pixel in the middle of the map's window. */
  middle(): { readonly x: number; readonly y: number } {
    const { width, height } = this.#size();
    return { x: width / 2, y: height / 2 };
  }

  /** What the map shows, in degrees. */
  bounds(): Bounds {
    const bounds = this.#map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  remove(): void {
    this.#isGone = true;
    this.#furniture?.disconnect();
    this.#map.remove();
  }

  /** Acts once the map has loaded; not any more where it was removed or has lost its graphics meanwhile. */
  #whenReady(act: () => void): void {
    void this.#ready.then(() => {
      if (!this.#isGone && this.#graphics === 'there') act();
    });
  }

  #draw(view: MapView): void {
    const last = this.#view;
    this.#view = view;
    const hasPlaces = view.places !== last.places;
    const hasGhosts = view.ghosts !== last.ghosts;
    const hasSelected = view.selected !== last.selected;
    if (hasPlaces) this.#story = storyFeatures(view.places, this.#data.findArea);
    if (hasPlaces || !this.#fan.points.has(view.selected ?? ''))
      this.#fan = hasPlaces || hasSelected ? NO_FAN : this.#fan;
    if (hasPlaces || hasGhosts || view.theme !== last.theme) this.#restyle();
    else if (hasSelected) {
      this.#regroup();
      this.#drawEdge();
    }
    if (view.path !== last.path) this.#setData('path', pathLine(view.path));
    this.#changeState('selected', last.selected, view.selected);
    this.#changeState('hovered', last.hovered, view.hovered);
    // What is carried about or settled is no other choice, and the camera stays.
    const isOtherChoice = hasGhosts && view.ghostsOf !== last.ghostsOf;
    if (isOtherChoice && view.ghosts.length > 0) this.#revealGhosts();
    else if (view.camera && view.camera !== last.camera)
      this.#map.flyTo({ center: [...view.camera.center], zoom: view.camera.zoom, maxDuration: 1400 });
    else if (hasSelected && view.selected !== null) this.#reveal(view.selected, true);
    else if (view.followed !== last.followed && view.followed !== null) this.#reveal(view.followed, true);
  }

  #style() {
    const { archive } = this.#data;
    return mapStyle({
      view: this.#view,
      base:
        this.#foreign ??
        (archive ? embeddedBase(this.#view, this.#data.streets) : bareBase(this.#view.theme)),
      archive: archive?.source.getKey() ?? null,
      isExtract: archive instanceof Extract,
      story: this.#story,
      marks: this.#drawnMarks().features,
      fan: this.#fan.lines,
    });
  }

  /** MapLibre compares the styles, and does what differs; selecting and hovering need none of this. */
  #restyle(): void {
    this.#map.setStyle(this.#style(), { diff: true, validate: false });
    this.#regroup();
    this.#drawEdge();
    this.#tellStates();
    this.#keepRoom();
  }

  /** Groups the marks for the zoom, and draws them. */
  #regroup(): void {
    this.#groupedAt = this.#map.getZoom();
    this.#groups = groupMarks(this.#story.marks, this.#groupedAt, this.#view.selected);
    this.#drawMarks();
  }

  #drawMarks(): void {
    const { features, symbols } = this.#drawnMarks();
    addMarkImages(this.#map, symbols, this.#view.theme);
    this.#setData('marks', features);
    this.#setData('fan', this.#fan.lines);
  }

  #drawnMarks() {
    const { selected } = this.#view;
    const moved = new Map(this.#fan.points);
    if (this.#dragged && selected !== null) moved.set(selected, this.#dragged);
    return markFeatures(
      this.#story.marks,
      this.#groups,
      { zoom: this.#groupedAt, selected, unnamed: this.#namedAbove },
      moved,
    );
  }

  #setData(source: string, data: Parameters<GeoJSONSource['setData']>[0]): void {
    const found = this.#map.getSource(source);
    if (found instanceof GeoJSONSource) void found.setData(data);
  }

  #drawEdge(): void {
    if (!this.#map.getLayer('selected-edge')) return;
    const area = this.#story.areas.find(({ place }) => place === this.#view.selected);
    const { filter, colour } = selectedEdge(area, palette(this.#view.theme));
    this.#map.setFilter('selected-edge', filter);
    this.#map.setPaintProperty('selected-edge', 'line-color', colour);
  }

  /** Keeps names from the window's edges and from under what lies over the map. */
  #keepRoom(): void {
    const box = this.#container.getBoundingClientRect();
    const furniture = this.#container.parentElement?.querySelectorAll('[data-over-map]') ?? [];
    const taken = [...furniture].map((element): Taken => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left: left - box.left, top: top - box.top, right: right - box.left, bottom: bottom - box.top };
    });
    this.#setData(
      'room',
      roomFeatures(this.#size(), taken, (pixel) => this.#map.unproject(pixel)),
    );
  }

  /** Opens a group: comes so close that its marks stand apart, or spreads them where no zoom would do. */
  #open(group: MarkGroup): void {
    const now = this.#map.getZoom();
    const bounds = unionBounds(
      [group.leader, ...group.others].map(({ point: [lng, lat] }): Bounds => [lng, lat, lng, lat]),
    );
    const whole = bounds ? Math.min(frameZoom(bounds, this.#viewport()), clearZoom(group)) : now;
    const zoom = Math.min(ZOOMS.closest - 1, Math.max(whole, now + 1));
    if (!bounds || clearZoom(group) > ZOOMS.closest - 1 || zoom <= now + 0.25) {
      this.#fan = fanOut(group, now);
      this.#drawMarks();
      return;
    }
    const [west, south, east, north] = bounds;
    this.#map.easeTo({ center: [(west + east) / 2, (south + north) / 2], zoom });
  }

  /** What layers cannot know from their data: what is selected, and what is under the pointer. */
  #tellStates(): void {
    this.#setState(this.#view.selected, 'selected', true);
    this.#setState(this.#view.hovered, 'hovered', true);
  }

  #changeState(key: 'selected' | 'hovered', from: string | null, to: string | null): void {
    if (from === to) return;
    this.#setState(from, key, false);
    this.#setState(to, key, true);
  }

  #setState(place: string | null, key: 'selected' | 'hovered', value: boolean): void {
    if (place === null) return;
    this.#map.setFeatureState({ source: 'marks', id: place }, { [key]: value });
    const area = this.#story.areas.find((known) => known.place === place);
    const layer = area && AREA_LAYERS.find((known) => known.layer === area.layer);
    if (!layer || !this.#data.archive) return;
    const feature = { source: layer.source, sourceLayer: layer.layer, id: area.id };
    this.#map.setFeatureState(feature, { [key]: value });
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
      this.#viewport(),
    );
    if (!move) return;
    const { left, bottom } = this.#insets;
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
    if (!bounds || containsBounds(this.#viewport().bounds, bounds)) return;
    this.#show({ bounds, closest: ZOOMS.town });
  }

  #show(frame: Frame | null): void {
    if (frame) this.#map.fitBounds([...frame.bounds], this.#options(frame));
  }

  #options({ bounds, closest }: Frame) {
    return { ...frameOptions(bounds, this.#box()), maxZoom: closest };
  }

  #boundsOf(place: string): Bounds | undefined {
    return this.#story.areas.find((area) => area.place === place)?.bounds;
  }

  #areaBounds(): ReadonlyMap<string, Bounds> {
    return new Map(this.#story.areas.map(({ place, bounds }) => [place, bounds]));
  }

  /** Gives the WebGL context up, which others on the page may need; {@link wake} takes it again, where all was. */
  rest(): void {
    if (this.#graphics !== 'there') return;
    this.#context ??= this.#map.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    if (!this.#context) return;
    this.#tell('given-up');
    this.#context.loseContext();
  }

  wake(): void {
    if (this.#graphics !== 'given-up') return;
    this.#context?.restoreContext();
    setTimeout(() => {
      if (this.#graphics === 'given-up' && !this.#isGone) this.#tell('lost');
    }, RETURN);
  }

  #tell(graphics: Graphics): void {
    this.#graphics = graphics;
    this.#onGraphics(graphics);
  }

  #scene(): Frame | null {
    return sceneFrame(this.#view, this.#areaBounds());
  }

  #size() {
    const { clientWidth: width, clientHeight: height } = this.#container;
    return { width, height };
  }

  /** The zoom at which the world is as wide as the window: nothing is seen twice. */
  #widestZoom(): number {
    // A frame that is not shown has no width; the map takes no zoom below -2.
    return Math.max(-2, Math.log2(Math.max(this.#size().width, 1) / 512));
  }

  #box(): MapBox {
    return { ...this.#size(), insets: this.#insets };
  }

  #viewport(): Viewport {
    return viewportIn(this.#box(), this.#map.getZoom(), (pixel) => this.#map.unproject(pixel));
  }

  #clicked(place: string | null, onSelect: MapEvents['onSelect']): void {
    const group = this.#groups.find(({ leader }) => leader.id === place);
    if (!group || group.others.length === 0 || this.#fan.points.has(place ?? '')) {
      onSelect(place);
      return;
    }
    // A city is chosen as it opens; a chance neighbour is not.
    if (isParent(group)) onSelect(place);
    this.#whenReady(() => this.#open(group));
  }

  #listen(events: MapEvents): void {
    const map = this.#map;
    const view = () => this.#view;
    listenToPointer(map, {
      get edits() {
        return view().edits;
      },
      placeAt: (pixel) => placeAt(map, pixel, this.#story.areas),
      onClick: (place) => this.#clicked(place, events.onSelect),
      onGhost: events.onGhost,
      onHover: events.onHover,
      onDrag: (at) => {
        this.#dragged = at;
        this.#drawMarks();
      },
      onPlace: events.onPlace,
    });
    map.on('error', ({ error }) => events.onTrouble(error));
    map.on('zoom', () => {
      if (Math.abs(map.getZoom() - this.#groupedAt) > STEP) this.#zoomed();
    });
    map.on('zoomend', () => this.#zoomed());
    map.on('resize', () => map.setMinZoom(this.#widestZoom()));
    // The inset and the chips come once the map is at rest, some of them later still.
    this.#furniture = new MutationObserver(() =>
      this.#whenReady(() => {
        if (!map.isMoving()) this.#keepRoom();
      }),
    );
    const window = this.#container.parentElement;
    if (window) this.#furniture.observe(window, { childList: true, subtree: true });
    map.on('moveend', () =>
      this.#whenReady(() => {
        events.onRest();
        this.#keepRoom();
      }),
    );
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
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) events.onHand();
      delete this.#container.dataset['camera'];
      this.#setData('room', { type: 'FeatureCollection', features: [] });
    });
    map.on('webglcontextlost', () => {
      if (this.#graphics === 'there') this.#tell('lost');
    });
    // MapLibre builds the style anew, which takes it a frame.
    map.on('webglcontextrestored', () =>
      map.once('style.load', () => {
        this.#tell('there');
        this.#restyle();
      }),
    );
  }

  #zoomed(): void {
    this.#whenReady(() => {
      this.#fan = NO_FAN;
      this.#regroup();
    });
  }
}
