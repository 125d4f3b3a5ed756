/** Fields of the page on which a group sets its ways. */
import type { Translator } from '#ui/messages/translator.ts'
import type { Typed, Wrong } from './typed.ts'

export function Tick({ name, typed, label }: { name: string; typed: Typed; label: string }) {
  return (
    <label class="pick tick-pick">
      <input type="checkbox" name={name} value="yes" checked={typed[name] === 'yes'} />
      <span>{label}</span>
    </label>
  )
}

/** What a line to write in is given. */
export const fieldOf =
  ({ typed, wrong, t }: { typed: Typed; wrong: Wrong; t: Translator }) =>
  (name: string, label: string) => {
    const why = wrong[name]
    return {
      id: name,
      name,
      label,
      value: typed[name] ?? '',
      ...(why ? { wrong: t(`ways.wrong.${why}`) } : {}),
    }
  }
