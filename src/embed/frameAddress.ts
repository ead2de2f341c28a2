interface Options {
  /** The address of the page to frame; its own query and hash do not count. */
  readonly page: string;
  /** The absolute address of the story; the page's default story without it. */
  readonly story?: string | null;
  /** The id of the place to open with. */
  readonly place?: string | null;
  readonly theme?: string | null;
  readonly basemap?: string | null;
}

/**
 * The address of the compact form, for a frame.
 *
 * @throws {TypeError} where the page's address is none.
 */
export function frameAddress({ page, story, place, theme, basemap }: Options): string {
  const url = new URL(page);
  const fields = new URLSearchParams();
  if (story) fields.set('story', fromPage(story, url));
  if (theme) fields.set('theme', theme);
  if (basemap) fields.set('basemap', basemap);
  // Colons and slashes may stand in a query, and an address should be readable where it is pasted.
  const query = `${fields}`.replaceAll('%2F', '/').replaceAll('%3A', ':');
  url.search = query ? `?embed&${query}` : '?embed';
  url.hash = place ? `${new URLSearchParams({ place })}` : '';
  return url.href;
}

/** A story beside the page is named from there, which is shorter and moves along with the two. */
function fromPage(story: string, page: URL): string {
  const folder = new URL('./', page).href;
  const rest = story.startsWith(folder) ? story.slice(folder.length) : '';
  return rest !== '' && new URL(rest, page).href === story ? rest : story;
}
