/** What the page was told of itself when it was built for one story: `<meta name="wherein-NAME">`. */
export function setting(name: 'story' | 'open'): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="wherein-${name}"]`)?.content;
}
