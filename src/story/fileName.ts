/** How long a name is at most, in code points, without its ending. */
const LENGTH = 60;

/** What Windows takes for a device, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file's name from a title: letters and digits of any script with hyphens between, which every system takes.
 *
 * @param extension without the leading full stop
 */
export function fileName(title: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const whole = words.replace(/^-+|-+$/g, '');
  const start = [...whole].slice(0, LENGTH + 1).join('');
  // A long title is cut between words, where it has any.
  const cut = start.length < whole.length ? start.replace(/-[^-]*$/, '') : start;
  const name = [...cut].slice(0, LENGTH).join('').replace(/-+$/, '');
  return `${name === '' || DEVICE.test(name) ? 'story' : name}.${extension}`;
}
