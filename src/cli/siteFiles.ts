import { exporters } from '../export/exporters.ts';
import { fillPage } from '../export/fillPage.ts';
import { headOf, type Picture } from '../export/headOf.ts';
import { jsonText } from '../export/jsonText.ts';
import { singleFile } from '../export/singleFile.ts';
import { toOEmbed } from '../export/toOEmbed.ts';
import { unscripted } from '../export/unscripted.ts';
import { carryMap } from '../map/archive/carryMap.ts';
import type { Story } from '../story/types.ts';
import { pageFile, pageMap } from './pageFiles.ts';
import { partsOfPage } from './partsOfPage.ts';
import { PREVIEW, previewPicture } from './previewPicture.ts';

interface Options {
  /** The address of the folder, with a slash at its end; null where it is not known. */
  readonly url: string | null;
  /** Whether readers can open other articles there. */
  readonly gazetteer: boolean;
  /** An archive of the streets around the story's places; null for none. */
  readonly streets: Uint8Array | null;
}

/** Every file of a site by its path. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * All files of a story's site: its pages, the story, the exports, and what the page is made of.
 *
 * @throws {Error} where the page has not been built.
 */
export async function siteFiles(story: Story, options: Options): Promise<SiteFiles> {
  const [template, { archive, index }] = await Promise.all([pageFile('single.html'), pageMap()]);
  const single = singleFile(template.toString(), story, {
    ...(await carryMap(story, archive, index)),
    ...(options.streets && { streets: options.streets }),
  });
  const exported = Object.values(exporters).map(
    ({ extension, write }) => [`exports/story.${extension}`, write(story, options.url ?? undefined)] as const,
  );
  const parts = (await partsOfPage(options.gazetteer)).map(
    async (name) => [name, await pageFile(name)] as const,
  );
  return new Map<string, string | Uint8Array>([
    ...(await Promise.all(parts)),
    ...exported.filter(([name]) => name !== 'exports/story.story.json'),
    ['exports/story.html', single],
    ['preview.png', await previewPicture(story, archive, index)],
    ['story.json', exporters.json.write(story)],
    ...(options.streets ? [['data/streets.pmtiles', options.streets] as const] : []),
    ...(await pagesOf(story, options)),
  ]);
}

async function pagesOf(story: Story, { url, gazetteer, streets }: Options): Promise<[string, string][]> {
  const page = (await pageFile('index.html')).toString();
  const at = (name: string) => `${url ?? ''}${name}`;
  const picture: Picture = { href: at('preview.png'), ...PREVIEW, alt: `The map of “${story.title}”` };
  const fill = (form: Readonly<Record<string, string>>) =>
    fillPage(page, {
      head: headOf(story, {
        url,
        picture,
        oembed: at('oembed.json'),
        settings: {
          story: 'story.json',
          ...(gazetteer ? {} : { open: 'no' }),
          ...(streets && { streets: 'data/streets.pmtiles' }),
          ...form,
        },
      }),
      body: unscripted(story, `<img src="preview.png" width="600" height="315" alt="">`),
    });
  const oembed = toOEmbed(story, { embed: at('embed.html'), site: url, thumbnail: picture });
  return [
    ['index.html', fill({})],
    ['embed.html', fill({ form: 'embed' })],
    ['oembed.json', jsonText(oembed)],
  ];
}
