// Serves the built site by nginx and by Apache, as docs/hosting.md says, and asks each what a reader's browser and a page that embeds
// the timeline ask. Usage: node scripts/hosts.mjs [folder of the site]. A server that is not installed is left out and named.
import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const site = resolve(process.argv[2] ?? 'dist')
const story = JSON.parse(readFileSync(join(site, 'data/manifest.json'), 'utf8')).stories[0].id
const language = readdirSync(join(site, 'embed')).find((name) => !name.startsWith('@'))
/** Where the site thinks it is on its host: `/` or `/timeline/`. */
const base =
  /^ErrorDocument 404 (.*)404\.html$/m.exec(readFileSync(join(site, '.htaccess'), 'utf8'))?.[1] ?? '/'
const script = readdirSync(join(site, 'assets')).find((name) => name.endsWith('.js'))

/** @type {(port: number, folder: string) => string} */
const NGINX = (port, folder) => {
  const given = readFileSync(new URL('../docs/hosting/nginx.conf', import.meta.url), 'utf8')
    .replace(/listen 443 ssl;/, `listen 127.0.0.1:${port};`)
    .replace(/http2 on;/, '')
    .replace('include /srv/samayrekha/dist/', `include ${site}/`)
    .replaceAll('/srv/samayrekha/dist', `${folder}/root`)
    .replace('404 /404.html', `404 ${base}404.html`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  return `daemon off; pid ${folder}/pid; error_log ${folder}/log; events {} http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')} ${given} }`
}
/** @type {(port: number, folder: string) => string} */
const APACHE = (port, folder) => {
  const modules = ['mpm_event', 'dir', 'mime', 'headers', 'authz_core', 'alias']
  return `ServerRoot ${folder}
PidFile ${folder}/pid
ErrorLog ${folder}/log
ServerName localhost
Listen 127.0.0.1:${port}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${folder}/root
<Directory ${folder}/root>
  AllowOverride FileInfo Indexes
  Require all granted
</Directory>
`
}
/** @type {{ name: string, program: string, config: typeof NGINX, args: (file: string) => string[] }[]} */
const SERVERS = [
  { name: 'nginx', program: '/usr/sbin/nginx', config: NGINX, args: (file) => ['-c', file] },
  {
    name: 'Apache',
    program: '/usr/sbin/apache2',
    config: APACHE,
    args: (file) => ['-f', file, '-DFOREGROUND'],
  },
]

/** @typedef {{ status: number, headers: Headers, url: string, type: string, location: string, text: string }} Answer */
/** @type {[says: string, path: string, holds: (a: Answer) => boolean][]} */
const QUESTIONS = [
  [
    'a folder with its slash is its page',
    `/${language}/${story}/`,
    (a) => a.status === 200 && a.type.startsWith('text/html'),
  ],
  [
    'a folder without its slash leads to it, with what was asked',
    `/${language}/${story}?theme=dark`,
    (a) =>
      a.status === 301 &&
      new URL(a.location, a.url).pathname.endsWith('/') &&
      a.location.endsWith('?theme=dark'),
  ],
  [
    'an address without a page is 404, with our page',
    '/no/such/page',
    (a) => a.status === 404 && a.text.includes('<main>'),
  ],
  [
    'every answer may be framed and read by others',
    `/embed/${language}/${story}/`,
    (a) =>
      a.headers.get('access-control-allow-origin') === '*' &&
      String(a.headers.get('content-security-policy')).includes('frame-ancestors *'),
  ],
  [
    'pages are asked for again',
    `/${language}/${story}/`,
    (a) => a.headers.get('cache-control') === 'no-cache',
  ],
  [
    'what is named by its content is kept',
    `/assets/${script}`,
    (a) =>
      a.headers.get('cache-control') === 'public, max-age=31536000, immutable' && /javascript/.test(a.type),
  ],
  [
    'the loader that moves is kept for an hour',
    '/loader.js',
    (a) => a.headers.get('cache-control') === 'public, max-age=3600',
  ],
  [
    'a feed, a table and JSON-LD have their types',
    `/data/${story}.csv`,
    (a) => a.type.startsWith('text/csv'),
  ],
  [
    'not found may be framed and read, too',
    '/no',
    (a) => a.headers.get('access-control-allow-origin') === '*',
  ],
]

let failed = 0
for (const { name, program, config, args } of SERVERS) {
  if (!existsSync(program)) {
    console.log(`${name} is not installed: not tried`)
    continue
  }
  const folder = mkdtempSync(join(tmpdir(), 'host-'))
  const port = 48_341 + SERVERS.findIndex((each) => each.name === name)
  // The server may be somebody else.
  chmodSync(folder, 0o755)
  const place = join(folder, 'root', base)
  mkdirSync(dirname(place), { recursive: true })
  symlinkSync(site, place.replace(/\/$/, ''))
  writeFileSync(join(folder, 'conf'), config(port, folder))
  console.log(`${name}, at ${base}`)
  const server = spawn(program, args(join(folder, 'conf')), { stdio: 'inherit' })
  /** @type {(path: string) => Promise<Answer>} */
  const ask = async (path) => {
    const answer = await fetch(`http://127.0.0.1:${port}${base}${path.slice(1)}`, { redirect: 'manual' })
    const { status, headers, url } = answer
    return {
      status,
      headers,
      url,
      type: headers.get('content-type') ?? '',
      location: headers.get('location') ?? '',
      text: await answer.text(),
    }
  }
  for (let tries = 0; tries < 50 && !(await ask('/').catch(() => null)); tries += 1) await wait(100)
  for (const [says, path, holds] of QUESTIONS) {
    const answer = await ask(path).catch(() => null)
    const held = answer !== null && Boolean(holds(answer))
    if (!held) failed += 1
    console.log(
      `  ${held ? 'yes' : 'NO '}  ${says}${held ? '' : `: ${JSON.stringify(answer && { ...answer, text: undefined, headers: Object.fromEntries(answer.headers) })}`}`,
    )
  }
  server.kill()
  await new Promise((ended) => server.on('exit', ended))
  rmSync(folder, { recursive: true })
}
process.exitCode = failed === 0 ? 0 : 1
