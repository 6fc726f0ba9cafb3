import { createHash } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { giveTo, isOpenToAll, serverUser } from './server-user.ts';

/** Where data goes when the folder asked for lies below one that only root may enter. */
const ELSEWHERE = ['/var/lib/defport', '/var/tmp/defport'];

/**
 * Makes and returns the home folder of one embedded server: `<dataFolder>/<name>`, or a stable folder elsewhere when
 * the account of the server cannot reach that (a checkout below /root, for instance); `say` then tells where.
 */
export async function serverHome(
  dataFolder: string,
  name: string,
  say: (line: string) => void,
): Promise<string> {
  const wanted = path.resolve(dataFolder, name);
  await mkdir(path.dirname(wanted), { recursive: true });
  const user = serverUser();
  if (!user || (await isOpenToAll(path.dirname(wanted)))) {
    await giveTo(user, wanted);
    return wanted;
  }
  // The name depends on the folder asked for, so that the next start finds the same data.
  const key = createHash('sha256').update(path.resolve(dataFolder)).digest('hex').slice(0, 12);
  for (const root of ELSEWHERE) {
    const home = path.join(root, key, name);
    try {
      await makeOpenFolder(root);
      await makeOpenFolder(path.dirname(home));
    } catch {
      continue;
    }
    if (!(await isOpenToAll(path.dirname(home)))) continue;
    await giveTo(user, home);
    say(`The server account cannot reach ${wanted}: its data is in ${home}`);
    return home;
  }
  throw new Error(
    `The server account (uid ${String(user.uid)}) can reach neither ${wanted} nor ${ELSEWHERE.join(', ')}. ` +
      'Point DEFPORT_DATA at a folder that every user may enter.',
  );
}

async function makeOpenFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o711);
}
