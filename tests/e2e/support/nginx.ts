import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { newFolder } from './command.ts';
import type { Host } from './serve.ts';

const TYPES = '/etc/nginx/mime.types';

/** Whether nginx is here; where it is not, Debian's is installed if that is possible, which is said. */
export function hasNginx(): boolean {
  if (isThere()) return true;
  console.log("nginx is not installed; installing Debian's …");
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const command of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', 'nginx-light'],
  ]) {
    const [program = '', ...rest] = [...asRoot, ...command];
    spawnSync(program, rest, { stdio: 'ignore', timeout: 120_000 });
  }
  return isThere();
}

const isThere = () => spawnSync('nginx', ['-v']).status === 0 && existsSync(TYPES);

/** Serves a folder as it is, as Debian's nginx does without further settings. */
export async function nginx(root: string): Promise<Host> {
  const [folder, port] = [newFolder(), await freePort()];
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${join(folder, 'pid')}; error_log stderr crit;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include ${TYPES}; default_type application/octet-stream; access_log off; ${paths.join(' ')}
  server { listen 127.0.0.1:${port}; root ${root}; }
}
`,
  );
  execFileSync('nginx', ['-t', '-q', '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' });
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((done) => setTimeout(done, 50));
  }
  return { origin, close: () => server.kill() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
