// Makes quicker what works without it: GOV.UK's own behaviour for its components, and nothing else.
import { initAll } from '/assets/govuk-frontend.js'

initAll()

// what is under way is looked at again by itself
for (const waiting of document.querySelectorAll('[data-look-again]')) {
  setTimeout(() => location.reload(), Number(waiting.dataset.lookAgain) * 1000)
}
