/**
 * What the page was told of itself when it was built for one story, by `<meta name="wherein-NAME">`: the address of its
 * `story`, whether one can `open` others (`no`), and where its `home` is.
 */
export function setting(name: 'story' | 'open' | 'home'): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="wherein-${name}"]`)?.content;
}
