// Makes writing quicker: shows how a text reads while it is typed, puts figures in at the cursor, and keeps a copy of what is
// not saved yet on this device. Without this script "Preview" does the first, copying by hand the second.
const desk = document.getElementById('desk')
const form = desk.querySelector('form')
const state = document.getElementById('desk-state')
const texts = [...desk.querySelectorAll('textarea[data-language]')]
const offers = document.getElementById('offers')
const WAIT = 250, KEPT = `writing ${desk.dataset.person} ${location.pathname}`
const began = new Map(texts.map(it => [it, it.value]))
let last = texts.find(it => !it.readOnly), timer = null, asked = 0, sending = false

const isChanged = () => texts.some(it => it.value !== began.get(it))
const base = language => form.elements['base-' + language].value

// --- how it reads

async function look() {
  const turn = ++asked
  const body = new URLSearchParams([[desk.dataset.csrfName, desk.dataset.csrf], ['text', desk.dataset.text], ...texts.map(it => [it.name, it.value])])
  try {
    const response = await fetch(desk.dataset.preview, { method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(10000) })
    if (!response.ok) throw new Error(String(response.status))
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (turn !== asked) return
    for (const it of fresh.querySelectorAll('.told-side')) document.getElementById(it.id).replaceWith(it)
    tell()
  } catch {
    if (turn === asked) state.textContent = desk.dataset.lost
  }
}

function tell() {
  const changed = isChanged()
  state.textContent = changed ? desk.dataset.unsaved : ''
  state.classList.toggle('desk-unsaved', changed)
}

function changed() {
  tell()
  keep()
  clearTimeout(timer)
  timer = setTimeout(look, WAIT)
}

// --- what is not saved yet, kept on this device until it is

function keep() {
  try {
    if (isChanged()) localStorage.setItem(KEPT, JSON.stringify(texts.map(it => ({ language: it.dataset.language, base: base(it.dataset.language), text: it.value }))))
    else localStorage.removeItem(KEPT)
  } catch { /* no room on this device: the guard below still asks before the page is left */ }
}

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '[]').filter(it => {
      const text = texts.find(one => one.dataset.language === it.language)
      return text && !text.readOnly && typeof it.text === 'string' && it.text.trim() !== text.value.trim()
    })
  } catch {
    return []
  }
}

function offerKept() {
  const copies = kept()
  if (!copies.length) {
    localStorage.removeItem(KEPT)
    return
  }
  const box = Object.assign(document.createElement('div'), { className: 'govuk-inset-text desk-kept' })
  const words = Object.assign(document.createElement('p'), { className: 'govuk-body', textContent: desk.dataset.kept })
  box.append(words, button(desk.dataset.bring, 'act-button', () => {
    for (const it of copies) texts.find(one => one.dataset.language === it.language).value = it.text
    box.remove()
    changed()
    last?.focus()
  }), button(desk.dataset.drop, 'act-button', () => {
    localStorage.removeItem(KEPT)
    box.remove()
    last?.focus()
  }))
  form.before(box)
}

// --- figures

const button = (label, className, press) => {
  const it = Object.assign(document.createElement('button'), { type: 'button', className, textContent: label })
  it.addEventListener('click', press)
  return it
}

/** Puts a figure where the cursor was last, and the cursor after it. */
function put(way) {
  const text = last
  if (!text) return
  const said = way.querySelector(`[data-language="${text.dataset.language}"]`)
  const before = text.value.slice(0, text.selectionStart)
  const gap = before === '' || /[\s([]$/.test(before) ? '' : ' '
  text.focus()
  text.setRangeText(gap + said.dataset.written, text.selectionStart, text.selectionEnd, 'end')
  changed()
}

function press(root) {
  if (!last) return
  offers.classList.add('has-put')
  for (const way of root.querySelectorAll('.way')) {
    const it = button(desk.dataset.put, 'way-put', () => put(way))
    it.setAttribute('aria-label', desk.dataset.putInto.replace('{0}', way.querySelector('.way-code').textContent))
    way.prepend(it)
  }
}

let sought = 0
async function seek(words) {
  const turn = ++sought
  try {
    const response = await fetch(desk.dataset.figures + '?q=' + encodeURIComponent(words), { redirect: 'manual' })
    if (!response.ok) return
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('offers')
    if (turn !== sought) return
    fresh.querySelectorAll('nav').forEach(it => it.remove())
    offers.replaceChildren(...fresh.childNodes)
    press(offers)
  } catch { /* the list stays as it was */ }
}

const ask = document.getElementById('figures-ask')
ask.append(document.getElementById('figures-field').content.cloneNode(true))
let typing = null
ask.querySelector('input').addEventListener('input', event => {
  clearTimeout(typing)
  typing = setTimeout(() => seek(event.target.value), WAIT)
})
ask.querySelector('input').addEventListener('keydown', event => {
  if (event.key === 'Enter') event.preventDefault()
})

for (const text of texts) {
  text.addEventListener('input', changed)
  text.addEventListener('focus', () => { if (!text.readOnly) last = text })
}
form.addEventListener('submit', () => {
  sending = true
  keep()
})
addEventListener('beforeunload', event => { if (!sending && isChanged()) event.preventDefault() })
addEventListener('pageshow', () => { sending = false })
press(offers)
offerKept()
