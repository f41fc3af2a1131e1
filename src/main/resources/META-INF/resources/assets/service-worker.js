// Reading without a line: the pages that learners visited last, and the files that pages need.
//
// Nothing comes from here while the server answers, except files whose address holds their hash.
// Pages are kept for one person: the first answer for somebody else, a login or a logout empties
// all. No page that may be kept holds the key of an unanswered question; the teachers' pages, which
// do, are not kept, and neither are those about accounts.

const PAGES = 'quarry-pages-1';
const FILES = 'quarry-files-1';
const MOST_PAGES = 40;
const OFFLINE = '/offline';
const VIEWER = '/.viewer';
const KEPT = /^\/($|banks\/|quiz\/|progress$|leaderboard$)/;
const EMPTIES = /^\/(login|logout|register|account\/delete|language)$/;

// One change of the caches after the other.
let work = Promise.resolve();
const inTurn = task => (work = work.then(task).catch(() => {}));

addEventListener('install', event => {
  skipWaiting();
  event.waitUntil(inTurn(keepOfflinePage));
});

addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name !== PAGES && name !== FILES) await caches.delete(name);
  }
  await clients.claim();
})()));

addEventListener('fetch', event => {
  const {request} = event;
  const {origin, pathname, searchParams} = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method !== 'GET') {
    // Sent by the browser itself: an answer is too precious to pass through other hands.
    event.waitUntil(inTurn(() => sent(request.url, pathname)));
  } else if (pathname.startsWith('/assets/') && searchParams.has('v')) {
    event.respondWith(file(event));
  } else if (request.mode === 'navigate' || request.headers.has('HX-Request')) {
    event.respondWith(page(event));
  }
});

async function sent(address, pathname) {
  if (EMPTIES.test(pathname)) await caches.delete(PAGES);
  else if (KEPT.test(pathname)) await (await caches.open(PAGES)).delete(address, {ignoreVary: true});
}

async function file(event) {
  const {request} = event;
  const cache = await caches.open(FILES);
  const known = await cache.match(request, {ignoreVary: true});
  if (known) return known;
  const response = await fetch(request);
  const copy = response.clone();
  event.waitUntil(inTurn(() => keepFile(request.url, copy)));
  return response;
}

async function page(event) {
  const {request} = event;
  try {
    const response = await fetch(request);
    const type = response.headers.get('Content-Type') ?? '';
    if (type.startsWith('text/html')) {
      const copy = response.clone();
      event.waitUntil(inTurn(() => keep(copy)));
    }
    return response;
  } catch (noLine) {
    if (request.mode !== 'navigate') throw noLine;
    return await kept(request.url) ?? await offlinePage() ?? Response.error();
  }
}

async function keep(response) {
  const viewer = response.headers.get('Quarry-Viewer') ?? '';
  let cache = await caches.open(PAGES);
  const last = await cache.match(VIEWER);
  if (last && await last.text() !== viewer) {
    await caches.delete(PAGES);
    cache = await caches.open(PAGES);
  }
  await cache.put(VIEWER, new Response(viewer));
  if (!await cache.match(OFFLINE)) await keepOfflinePage();
  const {pathname, search, origin} = new URL(response.url);
  if (!response.ok || !KEPT.test(pathname)) return;
  const address = origin + pathname + search;
  const html = await response.text();
  if (!html.startsWith('<!DOCTYPE html>')) return;
  await cache.delete(address);
  await cache.put(address, asPage(html, response));
  const pages = (await cache.keys()).filter(it => KEPT.test(new URL(it.url).pathname));
  for (const old of pages.slice(0, -MOST_PAGES)) await cache.delete(old);
}

async function keepOfflinePage() {
  const response = await fetch(OFFLINE, {cache: 'no-store'});
  if (!response.ok) return;
  const html = await response.text();
  for (const [, address] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+\?v=[^"]+)"/g)) {
    const wanted = new Request(new URL(address, location));
    if (!await caches.match(wanted)) await keepFile(wanted.url, await fetch(wanted));
  }
  await (await caches.open(PAGES)).put(OFFLINE, asPage(html, response));
}

/** A file takes the place of its earlier versions. */
async function keepFile(address, response) {
  if (!response.ok) return;
  const cache = await caches.open(FILES);
  await cache.delete(address, {ignoreSearch: true, ignoreVary: true});
  await cache.put(address, response);
}

/** A page as it was, with the notes in it that there is no line, and what that means for a clock. */
async function kept(address) {
  const response = await (await caches.open(PAGES)).match(address.split('#')[0]);
  if (!response) return null;
  const html = await response.text();
  return asPage(html.replace(/(id="(?:offline|unsure)") hidden/g, '$1'), response);
}

/** Says that there is no line, and which pages there are nevertheless. */
async function offlinePage() {
  const cache = await caches.open(PAGES);
  const response = await cache.match(OFFLINE);
  if (!response) return null;
  let list = '';
  for (const {url} of (await cache.keys()).reverse()) {
    const {pathname, search} = new URL(url);
    if (!KEPT.test(pathname)) continue;
    const title = /<title>([^<]*)<\/title>/.exec(await (await cache.match(url)).text())?.[1];
    const address = (pathname + search).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    list += `<li><a href="${address}">${title ?? address}</a></li>`;
  }
  const html = await response.text();
  const listed = html.replace('id="kept" hidden', 'id="kept"').replace('<li></li>', () => list);
  return asPage(list ? listed : html, response);
}

/** Without what may not be repeated, such as cookies and the mark of a redirect. */
function asPage(html, response) {
  return new Response(html, {headers: {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Security-Policy': response.headers.get('Content-Security-Policy')
  }});
}
