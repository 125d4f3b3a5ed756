/**
 * Suggests topics and towns while somebody types, from lists that lie in the browser: no letter is sent to anybody
 * (decision 11). The form works the same without it.
 */
import { combobox } from './suggest/combobox.ts'
import { type Line, readWords, suggest } from './suggest/words.ts'

const status = document.createElement('p')
status.role = 'status'
status.className = 'hidden'
document.body.append(status)

/** Said once the fingers rest, so that it does not speak over every letter. */
const REST = 900
let soon = 0
function say(shown: number, text: string): void {
  clearTimeout(soon)
  if (shown === 0) status.textContent = ''
  else soon = window.setTimeout(() => (status.textContent = text.replace('{n}', String(shown))), REST)
}

const known = new Map<string, Promise<Line[]>>()
function words(address: string): Promise<Line[]> {
  const reading = known.get(address) ?? readWords(address)
  known.set(address, reading)
  return reading
}

const ready = new WeakSet<HTMLInputElement>()

function begin(input: HTMLInputElement): void {
  const { list = '' } = input.dataset
  if (ready.has(input) || list === '') return
  ready.add(input)
  const { suggestions: said = '', suggestionsLabel: label = '' } = input.form?.dataset ?? {}
  const field = combobox(input, {
    label,
    say: shown => say(shown, said),
    async wish(text) {
      const lines = await words(list)
      if (input.value === text) field.show(suggest(lines, text))
    },
  })
}

const FIELD = 'input[data-list]'
for (const input of document.querySelectorAll<HTMLInputElement>(FIELD)) begin(input)
// Fields drawn later, and the list itself, wait until somebody enters one.
document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches(FIELD)) return
  begin(target)
  void words(target.dataset.list ?? '')
})
