import type { Locator } from '@playwright/test';
import { expect, type Reader } from './page.ts';

/** What follows the reading, as tests see and move it. */
export class Following {
  readonly reader: Reader;
  /** The place of the list that the reading has come to. */
  readonly place: Locator;
  /** Its mentions in the article. */
  readonly mentions: Locator;
  /** What takes it up again. */
  readonly again: Locator;

  constructor(reader: Reader) {
    this.reader = reader;
    this.place = reader.places.locator('[data-lit]');
    this.mentions = reader.article.locator('.mention[data-lit]');
    this.again = reader.map.getByRole('button', { name: 'Follow the reading again' });
  }

  /** Scrolls by the wheel until the paragraph that begins so is where one reads. */
  async readTo(beginning: string): Promise<void> {
    const { article, page } = this.reader;
    const block = article.locator('[data-start]', { hasText: new RegExp(`^${beginning}`) });
    const box = await article.boundingBox();
    const { height = 0 } = page.viewportSize() ?? {};
    // In the margin, where it points at no mention.
    await page.mouse.move((box?.x ?? 0) + 8, height * 0.6);
    const top = async () => (await block.boundingBox())?.y ?? 0;
    await page.mouse.wheel(0, (await top()) - height * 0.3);
    await expect.poll(top).toBeLessThan(height * 0.35);
    await this.rest();
  }

  /** Waits for longer than a block has to stay at the reading line, and until the map is at rest. */
  async rest(): Promise<void> {
    await this.reader.page.waitForTimeout(500);
    await this.reader.mapAtRest();
  }

  async dragMap(): Promise<void> {
    const { map, page } = this.reader;
    await this.reader.mapAtRest();
    const box = await map.boundingBox();
    if (!box) throw new Error('The map is not on the page');
    const [x, y] = [box.x + box.width * 0.7, box.y + box.height * 0.6];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y - 40, { steps: 5 });
    await page.mouse.up();
    await this.leaveMap();
  }

  /** Moves the pointer to where it points at nothing. */
  private leaveMap(): Promise<void> {
    return this.reader.page.mouse.move(2, 2);
  }

  /** Turns it on or off in the map's menu. */
  async turn(on: boolean): Promise<void> {
    const { map, page } = this.reader;
    await this.reader.mapAtRest();
    await map.getByRole('button', { name: 'More map tools' }).click();
    await map.getByRole('checkbox', { name: 'Follow the reading' }).setChecked(on);
    await page.keyboard.press('Escape');
    await this.leaveMap();
  }
}
