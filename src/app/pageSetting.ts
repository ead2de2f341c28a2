/**
 * What the page was told of itself when it was built for one story, by `<meta name="wherein-NAME">`: the address of its
 * `story`, whether one can `open` others (`no`), where its `home` is, and its `form` (`embed` for the compact one).
 */
export function pageSetting(name: 'story' | 'open' | 'home' | 'form'): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="wherein-${name}"]`)?.content;
}
