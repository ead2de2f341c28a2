import { inflateSync } from 'node:zlib';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { project } from '../../../src/geo/mercator.ts';

export { expect };

/** The page as a reader uses it, so that tests read like prose. */
export class Reader {
  readonly page: Page;
  readonly article: Locator;
  readonly places: Locator;
  readonly excerpts: Locator;
  readonly map: Locator;
  readonly review: Locator;
  /** The bar that steps through the story. */
  readonly steps: Locator;
  /** The field that finds in the article, the places and the commands, and what it offers. */
  readonly find: Locator;
  readonly findField: Locator;
  /** The presentation of the story. */
  readonly slide: Locator;
  /** The slider above the article. */
  readonly strip: Locator;
  /** What a screen reader is told of the map. */
  readonly mapSaid: Locator;
  /** What a screen reader is told of the selection. */
  readonly heard: Locator;

  constructor(page: Page) {
    this.page = page;
    const region = (name: string) => page.getByRole('region', { name, exact: true });
    this.article = region('Article');
    this.places = region('Places');
    this.excerpts = region('Excerpts');
    this.map = region('Map');
    this.review = region('Review');
    this.steps = region('Steps through the story');
    this.find = page.locator('#find');
    this.findField = page.getByRole('combobox', { name: 'Find in the article' });
    this.slide = region('Presentation');
    this.strip = page.getByRole('slider', { name: 'Where in the story' });
    this.mapSaid = this.map.locator('p[aria-live="polite"]');
    this.heard = page.locator('p[aria-live="polite"][aria-atomic]');
  }

