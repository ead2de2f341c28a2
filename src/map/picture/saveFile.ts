import { Fault } from '../../fault/Fault.ts';

/** How long the browser may take to begin reading the file, in milliseconds. */
const KEPT = 60_000;

/**
 * Hands the reader a file under a name.
 *
 * @throws {Fault} in a frame without an origin of its own, where the browser drops downloads without a word: whether
 *   such a frame allows them cannot be asked, so it is told to open the page by itself.
 */
export function saveFile(file: Blob, name: string): void {
  if (globalThis.origin === 'null' && window.self !== window.top) throw new Fault('save/blocked', {});
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
