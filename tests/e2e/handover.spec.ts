import { expect, Reader, test } from './support/page.ts';
import { serve } from './support/serve.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Flood in Porto</title></head><body><nav>Menu</nav><article>
<h1>Flood in Porto</h1><p>The Douro rose over its banks in Porto on Monday, and trains from Lisbon were stopped at Coimbra.</p>
<p>Ferries to Vila Nova de Gaia did not run, the harbour office in Porto said, and the road to Braga was closed.</p>
</article><script>document.title = 'Flood in Porto'</script></body></html>`;

/** Goes to a page and clicks the bookmarklet there; what it opens. */
async function useBookmarklet({ page }: Reader, address: string): Promise<Reader> {
  await page.getByRole('button', { name: 'New map', exact: true }).click();
  await page.getByText('a bookmark on the page you are reading').click();
  const link = page.getByRole('link', { name: 'Put this article on the map' });
  const code = (await link.getAttribute('href')) ?? '';
  expect(code).toMatch(/^javascript:/);
  await page.goto(address);
  const opening = page.context().waitForEvent('page');
  await page.evaluate((script) => {
    location.href = script;
  }, code);
  return new Reader(await opening);
}

// Several pages with a map each.
test.slow();

test('a bookmarklet hands over the article of another page, and nothing changes before the reader agrees', async ({
  reader,
}) => {
  const host = await serve((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
  });
  await reader.open();
  const wherein = await useBookmarklet(reader, host.origin);
  const dialog = wherein.page.getByRole('dialog', { name: 'An article from another page' });
  await expect(dialog).toContainText(host.origin);
  await expect(dialog).toContainText('Flood in Porto');
  await expect(wherein.page.getByRole('heading', { level: 1 })).toContainText('drone');
  await dialog.getByRole('button', { name: 'Put it on the map' }).click();
  await expect(wherein.article.getByRole('heading', { level: 1 })).toHaveText('Flood in Porto');
  await expect(wherein.article).not.toContainText('Menu');
  await expect(wherein.article.getByRole('link', { name: new URL(host.origin).host })).toHaveAttribute(
    'href',
    `${host.origin}/`,
  );
  await expect(wherein.place('Porto')).toBeVisible();
  expect(new URL(wherein.page.url()).search).toMatch(/^\?own=/);

  await test.step('who is not the page that opened it is not heard', async () => {
    const other = wherein.page;
    // As when the page around forbids it: nobody opened this window.
    await other.addInitScript(() => {
      window.opener = null;
    });
    await other.goto('/?bring');
    await expect(other.getByRole('dialog')).toContainText('did not send its article');
    await other.evaluate((html) => {
      window.postMessage({ type: 'wherein:bring', html, url: 'https://a.example/' }, '*');
    }, PAGE);
    await other.getByRole('button', { name: 'Cancel' }).click();
    await expect(other).toHaveURL(/\/$/);
    await expect(other.getByRole('heading', { level: 1 })).toContainText('drone');
  });
  host.close();
});

test('a page that is cut off from what it opens is answered at once, with another way', {
  tag: '@rare',
}, async ({ reader }) => {
  const host = await serve((_, response) => {
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .setHeader('Cross-Origin-Opener-Policy', 'same-origin')
      .end(PAGE);
  });
  await reader.open();
  const wherein = await useBookmarklet(reader, host.origin);
  const dialog = wherein.dialog('An article from another page');
  await expect(dialog.getByRole('alert')).toContainText('Copy the article there and paste it here');
  await expect(dialog.getByText('Waiting')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await wherein.paste('Flood in Porto\n\nThe Douro rose over its banks in Porto on Monday.');
  await expect(wherein.place('Porto')).toBeVisible();
  host.close();
});

test('a file is taken wherever it is dropped, and what is none leaves the story as it was', async ({
  reader,
  page,
}) => {
  await reader.open();
  const drop = async (name: string, text: string) => {
    const files = await page.evaluateHandle(
      ([name, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text ?? ''], name ?? ''));
        return transfer;
      },
      [name, text],
    );
    const target = page.getByText('Drop it to put it on the map');
    // A file over the page says so again and again; the first time nobody may listen yet.
    await expect(async () => {
      await page.dispatchEvent('body', 'dragover', { dataTransfer: files });
      await expect(target).toBeVisible({ timeout: 500 });
    }).toPass();
    await page.dispatchEvent('body', 'drop', { dataTransfer: files });
    await expect(target).toBeHidden();
  };
  await drop('letter.docx', 'PK\u0003\u0004 and so on');
  await expect(page.getByRole('status').getByText('This document is damaged')).toBeVisible();
  await drop('old.txt', '   \n ');
  await expect(page.getByRole('status').getByText('no text in it')).toBeVisible();
  await expect(reader.article).toContainText('militia commander');
  await drop(
    'note.md',
    '# Ein Ausflug\n\nWir fuhren mit der Bahn von Graz nach Linz und weiter bis Passau, wo es regnete und wir ein paar Tage bei unserer Tante blieben, ehe wir heimkehrten.',
  );
  await expect(reader.article.getByRole('heading', { level: 1 })).toHaveText('Ein Ausflug');
  await expect(page.getByRole('status').getByText('This text is in German')).toBeVisible();
  await drop('poem.txt', 'What the kettle said\n\nIt was late, and the water would not boil.');
  await expect(page.getByRole('status').getByText('No places were found')).toBeVisible();
});
