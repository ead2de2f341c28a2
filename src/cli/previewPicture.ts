import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { PMTiles } from 'pmtiles';
import { type AreaIndex, areaFinder } from '../map/areas.ts';
import { boundsFinder } from '../map/boundsFinder.ts';
import { storyPicture } from '../map/picture/storyPicture.ts';
import type { Story } from '../story/types.ts';
import { pageFile } from './pageFiles.ts';

/** What the picture measures, in pixels: what link previews ask for. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** How much larger than drawn: cards show it small, and its names are to be read there. */
const SCALE = 2;

const FAMILY = 'Noto Sans';
const FONTS = ['NotoSans_400Regular.ttf', 'NotoSans_400Regular_Italic.ttf', 'NotoSans_700Bold.ttf'];

/**
 * The map of a story as a PNG for link previews. Names in scripts that Noto Sans lacks, such as Arabic and Chinese, are
 * not written.
 *
 * @throws {Error} where the command line has not been built.
 */
export async function previewPicture(story: Story, archive: PMTiles, index: AreaIndex): Promise<Uint8Array> {
  const areaOf = areaFinder(index);
  const [svg, fonts] = await Promise.all([
    storyPicture({
      story,
      archive,
      areaOf,
      boundsOf: boundsFinder(story.places, areaOf),
      width: PREVIEW.width / SCALE,
      height: PREVIEW.height / SCALE,
    }),
    Promise.all(FONTS.map((name) => pageFile(`cli/preview/${name}`))),
    pageFile('cli/preview/resvg.wasm').then(initWasm),
  ]);
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: PREVIEW.width },
    font: {
      fontBuffers: fonts,
      defaultFontFamily: FAMILY,
      sansSerifFamily: FAMILY,
      serifFamily: FAMILY,
    },
  });
  return picture.render().asPng();
}
