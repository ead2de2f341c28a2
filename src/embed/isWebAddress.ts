/**
 * Whether an address, seen from another, leads to a web page or file: by http or https, or on the disk from which the
 * other comes too. Whatever else a stranger writes there, such as `javascript:`, would run in the host's page.
 */
export function isWebAddress(address: string, base: string): boolean {
  if (!URL.canParse(address, base)) return false;
  const { protocol } = new URL(address, base);
  return /^https?:$/.test(protocol) || (protocol === 'file:' && base.startsWith('file:'));
}
