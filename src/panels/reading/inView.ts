/** What of the window the article can be read in, in CSS pixels: below what sticks to the top, above a sheet. */
export function inView(): { readonly top: number; readonly bottom: number } {
  const style = getComputedStyle(document.documentElement);
  const length = (value: string) => Number.parseFloat(value) || 0;
  return {
    top: Math.max(48, length(style.scrollPaddingTop)),
    bottom: innerHeight - length(style.scrollPaddingBottom),
  };
}
