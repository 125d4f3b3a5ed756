/** Several ways on, one to choose: large links, one question at a time. */

export interface Choice {
  href: string
  label: string
  /** What it says at present, or what is meant. */
  hint?: string | null
  /** Already so. */
  current?: boolean
}

export function ChoiceList({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul class="steps-on">
      {choices.map(({ href, label, hint, current }) => (
        <li>
          <a href={href} {...(current ? { 'aria-current': 'true' } : {})}>
            {label}
          </a>
          {hint && <p dir="auto">{hint}</p>}
        </li>
      ))}
    </ul>
  )
}
