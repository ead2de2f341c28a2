import { type AddProtocolAction, AJAXError } from 'maplibre-gl';
import { type PMTiles, Protocol } from 'pmtiles';
import { Extract } from './source/Extract.ts';

/** The archives that MapLibre reads by `pmtiles://KEY/{z}/{x}/{y}`. */
export class Archives {
  readonly #protocol = new Protocol();

  add(archive: PMTiles): void {
    this.#protocol.add(archive);
  }

  /** Answers MapLibre: an empty tile of a whole map is empty, one that was left out of an extract is not there. */
  readonly load: AddProtocolAction = (request, abort) => {
    const [, key = '', z, x, y] = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(request.url) ?? [];
    const archive = this.#protocol.get(key);
    return archive instanceof Extract
      ? tileOf(archive, [Number(z), Number(x), Number(y)], request.url, abort.signal)
      : this.#protocol.tile(request, abort);
  };
}

async function tileOf(
  extract: Extract,
  at: readonly [z: number, x: number, y: number],
  url: string,
  signal: AbortSignal,
): Promise<{ data: ArrayBuffer }> {
  const found = await extract.getZxy(...at, signal);
  if (!found) throw new AJAXError(404, 'Not Found', url, new Blob());
  return { data: found.data };
}
