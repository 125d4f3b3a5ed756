/**
 * Single keys at the desk: J and K go on and back, O opens, 1 to 9 press the button, U
 * undoes, S goes to where groups are looked up. They are told of only where they
 * work, do nothing while something is being typed, and stay off in this browser once they were turned off.
 */

const OFF = 'waymeet.desk-keys'
const told = document.querySelector<HTMLElement>('[data-desk-keys]')

/** Storage may be shut off; the keys work all the same. */
function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) === 'off'
  } catch {
    return false
  }
}

function turn(off: boolean): void {
  try {
    if (off) localStorage.setItem(OFF, 'off')
    else localStorage.removeItem(OFF)
  } catch {}
}

const tasks = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('details.task')]
const buttonsOf = (task: Element): HTMLElement[] => [
  ...task.querySelectorAll<HTMLElement>('.do .desk-do > .button'),
]

/** The one that is open; else the one the keyboard stands in. */
function current(): number {
  const all = tasks()
  const focused = all.findIndex(task => task.contains(document.activeElement))
  return focused >= 0 ? focused : all.findIndex(task => task.open)
}

function goTo(place: number): void {
  const all = tasks()
  const task = all[Math.max(0, Math.min(all.length - 1, place))]
  for (const other of all) other.open = other === task
  task?.querySelector('summary')?.focus()
}

/** Of the one the keyboard stands in, and of no other: a word about a group is not to land on another's record. */
function pressNumber(n: number): void {
  const task = tasks()[current()]
  const button = task?.open ? buttonsOf(task)[n - 1] : undefined
  button?.focus()
  button?.click()
}

/** Milliseconds: a key pressed twice must not do something about a group whose page has only just come. */
const READ_FIRST = 600
const came = performance.now()

function act(key: string): boolean {
  if (key === 'j') goTo(current() + 1)
  else if (key === 'k') goTo(current() - 1)
  else if (key === 's') {
    const link = document.querySelector<HTMLAnchorElement>('.desk-ways a[href="/desk/groups"]')
    if (link) location.assign(`${link.href}?by=key`)
  } else if (key === 'o') {
    const task = tasks()[current()]
    if (task) task.open = !task.open
  } else if (/^[1-9u]$/.test(key) && performance.now() - came < READ_FIRST) return true
  else if (key === 'u')
    document.querySelector<HTMLButtonElement>('.just-done button, .done-list button')?.click()
  else if (/^[1-9]$/.test(key)) pressNumber(Number(key))
  else return false
  return true
}

document.addEventListener('keydown', event => {
  if (isOff() || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
  const { target } = event
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')) return
  if (act(event.key.toLowerCase())) event.preventDefault()
})

function tell(): void {
  if (!told) return
  const { next = '', open = '', do: doIt = '', undo = '', search = '', off = '', on = '' } = told.dataset
  const list = document.createElement('dl')
  if (!isOff())
    for (const [keys, what] of [
      [['J', 'K'], next],
      [['O'], open],
      [['1', '2', '3', '…'], doIt],
      [['U'], undo],
      [['S'], search],
    ] as const) {
      const term = document.createElement('dt')
      for (const key of keys)
        term.append(Object.assign(document.createElement('kbd'), { textContent: key }), ' ')
      list.append(term, Object.assign(document.createElement('dd'), { textContent: what }))
    }
  const toggle = Object.assign(document.createElement('button'), {
    className: 'link-button',
    type: 'button',
    textContent: isOff() ? on : off,
  })
  toggle.addEventListener('click', () => {
    turn(!isOff())
    tell()
    told.querySelector('button')?.focus()
  })
  told.replaceChildren(...(list.childElementCount > 0 ? [list] : []), toggle)
  for (const task of tasks())
    buttonsOf(task).forEach((button, place) => {
      button.querySelector('kbd')?.remove()
      if (!isOff()) {
        const key = Object.assign(document.createElement('kbd'), { textContent: String(place + 1) })
        key.setAttribute('aria-hidden', 'true')
        button.append(' ', key)
      }
    })
}

tell()

// One at a time, however it was opened: what is seen is what a key acts on.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return
    for (const other of tasks()) if (other !== target && tasks().includes(target)) other.open = false
  },
  true,
)

// A step was done: what comes next is where the keyboard stands, and is read out.
const next = location.hash === '#next' ? document.getElementById('next') : null
;(next?.querySelector('summary') ?? next)?.focus()

// A module of its own.
export {}
