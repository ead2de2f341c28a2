// Runs in a measured page before all else: notes the first frames with the article and with the map's canvas, and
// how far the layout shifts.
const seen = { readable: null, canvas: null, shift: 0 };
globalThis.seen = seen;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) seen.shift += value;
}).observe({ type: 'layout-shift', buffered: true });
requestAnimationFrame(function look() {
  if (document.querySelector('article p')?.offsetHeight > 0) seen.readable ??= performance.now();
  if (document.querySelector('canvas.maplibregl-canvas')) seen.canvas ??= performance.now();
  if (seen.canvas === null || seen.readable === null) requestAnimationFrame(look);
});
