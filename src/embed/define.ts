import { WhereinMap } from './WhereinMap.ts';

// Known only while a classic script runs; a module would also ask the host of Wherein for leave to be read.
const script = document.currentScript;

// A page may bring the script once for every map.
if (!customElements.get('wherein-map')) {
  if (script instanceof HTMLScriptElement && script.src) WhereinMap.page = new URL('./', script.src).href;
  customElements.define('wherein-map', WhereinMap);
}
