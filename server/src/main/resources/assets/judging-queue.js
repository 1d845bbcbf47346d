// Answers on their way: each is kept on this device until the server says that its database has it. The store is shared by
// all windows of this browser and outlives them; sending one twice does no harm, since each has a number of its own.
const PREFIX = 'plumbline.answer.'
let last = 0

/** A number for an answer, made here. Some browsers give none where the connection is not secure. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 0x0f) | 0x40
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  const hex = [...bytes].map(it => it.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The time by this device's clock, with its distance from Greenwich. */
export function deviceTime(now = new Date()) {
  const minutes = -now.getTimezoneOffset()
  const two = number => String(Math.trunc(Math.abs(number))).padStart(2, '0')
  const local = new Date(now.getTime() + minutes * 60000).toISOString().slice(0, 19)
  return local + (minutes < 0 ? '-' : '+') + two(minutes / 60) + ':' + two(minutes % 60)
}

export class Queue {
  constructor(person) {
    this.prefix = PREFIX + person + '.'
    this.held = new Map()
  }

  /** Keeps an answer; where the device gives no room, in this window only. */
  add(entry) {
    last = Math.max(last + 1, Date.now())
    entry.order = last
    this.held.set(entry.event.event, entry)
    try {
      localStorage.setItem(this.prefix + entry.event.event, JSON.stringify(entry))
    } catch {
      // full or forbidden: this window still holds it
    }
  }

  /** All that waits, in the order in which it was given; of one case, or of all. */
  waiting(href) {
    const all = new Map(this.held)
    for (let at = 0; at < localStorage.length; at++) {
      const key = localStorage.key(at)
      if (key.startsWith(this.prefix)) {
        const entry = Queue.read(localStorage.getItem(key))
        if (entry) all.set(entry.event.event, entry)
      }
    }
    return [...all.values()].filter(it => !href || it.href === href).sort((one, other) => one.order - other.order)
  }

  /** What the server would not take, with why: it stays until the person has dealt with it. */
  refuse(id, why) {
    const entry = this.waiting().find(it => it.event.event === id)
    if (entry) {
      entry.refused = why
      this.held.set(id, entry)
      try { localStorage.setItem(this.prefix + id, JSON.stringify(entry)) } catch { /* as above */ }
    }
  }

  remove(id) {
    this.held.delete(id)
    localStorage.removeItem(this.prefix + id)
  }

  /** Tells of answers that another window of this browser gives. */
  listen(heard) {
    addEventListener('storage', change => {
      if (change.key?.startsWith(this.prefix) && change.newValue) {
        const entry = Queue.read(change.newValue)
        if (entry && !entry.refused) heard(entry)
      }
    })
  }

  static read(text) {
    try { return JSON.parse(text) } catch { return null }
  }
}
