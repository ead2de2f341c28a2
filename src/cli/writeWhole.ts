import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file so that whoever reads it finds the old one or the new one, whole, whatever happens meanwhile.
 *
 * @throws {Error} where it cannot be written; the old one then stays.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