  async open(address = '/'): Promise<void> {
    await this.page.goto(address);
    await expect(this.article.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Pastes an article in place of the one that is shown, and has its places looked for. */
  async paste(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New map', exact: true }).click();
    await this.page.getByRole('textbox', { name: 'Paste an article' }).fill(text);
    await this.page.getByRole('button', { name: 'Find its places' }).click();
  }

  /** Opens one of the things in the menu. */
  async menu(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Menu' }).click();
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Begins to present the story, from the menu. */
  async present(): Promise<void> {
    await this.menu('Present');
    await expect(this.slide).toBeVisible();
  }

  /** Opens the dialog that publishes, at one of its tabs; gives what that tab shows. */
  async publish(way: 'Embed' | 'Share' | 'Export' | 'Print'): Promise<Locator> {
    const dialog = this.dialog('Publish');
    if (!(await dialog.isVisible())) {
      const button = this.page.getByRole('button', { name: 'Publish', exact: true });
      if (!(await button.isVisible())) await this.page.getByRole('button', { name: 'Menu' }).click();
      await button.click();
    }
    await dialog.getByRole('tab', { name: way }).click();
    return dialog.getByRole('tabpanel', { name: way });
  }

  /** Keeps back what the page asks of some addresses; gives what lets it through. */
  async holdBack(address: RegExp): Promise<() => void> {
    let release = () => {};
    const released = new Promise<void>((done) => {
      release = done;
    });
    await this.page.route(address, async (route) => {
      await released;
      await route.continue();
    });
    return release;
  }

  /** Waits until the camera has come to rest. */
  async mapAtRest(): Promise<void> {
    await expect(this.map.locator('[data-camera]')).toBeVisible();
  }

  /** The mention that is selected, in the article. */
  get chosenMention(): Locator {
    return this.article.locator('a.mention[data-selected]');
  }

  place(name: string): Locator {
    return this.places.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  mention(id: string): Locator {
    return this.page.locator(`#mention-${id}`);
  }

  excerpt(n: number): Locator {
    return this.excerpts.getByRole('blockquote').nth(n);
  }

  /** Mentions in the list of the review; the text is the mention's, or a part of what the row says. */
  row(text: RegExp): Locator {
    return this.page.locator('.review-row', { hasText: text });
  }

  /** One of the things that the mention under review could be. */
  option(text: RegExp): Locator {
    return this.review.locator('.review-options button', { hasText: text });
  }

  /** Waits until a step has been said to a screen reader. */
  async said(text: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text })).toBeAttached();
  }

  /** Where a point of the globe is in the window, in CSS pixels, with the camera at rest. */
  async pixel(lng: number, lat: number): Promise<{ x: number; y: number }> {
    await this.mapAtRest();
    const canvas = this.map.locator('[data-camera]');
    const [centreLng = 0, centreLat = 0, zoom = 0] = ((await canvas.getAttribute('data-camera')) ?? '')
      .split(',')
      .map(Number);
    const box = await canvas.boundingBox();
    if (!box) throw new Error('The map is not on the page');
    const [cx, cy] = project([centreLng, centreLat], zoom);
    const [px, py] = project([lng, lat], zoom);
    return { x: box.x + box.width / 2 + px - cx, y: box.y + box.height / 2 + py - cy };
  }

  /** The colour that is seen at a point of the globe: red, green and blue, 0…255. */
  async colourAt(lng: number, lat: number): Promise<number[]> {
    const { x, y } = await this.pixel(lng, lat);
    const png = await this.page.screenshot({
      clip: { x: Math.floor(x), y: Math.floor(y), width: 1, height: 1 },
    });
    const packed: Buffer[] = [];
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
      if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
        packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    // One pixel: a byte for the filter, which changes nothing in a first pixel, and the colours.
    return [...inflateSync(Buffer.concat(packed)).subarray(1, 4)];
  }

  /** Chooses something from the map's menu. */
  async mapMenu(name: string): Promise<void> {
    await this.mapAtRest();
    await this.map.getByRole('button', { name: 'More map tools' }).click();
    await this.map.locator('[popover]').getByRole('button', { name, exact: true }).click();
  }

  /** Shows every place of the story on the map, and waits until it has come there. */
  async showAll(): Promise<void> {
    const before = await this.camera();
    await this.mapMenu('All places');
    await expect.poll(() => this.camera()).not.toBe(before);
    await this.mapAtRest();
  }

  async clickMap(lng: number, lat: number): Promise<void> {
    const { x, y } = await this.pixel(lng, lat);
    await this.page.mouse.click(x, y);
  }

  async camera(): Promise<string> {
    await this.mapAtRest();
    return (await this.map.locator('[data-camera]').getAttribute('data-camera')) ?? '';
  }

  /** Moves one finger up or down the middle of the window. */
  async swipe(from: number, to: number): Promise<void> {
    const x = (this.page.viewportSize()?.width ?? 0) / 2;
    await this.finger({ x, y: from }, { x, y: to });
  }

  /** Puts one finger down, moves it and lifts it, between points of the window in CSS pixels. */
  async finger(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const client = await this.page.context().newCDPSession(this.page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', from);
    for (let step = 1; step <= 10; step++) {
      const way = step / 10;
      await touch('touchMove', { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way });
      await this.page.waitForTimeout(30);
    }
    await touch('touchEnd');
  }

  /** Gives the map's canvas the focus, as Tab does. */
  async focusMap(): Promise<void> {
    await this.map.getByRole('application').focus();
  }

  /** What of the text is highlighted under a name. */
  highlighted(name: string): Promise<string[]> {
    return this.page.evaluate(
      (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()),
      name,
    );
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Moves the focus by the Tab key, or another, to the first control of that name. */
  async tabTo(name: RegExp, key = 'Tab'): Promise<void> {
    for (let i = 0; i < 180; i++) {
      // Round once, and the control may be in a part of the page that has not come yet.
      if (i % 60 === 59) await this.page.waitForTimeout(1000);
      await this.page.keyboard.press(key);
      const called = await this.page.evaluate(() => {
        // Past the last control the focus is nowhere in the page, and comes back.
        const element = document.activeElement ?? document.body;
        if (element === document.body) return '';
        const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
        const label = isField ? element.labels?.[0]?.textContent : null;
        return element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
      });
      if (name.test(called.trim())) return;
    }
    throw new Error(`The ${key} key does not come to ${name}`);
  }

  /** Whether the page would have the browser ask before it is left. */
  asksBeforeLeaving(): Promise<boolean> {
    return this.page.evaluate(() => {
      const leaving = new Event('beforeunload', { cancelable: true });
      return !window.dispatchEvent(leaving);
    });
  }

  /** Ends the page as a crash of its tab does; gives another tab at the same address. */
  async crash(): Promise<Reader> {
    const address = this.page.url();
    const client = await this.page.context().newCDPSession(this.page);
    // The answer never comes: who should give it is gone.
    void client.send('Page.crash').catch(() => undefined);
    await this.page.waitForEvent('crash');
    const after = new Reader(await this.page.context().newPage());
    await after.open(address);
    return after;
  }

  notice(text: string): Locator {
    return this.page.locator('.notices').getByText(text);
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name, exact: true });
  }

  selectedPlace(): Locator {
    return this.places.locator('button[aria-current="true"]');
  }

  hash(): string {
    return new URL(this.page.url()).hash;
  }
}

/** A test with a reader; it fails where the page throws, or asks any other host for anything. */
export const test = base.extend<{ reader: Reader }>({
  reader: async ({ page, baseURL }, use) => {
    const errors: string[] = [];
    const strangers: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.hostname !== new URL(baseURL ?? '').hostname)
        strangers.push(request.url());
    });
    await use(new Reader(page));
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  },
});
