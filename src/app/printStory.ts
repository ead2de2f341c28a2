import type { Story } from '../story/types.ts';

const drawn = new WeakMap<Story, string>();
const drawing = new WeakMap<Story, Promise<void>>();

/** The story's map for paper, an SVG document, where it has been drawn; it is not drawn before it is asked for. */
export const drawnForPrint = (story: Story): string | null => drawn.get(story) ?? null;

/** Draws the map for paper, once; where that cannot be, the article and the places are printed all the same. */
export function drawForPrint(story: Story): Promise<void> {
  const known = drawing.get(story);
  if (known) return known;
  const picture = import('../map/drawForPrint.ts')
    .then(async (module) => {
      drawn.set(story, await module.drawForPrint(story));
    })
    .catch((error: unknown) => {
      drawing.delete(story);
      console.error(error);
    });
  drawing.set(story, picture);
  return picture;
}

/** Prints the story once its map is drawn: printing itself waits for nothing. */
export async function printStory(story: Story): Promise<void> {
  await drawForPrint(story);
  window.print();
}
