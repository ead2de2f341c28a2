/**
 * The bookmarklet: opens Wherein beside the page that is being read and, when Wherein asks for it, hands over the page
 * as it stands. It answers only the window that it opened, and only where that shows Wherein.
 *
 * @param home where Wherein is
 */
export function bookmarkletCode(home: URL): string {
  const address = JSON.stringify(new URL('?bring', home).href);
  const origin = JSON.stringify(home.origin);
  const code = `(()=>{const w=open(${address});w&&addEventListener('message',function f(e){if(e.source===w&&e.origin===${origin}&&e.data&&e.data.type==='wherein:bring-ready'){removeEventListener('message',f);w.postMessage({type:'wherein:bring',html:document.documentElement.outerHTML,url:location.href},${origin})}})})()`;
  return `javascript:${encodeURIComponent(code)}`;
}
