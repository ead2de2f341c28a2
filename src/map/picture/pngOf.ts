import { Fault, isFault } from '../../fault/Fault.ts';

/** Pixels of the file for a pixel of the picture. */
const RATIO = 2;

/**
 * A picture as a PNG of twice its size.
 *
 * @param svg a whole SVG document, with its size in its first element
 * @throws {Fault} where the browser cannot draw it.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * RATIO;
    canvas.height = image.naturalHeight * RATIO;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!context || !file) throw new Fault('save/cannot-draw', {});
    return file;
  } catch (cause) {
    if (isFault(cause)) throw cause;
    throw new Fault('save/cannot-draw', {}, { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}
