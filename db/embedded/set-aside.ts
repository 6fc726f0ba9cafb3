import { rename } from 'node:fs/promises';

/** Renames a folder that cannot be used, so that nothing in it is lost; returns its new place. */
export async function setAside(folder: string, now = new Date()): Promise<string> {
  const stamp = now.toISOString().replaceAll(/[-:]/g, '').replace('.', '').replace('Z', '');
  const place = `${folder}.unusable-${stamp}`;
  await rename(folder, place);
  return place;
}
