// Makes quicker what works without it: GOV.UK's own behaviour for its components, and nothing else.
import { initAll } from '/assets/govuk-frontend.js'

initAll()
