import { expect, test } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { makeAccount, makeOrganisation } from '#tests/support/e2e-database.ts';
import { logIn } from '#tests/support/e2e-steps.ts';

const m = messagesIn('nl');
const { attachments } = m;
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const fileOf = (name: string, content: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(content),
});

test.use({ javaScriptEnabled: false });

test('an editor attaches a file to a draft and removes it, without script @phone', async ({ page }, {
  project,
}) => {
  const editor = await makeAccount('Eefje');
  const { publicId } = await makeOrganisation(`Bijlagen ${project.name} ${String(Date.now())}`, 'sme', [
    { userId: editor.id, role: 'editor' },
  ]);
  await logIn(page, editor.email);
  await page.goto(`/nl/o/${publicId}/listings/new/capability`);
  await page.getByLabel(m.listingFields.names.title, { exact: true }).fill('Waterdichte drager');
  await page.getByRole('button', { name: m.listings.saveDraft }).click();
  await page.getByRole('link', { name: attachments.manage }).click();
  await expect(page.getByText(attachments.none)).toBeVisible();

  // What it says it is does not count.
  const field = page.getByLabel(attachments.file, { exact: true });
  await field.setInputFiles(fileOf('blad.pdf', '<svg onload="x"/>'));
  await page.getByRole('button', { name: attachments.add }).click();
  await expect(page.getByRole('alert')).toContainText(m.errors.file_type);
  await field.setInputFiles(fileOf('blad.pdf', PDF));
  await page.getByRole('button', { name: attachments.add }).click();
  await expect(page.getByText(attachments.added)).toBeVisible();

  // It stands on the page of the listing and comes down under its name.
  await page.getByRole('link', { name: attachments.back }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'blad.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('blad.pdf');

  await page.getByRole('link', { name: attachments.manage }).click();
  await page.getByRole('link', { name: `${m.words.remove}: blad.pdf` }).click();
  await page.getByRole('button', { name: attachments.remove }).click();
  await expect(page.getByText(attachments.removed)).toBeVisible();
  await expect(page.getByRole('link', { name: 'blad.pdf' })).toHaveCount(0);
});
