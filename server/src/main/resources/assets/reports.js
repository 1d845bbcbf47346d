// Follows a report while it is made: asks about twice a second, while somebody looks, how far it is. Without this script
// the link "look again" does the same.
const making = document.getElementById('making')
const bar = document.getElementById('making-bar')
const words = document.getElementById('making-words')
const EVERY = 500, SLOWEST = 15000
let wait = EVERY, timer = null, asking = false

async function look() {
  if (asking || document.hidden) return
  asking = true
  try {
    const response = await fetch(making.dataset.ask, { redirect: 'manual', signal: AbortSignal.timeout(10000) })
    if (!response.ok) throw new Error(String(response.status))
    const now = await response.json()
    if (now.state !== 'waiting' && now.state !== 'working') return location.reload()
    bar.value = now.done
    if (words.textContent !== now.words) words.textContent = now.words
    wait = EVERY
  } catch {
    wait = Math.min(SLOWEST, wait * 2)
  }
  asking = false
  clearTimeout(timer)
  timer = setTimeout(look, wait)
}

document.getElementById('making-again').parentElement.hidden = true
document.addEventListener('visibilitychange', () => {
  clearTimeout(timer)
  if (!document.hidden) look()
})
timer = setTimeout(look, wait)
