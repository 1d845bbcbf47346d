// Which questions are asked of a case: the same rules as the server's, so that an answer shows at once what it opens.
// A condition is a list, its kind first; what is not known leaves it open.
export const NO = -1, OPEN = 0, YES = 1

/**
 * @param questions by id: whether the case's unit is asked it, and its condition
 * @param facts what the records say of the case, by attribute
 * @param answered the answers that stand for a question: each a list of values
 */
export function applicability(questions, facts, answered) {
  const known = new Map()

  function applies(id) {
    if (!known.has(id)) {
      const question = questions[id]
      known.set(id, question?.asked ? holds(question.when) : NO)
    }
    return known.get(id)
  }

  function holds([kind, ...rest]) {
    switch (kind) {
      case 'attribute': return fact(rest[0], value => rest[1].includes(value))
      case 'at-least': return fact(rest[0], value => number(value, Number(value) >= Number(rest[1])))
      case 'at-most': return fact(rest[0], value => number(value, Number(value) <= Number(rest[1])))
      case 'answer': return answers(rest[0], rest[1])
      case 'all': return Math.min(YES, ...rest.map(holds))
      case 'any': return Math.max(NO, ...rest.map(holds))
      case 'not': return -holds(rest[0]) + 0
      default: return OPEN
    }
  }

  function fact(attribute, test) {
    if (!(attribute in facts)) return OPEN
    const found = test(facts[attribute])
    return found === null ? OPEN : found ? YES : NO
  }

  function answers(id, values) {
    if (!(id in questions)) return NO
    const asked = applies(id)
    if (asked === NO) return values.includes('not-applicable') ? YES : NO
    const possible = distinct(answered(id).filter(it => it.length > 0))
    if (asked === OPEN || possible.length !== 1) return OPEN
    return possible[0].some(value => values.includes(value)) ? YES : NO
  }

  return applies
}

function number(value, found) {
  return /^-?\d+(\.\d+)?$/.test(value) ? found : null
}

function distinct(lists) {
  return [...new Map(lists.map(it => [it.join('|'), it])).values()]
}
