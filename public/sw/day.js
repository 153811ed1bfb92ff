// Keeps the page of a vote day on the device, so that it opens again while the network is away. It is registered for
// that one page alone; every other page and every read goes past it.
//
// Kept: the page as the server sent it, the scripts, styles, fonts and flags it names, and the day as the page last knew
// it; in one cache that is named for the build. The network comes first. What is kept goes when another build comes, when
// the server sends the page's reader to the sign-in or says that there is no such page, when a page opens that needs no sign-in, and
// after half a day, which is how long a session lasts.

const PREFIX = 'penholder-day-'
const CACHE = PREFIX + (new URL(self.location.href).searchParams.get('build') ?? '')
const DAY_PAGE = /^\/resolutions\/[\w-]+\/day$/
const ASSET = /^\/(?:_next\/static\/|flags\/)/
const NAMED_ASSET = /\/_next\/static\/[\w./~%-]+/g
const LONGEST_MS = 12 * 60 * 60 * 1000
/** A network that has not begun to answer by then is as good as none. */
const PATIENCE_MS = 6000

/** Pages that were opened from what is kept, by the browser's number of the window. */
const openedFromKept = new Set()

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOtherBuilds().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate' && DAY_PAGE.test(pathname)) event.respondWith(openPage(event, pathname))
  else if (ASSET.test(pathname)) event.respondWith(openAsset(request))
})

self.addEventListener('message', (event) => {
  const { kind, page, assets, day } = event.data
  if (!DAY_PAGE.test(page)) return
  if (kind === 'keep page') event.waitUntil(keepPage(page, assets))
  if (kind === 'keep day') event.waitUntil(keepDay(page, day))
  if (kind === 'opened') event.waitUntil(answerOpened(event, page))
})

const dayAddress = (page) => `${page}/as-last-known`

async function forgetOtherBuilds() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)))
}

/** Keeps the page anew, with what it names and what it has fetched. */
async function keepPage(page, assets) {
  const response = await fetch(page, { credentials: 'same-origin', redirect: 'manual', cache: 'no-store' })
  if (await isClosed(response, page)) return
  if (!response.ok) return
  const html = await response.clone().text()
  const cache = await caches.open(CACHE)
  const wanted = new Set([...(html.match(NAMED_ASSET) ?? []), ...assets.filter((path) => ASSET.test(path))])
  // The page last: where it is kept, all that it needs is.
  await Promise.all([...wanted].map((path) => keepAsset(cache, path)))
  await cache.put(page, response)
}

async function keepAsset(cache, path) {
  if (await cache.match(path)) return
  const response = await fetch(path)
  if (response.ok) await cache.put(path, response)
}

/** Keeps the day as the page knows it, where the page itself is kept. */
async function keepDay(page, day) {
  if (!(await keptPage(page))) return
  const cache = await caches.open(CACHE)
  await cache.put(dayAddress(page), new Response(JSON.stringify(day), { headers: { 'content-type': 'application/json' } }))
}

/**
 * Tells a page that was opened from what is kept how the day stood last; null to one that the server sent. Told once: a
 * window that comes back to the page by a link has fetched a newer day.
 */
async function answerOpened(event, page) {
  const kept = openedFromKept.delete(event.source?.id) ? await (await caches.open(CACHE)).match(dayAddress(page)) : undefined
  event.ports[0]?.postMessage(kept ? await kept.json() : null)
}

async function openPage(event, page) {
  const kept = await keptPage(page)
  const network = fetch(event.request)
  // An answer that comes too late to be shown may still say that the page is not this reader's any more.
  const closed = network.then((response) => isClosed(response, page))
  event.waitUntil(closed.catch(() => undefined))
  try {
    const response = await (kept ? Promise.race([network, lateness()]) : network)
    if (await closed) return response
    return response.status >= 500 && kept ? openKept(event, kept) : response
  } catch (error) {
    if (!kept) throw error
    return openKept(event, kept)
  }
}

const lateness = () =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('The network does not answer.')), PATIENCE_MS))

function openKept(event, kept) {
  openedFromKept.add(event.resultingClientId)
  return kept
}

/** The page as it is kept, unless it is older than a session lasts. */
async function keptPage(page) {
  if (!(await caches.has(CACHE))) return undefined
  const cache = await caches.open(CACHE)
  const kept = await cache.match(page)
  if (!kept || Date.now() - Date.parse(kept.headers.get('date') ?? '') < LONGEST_MS) return kept
  await forgetPage(page)
  return undefined
}

/** Does the server not show this page to this reader any more? Then nothing of it stays. */
async function isClosed(response, page) {
  const signedOut = response.type === 'opaqueredirect' || response.status === 401
  if (signedOut) await caches.delete(CACHE)
  else if (response.status === 403 || response.status === 404) await forgetPage(page)
  else return false
  return true
}

async function forgetPage(page) {
  const cache = await caches.open(CACHE)
  await Promise.all([cache.delete(page), cache.delete(dayAddress(page))])
}

/** What is named for its content never changes: kept, it needs no network. */
async function openAsset(request) {
  const kept = (await caches.has(CACHE)) ? await (await caches.open(CACHE)).match(request) : undefined
  return kept ?? fetch(request)
}
