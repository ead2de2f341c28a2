// The comparison: the embedded basemap in MapLibre with one marker, and nothing else.
import { addProtocol, Map as MapLibre, Marker, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PMTiles, Protocol } from 'pmtiles';
import { baseGround, baseLayers, baseNames } from '../../../src/map/baseLayers.ts';
import { baseSources } from '../../../src/map/baseStyle.ts';
import { palette } from '../../../src/map/palette.ts';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);
const protocol = new Protocol();
const url = new URL('../data/basemap.pmtiles', document.baseURI).href;
protocol.add(new PMTiles(url));
addProtocol('pmtiles', protocol.tile);
const colours = palette('light');
const map = new MapLibre({
  container: 'map',
  style: {
    version: 8,
    sources: baseSources(url, false),
    layers: [...baseGround(colours), ...baseLayers(colours), ...baseNames(colours, [])],
  },
  center: [44.4, 33.3],
  zoom: 4.5,
  attributionControl: false,
});
new Marker().setLngLat([44.4, 33.3]).addTo(map);
void map.once('idle').then(() => performance.mark('bare:idle'));
