import { CARRIED } from '../story/carried.ts';
import type { Story } from '../story/types.ts';
import { base64 } from '../text/base64.ts';
import { scriptText } from '../text/scriptText.ts';
import { fillPage } from './fillPage.ts';
import { headOf } from './headOf.ts';
import { unscripted } from './unscripted.ts';

/** What a page in one file carries beside its story. */
export interface CarriedParts {
  /** The extract of the basemap: a PMTiles archive. */
  readonly basemap: Uint8Array;
  /** An archive of the streets around the story's places; absent where its author brought none. */
  readonly streets?: Uint8Array;
  /** The index of areas, as far as the story needs it: plain data. */
  readonly index: object;
  /** The map as an SVG document, for readers without script. */
  readonly picture: string;
}

/**
 * A page in one file, which needs no server and no network.
 *
 * @param template the page that is built for it, `single.html`
 * @throws {Error} where that is not such a page.
 */
export function singleFile(
  template: string,
  story: Story,
  { basemap, streets, index, picture }: CarriedParts,
): string {
  const block = (id: string, value: unknown) =>
    `<script type="application/json" id="${id}">${scriptText(value)}</script>`;
  return fillPage(template, {
    head: headOf(story, { url: null, picture: null, oembed: null, settings: { open: 'no', home: '#' } }),
    body: [
      unscripted(story, picture),
      block(CARRIED.story, story),
      block(CARRIED.map, {
        ...index,
        basemap: base64(basemap),
        ...(streets && { streets: base64(streets) }),
      }),
    ].join('\n'),
  });
}
