import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { render } from './dist/server/server.js'

/*
 * node serve.mjs FIRST SECOND: serves the page with two stories, each the folder `data` of a built site and the name of a story in
 * it, as `site/data/my-story`.
 */
const [first, second] = process.argv.slice(2).map(readStory)
const page = readFileSync('dist/index.html', 'utf8')
const props = JSON.stringify({ first, second }).replaceAll('<', '\\u003c')
const html = page
  .replace('<!-- page -->', () => render({ first, second }))
  .replace(/(id="props">)\s*null\s*/, (_, start) => start + props)
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' }

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://host')
  if (pathname === '/') return response.setHeader('Content-Type', TYPES['.html']).end(html)
  try {
    const file = readFileSync(join('dist', join('/', pathname)))
    response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'application/octet-stream').end(file)
  } catch {
    response.writeHead(404).end()
  }
})
server.listen(Number(process.env.PORT ?? 4190), () =>
  console.log(`http://localhost:${server.address().port}/`),
)

/** The newest files of a story, by the manifest of its site. */
function readStory(path) {
  const at = path.lastIndexOf('/')
  const [folder, id] = [path.slice(0, at), path.slice(at + 1)]
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const named = read('manifest.json').stories.find((each) => each.id === id)
  const story = read(named.files.find(({ kind }) => kind === 'story').path)
  return { story, evidence: read(story.evidenceFile) }
}
