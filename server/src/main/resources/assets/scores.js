// Follows the scores on a page: asks every second, while somebody looks, whether anything changed, and puts the new numbers
// in their places. Without this script the link "look again" does the same.
const follow = document.getElementById('follow')
const words = document.getElementById('follow-words')
const told = document.getElementById('follow-told')
const EVERY = 1000, SLOWEST = 15000
// a page that nobody moves at asks no more: asking would keep a forgotten session open
const REST = 10 * 60 * 1000
let version = follow.dataset.version, moved = Date.now(), wait = EVERY, timer = null, asking = false

function say(state) {
  follow.dataset.state = state
  words.textContent = follow.dataset[state]
}

const live = root => new Map([...root.querySelectorAll('[data-live]')].map(it => [it.dataset.live, it.textContent.replace(/\s+/g, ' ').trim()]))

/** Puts what is new in the place of what was, without taking away where the person is. */
function put(fresh) {
  const now = document.getElementById('scores-live'), then = fresh.getElementById('scores-live')
  const before = live(now)
  const open = new Set([...now.querySelectorAll('details[open]')].map(it => it.id))
  const focused = now.contains(document.activeElement) ? path(now, document.activeElement) : null
  then.querySelectorAll('details').forEach(it => { it.open = open.has(it.id) })
  now.replaceChildren(...then.childNodes)
  for (const [key, text] of live(now)) {
    if (before.has(key) && before.get(key) !== text) now.querySelector(`[data-live="${CSS.escape(key)}"]`).classList.add('just-changed')
  }
  if (focused) find(now, focused)?.focus({ preventScroll: true })
}

const path = (root, element) => {
  const steps = []
  for (let at = element; at !== root; at = at.parentElement) steps.unshift([...at.parentElement.children].indexOf(at))
  return steps
}
const find = (root, steps) => steps.reduce((at, step) => at?.children[step], root)

async function get(href) {
  const response = await fetch(href, { redirect: 'manual', signal: AbortSignal.timeout(10000) })
  if (!response.ok) throw new Error(String(response.status))
  return response
}

async function look() {
  if (asking || document.hidden) return
  if (Date.now() - moved > REST) return say('rests')
  asking = true
  try {
    const now = await (await get(follow.dataset.ask)).json()
    if (now.version !== version) {
      const fresh = new DOMParser().parseFromString(await (await get(location.href)).text(), 'text/html')
      put(fresh)
      version = fresh.getElementById('follow').dataset.version
      const time = new Intl.DateTimeFormat(follow.dataset.locale, { timeStyle: 'medium', timeZone: 'Europe/London' }).format(new Date())
      told.textContent = follow.dataset.changed.replace('{0}', time)
    }
    wait = EVERY
    say('follows')
  } catch {
    wait = Math.min(SLOWEST, wait * 2)
    say('lost')
  }
  asking = false
  clearTimeout(timer)
  timer = setTimeout(look, wait)
}

function wake() {
  const rested = Date.now() - moved > REST
  moved = Date.now()
  if (rested) look()
}

for (const sign of ['pointermove', 'pointerdown', 'keydown', 'scroll']) addEventListener(sign, wake, { passive: true })
document.addEventListener('visibilitychange', () => {
  clearTimeout(timer)
  if (!document.hidden) {
    moved = Date.now()
    look()
  }
})
say('follows')
timer = setTimeout(look, wait)
