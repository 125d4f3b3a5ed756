/**
 * The shortlist: kept on this device, sent to nobody. A group's page carries its facts in words; keeping stores them as
 * they stand that day, and the shortlist page draws them again without asking the server (M08).
 */

interface Kept {
  slug: string
  name: string
  asOf: string
  facts: Record<string, string>
}

const KEY = 'waymeet.shortlist'
const MOST = 30

const isText = (value: unknown): value is string => typeof value === 'string'

/** Whatever stands in the storage, only what is whole is taken. */
function isKept(value: unknown): value is Kept {
  const one = value as Partial<Kept> | null
  return (
    typeof one === 'object' &&
    one !== null &&
    isText(one.slug) &&
    /^[a-z0-9-]+$/.test(one.slug) &&
    isText(one.name) &&
    isText(one.asOf) &&
    typeof one.facts === 'object' &&
    one.facts !== null &&
    Object.values(one.facts).every(isText)
  )
}

/** Null: this browser does not let pages keep anything. */
function read(): Kept[] | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isKept) : []
  } catch (error) {
    return error instanceof SyntaxError ? [] : null
  }
}

function write(list: Kept[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(list.slice(0, MOST)))
  } catch {}
}

const without = (slug: string): Kept[] => (read() ?? []).filter(one => one.slug !== slug)

function readyKeepButton(button: HTMLButtonElement): void {
  const one: unknown = JSON.parse(button.dataset.keep ?? 'null')
  if (!isKept(one)) return
  const label = button.querySelector('span') ?? button
  const show = () => {
    const kept = (read() ?? []).some(({ slug }) => slug === one.slug)
    button.setAttribute('aria-pressed', String(kept))
    label.textContent = (kept ? button.dataset.keepOn : button.dataset.keepOff) ?? ''
    return kept
  }
  // Facts kept earlier are made those of today when the page is opened again.
  if (show()) write([one, ...without(one.slug)])
  button.hidden = false
  button.addEventListener('click', () => {
    write(show() ? without(one.slug) : [one, ...without(one.slug)])
    show()
  })
  addEventListener('storage', show)
}

function fill(column: DocumentFragment, one: Kept): void {
  const put = (where: string, text: string) => {
    const element = column.querySelector(where)
    if (element) element.textContent = text
  }
  put('[data-name]', one.name)
  put('[data-as-of]', one.asOf)
  for (const link of column.querySelectorAll<HTMLAnchorElement>('[data-today], [data-name]'))
    link.setAttribute('href', link.getAttribute('href') + one.slug)
  for (const cell of column.querySelectorAll<HTMLElement>('[data-fact]')) {
    const text = one.facts[cell.dataset.fact ?? '']
    if (text) cell.textContent = text
  }
}

function readyList(section: HTMLElement): void {
  const template = section.querySelector<HTMLTemplateElement>('template')
  const list = section.querySelector<HTMLElement>('[data-kept]')
  if (!template || !list) return
  const draw = () => {
    const kept = read() ?? []
    list.replaceChildren(
      ...kept.map(one => {
        const column = template.content.cloneNode(true) as DocumentFragment
        fill(column, one)
        column.querySelector('[data-take-off]')?.addEventListener('click', () => {
          write(without(one.slug))
          draw()
          section.querySelector<HTMLElement>('h2')?.focus()
        })
        return column
      }),
    )
    for (const part of section.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = (part.dataset.when === 'some') !== kept.length > 0
  }
  section.querySelector('[data-clear]')?.addEventListener('click', () => {
    write([])
    draw()
    section.querySelector<HTMLElement>('h2')?.focus()
  })
  draw()
  addEventListener('storage', draw)
  section.hidden = false
}

if (read() !== null) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-keep]'))
    readyKeepButton(button)
  for (const section of document.querySelectorAll<HTMLElement>('[data-shortlist]')) readyList(section)
  for (const element of document.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true
}
