// The form of a case, without waiting: each answer is kept on this device at once, shows what it opens at once, and goes to
// the server by itself. Without this script the form works screen by screen.
import { applicability, NO } from '/assets/judging-applies.js'
import { Queue, deviceTime, newId } from '/assets/judging-queue.js'

const data = JSON.parse(document.getElementById('judging-data').dataset.page)
const words = document.getElementById('judging-words').dataset
const line = document.getElementById('save-line')
const queue = new Queue(words.person)
const fields = new Map([...document.querySelectorAll('[data-question]')].map(it => [it.dataset.question, it]))
const stands = new Map(Object.entries(data.questions).map(([id, question]) => [id, question.standing ?? []]))
const typing = new Map()
let token = document.querySelector('form input[name=_csrf]')?.value ?? ''
let sending = false, leaving = false, again = null, tries = 0, trouble = '', savedAt = ''

const fill = (text, ...with_) => with_.reduce((said, value, at) => said.replace(`{${at}}`, value), text)
const clock = moment => new Intl.DateTimeFormat(words.locale, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' }).format(moment)
const chosen = list => list.length === 1 ? list[0] : null

// What is on the screen --------------------------------------------------------------------------------------------------

function typed(field) {
  const inputs = [...field.querySelectorAll('.question-row > .answers input, .question-row > input, .question-row > textarea')]
  const values = inputs
    .filter(it => it.type === 'radio' || it.type === 'checkbox' ? it.checked : it.value.trim() !== '')
    .map(it => it.value.trim())
    .filter(it => it !== 'unanswered')
  const reasons = values[0] === 'not-met' ? [...field.querySelectorAll('.reasons input:checked')].map(it => it.value) : []
  return { values, reasons, note: field.querySelector('.note-label textarea').value.trim() }
}

const isSame = (one, other) => one.values.join('|') === other.values.join('|') && one.note === other.note
  && [...one.reasons].sort().join() === [...other.reasons].sort().join()

function fillIn(id) {
  const field = fields.get(id), standing = stands.get(id)
  if (!field) return
  const one = chosen(standing) ?? { values: [], reasons: [], note: '' }
  for (const input of field.querySelectorAll('input[type=radio], .answers input[type=checkbox]')) {
    input.checked = one.values.includes(input.value) || (input.value === 'unanswered' && !one.values.length && standing.length < 2)
  }
  for (const input of field.querySelectorAll('.reasons input')) input.checked = one.reasons.includes(input.value)
  for (const input of field.querySelectorAll('.question-row > input, .question-row > textarea')) input.value = one.values.join('|')
  field.querySelector('.note-label textarea').value = one.note
}

function label(field, value) {
  const input = [...field.querySelectorAll('.answers input')].find(it => it.value === value)
  return input ? input.parentElement.textContent.trim() : value
}

/** Shows what stands for a question, beside its answer. */
function tell(id) {
  const field = fields.get(id), standing = stands.get(id)
  if (!field) return
  field.querySelector(`[name="s-${CSS.escape(id)}"]`).value = standing.map(it => it.event).join(' ')
  const conflict = field.querySelector('.question-conflict')
  conflict.hidden = standing.length < 2
  if (standing.length > 1) {
    conflict.querySelector('ul').replaceChildren(...standing.map(it => {
      const item = document.createElement('li'), strong = document.createElement('strong'), by = document.createElement('span')
      strong.textContent = it.values.map(value => label(field, value)).join(', ') || words.unanswered
      by.className = 'said-by'
      by.textContent = `${it.by}, ${it.received ? clock(new Date(it.received)) : ''}`
      item.append(strong, it.note ? `: “${it.note}” ` : ' ', by)
      return item
    }))
  }
  const said = chosen(standing)
  field.querySelector('.question-said').textContent = said?.received
    ? said.mine ? fill(words.mine, clock(new Date(said.received))) : fill(words.by, said.by, clock(new Date(said.received)))
    : ''
}

/** Shows the questions that are asked, and how far each part is. */
function ask() {
  const applies = applicability(data.questions, data.facts, id => stands.get(id).map(it => it.values))
  for (const [id, field] of fields) {
    const asked = applies(id) !== NO
    const idle = !asked && stands.get(id).some(it => it.values.length > 0)
    field.hidden = !asked && !idle
    field.disabled = !asked || !data.takes
    field.classList.toggle('question-idle', idle)
    field.querySelector('.question-not-counted').hidden = !idle
  }
  let all = 0, ready = 0
  for (const group of data.groups) {
    const needed = group.questions.filter(id => data.questions[id].needed && applies(id) !== NO)
    const done = needed.filter(id => chosen(stands.get(id))?.values.length > 0)
    const conflict = group.questions.some(id => applies(id) !== NO && stands.get(id).length > 1)
    all += needed.length
    ready += done.length
    const item = document.querySelector(`[data-group="${CSS.escape(group.id)}"]`)
    item.querySelector('.rail-count').textContent = fill(words.doneOf, done.length, needed.length)
    item.classList.toggle('rail-done', done.length === needed.length && !conflict)
  }
  const bar = document.querySelector('.rail-all')
  bar.max = Math.max(1, all)
  bar.value = ready
}

function say() {
  const waiting = queue.waiting(data.href), open = waiting.filter(it => !it.refused), refused = waiting.filter(it => it.refused)
  line.hidden = false
  line.replaceChildren()
  if (refused.length) {
    line.dataset.state = 'refused'
    const list = [...new Set(refused.map(it => `${it.event.question}: ${it.refused}`))]
    line.append(fill(words.refused, list.join(' ')), ' ', link(words.keep, keep(refused)))
  } else if (trouble === 'signed-out') {
    line.dataset.state = 'waiting'
    const way = link(words.signIn, '/sign-in')
    way.target = '_blank'
    line.append(fill(words.signedOut, open.length), ' ', way)
  } else if (trouble === 'off-team') {
    line.dataset.state = 'refused'
    line.append(fill(words.offTeam, open.length), ' ', link(words.keep, keep(waiting)))
  } else if (open.length && tries > 0) {
    line.dataset.state = 'waiting'
    line.append(fill(words.waiting, open.length))
  } else if (open.length || typing.size) {
    line.dataset.state = 'saving'
    line.append(words.saving)
  } else if (savedAt) {
    line.dataset.state = 'saved'
    line.append(fill(words.saved, savedAt))
  } else {
    line.dataset.state = 'still'
    line.hidden = true
  }
}

function link(text, href) {
  const it = document.createElement('a')
  it.className = 'govuk-link'
  it.textContent = text
  it.href = href
  if (href.startsWith('data:')) it.download = 'answers.txt'
  return it
}

function keep(entries) {
  const text = entries.map(it => [it.href, it.event.question, it.event.answer, it.event.reasons.join('|'), it.event.note, it.event.at, it.refused ?? ''].join('\t'))
  return 'data:text/plain;charset=utf-8,' + encodeURIComponent(text.join('\n'))
}

// Giving answers ---------------------------------------------------------------------------------------------------------

function give(id) {
  clearTimeout(typing.get(id))
  typing.delete(id)
  const field = fields.get(id), standing = stands.get(id), now = typed(field)
  const before = chosen(standing) ?? { values: [], reasons: [], note: '' }
  // of two that stand one is chosen by answering; a note alone chooses nothing
  if (standing.length > 1 ? !now.values.length : isSame(now, before)) return say()
  const judged = field.querySelector('.answers input[value=met]') !== null
  const event = {
    event: newId(),
    question: id,
    answer: now.values.join('|') || (judged ? 'unanswered' : ''),
    reasons: now.reasons,
    note: now.note,
    at: deviceTime(),
    replaces: standing.map(it => it.event),
  }
  queue.add({ href: data.href, marking: data.marking, edition: data.edition, event })
  stands.set(id, [{ event: event.event, ...now, mine: true, by: '' }])
  tell(id)
  ask()
  say()
  send()
}

function adopt({ href, marking, event }) {
  if (href !== data.href || marking !== data.marking || !stands.has(event.question)) return
  const values = event.answer === 'unanswered' || event.answer === '' ? [] : event.answer.split('|')
  stands.set(event.question, [{ event: event.event, values, reasons: event.reasons, note: event.note, mine: true, by: '' }])
  fillIn(event.question)
  tell(event.question)
}

// To the server and back -------------------------------------------------------------------------------------------------

async function send() {
  clearTimeout(again)
  if (sending) return
  const open = queue.waiting().filter(it => !it.refused)
  if (!open.length) return say()
  // answers of another case that never got through go first, by their own way
  const { href, marking, edition } = open[0]
  const together = open.filter(it => it.href === href && it.edition === edition).slice(0, 100)
  sending = true
  let wait = 0
  try {
    const response = await fetch(`${href}/answers?marking=${marking}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token, Accept: 'application/json' },
      body: JSON.stringify({ edition, version: href === data.href ? data.version : -1, events: together.map(it => it.event) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(15000),
    })
    if (response.ok) {
      const answer = await response.json()
      tries = 0
      trouble = ''
      savedAt = clock(new Date(answer.at))
      for (const id of answer.taken) queue.remove(id)
      for (const { event, why } of answer.refused) queue.refuse(event, why)
      if (href === data.href) {
        for (const [id, standing] of stands) {
          if (standing.some(it => answer.taken.includes(it.event) && !it.received)) {
            standing.forEach(it => { it.received = answer.at })
            tell(id)
          }
        }
        hear(answer)
      }
    } else if (response.status === 401 || response.type === 'opaqueredirect') {
      trouble = 'signed-out'
      wait = 3000
    } else if (response.status === 403) {
      // a new session has another token: get it, and see whether one may still answer
      wait = await look() ? 300 : trouble === 'signed-out' ? 3000 : 15000
      trouble = data.takes ? trouble : 'off-team'
    } else if (response.status === 404) {
      trouble = 'off-team'
      wait = 30000
    } else {
      tries++
      wait = Math.min(15000, Number(response.headers.get('Retry-After')) * 1000 || 500 * 2 ** tries)
    }
  } catch {
    tries++
    wait = Math.min(15000, 500 * 2 ** tries)
  }
  sending = false
  say()
  if (queue.waiting().some(it => !it.refused)) again = setTimeout(send, wait)
}

/** Whether everything has reached the server, before anybody grows impatient. */
async function sent() {
  for (const until = Date.now() + 4000; Date.now() < until; await new Promise(done => setTimeout(done, 40))) {
    if (!queue.waiting(data.href).some(it => !it.refused)) return true
  }
  return false
}

/** Takes over what others gave meanwhile; what is being written here, or still waits, stays. */
function hear({ version, questions, takes, token: fresh }) {
  if (fresh) token = fresh
  data.version = version
  const closed = data.takes !== takes
  data.takes = takes
  if (questions) {
    const own = new Set(queue.waiting(data.href).map(it => it.event.question))
    for (const [id, standing] of Object.entries(questions)) {
      if (own.has(id) || typing.has(id) || !stands.has(id)) continue
      const before = stands.get(id).map(it => it.event).sort().join(), now = standing.map(it => it.event).sort().join()
      stands.set(id, standing)
      if (before !== now) fillIn(id)
      tell(id)
    }
  }
  if (questions || closed) ask()
}

async function look() {
  try {
    const response = await fetch(`${data.href}/answers?marking=${data.marking}&since=${data.version}`,
      { headers: { Accept: 'application/json' }, redirect: 'manual', signal: AbortSignal.timeout(10000) })
    if (response.status === 401) trouble = 'signed-out'
    if (response.status === 404) trouble = 'off-team'
    if (!response.ok) return false
    trouble = ''
    hear(await response.json())
    return true
  } catch {
    return false
  }
}

// Hands ------------------------------------------------------------------------------------------------------------------

function start() {
  if (!data.takes) return
  document.documentElement.classList.add('judging-live')
  const form = document.querySelector('.judging-form form:has([name=shown])')
  form.addEventListener('change', ({ target }) => give(target.closest('[data-question]').dataset.question))
  form.addEventListener('input', ({ target }) => {
    if (target.type === 'radio' || target.type === 'checkbox') return
    const id = target.closest('[data-question]').dataset.question
    clearTimeout(typing.get(id))
    typing.set(id, setTimeout(() => give(id), 700))
    say()
  })
  form.addEventListener('submit', async event => {
    event.preventDefault()
    for (const id of [...typing.keys()]) give(id)
    const next = document.getElementById('go-on').dataset.next
    // another screen sends what this one could not; the case's own page counts only what the server has
    if (next.includes('/groups/') || leaving || await sent()) location.assign(next)
    leaving = true
  })
  form.addEventListener('keydown', keys)
  addEventListener('pagehide', () => { for (const id of [...typing.keys()]) give(id) })
  document.addEventListener('visibilitychange', () => {
    for (const id of [...typing.keys()]) give(id)
    if (!document.hidden) look().then(send)
  })
  addEventListener('online', send)
  queue.listen(entry => {
    adopt(entry)
    ask()
    say()
  })
  setInterval(() => { if (!document.hidden && !sending) look().then(say) }, 10000)
  document.querySelector('.keys').hidden = false
}

function keys(event) {
  const field = event.target.closest('[data-question]')
  const writes = event.target.tagName === 'TEXTAREA' || ['text', 'date'].includes(event.target.type)
  if (!field || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Enter' && event.target.tagName !== 'TEXTAREA' && event.target.tagName !== 'BUTTON') {
    event.preventDefault()
    const open = [...fields.values()].filter(it => !it.hidden && !it.disabled)
    const next = open[open.indexOf(field) + 1]
    const first = next?.querySelector('.answers input:checked') ?? next?.querySelector('.answers input, textarea, input:not([type=hidden])')
    ;(first ?? document.getElementById('go-on')).focus()
  } else if (!writes && /^[1-9]$/.test(event.key)) {
    const answer = field.querySelectorAll('.answers input')[Number(event.key) - 1]
    if (answer) {
      event.preventDefault()
      answer.focus()
      if (answer.type === 'checkbox' || !answer.checked) answer.click()
    }
  } else if (!writes && event.key.toLowerCase() === 'n') {
    event.preventDefault()
    field.querySelector('.note-label textarea').focus()
  }
}

for (const entry of queue.waiting(data.href)) adopt(entry)
start()
ask()
say()
send()
