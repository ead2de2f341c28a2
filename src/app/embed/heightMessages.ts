const PYM = 'xPYMx';

/**
 * A frame's height in every protocol that hosts listen to, each exactly as its own library sends it.
 *
 * @param height CSS pixels, whole
 * @param href the framed page's address: Pym names its frame in the query (`childId`), WordPress in the hash
 *   (`#?secret=…`); each is told only where it has done so.
 */
export function heightMessages(height: number, href: string): readonly unknown[] {
  const { searchParams, hash } = new URL(href);
  const childId = searchParams.get('childId');
  const secret = /[#?&]secret=([a-zA-Z0-9]+)/.exec(hash)?.[1];
  return [
    { type: 'wherein:height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium and Embedly want text.
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    ...(childId ? [['pym', childId, 'height', height].join(PYM)] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}
