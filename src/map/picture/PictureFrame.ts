import { project } from '../../geo/mercator.ts';

/** Where a picture looks: the point in its middle, [longitude, latitude] in degrees, and MapLibre's zoom. */
export interface PictureCamera {
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** A box in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The stretch of the world that a picture shows: turns degrees into its pixels. */
export class PictureFrame {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** The width of the whole world in pixels. */
  readonly world: number;
  /** The upper left corner in pixels from the world's. */
  readonly left: number;
  readonly top: number;

  /** @param width in pixels, as is `height`; both above 0. */
  constructor({ center, zoom }: PictureCamera, width: number, height: number) {
    const [x, y] = project(center, zoom);
    this.zoom = zoom;
    this.width = width;
    this.height = height;
    this.world = 512 * 2 ** zoom;
    this.left = x - width / 2;
    this.top = y - height / 2;
  }

  /** The pixel of a point in degrees, in the copy of the world that is nearest to the middle. */
  place(point: readonly [number, number]): [x: number, y: number] {
    const [x, y] = project(point, this.zoom);
    const across = x - this.left - this.width / 2;
    return [across - this.world * Math.round(across / this.world) + this.width / 2, y - this.top];
  }

  /** The picture's own box, wider by a margin in pixels on all sides. */
  box(margin = 0): Box {
    return { left: -margin, top: -margin, right: this.width + margin, bottom: this.height + margin };
  }

  holds([x, y]: readonly [number, number]): boolean {
    return x >= 0 && y >= 0 && x <= this.width && y <= this.height;
  }
}
